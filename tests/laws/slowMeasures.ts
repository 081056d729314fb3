/** Measures written down from their definitions, without regard to time: what the fast ones must equal. */
export type Matrix = readonly (readonly boolean[])[];

export const transpose = (a: Matrix): Matrix => a.map((_, i) => a.map((row) => row[i] === true));
const has = (a: Matrix, i: number, j: number): boolean => a[i]?.[j] === true;
const nodesOf = (a: Matrix): readonly number[] => a.map((_, i) => i);

const neighboursIn = (a: Matrix): number[][] => a.map((row) => row.flatMap((tie, j) => (tie ? [j] : [])));

/** Distances layer by layer: whom those who were reached last are tied to, and who was not reached before. */
function distancesFrom(tied: readonly (readonly number[])[], source: number): number[] {
  const d = tied.map((_, j) => (j === source ? 0 : Infinity));
  for (let layer = [source], steps = 1; layer.length > 0; steps += 1) {
    const next: number[] = [];
    for (const i of layer)
      for (const j of tied[i] ?? []) {
        if (d[j] !== Infinity) continue;
        d[j] = steps;
        next.push(j);
      }
    layer = next;
  }
  return d;
}

export function slowDistances(a: Matrix): number[][] {
  const tied = neighboursIn(a);
  return nodesOf(a).map((source) => distancesFrom(tied, source));
}

/** Over ordered pairs: shortest paths from s to t are counted from those that lead to t's neighbours one step nearer. */
export function slowBetweenness(a: Matrix): number[] {
  const d = slowDistances(a);
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  const known = new Map<number, number>();
  const count = (s: number, t: number): number => {
    if (s === t) return 1;
    const key = s * a.length + t;
    const paths =
      known.get(key) ??
      nodesOf(a)
        .filter((v) => has(a, v, t) && at(s, v) === at(s, t) - 1)
        .reduce((sum, v) => sum + count(s, v), 0);
    known.set(key, paths);
    return paths;
  };
  return nodesOf(a).map((v) => {
    let sum = 0;
    for (const s of nodesOf(a))
      for (const t of nodesOf(a)) {
        if (s === t || s === v || t === v || !Number.isFinite(at(s, t)) || at(s, v) + at(v, t) !== at(s, t)) continue;
        sum += (count(s, v) * count(v, t)) / count(s, t);
      }
    return sum;
  });
}

export function slowHarmonic(a: Matrix): number[] {
  const d = slowDistances(a);
  return nodesOf(a).map((i) =>
    nodesOf(a)
      .filter((j) => j !== i)
      .reduce((sum, j) => sum + 1 / (d[i]?.[j] ?? Infinity), 0),
  );
}

export function slowConstraint(a: Matrix): (number | null)[] {
  const p = (i: number, j: number): number => {
    const sum = nodesOf(a).reduce((total, q) => total + Number(has(a, i, q)) + Number(has(a, q, i)), 0);
    return sum === 0 ? 0 : (Number(has(a, i, j)) + Number(has(a, j, i))) / sum;
  };
  const alter = nodesOf(a).map((i) => nodesOf(a).map((j) => p(i, j)));
  const of = (i: number, j: number): number => alter[i]?.[j] ?? 0;
  return nodesOf(a).map((i) => {
    const alters = nodesOf(a).filter((j) => has(a, i, j));
    if (alters.length === 0) return null;
    return alters.reduce(
      (sum, j) =>
        sum +
        (of(i, j) +
          nodesOf(a)
            .filter((q) => q !== i && q !== j)
            .reduce((through, q) => through + of(i, q) * of(q, j), 0)) **
          2,
      0,
    );
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

const reachedBy = (d: readonly (readonly number[])[], i: number): number =>
  (d[i] ?? []).filter((steps, j) => j !== i && Number.isFinite(steps)).length;

export function slowBridgeDependence(a: Matrix): (number | null)[] {
  const d = slowDistances(a);
  const left = nodesOf(a).map((v) => slowDistances(without(a, v)));
  return nodesOf(a).map((i) => {
    const all = reachedBy(d, i);
    if (all < 2) return null;
    return Math.max(
      ...nodesOf(a)
        .filter((v) => v !== i && Number.isFinite(d[i]?.[v]))
        .map((v) => (all - 1 - reachedBy(left[v] ?? [], v < i ? i - 1 : i)) / (all - 1)),
    );
  });
}

/** By node, the first node that it is connected with. */
export function slowComponents(a: Matrix): number[] {
  const tied = neighboursIn(a);
  const of = a.map(() => -1);
  for (const first of nodesOf(a)) {
    if (of[first] !== -1) continue;
    for (const [j, steps] of distancesFrom(tied, first).entries()) if (Number.isFinite(steps)) of[j] = first;
  }
  return of;
}

const countComponents = (a: Matrix): number => new Set(slowComponents(a)).size;

/** Ties without which there are more components. */
export function slowBridges(a: Matrix): number[] {
  const before = countComponents(a);
  const isBridge = (i: number, j: number): boolean =>
    countComponents(
      a.map((row, x) => (x === i || x === j ? row.map((tie, y) => tie && !((x === i && y === j) || (x === j && y === i))) : row)),
    ) > before;
  const ends = nodesOf(a).flatMap((i) =>
    nodesOf(a)
      .filter((j) => i < j && has(a, i, j) && isBridge(i, j))
      .flatMap((j) => [i, j]),
  );
  return nodesOf(a).map((i) => ends.filter((end) => end === i).length);
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
    for (const a of nodesOf(arcs))
      for (const b of nodesOf(arcs)) {
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
  for (const i of nodesOf(a))
    for (const j of nodesOf(a)) if (part[i] === part[j]) q += (Number(has(a, i, j)) - ((k[i] ?? 0) * (k[j] ?? 0)) / ends) / ends;
  return q;
}

/** Pearson's correlation of the degrees at the two ends, each tie taken both ways; `null` where degrees do not differ. */
export function slowAssortativity(a: Matrix): number | null {
  const k = a.map((row) => row.filter(Boolean).length);
  const ends = nodesOf(a).flatMap((i) =>
    nodesOf(a)
      .filter((j) => has(a, i, j))
      .map((j) => [k[i] ?? 0, k[j] ?? 0] as const),
  );
  const mean = ends.reduce((sum, [x]) => sum + x, 0) / ends.length;
  const spread = ends.reduce((sum, [x]) => sum + (x - mean) ** 2, 0);
  return ends.length === 0 || new Set(ends.map(([x]) => x)).size === 1
    ? null
    : ends.reduce((sum, [x, y]) => sum + (x - mean) * (y - mean), 0) / spread;
}

/** The stationary shares, by elimination in r = (1 − α)/n + α (Σ r_j / out_j + dangling / n). */
export function slowPageRank(arcs: Matrix): number[] {
  const n = arcs.length;
  const out = arcs.map((row) => row.filter(Boolean).length);
  const step = (j: number, i: number): number => (out[j] === 0 ? 1 / n : has(arcs, j, i) ? 1 / (out[j] ?? 1) : 0);
  return solve(nodesOf(arcs).map((i) => [...nodesOf(arcs).map((j) => (i === j ? 1 : 0) - 0.85 * step(j, i)), 0.15 / n]));
}

/** Gauss and Jordan, with the greatest pivot; the last entry of each row is the right side. */
function solve(rows: number[][]): number[] {
  for (const [at] of rows.entries()) {
    const size = (row: number): number => Math.abs(rows[row]?.[at] ?? 0);
    const pivot = rows
      .map((_, row) => row)
      .slice(at)
      .reduce((best, row) => (size(row) > size(best) ? row : best), at);
    const [top = [], other = []] = [rows[pivot], rows[at]];
    rows[pivot] = other;
    rows[at] = top.map((value) => value / (top[at] ?? 1));
    for (const [row, entries] of rows.entries()) {
      const factor = entries[at] ?? 0;
      if (row !== at) rows[row] = entries.map((value, column) => value - factor * (rows[at]?.[column] ?? 0));
    }
  }
  return rows.map((row) => row.at(-1) ?? NaN);
}

/** Of the one largest component of three or more: the eigenvector of the greatest eigenvalue, by Jacobi's rotations (1846). */
export function slowEigenvector(a: Matrix): (number | null)[] {
  const of = slowComponents(a);
  const size = (first: number): number => of.filter((other) => other === first).length;
  const largest = Math.max(0, ...of.map(size));
  const firsts = [...new Set(of)].filter((first) => size(first) === largest);
  if (largest < 3 || firsts.length > 1) return a.map(() => null);
  const members = nodesOf(a).filter((i) => of[i] === firsts[0]);
  const vector = greatestEigenvector(members.map((i) => members.map((j) => Number(has(a, i, j)))));
  return nodesOf(a).map((i) => (members.includes(i) ? (vector[members.indexOf(i)] ?? 0) : null));
}

function greatestEigenvector(m: number[][]): number[] {
  const n = m.length;
  const v = m.map((_, i) => m.map((__, j) => Number(i === j)));
  const at = (matrix: number[][], i: number, j: number): number => matrix[i]?.[j] ?? 0;
  const put = (matrix: number[][], i: number, j: number, value: number): void => {
    const row = matrix[i];
    if (row !== undefined) row[j] = value;
  };
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1)
      for (let q = p + 1; q < n; q += 1) {
        const apq = at(m, p, q);
        off += apq * apq;
        if (Math.abs(apq) < 1e-300) continue;
        const theta = (at(m, q, q) - at(m, p, p)) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        const turn = (matrix: number[][], x: readonly [number, number], y: readonly [number, number]): void => {
          const [first, second] = [at(matrix, ...x), at(matrix, ...y)];
          put(matrix, ...x, c * first - s * second);
          put(matrix, ...y, s * first + c * second);
        };
        for (let k = 0; k < n; k += 1) turn(m, [k, p], [k, q]);
        for (let k = 0; k < n; k += 1) turn(m, [p, k], [q, k]);
        for (let k = 0; k < n; k += 1) turn(v, [k, p], [k, q]);
      }
    if (off < 1e-28) break;
  }
  const greatest = m.map((_, i) => i).reduce((best, i) => (at(m, i, i) > at(m, best, best) ? i : best), 0);
  return v.map((row) => Math.abs(row[greatest] ?? 0));
}

/** The most nodes that any s of them are within so many steps of, every set tried. */
export function slowReached(a: Matrix, s: number, steps: number): number {
  const d = slowDistances(a);
  const near = nodesOf(a).map((i) => new Set(nodesOf(a).filter((j) => (d[i]?.[j] ?? Infinity) <= steps)));
  const best = (first: number, left: number, reached: ReadonlySet<number>): number =>
    left === 0 || first >= a.length
      ? reached.size
      : Math.max(best(first + 1, left - 1, new Set([...reached, ...(near[first] ?? [])])), best(first + 1, left, reached));
  return best(0, Math.min(s, a.length), new Set());
}
