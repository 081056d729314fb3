import type { SettledRule } from '../../domain/steps/settleRule';
import type { Verdict } from '../../domain/results/Verdict';
import { sensitivityOf } from '../../isolation/sureness/sensitivityOf';
import { settingWords } from './settingWords';

const WORDS = {
  robust: 'Hardly: almost all definitions give the same result.',
  moderate: 'Some definitions would change this.',
  fragile: 'Most definitions would change this.',
} as const;

/** How much a finding depends on the rule, and which settings change it; `null` where we cannot say. */
export function sensitivityWords(
  verdict: Verdict,
  rule: SettledRule,
): { readonly words: string; readonly turns: readonly string[] } | null {
  const sensitivity = sensitivityOf(verdict, rule);
  if (sensitivity === null) return null;
  // What differs in one thing says more than what differs in three.
  const turns = verdict.turnedBy
    .map((setting) => settingWords(setting, rule))
    .toSorted((a, b) => a.split(', ').length - b.split(', ').length);
  return { words: WORDS[sensitivity.word], turns };
}
