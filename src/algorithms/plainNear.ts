import type { RankedGraph } from './rankGraph';
import type { Reaches } from './PathsKernel';

const SOURCES_AT_ONCE = 32;

/**
 * How far paths lead from up to 32 sources at once, one bit each: one look at an arc serves them all (Then et al. 2014).
 * WebAssembly takes 128.
 */
export function makePlainNear(
  { n, out: { offsets, targets } }: RankedGraph,
  { harmonic, reached, distances }: Reaches,
): (from: number, to: number) => void {
  const seen = new Int32Array(n);
  const now = new Int32Array(n);
  const next = new Int32Array(n);
  const counts = new Int32Array(SOURCES_AT_ONCE);
  let active = new Int32Array(n);
  let touched = new Int32Array(n);

  /** @returns how many are met by a source that had not met them */
  function widen(activeCount: number): number {
    let met = 0;
    for (let at = 0; at < activeCount; at += 1) {
      const person = active[at] ?? 0;
      const mine = now[person] ?? 0;
      for (let arc = offsets[person] ?? 0; arc < (offsets[person + 1] ?? 0); arc += 1) {
        const target = targets[arc] ?? 0;
        const fresh = mine & ~(seen[target] ?? 0);
        if (fresh === 0) continue;
        if (next[target] === 0) {
          touched[met] = target;
          met += 1;
        }
        next[target] = (next[target] ?? 0) | fresh;
      }
    }
    return met;
  }

  function searchFrom(from: number, to: number): void {
    seen.fill(0);
    now.fill(0);
    for (let source = from; source < to; source += 1) {
      seen[source] = now[source] = 1 << (source - from);
      active[source - from] = source;
      harmonic[source] = reached[source] = distances[source] = 0;
    }
    let activeCount = to - from;
    for (let steps = 1; activeCount > 0; steps += 1) {
      const met = widen(activeCount);
      for (let at = 0; at < activeCount; at += 1) now[active[at] ?? 0] = 0;
      counts.fill(0);
      for (let at = 0; at < met; at += 1) {
        const person = touched[at] ?? 0;
        const fresh = next[person] ?? 0;
        seen[person] = (seen[person] ?? 0) | fresh;
        now[person] = fresh;
        next[person] = 0;
        for (let rest = fresh; rest !== 0; rest &= rest - 1) {
          const bit = 31 - Math.clz32(rest & -rest);
          counts[bit] = (counts[bit] ?? 0) + 1;
        }
      }
      for (let source = from; source < to; source += 1) {
        const count = counts[source - from] ?? 0;
        harmonic[source] = (harmonic[source] ?? 0) + count / steps;
        reached[source] = (reached[source] ?? 0) + count;
        distances[source] = (distances[source] ?? 0) + count * steps;
      }
      [active, touched] = [touched, active];
      activeCount = met;
    }
  }

  return (from, to) => {
    for (let first = from; first < to; first += SOURCES_AT_ONCE) searchFrom(first, Math.min(to, first + SOURCES_AT_ONCE));
  };
}
