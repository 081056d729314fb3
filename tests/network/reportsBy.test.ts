import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { findReport } from '../../src/network/findReport';
import { reportsBy } from '../../src/network/reportsBy';
import { reconcile } from '../../src/reconcile/reconcile';

const NAMED: readonly (readonly [string, string])[] = [
  ['c', 'a'],
  ['a', 'c'],
  ['a', 'b'],
];
const { reports } = reconcile(
  makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people: ['a', 'b', 'c'].map((id) => makePerson({ id, kind: 'manager' })),
    nominations: buildNominations(NAMED.map(([from, to], index) => ({ origin: { source: 0, row: index + 2 }, from, to }))),
  }),
  null,
);

describe('reportsBy', () => {
  it.each([
    [0, [0, 2]],
    [1, [2, 2]],
    [2, [2, 3]],
  ])('finds the reports of person %i', (person, range) => {
    expect(reportsBy(reports, person)).toEqual(range);
  });
});

describe('findReport', () => {
  it('finds the one report of one person about another, or none', () => {
    expect([findReport(reports, 0, 1), findReport(reports, 0, 2), findReport(reports, 2, 0)]).toEqual([0, 1, 2]);
    expect([findReport(reports, 1, 0), findReport(reports, 2, 2), findReport(reports, -1, 0)]).toEqual([-1, -1, -1]);
  });
});
