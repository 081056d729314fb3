import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { mergeReports } from '../../src/reconcile/mergeReports';

const PEOPLE: readonly Partial<Person>[] = [
  { id: 'a', organisation: 'Acute', role: 'service manager', unit: 'Ward' },
  { id: 'b', organisation: 'Care' },
  { id: 'jo', kind: 'outside_person' },
  { id: 'kim', kind: 'outside_person', organisation: 'acute', role: 'operational manager', unit: ' ward' },
  { id: 'lee', kind: 'outside_person', organisation: 'Acute NHS Trust', role: 'matron', unit: 'Theatres' },
  { id: 'max', kind: 'outside_person', organisation: '-', role: ' ' },
];

type Told = Partial<NominationRow>;

/** What rows of one respondent about one contact make of it. */
function merge(to: string, told: readonly Told[], from = 'a', isAsked = true) {
  const at = (id: string): number => PEOPLE.findIndex((one) => one.id === id);
  const nominations = buildNominations(told.map((row, index) => ({ origin: { source: 0, row: index }, from, to, ...row })));
  const reports = mergeReports(
    nominations,
    {
      rows: Int32Array.from(told, (_, row) => row),
      from: Int32Array.from(told, () => at(from)),
      to: Int32Array.from(told, () => at(to)),
      people: PEOPLE.map((one) => makePerson({ id: '', kind: 'manager', ...one })),
      managers: 2,
      activityAsked: isAsked,
    },
    bookCodebook,
  );
  return { ...reports, listOf: (column: 'types' | 'motives') => reports.lists[reports[column][0] ?? 0] };
}

/** The same whichever of two rows is first. */
function ofTwo<T>(to: string, one: Told, other: Told, read: (merged: ReturnType<typeof merge>) => T): T {
  const found = [
    [one, other],
    [other, one],
  ].map((rows) => read(merge(to, rows)));
  expect(found[1]).toEqual(found[0]);
  return found[0]!;
}

// `domain/results/Reports` says what several rows of one respondent about one contact are.
describe('rows of one respondent about one contact', () => {
  it.each([
    ['active', 'latent', 1],
    ['active', undefined, 1],
    ['latent', undefined, 2],
    ['latent', 'lapsed', 2],
    [undefined, undefined, 0],
  ] as const)('%s and %s: activity %i', (one, other, is) => {
    expect(
      ofTwo('b', one === undefined ? {} : { activity: one }, other === undefined ? {} : { activity: other }, ({ activity }) => [
        ...activity,
      ]),
    ).toEqual([is]);
  });

  it('are in use where nobody was asked whether they are', () => {
    expect([...merge('b', [{}], 'a', false).activity]).toEqual([1]);
    expect([...merge('b', [{}], 'a', true).activity]).toEqual([0]);
  });

  it.each([
    ['external', 'internal', 2],
    ['external', undefined, 2],
    ['internal', undefined, 1],
    ['internal', 'internal', 1],
    [undefined, undefined, 0],
  ] as const)('%s and %s: position %i', (one, other, is) => {
    expect(
      ofTwo('jo', one === undefined ? {} : { position: one }, other === undefined ? {} : { position: other }, ({ position }) => [
        ...position,
      ]),
    ).toEqual([is]);
  });

  it.each([
    ['b', 2],
    ['kim', 1],
    ['lee', 0],
    ['jo', 0],
    // A sign names no organisation.
    ['max', 0],
  ] as const)('are of %s by their organisation, where no row says: %i', (to, is) => {
    expect([...merge(to, [{}]).position]).toEqual([is]);
  });

  it('have the greatest strength that one of them has', () => {
    for (const [one, other, is] of [
      [2, 5, 5],
      [5, undefined, 5],
      [undefined, undefined, NaN],
      [-2, -1, -1],
    ] as const)
      expect(
        ofTwo('b', one === undefined ? {} : { strength: one }, other === undefined ? {} : { strength: other }, ({ strength }) => [
          ...strength,
        ]),
      ).toEqual([is]);
  });

  it.each([
    [true, false, 1],
    [true, undefined, 1],
    [false, undefined, 2],
    [undefined, undefined, 0],
  ] as const)('%s and %s: like post %i', (one, other, is) => {
    expect(
      ofTwo('jo', one === undefined ? {} : { likePost: one }, other === undefined ? {} : { likePost: other }, ({ likePost }) => [
        ...likePost,
      ]),
    ).toEqual([is]);
    // Of somebody on the staff list their own post is known.
    expect([...merge('b', [{ likePost: true }]).likePost]).toEqual([0]);
  });

  it('are of a like post by the role that is written, else by that of the contact; of two roles the first by spelling', () => {
    const likeOf = (to: string, ...rows: readonly Told[]): number | undefined => merge(to, rows).likePost[0];
    // Service and operational managers are of one post of the codebook.
    expect(likeOf('jo', { contactRole: 'Operational manager' })).toBe(1);
    expect(likeOf('jo', { contactRole: 'matron' })).toBe(2);
    expect(likeOf('kim', {})).toBe(1);
    expect(likeOf('lee', {})).toBe(2);
    expect(likeOf('lee', { contactRole: 'service manager' })).toBe(1);
    expect(likeOf('max', {})).toBe(0);
    expect(merge('jo', [{ contactRole: 'matron' }], 'b').likePost[0]).toBe(0);
    expect(ofTwo('jo', { contactRole: 'matron' }, { contactRole: 'service manager' }, ({ likePost }) => likePost[0])).toBe(2);
    expect(ofTwo('jo', { contactRole: 'Matron' }, { contactRole: 'service manager' }, ({ likePost }) => likePost[0])).toBe(2);
    expect(ofTwo('jo', { contactRole: 'zookeeper' }, { contactRole: 'Service manager' }, ({ likePost }) => likePost[0])).toBe(1);
    expect(ofTwo('jo', { contactRole: 'matron' }, { contactRole: 'Service manager' }, ({ likePost }) => likePost[0])).toBe(2);
    expect(ofTwo('jo', {}, { contactRole: 'service manager' }, ({ likePost }) => likePost[0])).toBe(1);
  });

  it('are of the own unit or another by the unit that is written, else by that of the contact', () => {
    const unitOf = (to: string, ...rows: readonly Told[]): number | undefined => merge(to, rows).unit[0];
    expect([unitOf('jo', {}), unitOf('jo', { contactUnit: 'WARD' }), unitOf('jo', { contactUnit: 'Theatres' })]).toEqual([0, 1, 2]);
    expect([unitOf('kim', {}), unitOf('lee', {}), unitOf('lee', { contactUnit: 'ward' })]).toEqual([1, 2, 1]);
    expect(unitOf('b', { contactUnit: 'ward' })).toBe(0);
    expect(merge('jo', [{ contactUnit: 'ward' }], 'b').unit[0]).toBe(0);
    expect(ofTwo('jo', { contactUnit: 'Theatres' }, { contactUnit: 'ward' }, ({ unit }) => unit[0])).toBe(2);
  });

  it('join types and motives in the order of the codebook, a sub-kind as its motive, own words last', () => {
    const merged = merge('b', [
      { types: ['Managerial', 'Zeal', 'Elite'], motives: ['support', 'knowledge-passive'] },
      { types: ['Board', 'Elite'], motives: ['knowledge'] },
    ]);
    expect(merged.listOf('types')).toEqual(['Elite', 'Managerial', 'Board', 'Zeal']);
    expect(merged.listOf('motives')).toEqual(['knowledge', 'support']);
    expect(merge('b', [{}]).listOf('types')).toEqual([]);
  });

  it('tell each pole of each dimension by its own bit', () => {
    const told: readonly Told[] = [{}, { structure: 1 }, { structure: 2 }, { coordination: 1 }, { membership: 2 }, { formation: 2 }];
    expect(told.map((one) => merge('b', [one]).poles[0])).toEqual([0, 1, 2, 4, 32, 128]);
    expect(ofTwo('b', { structure: 1, formation: 1 }, { structure: 2 }, ({ poles }) => poles[0])).toBe(1 + 2 + 64);
  });

  it('make a report for each contact, by respondent and contact, and none of what is lapsed, absent or of strength 0', () => {
    const rows = [
      ['b', 'a', {}],
      ['a', 'kim', {}],
      ['a', 'b', {}],
      ['a', 'kim', { activity: 'lapsed' }],
      ['a', 'b', { strength: 0 }],
      ['a', 'b', {}],
      ['b', 'jo', { activity: 'absent' }],
    ] as const;
    const at = (id: string): number => PEOPLE.findIndex((one) => one.id === id);
    const reports = mergeReports(
      buildNominations(rows.map(([from, to, told], row) => ({ origin: { source: 0, row }, from, to, ...told }))),
      {
        rows: Int32Array.from(rows, (_, row) => row),
        from: Int32Array.from(rows, ([from]) => at(from)),
        to: Int32Array.from(rows, ([, to]) => at(to)),
        people: PEOPLE.map((one) => makePerson({ id: '', kind: 'manager', ...one })),
        managers: 2,
        activityAsked: false,
      },
      bookCodebook,
    );
    expect([...reports.from]).toEqual([0, 0, 1]);
    expect([...reports.to]).toEqual([1, 3, 0]);
    expect([...reports.nominationOffsets]).toEqual([0, 2, 3, 4]);
    expect([...reports.nominations]).toEqual([2, 5, 1, 0]);
  });
});
