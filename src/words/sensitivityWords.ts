import type { SettledRule } from '../domain/steps/settleRule';
import type { Verdict } from '../domain/results/Verdict';
import { sensitivityOf } from '../isolation/sensitivityOf';
import { settingWords } from './settingWords';

const WORDS = {
  robust: 'It hardly depends on how the rule is set.',
  moderate: 'Some ways to set the rule would change it.',
  fragile: 'Most ways to set the rule would change it.',
} as const;

/** How much a verdict hangs on the rule, and which settings turn it; `null` where nothing can be said. */
export function sensitivityWords(verdict: Verdict, rule: SettledRule): { readonly words: string; readonly turns: readonly string[] } | null {
  const sensitivity = sensitivityOf(verdict, rule);
  if (sensitivity === null) return null;
  // What differs in one thing says more than what differs in three.
  const turns = verdict.turnedBy.map((setting) => settingWords(setting, rule)).toSorted((a, b) => a.split(', ').length - b.split(', ').length);
  return { words: WORDS[sensitivity.word], turns };
}
