import { describe, expect, it } from 'vitest';

import type { Decision, Written } from '../../src/domain/Decision';
import { makePerson } from '../../src/domain/makePerson';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { TIE_TO_NOBODY } from '../../src/domain/results/isTaken';
import { buildRoster } from '../../src/reconcile/buildRoster';
import { settleNames } from '../../src/reconcile/settleNames';
import { cook } from '../laws/arbitraryStudy';

type Row = Omit<NominationRow, 'origin'>;

const to = (name: string, by: string, organisation = ''): Written => ({ name, organisation, column: 'to', by });
const reports = (name: string): Written => ({ name, organisation: '', column: 'from', by: '' });
const listed = (id: string): Written => ({ name: id, organisation: '', column: 'people', by: '' });
const same = (a: Written, b: Written): Decision => ({ a, b, is: 'same', who: 'HR', on: '2026-11-30', why: '' });
const apart = (a: Written, b: Written): Decision => ({ ...same(a, b), is: 'different' });

const PEOPLE = [
  makePerson({ id: 'm1', name: 'Sonia Bell', organisation: 'Care', kind: 'manager' }),
  makePerson({ id: 'm2', name: 'José Lund', organisation: 'Acute', kind: 'manager' }),
  makePerson({ id: 'm3', name: 'Mo Shah', organisation: 'Acute', kind: 'manager' }),
  makePerson({ id: 'm4', name: 'Mo Shah', organisation: 'Care', kind: 'manager' }),
  makePerson({ id: 'n1', name: 'Night Forum', kind: 'collectivity' }),
  makePerson({ id: 'off: una peel (m1)', name: 'Gil Rook', kind: 'outside_person' }),
];

function settled(rows: readonly Row[], ...decisions: readonly Decision[]) {
  const study = cook({ people: PEOPLE, rows, study: { decisions } });
  return settleNames(study, buildRoster(study.people, study.nominations));
}
/** Each row as `who > whom`, by id; nobody is a dash, and a tie to nobody a zero. */
function meant(rows: readonly Row[], ...decisions: readonly Decision[]): readonly string[] {
  const { people, from, to: whom } = settled(rows, ...decisions);
  const idOf = (person = -1): string => people[person]?.id ?? (person === TIE_TO_NOBODY ? '0' : '–');
  return Array.from(from, (person, row) => `${idOf(person)} > ${idOf(whom[row])}`);
}
const complaints = (rows: readonly Row[], ...decisions: readonly Decision[]): readonly string[] =>
  settled(rows, ...decisions).issues.flatMap(({ severity, code, row, values }) =>
    severity === 'error' ? [`${code} ${row} ${JSON.stringify(values)}`] : [],
  );

describe('a decision', () => {
  it('that a name is somebody’s own makes no contact of it', () => {
    const rows: Row[] = [
      { from: 'm1', to: 'S. Bell' },
      { from: 'm2', to: 'S. Bell', contactOrganisation: 'Care' },
    ];
    const said = [same(to('S. Bell', 'm1'), listed('m1')), same(to('S. Bell', '', 'Care'), listed('m1'))];
    expect(meant(rows, ...said)).toEqual(['m1 > –', 'm2 > m1']);
    expect(complaints(rows, ...said)).toEqual(['self-nomination 2 {"written":"S. Bell"}']);
  });

  it('is of persons: a group of that name is another', () => {
    const rows: Row[] = [
      { from: 'm1', to: 'The Forum', contactKind: 'group' },
      { from: 'm1', to: 'The Forum' },
      { from: 'm1', to: 'Mo Shah', contactKind: 'group' },
      { from: 'm1', to: 'Forum', contactKind: 'group' },
    ];
    expect(
      meant(
        rows,
        same(to('The Forum', 'm1'), listed('m2')),
        same(to('Mo Shah', 'm1'), listed('m3')),
        same(to('Forum', 'm1'), to('Other', 'm1')),
      ),
    ).toEqual(['m1 > off: the forum', 'm1 > m2', 'm1 > off: mo shah', 'm1 > off: forum']);
  });

  it('takes apart what differs by accents, and not what differs by its case alone', () => {
    const rows: Row[] = [
      { from: 'm1', to: 'JOSÉ LUND' },
      { from: 'm1', to: 'Jose Lund' },
      { from: 'm3', to: 'Jose Lund' },
      { from: 'm1', to: 'M2' },
    ];
    expect(meant(rows, apart(to('Jose Lund', 'm1'), listed('m2')), apart(to('M2', 'm1'), listed('m2')))).toEqual([
      'm1 > m2',
      'm1 > off: jose lund (m1)',
      'm3 > m2',
      'm1 > m2',
    ]);
  });

  it('says which of two of one name reports, and which one respondent means by it', () => {
    const rows: Row[] = [
      { from: 'Mo Shah', to: 'm1' },
      { from: 'm1', to: 'mo shah' },
      { from: 'm2', to: 'Mo Shah' },
      { from: 'm2', to: 'Mo Shah', contactOrganisation: 'Charity' },
    ];
    expect(meant(rows)).toEqual(['– > –', 'm1 > –', 'm2 > –', 'm2 > –']);
    expect(complaints(rows)).toEqual([
      'ambiguous-name 2 {"written":"Mo Shah","side":"from"}',
      'ambiguous-name 3 {"written":"mo shah","side":"to"}',
      'ambiguous-name 4 {"written":"Mo Shah","side":"to"}',
      'ambiguous-name 5 {"written":"Mo Shah","side":"to"}',
    ]);
    expect(
      meant(
        rows,
        same(reports('Mo Shah'), listed('m4')),
        same(to('Mo Shah', 'm1'), listed('m3')),
        same(to('Mo Shah', 'm2', 'Charity'), listed('m4')),
      ),
    ).toEqual(['m4 > m1', 'm1 > m3', 'm2 > –', 'm2 > m4']);
  });

  it('makes nobody report who is no manager, nor anybody of a name that is listed', () => {
    const rows: Row[] = [
      { from: 'Forum', to: 'm1' },
      { from: 'G Rook', to: 'm1' },
      { from: 'Sonia Bell', to: 'm2' },
      { from: 'n1', to: 'm1' },
      { from: 'n1', to: 'Night Forum' },
    ];
    expect(
      meant(
        rows,
        same(reports('Forum'), listed('n1')),
        same(reports('G Rook'), listed('off: una peel (m1)')),
        same(reports('Sonia Bell'), listed('m2')),
      ),
    ).toEqual(['– > –', '– > –', 'm1 > m2', '– > –', '– > –']);
    expect(complaints(rows)).toEqual([
      'unknown-from 2 {"written":"Forum","isNetwork":false}',
      'unknown-from 3 {"written":"G Rook","isNetwork":false}',
      'unknown-from 5 {"written":"n1","isNetwork":true}',
      'own-member 6 {"of":"contacts","written":"n1"}',
    ]);
  });

  it('makes one of several names, called by the first of them by spelling', () => {
    const rows: Row[] = [
      { from: 'm1', to: 'Kit Orr' },
      { from: 'm1', to: 'C Orr' },
      { from: 'm2', to: 'Kit Orr' },
      { from: 'm2', to: 'Una Vane', contactOrganisation: 'Board' },
      { from: 'm3', to: 'U Vane', contactOrganisation: 'BOARD' },
    ];
    const one = [
      'm1 > off: c orr (m1)',
      'm1 > off: c orr (m1)',
      'm2 > off: kit orr (m2)',
      'm2 > off: u vane @ board',
      'm3 > off: u vane @ board',
    ];
    const [kit, una] = [same(to('Kit Orr', 'm1'), to('C Orr', 'm1')), same(to('Una Vane', '', 'Board'), to('U Vane', '', 'Board'))];
    expect(meant(rows, kit, una)).toEqual(one);
    // Whichever of the two stands first in the log.
    expect(meant(rows, { ...kit, a: kit.b, b: kit.a }, { ...una, a: una.b, b: una.a })).toEqual(one);
  });
});

it('somebody off the list never has the id of somebody on it', () => {
  expect(
    meant([
      { from: 'm1', to: 'Una Peel' },
      { from: 'm2', to: 'Una Peel' },
    ]),
  ).toEqual(['m1 > off: una peel (m1) #2', 'm2 > off: una peel (m2)']);
});

it('a row that says there is no tie adds nobody, and is listed for the one who says it', () => {
  const rows: Row[] = [
    { from: 'm1', to: 'Ida Moss', activity: 'absent' },
    { from: 'm1', to: 'IDA MOSS', activity: 'absent' },
    { from: 'm1', to: 'Abe Nye', strength: 0 },
    { from: 'm2', to: 'Ward', contactKind: 'group', activity: 'absent' },
    // Named by somebody else: then there is somebody to have no tie with.
    { from: 'm2', to: 'Board', contactKind: 'group', strength: 0 },
    { from: 'm3', to: 'Board', contactKind: 'group', activity: 'lapsed' },
  ];
  expect(meant(rows)).toEqual(['m1 > 0', 'm1 > 0', 'm1 > 0', 'm2 > 0', 'm2 > off: board', 'm3 > off: board']);
  const { refused, people } = settled(rows);
  expect(people.slice(PEOPLE.length).map(({ name }) => name)).toEqual(['Board']);
  expect(Array.from(refused, ([teller, names]) => [teller, ...names])).toEqual([
    [0, 'ida moss', 'abe nye'],
    [1, 'ward'],
  ]);
});

it('two whose ids differ by their case alone have each their own contact, also of those who decided nothing', () => {
  const people = ['K9', 'k9'].map((id) => makePerson({ id, name: `Una ${id === 'K9' ? 'Vale' : 'Rees'}`, kind: 'manager' }));
  const study = cook({ people, rows: people.map(({ id }) => ({ from: id, to: 'Ida Moss' })), study: {} });
  const found = settleNames(study, buildRoster(study.people, study.nominations));
  expect(found.people.slice(2).map(({ id }) => id)).toEqual(['off: ida moss (K9)', 'off: ida moss (k9)']);
});

it('says of a row that somebody names themselves in, or one of several, in which column that is', () => {
  const sources = [
    {
      file: 'c.csv',
      holds: 'contacts' as const,
      sha256: '',
      rows: 0,
      taken: 0,
      understood: '',
      columns: [
        { column: 'from' as const, header: 'ego' },
        { column: 'to' as const, header: 'alter' },
      ],
    },
  ];
  const rows: Row[] = [
    { from: 'm1', to: 'Sonia Bell' },
    { from: 'm1', to: 'S. Bell' },
    { from: 'm1', to: 'Mo Shah' },
    { from: 'Mo Shah', to: 'm1' },
    { from: 'Zed', to: 'm1' },
    { from: 'n1', to: 'm1' },
    { from: 'n1', to: 'n1' },
  ];
  const columns = (of: typeof sources) => {
    const study = cook({ people: PEOPLE, rows, study: { sources: of, decisions: [same(to('S. Bell', 'm1'), listed('m1'))] } });
    return settleNames(study, buildRoster(study.people, study.nominations)).issues.map(({ code, row, column, file }) => [
      code,
      row,
      column,
      file,
    ]);
  };
  const told = (from: string, whom: string, file: string) => [
    ['ambiguous-name', 5, from, file],
    ['unknown-from', 6, from, file],
    ['unknown-from', 7, from, file],
    ['own-member', 8, whom, file],
    ['self-nomination', 2, whom, file],
    ['ambiguous-name', 4, whom, file],
    ['self-nomination', 3, whom, file],
  ];
  expect(columns(sources)).toEqual(told('ego', 'alter', 'c.csv'));
  expect(columns([])).toEqual(told('from', 'to', ''));
});

it('what could not be read stands for nobody, fills the list of who wrote it, and is no row that is lost', () => {
  const rows: Row[] = [
    { from: 'm1', to: 'see the email', contactKind: 'unread' },
    { from: 'm1', to: 'Sonia Bell', contactKind: 'unread' },
    { from: 'Nobody', to: 'see the email', contactKind: 'unread' },
    { from: 'm2', to: 'José Lund', contactKind: 'several' },
  ];
  expect(meant(rows)).toEqual(['m1 > 0', 'm1 > 0', '– > –', 'm2 > –']);
  expect(Array.from(settled(rows).refused, ([teller, names]) => [teller, ...names])).toEqual([[0, 'see the email', 'sonia bell']]);
});

it('a person and a group of one name in one organisation are two, under ids of their own', () => {
  const rows: Row[] = [
    { from: 'm1', to: 'Quay House', contactOrganisation: 'Port' },
    { from: 'm1', to: 'Quay House', contactOrganisation: 'Port', contactKind: 'group' },
    { from: 'm2', to: 'quay house', contactOrganisation: 'PORT', contactKind: 'group' },
    { from: 'm2', to: 'Quay House', contactOrganisation: 'Port' },
    { from: 'm2', to: 'Una Peel' },
    { from: 'm1', to: 'Una Peel' },
  ];
  expect(meant(rows)).toEqual([
    'm1 > off: quay house @ port',
    'm1 > off: quay house @ port #2',
    'm2 > off: quay house @ port #2',
    'm2 > off: quay house @ port',
    'm2 > off: una peel (m2)',
    // Somebody of the list has that id.
    'm1 > off: una peel (m1) #2',
  ]);
  expect(settled(rows).people.slice(PEOPLE.length)).toMatchObject([
    { kind: 'outside_person', name: 'Quay House', organisation: 'Port' },
    { kind: 'collectivity', name: 'Quay House', organisation: 'Port' },
    { kind: 'outside_person', name: 'Una Peel', organisation: '' },
    { kind: 'outside_person', name: 'Una Peel', organisation: '' },
  ]);
});

it('a group is the group of the list that is called so, wherever it stands there, and no manager unless by id', () => {
  const group = { from: 'm1', contactKind: 'group' } as const;
  expect(
    meant([
      { ...group, to: 'Night Forum' },
      { ...group, to: 'n1' },
      { ...group, to: 'Gil Rook' },
      { ...group, to: 'José Lund' },
      { ...group, to: 'm2' },
    ]),
  ).toEqual(['m1 > n1', 'm1 > n1', 'm1 > off: una peel (m1)', 'm1 > off: jose lund', 'm1 > m2']);
});

it('a decision counts whichever of the two it names first', () => {
  const rows: Row[] = [
    { from: 'Zed Quay', to: 'm2' },
    { from: 'm2', to: 'Zed Quay', contactOrganisation: 'Port' },
  ];
  for (const [one, other] of [
    [listed('m1'), reports('Zed Quay')],
    [reports('Zed Quay'), listed('m1')],
  ] as const)
    expect(meant(rows, same(one, other))[0]).toBe('m1 > m2');
  for (const [one, other] of [
    [listed('m1'), to('Zed Quay', '', 'Port')],
    [to('Zed Quay', '', 'Port'), listed('m1')],
  ] as const)
    expect(meant(rows, same(one, other))[1]).toBe('m2 > m1');
});
