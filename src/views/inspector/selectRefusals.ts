import { ABSENT } from '../../domain/Activity';
import { makeRoundTest } from '../../domain/nominations/makeRoundTest';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Study } from '../../domain/Study';

/** A contact that was refused, never began or was blocked: no tie, and why. */
export interface Refusal {
  /** As written: perhaps nobody else names them. */
  readonly contact: string;
  /** What stands in the way, as the codebook calls it; '' = not recorded. */
  readonly barrier: string;
}

/** The contacts of whom a manager says in this round that there is none (*absent*), in the order of the rows. docs/isolation.md, 2. */
export function selectRefusals(
  { nominations, codebook }: Pick<Study, 'nominations' | 'codebook'>,
  { from, round }: Pick<Reconciled, 'from' | 'round'>,
  manager: number,
): readonly Refusal[] {
  const { words, activity, to, barrier } = nominations;
  const isOfRound = makeRoundTest(nominations, round);
  const labels = new Map(codebook.barriers.map(({ id, label }) => [id, label]));
  const refusals: Refusal[] = [];
  for (const [row, code] of activity.entries()) {
    if (code !== ABSENT || from[row] !== manager || !isOfRound(row)) continue;
    const word = words[barrier[row] ?? 0] ?? '';
    refusals.push({ contact: words[to[row] ?? 0] ?? '', barrier: labels.get(word) ?? word });
  }
  return refusals;
}
