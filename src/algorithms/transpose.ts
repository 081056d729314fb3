import type { Csr } from '../network/Csr';

/** Every arc the other way round; rows are sorted. Linear. */
export function transpose(n: number, { offsets, targets }: Csr): Csr {
  // Two places on, so that each begins where the one before ends once that is filled.
  const begins = new Int32Array(n + 2);
  for (let arc = 0; arc < targets.length; arc += 1) {
    const target = targets[arc] ?? 0;
    begins[target + 2] = (begins[target + 2] ?? 0) + 1;
  }
  for (let node = 2; node <= n; node += 1) begins[node] = (begins[node] ?? 0) + (begins[node - 1] ?? 0);
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < n; node += 1) {
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc += 1) {
      const target = targets[arc] ?? 0;
      const at = begins[target + 1] ?? 0;
      sources[at] = node;
      begins[target + 1] = at + 1;
    }
  }
  return { offsets: begins.subarray(0, n + 1), targets: sources };
}
