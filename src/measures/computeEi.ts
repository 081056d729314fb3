import type { Value } from './Measure';
import type { MeasureContext } from './MeasureContext';
import { buildPartition } from './buildPartition';
import { rowOf } from '../network/rowOf';

/**
 * E-I index (E − I)/(E + I) of every node and of the whole network: ties to others of another, and of the same, part.
 * Ties with somebody whose part is not told count for neither. Krackhardt & Stern 1988.
 */
export function computeEi({ reconciled, view }: MeasureContext, by: 'organisation' | 'group'): { readonly nodes: readonly Value[]; readonly network: number | null } {
  const part = buildPartition(reconciled, view, by);
  let [external, internal] = [0, 0];
  const nodes = Array.from({ length: view.n }, (_, node): Value => {
    let [e, i] = [0, 0];
    for (const other of rowOf(view.undirected, node)) {
      if (part[node] === -1 || part[other] === -1) continue;
      if (part[node] === part[other]) i += 1;
      else e += 1;
    }
    external += e;
    internal += i;
    return e + i === 0 ? 'undefined' : (e - i) / (e + i);
  });
  return { nodes, network: external + internal === 0 ? null : (external - internal) / (external + internal) };
}
