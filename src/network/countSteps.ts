import type { Csr } from './Csr';
import { rowOf } from './rowOf';

/** Arcs on the shortest way from one node to another; `null` = there is no way. Breadth first, to where it is found. */
export function countSteps(csr: Csr, from: number, to: number): number | null {
  const steps = new Int32Array(csr.offsets.length - 1).fill(-1);
  const queue = [from];
  steps[from] = 0;
  for (const node of queue) {
    if (node === to) return steps[node] ?? null;
    for (const next of rowOf(csr, node)) {
      if (steps[next] !== -1) continue;
      steps[next] = (steps[node] ?? 0) + 1;
      queue.push(next);
    }
  }
  return null;
}
