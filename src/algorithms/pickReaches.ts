import type { Reaches } from './PathsKernel';

/** A copy for these sources, or for all from the first to before the second. */
export function pickReaches({ harmonic, reached, distances }: Reaches, sources: Int32Array | readonly [number, number]): Reaches {
  if (!(sources instanceof Int32Array)) {
    const [first, end] = sources;
    return { harmonic: harmonic.slice(first, end), reached: reached.slice(first, end), distances: distances.slice(first, end) };
  }
  return {
    harmonic: Float64Array.from(sources, (source) => harmonic[source] ?? 0),
    reached: Int32Array.from(sources, (source) => reached[source] ?? 0),
    distances: Float64Array.from(sources, (source) => distances[source] ?? 0),
  };
}
