import { describe, expect, it } from 'vitest';

import type { Decision, Written } from '../../src/domain/Decision';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import type { NameDoubt } from '../../src/domain/results/NameDoubt';
import { findNameDoubts } from '../../src/reconcile/findNameDoubts';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { cook } from '../laws/arbitraryStudy';

const ROSTER = [
  ['m1', 'Ann Lee', 'Acute'],
  ['m2', 'John Smith', 'Care'],
  ['m3', 'Siân Holt', 'Acute'],
  ['m4', 'Mo Shah', 'Acute'],
  ['m5', 'Mo Shah', 'Care'],
] as const;

type Row = Omit<NominationRow, 'origin'>;
const make = (rows: readonly Row[], decisions: readonly Decision[] = []) =>
  cook({
    people: ROSTER.map(([id, name, organisation]) => makePerson({ id, name, organisation, kind: 'manager' })),
    rows,
    study: { decisions },
  });

function doubts(...rows: readonly Row[]): readonly NameDoubt[] {
  const study = make(rows);
  return finish(findNameDoubts(study, reconcile(study, null)));
}

const from = 'm1';

it(
  'may be stopped midway: two thousand contacts of one respondent, who share a word, are looked at in many slices',
  { timeout: 60_000 },
  () => {
    const study = make(Array.from({ length: 2000 }, (_, at) => ({ from, to: `Ward contact${at.toString(36)}` })));
    const work = findNameDoubts(study, reconcile(study, null));
    let slices = 0;
    while (work.next().done !== true) {
      slices += 1;
    }
    // Names are indexed, managers looked up, rows read, and contacts of one respondent compared, each in slices of its own.
    expect(slices).toBeGreaterThan(20);
  },
);

describe('names kept apart from somebody who may be meant', () => {
  it('finds the one manager who is written much alike', () => {
    expect(doubts({ from, to: 'J Smith' })).toEqual([
      { written: 'J Smith', organisation: '', column: 'to', person: 1, joined: false, why: 'initial', rows: [0] },
    ]);
  });

  it('does not where both organisations are told and differ, or two managers are alike', () => {
    expect(doubts({ from, to: 'J Smith', contactOrganisation: 'Acute' })).toEqual([]);
    expect(doubts({ from, to: 'J Smith', contactOrganisation: 'care' })).toMatchObject([{ person: 1 }]);
    expect(doubts({ from, to: 'M Shah' })).toEqual([]);
    expect(doubts({ from, to: 'M Shah', contactOrganisation: 'Care' })).toMatchObject([{ person: 4, why: 'initial' }]);
  });

  it('tells namesakes apart by their organisation, and never guesses', () => {
    expect(doubts({ from, to: 'Mo Shah' })).toEqual([]);
    const there: Row = { from, to: 'Mo Shah', contactOrganisation: 'CARE' };
    expect(doubts(there)).toMatchObject([{ person: 4, joined: false, why: 'namesakes' }]);
  });

  it('takes rows of a reporter who may be meant, and whom they speak of', () => {
    const rows: Row[] = [
      { from: 'Jon Smith', to: 'm1' },
      { from: 'Jon Smith', to: 'S Holt' },
    ];
    expect(doubts(...rows)).toMatchObject([{ column: 'from', written: 'Jon Smith', person: 1, why: 'letter', rows: [0, 1] }]);
    const study = make(rows);
    const settled = reconcile(study, null);
    expect(settled.response[1]).toBe('missing');
  });

  it('keeps a namesake in another organisation apart, unless the id is written or only words such as NHS differ', () => {
    const namesake: Row = { from, to: 'Siân Holt', contactOrganisation: 'Council' };
    expect(doubts(namesake)).toMatchObject([{ person: 2, joined: false, why: 'organisation', rows: [0] }]);
    for (const row of [
      { from, to: 'm3', contactOrganisation: 'Council' },
      { from, to: 'Siân Holt', contactOrganisation: 'ACUTE NHS Foundation Trust' },
    ]) {
      expect(doubts(row)).toEqual([]);
    }
  });

  it('doubts a single word that is a part of one name on the roster, and of one only', () => {
    expect(doubts({ from, to: 'Siobhan' }, { from, to: 'SMITH' })).toMatchObject([{ person: 1, joined: false, why: 'fewer', rows: [1] }]);
    expect(doubts({ from, to: 'Shah' })).toEqual([]);
    expect(doubts({ from: 'm2', to: 'Smith' })).toEqual([]);
  });

  it('is linear: one respondent with thousands of contacts is done at once', () => {
    const letters = (number: number): string =>
      Array.from({ length: 4 }, (_, at) => String.fromCharCode(97 + (Math.trunc(number / 10 ** at) % 10))).join('');
    const rows = Array.from({ length: 4_000 }, (_, number): Row => ({ from, to: `Contact W${letters(number)}x` }));
    const begun = performance.now();
    // One letter different is another of them: each but the first is like an earlier one.
    expect(doubts(...rows)).toHaveLength(3_999);
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 30_000);

  it('never makes anybody her own contact', () => {
    expect(doubts({ from: 'm2', to: 'J Smith' })).toEqual([]);
  });

  it('joins two contacts of one respondent, and not those of two', () => {
    const rows: Row[] = [
      { from, to: 'Zoë Quill' },
      { from, to: 'Quill, Zoe' },
      { from: 'm2', to: 'Z Quill' },
      { from, to: 'Quill, Zoe' },
    ];
    expect(doubts(...rows)).toEqual([
      { written: 'Quill, Zoe', organisation: '', column: 'to', person: 5, joined: false, why: 'order', rows: [1, 3] },
    ]);
  });
});

describe('names joined to somebody who may not be meant', () => {
  it('doubts another spelling, and never an id or what stands on the roster', () => {
    expect(doubts({ from, to: 'm3' }, { from, to: 'siân  HOLT' })).toEqual([]);
    const rows: Row[] = [
      { from, to: 'Dr Sian Holt' },
      { from, to: 'Dr Sian Holt' },
      { from: 'm2', to: 'Dr Sian Holt' },
    ];
    expect(doubts(...rows)).toEqual([
      { written: 'Dr Sian Holt', organisation: '', column: 'to', person: 2, joined: true, why: 'spelling', rows: [0, 1, 2] },
    ]);
  });

  it('never doubts the id of somebody on the list who is no manager', () => {
    const people = [
      ...ROSTER.map(([id, name, organisation]) => makePerson({ id, name, organisation, kind: 'manager' })),
      makePerson({ id: 'o1', name: 'Uma Vane', organisation: 'Council', kind: 'outside_person' }),
    ];
    const study = cook({ people, rows: [{ from, to: 'o1', contactOrganisation: 'Union' }], study: {} });
    expect(finish(findNameDoubts(study, reconcile(study, null)))).toEqual([]);
  });

  it('doubts a contact off the roster who is given two organisations', () => {
    const rows: Row[] = [
      { from, to: 'Zoe Quill', contactOrganisation: 'Council' },
      { from, to: 'Zoe Quill', contactOrganisation: 'Union' },
      { from, to: 'Zoe Quill' },
    ];
    expect(doubts(...rows)).toEqual([
      { written: 'Zoe Quill', organisation: 'Union', column: 'to', person: 5, joined: true, why: 'organisation', rows: [1] },
    ]);
  });
});

it('looks at one round only', () => {
  const study = make([
    { from, to: 'J Smith', round: '1' },
    { from, to: 'm2', round: '2' },
  ]);
  expect(finish(findNameDoubts(study, reconcile(study, '2')))).toEqual([]);
  expect(finish(findNameDoubts(study, reconcile(study, '1')))).toHaveLength(1);
});

describe('what somebody has decided is no doubt any more', () => {
  const to = (name: string, by: string, organisation = ''): Written => ({ name, organisation, column: 'to', by });
  const listed = (id: string): Written => ({ name: id, organisation: '', column: 'people', by: '' });
  const apart = (a: Written, b: Written): Decision => ({ a, b, is: 'different', who: 'HR', on: '2026-11-30', why: '' });
  /** What is left in doubt, as `column written organisation: why person, rows`. */
  const left = (rows: readonly Row[], ...decisions: readonly Decision[]): readonly string[] => {
    const study = make(rows, decisions);
    return finish(findNameDoubts(study, reconcile(study, null))).map(
      ({ column, written, organisation, why, person, rows }) => `${column} ${written} ${organisation}: ${why} ${person}, ${rows.join(' ')}`,
    );
  };

  it('of a name without an organisation for the one who wrote it, and for nobody else', () => {
    const rows: Row[] = [
      { from, to: 'J Smith' },
      { from: 'm3', to: 'J. Smith' },
    ];
    expect(left(rows)).toEqual(['to J Smith : initial 1, 0', 'to J. Smith : initial 1, 1']);
    expect(left(rows, apart(to('j smith', 'm1'), listed('m2')))).toEqual(['to J. Smith : initial 1, 1']);
    expect(left(rows, apart(listed('m2'), to('J Smith', 'M3')))).toEqual(['to J Smith : initial 1, 0']);
    // That it is not somebody else says nothing.
    expect(left(rows, apart(to('J Smith', 'm1'), listed('m3')))).toHaveLength(2);
    expect(left(rows, { ...apart(to('J Smith', 'm1'), listed('m2')), is: 'unsure' })).toHaveLength(2);
  });

  it('of a name with an organisation for everybody who wrote it so', () => {
    const rows: Row[] = [
      { from, to: 'J Smith', contactOrganisation: 'Care' },
      { from: 'm3', to: 'J Smith', contactOrganisation: 'CARE' },
      { from, to: 'M Shah', contactOrganisation: 'Care' },
      { from: 'm4', to: 'J Smith' },
    ];
    expect(left(rows, apart(to('J Smith', '', 'Care'), listed('m2')))).toEqual([
      'to M Shah Care: initial 4, 2',
      'to J Smith : initial 1, 3',
    ]);
  });

  it('of a name whose organisation stands in another row of the same respondent, and of one that two have', () => {
    const rows: Row[] = [
      { from, to: 'J Smith', contactOrganisation: 'Care' },
      { from, to: ' J Smith ' },
      { from, to: 'Mo Shah', contactOrganisation: 'Care' },
    ];
    expect(left(rows)).toEqual(['to J Smith Care: initial 1, 0', 'to J Smith : initial 1, 1', 'to Mo Shah Care: namesakes 4, 2']);
    expect(left(rows, apart(to('J Smith', '', 'Care'), listed('m2')))).toEqual(['to Mo Shah Care: namesakes 4, 2']);
    expect(left(rows, apart(to('Mo Shah', '', 'Care'), listed('m5')))).toHaveLength(2);
  });

  it('of somebody who reports', () => {
    const rows: Row[] = [
      { from: 'Jon Smith', to: 'm1' },
      { from, to: 'Jon Smith' },
      { from: 'Jon Smith', to: 'm3', contactOrganisation: 'Acute' },
    ];
    const reports: Written = { name: 'Jon Smith', organisation: '', column: 'from', by: '' };
    expect(left(rows)).toEqual(['from Jon Smith : letter 1, 0 2', 'to Jon Smith : letter 1, 1']);
    expect(left(rows, apart(reports, listed('m2')))).toEqual(['to Jon Smith : letter 1, 1']);
    expect(left(rows, apart(to('Jon Smith', 'm1'), listed('m2')))).toEqual(['from Jon Smith : letter 1, 0 2']);
  });

  it('of two contacts who are not on the list', () => {
    const rows: Row[] = [
      { from, to: 'Zoë Quill' },
      { from, to: 'Quill, Zoe' },
      { from: 'm2', to: 'Zoë Quill' },
      { from: 'm2', to: 'Quill, Zoe' },
    ];
    expect(left(rows)).toEqual(['to Quill, Zoe : order 5, 1', 'to Quill, Zoe : order 7, 3']);
    expect(left(rows, apart(to('Zoë Quill', 'm1'), to('Quill, Zoe', 'm1')))).toEqual(['to Quill, Zoe : order 7, 3']);
    const placed = rows.map((row): Row => ({ ...row, contactOrganisation: 'Council' }));
    // One in both lists, as the name and the organisation are the same.
    expect(left(placed)).toEqual(['to Quill, Zoe Council: order 5, 1', 'to Quill, Zoe Council: order 5, 3']);
    expect(left(placed, apart(to('Zoë Quill', '', 'Council'), to('Quill, Zoe', '', 'Council')))).toEqual([]);
  });
});

it('somebody who reports, is not on the list and like nobody on it is in no doubt', () => {
  expect(doubts({ from: 'Zed Quay', to: 'm1' })).toEqual([]);
  expect(doubts({ from: 'J Smith', to: 'm1' })).toEqual([
    { written: 'J Smith', organisation: '', column: 'from', person: 1, joined: false, why: 'initial', rows: [0] },
  ]);
});

it('two contacts of one respondent who are much alike are in doubt, unless they are known to be elsewhere', () => {
  const two = (one: string, other: string) =>
    doubts({ from, to: 'Zoe Quay', contactOrganisation: one }, { from, to: 'Z Quay', contactOrganisation: other }).length;
  expect([two('', ''), two('Port', ''), two('Port', 'PORT'), two('Port', 'Dock')]).toEqual([1, 1, 1, 0]);
});
