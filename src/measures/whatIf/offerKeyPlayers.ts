import type { KeyPlayers } from '../../domain/results/KeyPlayers';
import type { View } from '../../network/View';
import type { Work } from '../../support/Progress';
import { findKeyPlayers } from './findKeyPlayers';

/** Key players for sets of these sizes, within one and within two steps. */
export function* offerKeyPlayers({ n, undirected }: View, sizes: readonly number[]): Work<readonly KeyPlayers[]> {
  const found: KeyPlayers[] = [];
  for (const steps of [1, 2] as const) for (const size of sizes) found.push(yield* findKeyPlayers(n, undirected, size, steps));
  return found;
}
