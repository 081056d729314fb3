import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Comparison } from '../../../src/domain/results/Comparison';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { reconcile } from '../../../src/reconcile/reconcile';
import { selectDotPlot } from '../../../src/views/compare/selectDotPlot';
import { selectTestFigures } from '../../../src/views/compare/selectTestFigures';
import { compare } from '../../compare/comparing';

/** Two organisations; general managers rate themselves 5, clinical ones 1 to 3, one of whom was not asked. */
const ratings: readonly (readonly [string, string, number | null])[] = [
  ['general', 'Acute', 5],
  ['general', 'Acute', 5],
  ['general', 'Care', 5],
  ['general', 'Care', 5],
  ['clinical', 'Acute', 1],
  ['clinical', 'Acute', 2],
  ['clinical', 'Care', 3],
  ['clinical', 'Care', null],
];
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: ratings.map(([group, organisation, perceivedIsolation], index) =>
    makePerson({ id: `m${index}`, kind: 'manager', responded: 'yes', group, organisation, perceivedIsolation }),
  ),
});
const reconciled = reconcile(study, null);
const comparison: Comparison = compare(study, { outcomes: ['perceivedIsolation'] });
const [outcome] = comparison.outcomes;

describe('selectDotPlot', () => {
  it('has a dot for each manager with a value, on the scale, the lowest first', () => {
    const { strips, ticks } = selectDotPlot(outcome!, comparison, reconciled, false);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(strips.map(({ label, dots }) => [label, dots.map(({ value }) => value)])).toEqual([
      ['General', [5, 5, 5, 5]],
      ['Clinical', [1, 2, 3]],
    ]);
    expect(strips[1]?.dots.map(({ x }) => x)).toEqual([0.2, 0.4, 0.6]);
  });

  it('stacks those of one value upwards, each at the value', () => {
    const { strips, tallest } = selectDotPlot(outcome!, comparison, reconciled, false);
    expect(strips[0]?.dots.map(({ x, level }) => [x, level])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
    expect(tallest).toBe(4);
  });

  it.each([
    [150, 150, []],
    [151, 0, [76, 75]],
  ])('draws %i managers of a row as %i dots', (n, dots, bars) => {
    const crowd = Array.from({ length: n + 4 }, (_, index) =>
      makePerson({
        id: `m${index}`,
        kind: 'manager',
        responded: 'yes',
        group: index < n ? 'general' : 'clinical',
        organisation: 'Acute',
        perceivedIsolation: index % 2 === 0 ? 1 : 4,
      }),
    );
    const large = makeStudy({ id: 'l', title: '', codebook: bookCodebook, people: crowd });
    const compared = compare(large, { outcomes: ['perceivedIsolation'], permutations: 9 });
    const { strips } = selectDotPlot(compared.outcomes[0]!, compared, reconcile(large, null), false);
    expect(strips[0]!.dots).toHaveLength(dots);
    expect(strips[0]!.bars.map(({ managers }) => managers)).toEqual(bars);
    // The others are few, and dots as before.
    expect(strips[1]!.dots).toHaveLength(4);
  });

  it('puts each organisation under its group where that is asked for', () => {
    const { strips } = selectDotPlot(outcome!, comparison, reconciled, true);
    expect(strips.map(({ label, nested, dots, summary }) => [label, nested, dots.length, summary.n])).toEqual([
      ['General', false, 4, 4],
      ['Acute', true, 2, 2],
      ['Care', true, 2, 2],
      ['Clinical', false, 3, 3],
      ['Acute', true, 2, 2],
      ['Care', true, 1, 1],
    ]);
  });
});

describe('selectTestFigures', () => {
  it('has the groups and the test as text', () => {
    const { groups, tests } = selectTestFigures(outcome!, 'group');
    expect(groups.rows).toEqual([
      ['General', '4 of 4', '5', '5', '5 to 5', '5 to 5', '100%'],
      ['Clinical', '3 of 4', '2', '2', '1.5 to 2.5', '1 to 3', '100%'],
      ['All', '7 of 8', '3.71', '5', '2.5 to 5', '1 to 5', '100%'],
    ]);
    // Within organisations: 6 ways for two of four and 3 for one of three, of which one puts all the 5s on one side.
    expect(tests.rows[0]?.slice(0, 3)).toEqual(['General', '4 against 3', '3']);
    expect(tests.rows[0]?.[4]).toBe('1');
    expect(tests.rows[0]?.at(-1)).toBe('18 (all)');
    // Two-sided: twice one in 18.
    expect(tests.rows[0]?.[7]).toBe('0.1111');
  });
});
