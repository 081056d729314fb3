import { describe, expect, it } from 'vitest';

import { sensitivityOf } from '../../../src/isolation/sureness/sensitivityOf';
import { readIsolationToy, toStudy } from '../../fixtures/isolationToy';
import { judge, judgeStudy } from '../judgeStudy';

// docs/isolation.md, 7: ≥ .9 robust, .5 to .9 moderate, < .5 fragile; of 12 settings.
it.each([
  ['isolated', 11, 'robust'],
  ['isolated', 10, 'moderate'],
  ['possibly', 6, 'moderate'],
  ['possibly', 5, 'fragile'],
  ['not_isolated', 1, 'robust'],
  ['not_isolated', 2, 'moderate'],
  ['not_isolated', 7, 'fragile'],
] as const)('%s with %i of 12 settings that say so is %s', (label, yes, word) => {
  const sensitivity = sensitivityOf({ label, stability: { isolated: 0, isolatedOrPossibly: yes / 12 } });
  expect(sensitivity?.word).toBe(word);
  expect(sensitivity?.agreement).toBeCloseTo((label === 'not_isolated' ? 12 - yes : yes) / 12, 12);
});

it('has no word where nothing can be said', () => {
  expect(sensitivityOf({ label: 'cannot_say', stability: { isolated: 0, isolatedOrPossibly: 0 } })).toBeNull();
  expect(judgeStudy([{ id: 'Ada', responded: 'no' }], []).of('Ada').turnedBy).toEqual([]);
});

it('takes its words from where they are set', () => {
  const half = { label: 'isolated', stability: { isolated: 0, isolatedOrPossibly: 0.5 } } as const;
  expect(sensitivityOf(half, { robust: 0.5, moderate: 0.2 })?.word).toBe('robust');
  expect(sensitivityOf(half, { robust: 1, moderate: 0.6 })?.word).toBe('fragile');
});

it('names a setting once where τ − 1 is 0 as well', () => {
  const { turnedBy } = judgeStudy(
    [{ id: 'Ada' }],
    [{ from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council', types: ['Peer/Cohort'], motives: ['knowledge'] }],
    { tau: 0 },
  ).of('Ada');
  // Not isolated at 0; isolated as soon as one is few, under both activities and both rules.
  expect(turnedBy).toEqual(
    (['active', 'any'] as const).flatMap((activity) => (['either', 'confirmed'] as const).map((rule) => ({ tau: 1, activity, rule }))),
  );
});

// isolation-toy.json: of how many of the twelve settings another program says the same.
describe('the settings that turn a finding of the isolation toy', () => {
  const toy = readIsolationToy();
  const { of } = judge(toStudy(toy.people, toy.contacts));

  it.each(Object.entries(toy.stability))('are as many as they should be for %s', (id, { isolatedOrPossibly }) => {
    const { label, turnedBy } = of(id);
    if (label === 'cannot_say') expect(turnedBy).toEqual([]);
    else expect(turnedBy).toHaveLength(Math.round(12 * (label === 'not_isolated' ? isolatedOrPossibly : 1 - isolatedOrPossibly)));
  });

  it('leave A robust, and L, isolated under two of them, moderate', () => {
    expect(['A', 'L'].map((id) => sensitivityOf(of(id)))).toEqual([
      { word: 'robust', agreement: 1 },
      { word: 'moderate', agreement: 1 - 2 / 12 },
    ]);
  });
});
