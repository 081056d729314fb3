import type { KeyPlayers } from '../../domain/results/KeyPlayers';
import type { View } from '../../network/View';
import type { Work } from '../../support/Progress';
import { findKeyPlayers } from './findKeyPlayers';

const SIZES = [1, 2, 3, 4, 5] as const;

/** Key players for sets of one to five, within one and within two steps: what the screen offers to choose from. */
export function* offerKeyPlayers({ n, undirected }: View): Work<readonly KeyPlayers[]> {
  const found: KeyPlayers[] = [];
  for (const steps of [1, 2] as const) for (const size of SIZES) found.push(yield* findKeyPlayers(n, undirected, size, steps));
  return found;
}
