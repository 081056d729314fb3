import type { ChangeKind } from '../../domain/results/WantedTies';
import { CHANGE_KINDS } from '../../domain/results/WantedTies';
import type { Raised } from '../computeSeverity';
import { computeSeverity } from '../computeSeverity';
import type { Facts } from '../facts/Facts';
import { judgeContacts } from '../judgeContacts';

/** Every set of kinds, the smaller first, and of one size in the order of `CHANGE_KINDS`. */
const SETS: readonly (readonly ChangeKind[])[] = Array.from({ length: 2 ** CHANGE_KINDS.length }, (_, bits) =>
  CHANGE_KINDS.filter((_kind, at) => ((bits >> (CHANGE_KINDS.length - 1 - at)) & 1) === 1),
)
  .map((kinds, bits) => ({ kinds, bits }))
  .toSorted((a, b) => a.kinds.length - b.kinds.length || b.bits - a.bits)
  .map(({ kinds }) => kinds);

/**
 * The smallest set of new ties, each of a stated kind, in use and said by both, after which the observed severity is below σ;
 * `null` when it is below. By enumeration, the smallest first. With many ties wanted, those that need be of no kind are `any`.
 * docs/isolation.md, 8.
 */
export function computeChanges(facts: Facts, tau: number, sigma: number): readonly ChangeKind[] | null {
  const isEnough = (ties: number, kinds: readonly ChangeKind[]): boolean =>
    computeSeverity(raiseWithTies(facts, tau, ties, kinds), facts.parts, false).severity < sigma;
  if (isEnough(0, [])) return null;
  const most = Math.max(CHANGE_KINDS.length, tau + 1 - facts.c);
  for (let ties = 1; ties <= most; ties += 1) {
    for (const kinds of SETS) {
      if (kinds.length > ties || (kinds.length < ties && !kinds.includes('any'))) continue;
      if (isEnough(ties, kinds)) return [...kinds, ...Array.from({ length: ties - kinds.length }, (): ChangeKind => 'any')];
    }
  }
  return null;
}

/** The raising indicators with so many new ties, among them these kinds. */
function raiseWithTies(facts: Facts, tau: number, ties: number, kinds: readonly ChangeKind[]): Raised {
  const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = facts.indicators;
  const contacts = judgeContacts(facts.c + ties, tau, facts.absenceJudged);
  if (ties === 0) return { S1, S3, V1, R4, R5, R6, F1, F2, F4, ...contacts };
  const unless = (is: boolean, lack: boolean | null): boolean | null => (is ? false : lack);
  const has = (kind: ChangeKind): boolean => kinds.includes(kind);
  // A contact of any kind, or somebody in a like post, can be a manager on the staff list with others around.
  const isManager = has('any') || has('like_post');
  return {
    S1: unless(isManager, S1),
    S3: unless(isManager, S3),
    V1: false,
    R4: unless(has('knowledge_outside'), R4),
    R5: unless(has('support_beyond'), R5),
    R6: unless(has('network'), R6),
    F1: unless(has('support_beyond'), F1),
    F2: unless(has('knowledge_outside'), F2),
    F4: unless(has('like_post'), F4),
    ...contacts,
  };
}
