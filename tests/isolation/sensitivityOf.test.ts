import { describe, expect, it } from 'vitest';

import type { RuleSetting } from '../../src/domain/results/Verdict';
import { sensitivityOf } from '../../src/isolation/sensitivityOf';
import { makeToyStudy, readToy } from '../fixtures/toyStudy';
import { judge, judgeStudy } from './judgeStudy';

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
  const { turnedBy } = judgeStudy([{ id: 'Ada' }], [{ from: 'Ada', to: 'Mo Shah', contactOrganisation: 'Council', types: ['Peer/Cohort'], motives: ['knowledge'] }], { tau: 0 }).of('Ada');
  // Not isolated at 0; isolated as soon as one is few, under both activities and both rules.
  expect(turnedBy).toEqual((['active', 'any'] as const).flatMap((activity) => (['either', 'confirmed'] as const).map((rule) => ({ tau: 1, activity, rule }))));
});

describe('the settings that turn a verdict of the worked example', () => {
  const settings = Object.entries((readToy()['isolation'] as { settings: Record<string, Record<string, { label: string }>> }).settings).map(([words, byNode]) => {
    const given = Object.fromEntries(words.split(';').map((part) => part.split('='))) as Record<string, string>;
    return { setting: { tau: Number(given['tau']), activity: given['activity'], rule: given['rule'] } as RuleSetting, byNode };
  });
  const saysYes = (label = ''): boolean => label === 'isolated' || label === 'possibly';

  it.each(['A', 'B', 'C', 'D', 'E'])('are those of toy.json for %s', (id) => {
    const verdict = judge(makeToyStudy(), { tau: 1 }).of(id);
    const expected = settings.filter(({ byNode }) => saysYes(byNode[id]?.label) !== saysYes(verdict.label)).map(({ setting }) => setting);
    const key = ({ tau, activity, rule }: RuleSetting): string => `${tau} ${activity} ${rule}`;
    expect(verdict.turnedBy.map(key).toSorted()).toEqual(expected.map(key).toSorted());
  });

  it('make C moderate and E robust or moderate, as the text says', () => {
    const { of } = judge(makeToyStudy(), { tau: 1 });
    expect(['C', 'D', 'B'].map((id) => sensitivityOf(of(id))?.word)).toEqual(['moderate', 'moderate', 'robust']);
  });
});
