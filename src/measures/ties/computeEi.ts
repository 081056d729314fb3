import { countCrossings } from './countCrossings';
import { eachNode } from '../eachNode';
import type { Value } from '../Measure';
import type { MeasureContext } from '../MeasureContext';

/** E-I index (E − I)/(E + I), of every node and of the whole network. Krackhardt & Stern 1988. */
export function computeEi(
  context: MeasureContext,
  by: 'organisation' | 'group',
): { readonly nodes: readonly Value[]; readonly network: number | null } {
  const { external, internal } = countCrossings(context, by);
  const [e, i] = [external, internal].map((counts) => counts.reduce((sum, count) => sum + count, 0));
  return { nodes: eachNode(context, (node) => indexOf(external[node], internal[node]) ?? 'undefined'), network: indexOf(e, i) };
}

function indexOf(external = 0, internal = 0): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal);
}
