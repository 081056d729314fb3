import { sortRows } from './sortRows';

/** For each manager, of whom they wrote a row, lapsed ones included, each once and ascending. */
export function listSpoken(
  rows: Int32Array,
  from: Int32Array,
  to: Int32Array,
  people: number,
  managers: number,
): { readonly offsets: Int32Array; readonly targets: Int32Array } {
  const offsets = new Int32Array(managers + 1);
  const targets = new Int32Array(rows.length);
  let count = 0;
  let reporter = -1;
  let contact = -1;
  for (const row of sortRows(rows, from, to, people)) {
    if (from[row] === reporter && to[row] === contact) continue;
    reporter = from[row] ?? 0;
    contact = to[row] ?? 0;
    offsets[reporter + 1] = (offsets[reporter + 1] ?? 0) + 1;
    targets[count++] = contact;
  }
  for (let manager = 1; manager <= managers; manager += 1) offsets[manager] = (offsets[manager] ?? 0) + (offsets[manager - 1] ?? 0);
  return { offsets, targets: targets.slice(0, count) };
}
