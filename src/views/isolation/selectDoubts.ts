import { foldName } from '../../domain/foldName';
import type { Identities } from '../../domain/results/Identities';
import { listTurns } from '../../domain/results/listTurns';

/** Of managers, what open names do to the findings on them. */
export interface Doubts {
  /** How many different names there are of which one alone gives another finding. */
  readonly turning: (manager: number) => number;
  /** Whether open names give another finding, one alone or together. */
  readonly isTurned: (manager: number) => boolean;
  /** Whether a question can be answered that concerns them. */
  readonly touch: (manager: number) => boolean;
}

/** @param identities `null` = names are not compared yet, and nothing is said */
export function selectDoubts(identities: Identities | null): Doubts {
  const turns = listTurns(identities?.open ?? []);
  const turned = new Set(identities?.worlds?.turned);
  const touched = new Set((identities?.open ?? []).flatMap(({ touches }) => touches));
  return {
    turning: (manager) => new Set((turns.get(manager) ?? []).map(({ a }) => foldName(a.name))).size,
    isTurned: (manager) => turned.has(manager),
    touch: (manager) => touched.has(manager),
  };
}
