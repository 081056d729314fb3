import type { OpenCandidate } from './Identities';

/** By manager, the open questions of which one alone, answered “same person”, gives another finding. */
export function listTurns(open: readonly OpenCandidate[]): ReadonlyMap<number, readonly OpenCandidate[]> {
  const turns = new Map<number, OpenCandidate[]>();
  for (const candidate of open) {
    for (const { manager } of candidate.changes ?? []) {
      const known = turns.get(manager);
      if (known === undefined) turns.set(manager, [candidate]);
      else known.push(candidate);
    }
  }
  return turns;
}
