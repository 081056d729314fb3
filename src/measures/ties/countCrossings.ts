import { rowOf } from '../../network/rowOf';
import type { Partition } from './buildPartition';
import { buildPartition } from './buildPartition';
import type { MeasureContext } from '../MeasureContext';

/** Ties of each node to others of another, and of the same, organisation or group. */
export interface Crossings {
  readonly part: Partition;
  readonly external: Int32Array;
  readonly internal: Int32Array;
}

/** Ties with somebody whose part is not stated count for neither. */
export function countCrossings({ reconciled, view }: MeasureContext, by: 'organisation' | 'group'): Crossings {
  const part = buildPartition(reconciled, view, by);
  const external = new Int32Array(view.n);
  const internal = new Int32Array(view.n);
  part.forEach((own, node) => {
    if (own === -1) return;
    for (const other of rowOf(view.undirected, node)) {
      if (part[other] === -1) continue;
      const side = part[other] === own ? internal : external;
      side[node] = (side[node] ?? 0) + 1;
    }
  });
  return { part, external, internal };
}
