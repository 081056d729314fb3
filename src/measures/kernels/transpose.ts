import type { Csr } from '../../network/Csr';

/** Every arc the other way round; rows are sorted. Linear. */
export function transpose(n: number, { offsets, targets }: Csr): Csr {
  const turned = { offsets: new Int32Array(n + 1), targets: new Int32Array(targets.length) };
  for (const target of targets) turned.offsets[target + 1] = (turned.offsets[target + 1] ?? 0) + 1;
  for (let node = 1; node <= n; node += 1) turned.offsets[node] = (turned.offsets[node] ?? 0) + (turned.offsets[node - 1] ?? 0);
  const next = turned.offsets.slice(0, n);
  for (let node = 0; node < n; node += 1) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc += 1) {
      const target = targets[arc] ?? 0;
      const at = next[target] ?? 0;
      turned.targets[at] = node;
      next[target] = at + 1;
    }
  }
  return turned;
}
