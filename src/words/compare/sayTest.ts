import type { Comparison, GroupTest, OutcomeComparison } from '../../domain/results/Comparison';
import { writePlainSentence, writeTestMethod, writeTestSentence } from './writeTestSentence';

/** A test in words: to be read aloud, for a reviewer, and how it was worked out. */
export function sayTest(
  { about, basis }: Pick<OutcomeComparison, 'about' | 'basis'>,
  test: GroupTest,
  { plan, asked }: Pick<Comparison, 'plan' | 'asked'>,
): { readonly plain: string; readonly sentence: string; readonly method: string } {
  const [ours, others] = test.sides;
  const said = { about, test, plan, asked, basis, ours, others };
  return { plain: writePlainSentence(said), sentence: writeTestSentence(said), method: writeTestMethod(said) };
}
