import type { Csr } from '../../network/Csr';

/** The marked reports at whose ends each manager stands, ascending. */
export function listReports(managers: number, ends: readonly Int32Array[], marks: Uint8Array): Csr {
  const offsets = new Int32Array(managers + 1);
  for (const end of ends)
    for (let report = 0; report < marks.length; report += 1) {
      const manager = end[report] ?? -1;
      if (marks[report] === 1 && manager < managers) offsets[manager + 1] = (offsets[manager + 1] ?? 0) + 1;
    }
  for (let manager = 0; manager < managers; manager += 1) offsets[manager + 1] = (offsets[manager + 1] ?? 0) + (offsets[manager] ?? 0);
  const targets = new Int32Array(offsets[managers] ?? 0);
  const filled = offsets.slice();
  for (let report = 0; report < marks.length; report += 1) {
    if (marks[report] === 0) continue;
    for (const end of ends) {
      const manager = end[report] ?? -1;
      if (manager >= managers) continue;
      const at = filled[manager] ?? 0;
      targets[at] = report;
      filled[manager] = at + 1;
    }
  }
  return { offsets, targets };
}
