import type { Csr } from '../network/Csr';
import { rowLength } from '../network/rowLength';

const DAMPING = 0.85;
/** Sum of all changes of a round, of ranks whose sum is 1: however many people there are, each is right to twelve places. */
const STANDS_STILL = 1e-13;
const ROUNDS = 1000;

/**
 * PageRank with dangling mass spread evenly; sums to 1. Each rank is used as soon as it is known (Gauss & Seidel), which
 * takes half the rounds; and as dangling mass goes to everybody alike, as the rest of the chance does, it need not be
 * followed: the ranks without it are in the same proportions (Del Corso, Gullì & Romani 2005).
 */
export function computePageRank(n: number, out: Csr, into: Csr): Float64Array {
  const share = Float64Array.from({ length: n }, (_, node) => DAMPING / Math.max(1, rowLength(out, node)));
  const { offsets, targets } = into;
  const base = (1 - DAMPING) / n;
  const rank = new Float64Array(n).fill(1 / n);
  /** What each hands on to each of those whom it names. */
  const given = share.map((part) => part / n);
  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = 0;
    let sum = 0;
    for (let node = 0; node < n; node += 1) {
      let received = base;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc += 1) received += given[targets[arc] ?? 0] ?? 0;
      changed += Math.abs(received - (rank[node] ?? 0));
      sum += received;
      rank[node] = received;
      given[node] = received * (share[node] ?? 0);
    }
    if (changed <= STANDS_STILL * sum) break;
  }
  const sum = rank.reduce((total, value) => total + value, 0);
  return rank.map((value) => value / sum);
}
