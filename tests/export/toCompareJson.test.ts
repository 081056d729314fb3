import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { makePerson } from '../../src/domain/makePerson';
import { toCompareJson } from '../../src/export/toCompareJson';
import { toCompareTable } from '../../src/export/toCompareTable';
import { compareStudy } from '../../src/pipeline/compareStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { cook } from '../laws/arbitraryStudy';

// Two general managers with 2 and 1 reports, one clinical with none, one silent; one of them is called like a trap.
const study = cook({
  people: (
    [
      ['__proto__', 'general', 'yes'],
      ['b', 'general', 'yes'],
      ['c', 'clinical', 'yes'],
      ['d', 'clinical', 'no'],
    ] as const
  ).map(([id, group, responded]) => makePerson({ id, kind: 'manager', group, organisation: 'Care', responded })),
  rows: [
    ['__proto__', 'b'],
    ['__proto__', 'c'],
    ['b', 'd'],
  ].map(([from = '', to = '']) => ({ from, to, types: ['Managerial'] })),
  study: {},
});
const reconciled = reconcile(study, null);
const comparison = finish(compareStudy(study, reconciled, { outcomes: ['outDegree'] }));

describe('a comparison', () => {
  it('as JSON has groups, cells, the test and everybody’s value, a gap as null', () => {
    const { plan, outcomes } = toCompareJson(disclose({ people: reconciled.people, comparison }, 'analyst'));
    expect(plan).toMatchObject({
      by: 'group',
      within: 'organisation',
      statistic: 'delta',
      permutations: 9999,
      seed: 1,
      correction: 'bh',
      family: ['outDegree'],
    });
    const { outDegree } = JSON.parse(JSON.stringify(outcomes)) as Record<
      string,
      { groups: Record<string, unknown>; cells: Record<string, unknown>; tests: readonly unknown[]; untested: unknown; values: unknown }
    >;
    expect(outDegree?.groups['clinical']).toEqual({
      n: 1,
      median: 0,
      q1: 0,
      q3: 0,
      min: 0,
      max: 0,
      mean: 0,
      any: 0,
      roster: 2,
      bounds: null,
    });
    expect(outDegree?.cells['general']).toMatchObject({ Care: { n: 2, median: 1.5 } });
    // Three ways to choose the clinical one: δ of the general two is 1, 0 and −1.
    expect(outDegree?.tests).toMatchObject([
      {
        of: ['general', 'others'],
        n: [2, 1],
        delta: 1,
        deltaPooled: 1,
        p: 2 / 3,
        pLower: 1,
        pUpper: 1 / 3,
        pMin: 2 / 3,
        shift: 1.5,
        interval: null,
        judgement: 'too few to tell',
        q: null,
        assignments: 3,
        exact: true,
        finding: 'cannot_detect',
      },
    ]);
    expect(outDegree?.values).toEqual(JSON.parse('{"__proto__":2,"b":1,"c":0,"d":null}'));
    expect(outDegree?.untested).toBeNull();
  });

  it('as a table has a row for each group, and the test beside the group that it is of', () => {
    const { columns, rows } = toCompareTable(comparison);
    const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect(rows.map((row) => [row[0], row[1], row.length])).toEqual([
      ['outDegree', 'general', columns.length],
      ['outDegree', 'clinical', columns.length],
    ]);
    expect([cell(0, 'median'), cell(0, 'delta'), cell(0, 'exact'), cell(1, 'delta'), cell(1, 'bounds_low')]).toEqual([
      1.5,
      1,
      'yes',
      null,
      null,
    ]);
  });
});
