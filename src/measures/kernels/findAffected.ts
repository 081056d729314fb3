import type { Csr } from '../../network/Csr';
import { rowOf } from '../../network/rowOf';
import { transpose } from './transpose';

/** Ways that lead from each row of one graph and not of the other, by the node they lead to. */
function listMissing(n: number, rows: Csr, others: Csr): ReadonlyMap<number, readonly number[]> {
  const missing = new Map<number, number[]>();
  for (let from = 0; from < n; from += 1) {
    const theirs = rowOf(others, from);
    let at = 0;
    for (const to of rowOf(rows, from)) {
      while ((theirs[at] ?? Infinity) < to) at += 1;
      if (theirs[at] === to) continue;
      const known = missing.get(to);
      if (known === undefined) missing.set(to, [from]);
      else known.push(from);
    }
  }
  return missing;
}

/** Steps from everybody to one node; −1 = there is no way. */
function measureStepsTo(node: number, { offsets, targets }: Csr, steps: Int32Array, queue: Int32Array): void {
  steps.fill(-1);
  steps[node] = 0;
  queue[0] = node;
  let count = 1;
  for (let at = 0; at < count; at += 1) {
    const person = queue[at] ?? 0;
    const next = (steps[person] ?? 0) + 1;
    for (let arc = offsets[person] ?? 0; arc < (offsets[person + 1] ?? 0); arc += 1) {
      const other = targets[arc] ?? 0;
      if (steps[other] !== -1) continue;
      steps[other] = next;
      queue[count] = other;
      count += 1;
    }
  }
}

/**
 * Whose shortest paths a change touches, by node: 1 = an arc that goes was on one of them, or an arc that comes is. Taking
 * away the arcs that go leaves all paths of the others as they were; adding those that come, likewise.
 * Two searches for each person at either end of an arc that changes.
 */
export function findAffected(n: number, before: Csr, after: Csr): Uint8Array {
  const affected = new Uint8Array(n);
  const [toHead, toTail, queue] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  for (const [rows, others] of [[before, after], [after, before]] as const) {
    const reversed = transpose(n, rows);
    for (const [to, tails] of listMissing(n, rows, others)) {
      measureStepsTo(to, reversed, toHead, queue);
      for (const tail of tails) {
        measureStepsTo(tail, reversed, toTail, queue);
        for (let node = 0; node < n; node += 1) if (toTail[node] !== -1 && toHead[node] === (toTail[node] ?? 0) + 1) affected[node] = 1;
      }
    }
  }
  return affected;
}
