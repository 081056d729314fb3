import type { Csr } from '../network/Csr';

/** Whether two graphs have the same arcs. */
export function isSameGraph(a: Csr, b: Csr): boolean {
  return a === b || (isEqual(a.offsets, b.offsets) && isEqual(a.targets, b.targets));
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
