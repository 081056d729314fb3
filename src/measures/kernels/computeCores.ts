import type { Csr } from '../../network/Csr';
import { rowLength } from '../../network/rowLength';
import { rowOf } from '../../network/rowOf';

/** Core number of each node: nodes are taken away by degree, lowest first, in bins (Batagelj & Zaveršnik 2003). Linear. */
export function computeCores(n: number, csr: Csr): Int32Array {
  const core = Int32Array.from({ length: n }, (_, node) => rowLength(csr, node));
  const bins: number[][] = [];
  core.forEach((degree, node) => {
    (bins[degree] ??= []).push(node);
  });
  const taken = new Uint8Array(n);
  for (let k = 0; k < bins.length; k += 1) {
    const bin = bins[k] ?? [];
    // The bin grows while it is emptied: neighbours fall into it.
    for (let node = bin.pop(); node !== undefined; node = bin.pop()) {
      if (taken[node] === 1 || core[node] !== k) continue;
      taken[node] = 1;
      for (const other of rowOf(csr, node)) {
        const degree = core[other] ?? 0;
        if (degree <= k) continue;
        core[other] = degree - 1;
        (bins[degree - 1] ??= []).push(other);
      }
    }
  }
  return core;
}
