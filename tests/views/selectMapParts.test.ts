import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { finish } from '../../src/support/finish';
import type { MapModel } from '../../src/views/map/MapModel';
import { selectMapColumns } from '../../src/views/map/selectMapColumns';
import { selectMapCounts } from '../../src/views/map/selectMapCounts';
import { selectMapSizes } from '../../src/views/map/selectMapSizes';
import type { MapCounts } from '../../src/words/sayMap';
import { sayMap, sayMapTitle } from '../../src/words/sayMap';
import { analyseInFull } from '../fixtures/analyseInFull';
import { partOf } from '../fixtures/partOf';

/** Two hulls of two, one person outside; a–b within the first, b–c across, d alone, b–o to the outside. */
const model = partOf<MapModel>({
  nodes: [
    { onRoster: true, standing: null, organisation: 'North', group: '' },
    { onRoster: true, standing: 'isolated', organisation: 'North', group: '' },
    { onRoster: true, standing: null, organisation: 'South', group: '' },
    { onRoster: true, standing: 'possibly', organisation: '', group: '' },
    { onRoster: false, standing: null },
    { onRoster: false, standing: null },
  ],
  ends: {
    length: 3,
    a: Int32Array.of(0, 1, 1),
    b: Int32Array.of(1, 2, 4),
    sort: Int32Array.of(0, 0, 1),
    sorts: [{ types: ['Managerial'] }, { types: ['Managerial', 'Mentor'] }],
  },
  clusterOf: Int32Array.of(0, 0, 1, 1, -1, -1),
  clusters: [{}, {}],
});

describe('what the map shows, counted', () => {
  const counts = selectMapCounts(model, 'organisation');

  it('counts managers, links, those between hulls and those that reach somebody isolated', () => {
    expect(counts).toEqual({
      managers: 4,
      others: 1,
      links: 3,
      between: 2,
      crossing: 1,
      crossingIsolated: 1,
      alone: 1,
      isolated: 1,
      possibly: 1,
      hulls: 2,
      by: 'organisation',
      types: ['Managerial', 'Mentor'],
    });
  });

  it('counts no link as crossing, or not, where a place is not recorded', () => {
    expect(selectMapCounts(model, 'group')).toMatchObject({ links: 3, between: 0, crossing: 0 });
  });

  it('is said in a title and in a sentence', () => {
    expect(sayMapTitle(counts, WHOLE_NETWORK, bookCodebook)).toBe(
      '1 of 2 links crosses between organisations, and 1 reaches an isolated manager',
    );
    expect(sayMap(counts, WHOLE_NETWORK, bookCodebook)).toBe(
      '4 managers and 1 person not on the staff list, 3 links. 1 manager is without a link. 1 is isolated and 1 is possibly isolated.',
    );
  });

  it.each<[Partial<MapCounts>, string]>([
    [{ managers: 0 }, 'Nobody is on the map'],
    [{ between: 0 }, 'No link between managers'],
    [{ crossing: 0 }, 'None of 2 links crosses between organisations'],
    [{ crossingIsolated: 0 }, '1 of 2 links crosses between organisations, and none of them reaches an isolated manager'],
    [{ hulls: 1 }, '2 links among 4 managers, and 1 has none'],
  ])('with %o says “%s”', (part, title) => {
    expect(sayMapTitle({ ...counts, ...part }, WHOLE_NETWORK, bookCodebook)).toBe(title);
  });

  it('names what the links are of, where not all are shown', () => {
    const lens = { ...WHOLE_NETWORK, types: ['Mentor'], motives: ['support' as const] };
    expect(sayMapTitle({ ...counts, hulls: 1, alone: 0 }, lens, bookCodebook)).toBe('2 links of type Mentor for support among 4 managers');
  });
});

describe('what the map is coloured and sized by', () => {
  const seniorities = [1, 2, 3, 4, 5, 6, 7, 8, null];
  const study = makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people: seniorities.map((seniority, index) =>
      makePerson({
        id: `m${index}`,
        kind: 'manager',
        name: `M ${index}`,
        group: index < 4 ? 'general' : 'clinical',
        organisation: index < 3 ? 'North' : 'South',
        seniority,
        gender: index % 2 === 0 ? 'f' : 'm',
      }),
    ),
    nominations: buildNominations([
      { origin: { source: 0, row: 2 }, from: 'm0', to: 'm1' },
      { origin: { source: 0, row: 3 }, from: 'm0', to: 'm2' },
      { origin: { source: 0, row: 4 }, from: 'm0', to: 'm3' },
      { origin: { source: 0, row: 5 }, from: 'm0', to: 'm4' },
      { origin: { source: 0, row: 6 }, from: 'm5', to: 'm6' },
    ]),
  });
  const analysis = analyseInFull(study);
  const columns = finish(selectMapColumns(analysis, bookCodebook));
  const columnOf = (id: string) => columns.find((one) => one.id === id);

  it('has places first, then what people differ by; numbers are cut into four steps of about as many people', () => {
    expect(columns.slice(0, 2).map(({ id, isPlace }) => ({ id, isPlace }))).toEqual([
      { id: 'organisation', isPlace: true },
      { id: 'group', isPlace: true },
    ]);
    const seniority = columnOf('seniority');
    expect(seniority?.isScale).toBe(true);
    expect(seniority?.values).toEqual(['1 to 2', '3 to 4', '5 to 6', '7 to 8', '']);
    expect(seniority?.valueOf(2)).toBe('3 to 4');
    expect(seniority?.labelOf(seniority.valueOf(8))).toBe('not recorded');
  });

  it('leaves out columns in which all are alike, and those that only name people', () => {
    expect(columnOf('grade')).toBeUndefined();
    expect(columnOf('name')).toBeUndefined();
    expect(columnOf('gender')?.values).toEqual(['f', 'm']);
  });

  it('sizes grow with the area from the least to the most, and nothing known is the smallest', () => {
    const contacts = selectMapSizes(analysis.isolation, analysis.measures).find(({ id }) => id === 'contacts');
    const sizes = [0, 5, 7].map((person) => contacts?.scaleOf(person) ?? NaN);
    expect(sizes[0]).toBeCloseTo(1.55, 9);
    // One of nought to four contacts: half way by area, as the root of a quarter.
    expect(sizes[1]).toBeCloseTo(0.65 + 0.9 * Math.sqrt(1 / 4), 9);
    expect(sizes[2]).toBeCloseTo(0.65, 9);
  });
});
