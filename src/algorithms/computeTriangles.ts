import type { Csr } from '../network/Csr';
import { rowLength } from '../network/rowLength';
import type { Work } from '../support/Progress';
import { ARCS_A_SLICE } from './arcsASlice';

/** What the triangles of an undirected graph say of each node. */
export interface Triangles {
  /** Ties among the node's neighbours. */
  readonly links: Float64Array;
  /** Σ over neighbours j of (1 + Σ_q 1/k_q)², q the common neighbours of the node and j, k_q their degrees. */
  readonly squares: Float64Array;
}

/**
 * Each triangle is met once, from its least connected corner, along edges that lead to better connected ones: no row of
 * these is long, so that somebody whom everybody names costs nothing (Chiba & Nishizeki 1985). O(edges^1.5).
 */
export function* computeTriangles(n: number, csr: Csr): Work<Triangles> {
  const { offsets, targets } = selectUpward(n, csr);
  const links = new Float64Array(n);
  /** By upward edge: Σ 1/k over the common neighbours of its ends. */
  const through = new Float64Array(targets.length);
  const share = Float64Array.from({ length: n }, (_, node) => 1 / rowLength(csr, node));
  const edgeTo = new Int32Array(n).fill(-1);
  let looked = 0;
  for (let u = 0; u < n; u += 1) {
    if (looked > ARCS_A_SLICE) {
      looked = 0;
      yield { stage: 'Triangles', done: u, total: n };
    }
    const [begin, end] = [offsets[u] ?? 0, offsets[u + 1] ?? 0];
    for (let edge = begin; edge < end; edge += 1) edgeTo[targets[edge] ?? 0] = edge;
    for (let uv = begin; uv < end; uv += 1) {
      const v = targets[uv] ?? 0;
      const stop = offsets[v + 1] ?? 0;
      looked += stop - (offsets[v] ?? 0) + 1;
      for (let vw = offsets[v] ?? 0; vw < stop; vw += 1) {
        const w = targets[vw] ?? 0;
        const uw = edgeTo[w] ?? -1;
        if (uw === -1) continue;
        links[u] = (links[u] ?? 0) + 1;
        links[v] = (links[v] ?? 0) + 1;
        links[w] = (links[w] ?? 0) + 1;
        through[uv] = (through[uv] ?? 0) + (share[w] ?? 0);
        through[uw] = (through[uw] ?? 0) + (share[v] ?? 0);
        through[vw] = (through[vw] ?? 0) + (share[u] ?? 0);
      }
    }
    for (let edge = begin; edge < end; edge += 1) edgeTo[targets[edge] ?? 0] = -1;
  }
  const squares = new Float64Array(n);
  for (let u = 0; u < n; u += 1) {
    for (let edge = offsets[u] ?? 0; edge < (offsets[u + 1] ?? 0); edge += 1) {
      const v = targets[edge] ?? 0;
      const square = (1 + (through[edge] ?? 0)) ** 2;
      squares[u] = (squares[u] ?? 0) + square;
      squares[v] = (squares[v] ?? 0) + square;
    }
  }
  return { links, squares };
}

/** Each edge once, in the row of its less connected end; of two alike, in that of the lower node. */
function selectUpward(n: number, csr: Csr): Csr {
  const offsets = new Int32Array(n + 1);
  const targets = new Int32Array(csr.targets.length / 2);
  let count = 0;
  for (let node = 0; node < n; node += 1) {
    const degree = rowLength(csr, node);
    for (let arc = csr.offsets[node] ?? 0; arc < (csr.offsets[node + 1] ?? 0); arc += 1) {
      const other = csr.targets[arc] ?? 0;
      const ahead = rowLength(csr, other) - degree;
      if (ahead < 0 || (ahead === 0 && other < node)) continue;
      targets[count] = other;
      count += 1;
    }
    offsets[node + 1] = count;
  }
  return { offsets, targets };
}
