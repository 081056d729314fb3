/** Measures written down from their definitions, without regard to time: what the fast ones must equal. */
export type Matrix = readonly (readonly boolean[])[];

export const transpose = (a: Matrix): Matrix => a.map((_, i) => a.map((row) => row[i] === true));
const has = (a: Matrix, i: number, j: number): boolean => a[i]?.[j] === true;
const nodesOf = (a: Matrix): readonly number[] => a.map((_, i) => i);

/** Distances by Floyd and Warshall. */
export function slowDistances(a: Matrix): number[][] {
  const d = a.map((row, i) => row.map((tie, j) => (i === j ? 0 : tie ? 1 : Infinity)));
  for (const k of nodesOf(a)) for (const i of nodesOf(a)) for (const j of nodesOf(a)) {
    const through = (d[i]?.[k] ?? Infinity) + (d[k]?.[j] ?? Infinity);
    const row = d[i];
    if (row !== undefined && through < (row[j] ?? Infinity)) row[j] = through;
  }
  return d;
}

/** Shortest paths from s to t, counted by walking all of them. */
function countPaths(a: Matrix, d: readonly (readonly number[])[], s: number, t: number): number {
  if (s === t) return 1;
  return nodesOf(a).filter((v) => has(a, s, v) && (d[v]?.[t] ?? Infinity) === (d[s]?.[t] ?? 0) - 1).reduce((sum, v) => sum + countPaths(a, d, v, t), 0);
}

/** Over ordered pairs. */
export function slowBetweenness(a: Matrix): number[] {
  const d = slowDistances(a);
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  return nodesOf(a).map((v) => {
    let sum = 0;
    for (const s of nodesOf(a)) for (const t of nodesOf(a)) {
      if (s === t || s === v || t === v || !Number.isFinite(at(s, t)) || at(s, v) + at(v, t) !== at(s, t)) continue;
      sum += (countPaths(a, d, s, v) * countPaths(a, d, v, t)) / countPaths(a, d, s, t);
    }
    return sum;
  });
}

export function slowHarmonic(a: Matrix): number[] {
  const d = slowDistances(a);
  return nodesOf(a).map((i) => nodesOf(a).filter((j) => j !== i).reduce((sum, j) => sum + 1 / (d[i]?.[j] ?? Infinity), 0));
}

export function slowConstraint(a: Matrix): (number | null)[] {
  const p = (i: number, j: number): number => {
    const sum = nodesOf(a).reduce((total, q) => total + Number(has(a, i, q)) + Number(has(a, q, i)), 0);
    return sum === 0 ? 0 : (Number(has(a, i, j)) + Number(has(a, j, i))) / sum;
  };
  return nodesOf(a).map((i) => {
    const alters = nodesOf(a).filter((j) => has(a, i, j));
    if (alters.length === 0) return null;
    return alters.reduce((sum, j) => sum + (p(i, j) + nodesOf(a).filter((q) => q !== i && q !== j).reduce((through, q) => through + p(i, q) * p(q, j), 0)) ** 2, 0);
  });
}

export function slowEffectiveSize(a: Matrix): (number | null)[] {
  return nodesOf(a).map((i) => {
    const alters = nodesOf(a).filter((j) => has(a, i, j));
    if (alters.length === 0) return null;
    const ties = alters.flatMap((x) => alters.filter((y) => x < y && has(a, x, y))).length;
    return alters.length - (2 * ties) / alters.length;
  });
}

export function slowClustering(a: Matrix): (number | null)[] {
  return nodesOf(a).map((i) => {
    const alters = nodesOf(a).filter((j) => has(a, i, j));
    if (alters.length < 2) return null;
    return alters.flatMap((x) => alters.filter((y) => x < y && has(a, x, y))).length / ((alters.length * (alters.length - 1)) / 2);
  });
}

export function slowCore(a: Matrix): number[] {
  const core = nodesOf(a).map(() => 0);
  for (let k = 1; k <= a.length; k += 1) {
    let left = [...nodesOf(a)];
    for (;;) {
      const kept = left.filter((i) => left.filter((j) => has(a, i, j)).length >= k);
      if (kept.length === left.length) break;
      left = kept;
    }
    for (const i of left) core[i] = k;
  }
  return core;
}

const without = (a: Matrix, v: number): Matrix => a.filter((_, i) => i !== v).map((row) => row.filter((_, j) => j !== v));

function slowFragmentation(a: Matrix): number {
  return 1 - slowHarmonic(a).reduce((sum, value) => sum + value, 0) / (a.length * (a.length - 1));
}

export function slowFragility(a: Matrix): (number | null)[] {
  return nodesOf(a).map((v) => (a.length < 3 ? null : slowFragmentation(without(a, v)) - slowFragmentation(a)));
}

export function slowBridgeDependence(a: Matrix): (number | null)[] {
  const reached = (b: Matrix, i: number): number => (slowDistances(b)[i] ?? []).filter((d, j) => j !== i && Number.isFinite(d)).length;
  return nodesOf(a).map((i) => {
    const all = reached(a, i);
    if (all < 2) return null;
    const d = slowDistances(a)[i] ?? [];
    return Math.max(...nodesOf(a).filter((v) => v !== i && Number.isFinite(d[v])).map((v) => (all - 1 - reached(without(a, v), v < i ? i - 1 : i)) / (all - 1)));
  });
}
