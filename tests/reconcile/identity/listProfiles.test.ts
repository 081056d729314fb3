import { describe, expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import type { NominationRow } from '../../../src/domain/nominations/buildNominations';
import type { Person } from '../../../src/domain/Person';
import { listProfiles } from '../../../src/reconcile/identity/listProfiles';
import type { Profile } from '../../../src/reconcile/identity/Profile';
import { reconcile } from '../../../src/reconcile/reconcile';
import { cook } from '../../laws/arbitraryStudy';

const LIST: readonly (Partial<Person> & Pick<Person, 'id'>)[] = [
  { id: 'm1', name: 'Ann Vale', organisation: 'Care', unit: 'The Ward', role: 'Matron', gender: 'F' },
  { id: 'm2', name: 'Bo Finch', organisation: 'Acute', gender: 'male' },
  { id: 'm3', name: 'Bo Finch', organisation: 'Care', gender: 'Woman' },
  { id: 'm4', name: 'Cy Lund', gender: 'other' },
];

type Row = Omit<NominationRow, 'origin'>;
function profiles(rows: readonly Row[], list: readonly (Partial<Person> & Pick<Person, 'id'>)[] = LIST): readonly Profile[] {
  const study = cook({ people: list.map((one) => makePerson({ kind: 'manager', ...one })), rows, study: {} });
  return listProfiles(study, reconcile(study, null));
}
const apart = (rows: readonly Row[], list = LIST): readonly Profile[] => profiles(rows, list).filter(({ kind }) => kind !== 'listed');

describe('listProfiles', () => {
  it('tells of the list what it says, and who names them', () => {
    const found = profiles([
      { from: 'm2', to: 'm1' },
      { from: 'm4', to: 'Ann Vale' },
      { from: 'm2', to: 'm1' },
    ]);
    expect(found).toHaveLength(4);
    expect(found[0]).toMatchObject({
      written: { name: 'm1', organisation: '', column: 'people', by: '' },
      kind: 'listed',
      organisation: 'Care',
      place: 'care',
      unit: 'the ward',
      role: 'matron',
      email: '',
      number: 'm1',
      gender: 2,
      person: 0,
      namedBy: [1, 3],
      rows: [],
      isMixed: false,
    });
    expect(found.map(({ gender }) => gender)).toEqual([2, 1, 2, 0]);
    // Other words are neither, whatever they begin or end with.
    const other = ['fluid', 'mixed', 'trans woman', 'not male', 'female?', 'man/woman'].map((gender, at) => ({ id: `x${at}`, gender }));
    expect(profiles([], other).map(({ gender }) => gender)).toEqual(other.map(() => 0));
  });

  it('knows nothing of who reports and is not on the list but their name', () => {
    const [one, more] = apart([
      { from: 'Mr Gil Rook', to: 'm1', contactOrganisation: 'Care', contactUnit: 'Ward', contactRole: 'Matron' },
      { from: 'gil rook', to: 'm2' },
    ]);
    expect(more).toBeUndefined();
    expect(one).toEqual({
      written: { name: 'Mr Gil Rook', organisation: '', column: 'from', by: '' },
      kind: 'reporter',
      name: { words: ['gil', 'rook'], isOtherScript: false, title: 1 },
      organisation: '',
      place: '',
      unit: '',
      role: '',
      email: '',
      number: '',
      isMixed: false,
      gender: 0,
      person: -1,
      namedBy: [],
      rows: [0, 1],
    });
  });

  it('finds addresses and staff numbers of the list by their headers, and in ids', () => {
    const read = (told: Partial<Person>): readonly string[] => {
      const [one] = profiles([], [{ id: 'm1', ...told }]);
      return [one?.email ?? '', one?.number ?? ''];
    };
    expect(
      read({
        attributes: [
          { name: 'E-mail', value: 'A@x' },
          { name: 'Staff number', value: 'N7' },
        ],
      }),
    ).toEqual(['a@x', 'n7']);
    expect(
      read({
        attributes: [
          { name: 'Work email', value: '' },
          { name: 'email 2', value: 'b@x' },
        ],
      }),
    ).toEqual(['b@x', 'm1']);
    expect(read({ id: 'C@x' })).toEqual(['c@x', 'c@x']);
    expect(read({ attributes: [{ name: 'payroll_no', value: '7' }] })).toEqual(['', '7']);
    expect(read({ attributes: [{ name: 'number of staff', value: '7' }] })).toEqual(['', 'm1']);
    expect(read({ attributes: [{ name: 'staff notes', value: '7' }] })).toEqual(['', 'm1']);
  });

  it('has each contact who is not on the list once, with their rows, and who names them', () => {
    const rows: readonly Row[] = [
      { from: 'm1', to: 'Di Rees', contactOrganisation: 'Board', contactUnit: 'Audit' },
      { from: 'm2', to: 'di rees', contactOrganisation: 'board', contactRole: 'Chair' },
      { from: 'm1', to: 'Forum', contactKind: 'group' },
      { from: 'm4', to: 'Di Rees' },
      { from: 'm4', to: 'm4' },
    ];
    const found = apart(rows);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      kind: 'contact',
      written: { name: 'Di Rees', organisation: 'Board', column: 'to', by: '' },
      place: 'board',
      unit: 'audit',
      role: 'chair',
      namedBy: [0, 1],
      rows: [0, 1],
      isMixed: false,
    });
    // Without an organisation a name is one respondent's own.
    expect(found[1]).toMatchObject({ written: { name: 'Di Rees', organisation: '', column: 'to', by: 'm4' }, namedBy: [3], rows: [3] });
    expect(found.every(({ person }) => person >= 4)).toBe(true);
  });

  it('is mixed where rows of one contact say two things, and keeps no address that not all have', () => {
    const rows = (one: Partial<Row>, other: Partial<Row>): readonly Row[] => [
      { from: 'm1', to: 'Di Rees', contactOrganisation: 'Board', ...one },
      { from: 'm2', to: 'Di Rees', contactOrganisation: 'Board', ...other },
    ];
    expect(apart(rows({ contactUnit: 'Audit' }, { contactUnit: 'Risk' }))[0]).toMatchObject({ isMixed: true, unit: 'audit' });
    expect(apart(rows({ contactUnit: 'Audit' }, { contactUnit: 'audit' }))[0]).toMatchObject({ isMixed: false });
    const email = (value: string) => ({ attributes: [{ name: 'contact email', value }] });
    expect(apart(rows(email('d@x'), email('D@x')))[0]).toMatchObject({ isMixed: false, email: 'd@x' });
    expect(apart(rows(email('d@x'), email('e@x')))[0]).toMatchObject({ isMixed: true, email: '' });
    expect(apart(rows(email('d@x'), {}))[0]).toMatchObject({ isMixed: false, email: '' });
    expect(apart(rows({}, email('d@x')))[0]).toMatchObject({ isMixed: false, email: '' });
    // Of two columns of addresses the first that says one counts.
    const twice = [
      { name: 'work e-mail', value: '' },
      { name: 'e-mail', value: 'd@x' },
    ];
    const other = [{ name: 'work e-mail', value: 'o@x' }];
    expect(
      apart([
        { from: 'm1', to: 'Di Rees', attributes: twice },
        { from: 'm2', to: 'Eve Hart', attributes: other },
      ]),
    ).toMatchObject([{ email: 'd@x' }, { email: 'o@x' }]);
    const number = (value: string) => ({ attributes: [{ name: 'contact number', value }] });
    expect(apart(rows(number('7'), number('7')))[0]).toMatchObject({ isMixed: false, number: '7', email: '' });
    expect(apart([{ from: 'm1', to: 'D.Rees@x' }])[0]).toMatchObject({ email: 'd.rees@x', number: '' });
  });

  it('has of a name that several on the list have one for each respondent, and one for each organisation', () => {
    const found = apart([
      { from: 'm1', to: 'Bo Finch' },
      { from: 'm4', to: 'bo finch' },
      { from: 'm1', to: 'Bo Finch', contactRole: 'Nurse' },
      { from: 'm1', to: 'Cy Lund' },
    ]);
    expect(found).toMatchObject([
      { kind: 'contact', written: { name: 'Bo Finch', by: 'm1' }, person: -1, rows: [0, 2], namedBy: [0], role: 'nurse' },
      { kind: 'contact', written: { name: 'bo finch', by: 'm4' }, person: -1, rows: [1], namedBy: [3] },
    ]);
    const placed = apart([
      { from: 'm1', to: 'Bo Finch', contactOrganisation: 'Other' },
      { from: 'm4', to: 'Bo Finch', contactOrganisation: 'Third' },
    ]);
    expect(placed.map(({ written }) => written.organisation)).toEqual(['Other', 'Third']);
  });

  it('has who reports and is not on the list, and nothing of whom they name', () => {
    const found = apart([
      { from: 'Eve Quill', to: 'm1' },
      { from: 'eve quill', to: 'Somebody' },
      { from: ' ', to: 'm1' },
    ]);
    expect(found).toMatchObject([
      { kind: 'reporter', written: { name: 'Eve Quill', organisation: '', column: 'from', by: '' }, person: -1, rows: [0, 1], namedBy: [] },
    ]);
  });

  it('looks at one round', () => {
    expect(
      apart([
        { from: 'm1', to: 'Old Contact', round: '1' },
        { from: 'm1', to: 'New Contact', round: '2' },
      ]).map(({ written }) => written.name),
    ).toEqual(['New Contact']);
  });
});

it('groups of the list are left out', () => {
  const list = [
    ...LIST,
    { id: 'n1', name: 'Night Forum', kind: 'collectivity' as const },
    { id: 'o1', name: 'Eve Moss', kind: 'outside_person' as const },
  ];
  expect(profiles([{ from: 'm2', to: 'n1' }], list).map(({ written, kind }) => `${written.name} ${kind}`)).toEqual([
    'm1 listed',
    'm2 listed',
    'm3 listed',
    'm4 listed',
    'o1 listed',
  ]);
});
