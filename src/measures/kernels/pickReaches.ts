import type { Reaches } from './PathsKernel';

/** A copy for these sources, or for all from the first to before the second. */
export function pickReaches({ harmonic, reached, distances }: Reaches, sources: Int32Array | readonly [number, number]): Reaches {
  if (!(sources instanceof Int32Array)) return { harmonic: harmonic.slice(...sources), reached: reached.slice(...sources), distances: distances.slice(...sources) };
  return {
    harmonic: Float64Array.from(sources, (source) => harmonic[source] ?? 0),
    reached: Int32Array.from(sources, (source) => reached[source] ?? 0),
    distances: Float64Array.from(sources, (source) => distances[source] ?? 0),
  };
}
