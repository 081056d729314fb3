import type { Csr } from '../../network/Csr';

/** The sum over a row of values that are aligned with its targets. */
export function sumRow({ offsets }: Csr, values: Float64Array, node: number): number {
  let sum = 0;
  for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) sum += values[arc] ?? 0;
  return sum;
}
