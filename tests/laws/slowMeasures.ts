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

/** Over ordered pairs: shortest paths from s to t are counted from those that lead to t's neighbours one step nearer. */
export function slowBetweenness(a: Matrix): number[] {
  const d = slowDistances(a);
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  const known = new Map<string, number>();
  const count = (s: number, t: number): number => {
    if (s === t) return 1;
    const key = `${s} ${t}`;
    const paths = known.get(key) ?? nodesOf(a).filter((v) => has(a, v, t) && at(s, v) === at(s, t) - 1).reduce((sum, v) => sum + count(s, v), 0);
    known.set(key, paths);
    return paths;
  };
  return nodesOf(a).map((v) => {
    let sum = 0;
    for (const s of nodesOf(a)) for (const t of nodesOf(a)) {
      if (s === t || s === v || t === v || !Number.isFinite(at(s, t)) || at(s, v) + at(v, t) !== at(s, t)) continue;
      sum += (count(s, v) * count(v, t)) / count(s, t);
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

export function slowFragmentation(a: Matrix): number {
  return 1 - slowHarmonic(a).reduce((sum, value) => sum + value, 0) / (a.length * (a.length - 1));
}

export function slowFragility(a: Matrix): (number | null)[] {
  return nodesOf(a).map((v) => (a.length < 3 ? null : slowFragmentation(without(a, v)) - slowFragmentation(a)));
}

const reachedBy = (d: readonly (readonly number[])[], i: number): number => (d[i] ?? []).filter((steps, j) => j !== i && Number.isFinite(steps)).length;

export function slowBridgeDependence(a: Matrix): (number | null)[] {
  const d = slowDistances(a);
  const left = nodesOf(a).map((v) => slowDistances(without(a, v)));
  return nodesOf(a).map((i) => {
    const all = reachedBy(d, i);
    if (all < 2) return null;
    return Math.max(...nodesOf(a).filter((v) => v !== i && Number.isFinite(d[i]?.[v])).map((v) => (all - 1 - reachedBy(left[v] ?? [], v < i ? i - 1 : i)) / (all - 1)));
  });
}

function countComponents(a: Matrix): number {
  const d = slowDistances(a);
  return nodesOf(a).filter((i) => !nodesOf(a).some((j) => j < i && Number.isFinite(d[i]?.[j]))).length;
}

/** Ties without which there are more components. */
export function slowBridges(a: Matrix): number[] {
  const before = countComponents(a);
  return nodesOf(a).map((i) => nodesOf(a).filter((j) => has(a, i, j) && countComponents(a.map((row, x) => row.map((tie, y) => tie && !((x === i && y === j) || (x === j && y === i))))) > before).length);
}

/** Whether the others fall into more components without the node; a loner takes its own with it. */
export function slowCutVertices(a: Matrix): number[] {
  const before = countComponents(a);
  return nodesOf(a).map((v) => Number(countComponents(without(a, v)) > before));
}

/** Roles of Gould & Fernandez, by their letters: in the order coordinator, itinerant, representative, gatekeeper, liaison. */
export function slowBrokerage(arcs: Matrix, part: readonly string[]): number[][] {
  return nodesOf(arcs).map((v) => {
    const roles = [0, 0, 0, 0, 0];
    for (const a of nodesOf(arcs)) for (const b of nodesOf(arcs)) {
      if (a === b || !has(arcs, a, v) || !has(arcs, v, b) || has(arcs, a, b)) continue;
      const [x, y, z] = [part[a], part[v], part[b]];
      const role = x === y && y === z ? 0 : x === z ? 1 : x === y ? 2 : y === z ? 3 : 4;
      roles[role] = (roles[role] ?? 0) + 1;
    }
    return roles;
  });
}

export function slowEi(a: Matrix, part: readonly string[]): (number | null)[] {
  return nodesOf(a).map((i) => {
    const alters = nodesOf(a).filter((j) => has(a, i, j));
    const external = alters.filter((j) => part[j] !== part[i]).length;
    return alters.length === 0 ? null : (external - (alters.length - external)) / alters.length;
  });
}

/** Newman's Q: for each pair, whether it is tied less the chance of it; `null` without a tie. */
export function slowModularity(a: Matrix, part: readonly string[]): number | null {
  const k = a.map((row) => row.filter(Boolean).length);
  const ends = k.reduce((sum, degree) => sum + degree, 0);
  if (ends === 0) return null;
  let q = 0;
  for (const i of nodesOf(a)) for (const j of nodesOf(a)) if (part[i] === part[j]) q += (Number(has(a, i, j)) - ((k[i] ?? 0) * (k[j] ?? 0)) / ends) / ends;
  return q;
}
