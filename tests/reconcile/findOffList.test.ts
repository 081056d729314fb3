import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { Study } from '../../src/domain/Study';
import { reconcile } from '../../src/reconcile/reconcile';

const people = [
  makePerson({ id: '12', name: 'Ann Ash', kind: 'manager', responded: 'yes' }),
  makePerson({ id: '14', name: 'Bo Day', kind: 'manager', responded: 'yes' }),
];

/** Whom a contact off the list is said to look like. */
function likeOf(to: string): readonly string[] {
  const rows = ['14', to].map((contact, at) => ({ origin: { source: 0, row: at + 2 }, from: '12', to: contact, types: ['Elite'] }));
  const study = makeStudy({ id: 's', title: '', codebook: bookCodebook, people, nominations: buildNominations(rows) });
  const issue = reconcile(study, null).issues.find(({ code }) => code === 'off-list');
  return issue?.code === 'off-list' && 'names' in issue.values ? issue.values.names.flatMap(({ like }) => like) : [];
}

it.each([
  ['Ward 12', []],
  ['Contact 1 of 14', []],
  ['Bay 12, ward 14', []],
  ['Ash (12)', ['Ann Ash']],
  ['Ms Ash 12', ['Ann Ash']],
  ['12 and 14', ['Ann Ash', 'Bo Day']],
  ['somebody [14]', ['Bo Day']],
  // A number beside another word than one that joins is no id.
  ['somebody 14', []],
  ['12 or 14', ['Ann Ash', 'Bo Day']],
  ['12 & 14', ['Ann Ash', 'Bo Day']],
  ['12 UND 14', ['Ann Ash', 'Bo Day']],
  ['12 land 14', []],
  ['12 andy 14', []],
  ['12 withal 14', []],
])('“%s” is taken to look like %j', (written, like) => {
  expect(likeOf(written)).toEqual(like);
});

it('is not told whom a word with a figure is the name of, nor an id by other words', () => {
  const listed = [
    makePerson({ id: 'k1', name: 'Ward7', kind: 'manager' }),
    makePerson({ id: 'dr-b2', name: 'Una Vale', kind: 'manager' }),
    makePerson({ id: 'k3', name: 'Bo Finch', kind: 'manager' }),
  ];
  const named = (to: string) => {
    const issue = offListOf(
      [
        { from: 'k1', to: 'k3' },
        { from: 'k1', to },
      ],
      { people: listed },
    ).issue?.[3];
    return issue !== undefined && typeof issue === 'object' && issue !== null && 'names' in issue
      ? (issue.names as readonly { readonly like: readonly string[] }[]).flatMap(({ like }) => like)
      : [];
  };
  expect(['near Ward7', 'near k3', 'near K3', 'near k9'].map(named)).toEqual([[], ['Bo Finch'], ['Bo Finch'], []]);
});

type Told = Partial<NominationRow> & Pick<NominationRow, 'from' | 'to'>;

/** What is said of contacts off the list: their issue, and how many there are. */
function offListOf(rows: readonly Told[], study: Partial<Study> = {}) {
  const { issues, offList } = reconcile(
    makeStudy({
      id: 's',
      title: '',
      codebook: bookCodebook,
      people,
      nominations: buildNominations(rows.map((row, at) => ({ origin: { source: 0, row: at + 2 }, ...row }))),
      ...study,
    }),
    null,
  );
  const issue = issues.find(({ code }) => code === 'off-list');
  return { offList, issue: issue === undefined ? null : [issue.file, issue.row, issue.column, issue.values] };
}
const toBo = { from: '12', to: '14' };

it('is nothing where all are on the list, or nobody looks like somebody on it', () => {
  expect(offListOf([toBo])).toEqual({ offList: null, issue: null });
  expect(offListOf([toBo, { from: '12', to: 'Zed Quill' }])).toEqual({ offList: null, issue: null });
  // Groups are no people.
  expect(offListOf([toBo, { from: '12', to: 'Bo', contactKind: 'group' }])).toEqual({ offList: null, issue: null });
});

it('counts them from the first that looks like somebody, in their file', () => {
  const sources = [
    {
      file: 'c.csv',
      holds: 'contacts' as const,
      sha256: '',
      rows: 0,
      taken: 0,
      understood: '',
      columns: [{ column: 'to', header: 'alter' }],
    },
  ];
  const rows = [
    toBo,
    { from: '12', to: 'Zed Quill' },
    { from: '14', to: 'Ash' },
    { from: '12', to: 'Bo Dayy', contactOrganisation: 'Care' },
  ];
  const names = [
    { written: 'Ash', organisation: '', like: ['Ann Ash'] },
    { written: 'Bo Dayy', organisation: 'Care', like: ['Bo Day'] },
  ];
  expect(offListOf(rows, { sources })).toEqual({
    offList: { count: 3, alike: 2, isAll: false },
    issue: ['c.csv', 4, 'alter', { contacts: 3, isAll: false, named: 2, names, numbered: 0, ids: [] }],
  });
  expect(offListOf(rows).issue?.slice(0, 3)).toEqual(['', 4, 'to']);
  const unread = sources.map((source) => ({ ...source, columns: [] }));
  expect(offListOf(rows, { sources: unread }).issue?.slice(0, 3)).toEqual(['c.csv', 4, 'to']);
});

it('is said of the file in which the first of them stands', () => {
  const sources = ['a.csv', 'b.csv'].map((file) => ({
    file,
    holds: 'contacts' as const,
    sha256: '',
    rows: 0,
    taken: 0,
    understood: '',
    columns: [{ column: 'to' as const, header: `who in ${file}` }],
  }));
  const rows = [
    { ...toBo, origin: { source: 0, row: 2 } },
    { from: '14', to: 'Ash', origin: { source: 1, row: 7 } },
  ];
  expect(offListOf(rows, { sources }).issue?.slice(0, 3)).toEqual(['b.csv', 7, 'who in b.csv']);
});

it('is said where nobody is on the list, unless nobody is listed', () => {
  const rows = [
    { from: '12', to: 'Zed Quill' },
    { from: '14', to: 'Yan Rook' },
  ];
  expect(offListOf(rows)).toMatchObject({
    offList: { count: 2, alike: 0, isAll: true },
    issue: ['', 2, 'to', { contacts: 2, isAll: true }],
  });
  expect(offListOf(rows, { people: [] })).toEqual({ offList: null, issue: null });
});

it('takes for ids what is written in the shape of one, and names eleven', () => {
  const listed = ['M1', 'M22'].map((id) => makePerson({ id, name: `N${id}`, kind: 'manager' }));
  const to = (...names: readonly string[]) =>
    offListOf([{ from: 'M1', to: 'M22' }, ...names.map((name) => ({ from: 'M1', to: name }))], { people: listed });
  expect(to('M3', 'X-1', 'Q77', 'Zed')).toMatchObject({
    offList: { count: 4, alike: 2 },
    issue: ['', 3, 'to', { numbered: 2, ids: ['M3', 'Q77'], named: 0 }],
  });
  const many = to(...Array.from({ length: 13 }, (_, at) => `M${at + 30}`)).issue?.[3];
  expect(many).toMatchObject({ numbered: 13, ids: Array.from({ length: 11 }, (_, at) => `M${at + 30}`) });
});

it('leaves out whom somebody has said to be another', () => {
  const different = {
    a: { name: 'Ash', organisation: '', column: 'to', by: '14' },
    b: { name: '12', organisation: '', column: 'people', by: '' },
    is: 'different',
    who: '',
    on: '',
    why: '',
  } as const;
  const rows = [toBo, { from: '14', to: 'Ash' }];
  expect(offListOf(rows).offList).toEqual({ count: 1, alike: 1, isAll: false });
  expect(offListOf(rows, { decisions: [different] }).offList).toBeNull();
  // Said of another respondent’s contact, it says nothing of this one.
  expect(offListOf(rows, { decisions: [{ ...different, a: { ...different.a, by: '12' } }] }).offList).not.toBeNull();
  const placed = [toBo, { from: '14', to: 'Ash', contactOrganisation: 'Care' }];
  expect(offListOf(placed, { decisions: [{ ...different, a: { ...different.a, organisation: 'Care', by: '' } }] }).offList).toBeNull();
});
