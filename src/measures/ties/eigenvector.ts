import type { Csr } from '../../network/Csr';
import { rowOf } from '../../network/rowOf';
import { eachNode } from '../eachNode';
import { computeEigenvector } from '../../algorithms/computeEigenvector';
import type { Measure } from '../Measure';

const SMALLEST = 3;

/** The rows of some nodes, numbered from 0 in their order; none of them is tied to others. */
function selectRows(csr: Csr, nodes: readonly number[]): Csr {
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  const offsets = new Int32Array(nodes.length + 1);
  nodes.forEach((node, place) => {
    offsets[place + 1] = (offsets[place] ?? 0) + rowOf(csr, node).length;
  });
  return { offsets, targets: Int32Array.from(nodes.flatMap((node) => [...rowOf(csr, node)].map((other) => placeOf.get(other) ?? 0))) };
}

export const eigenvector: Measure = {
  id: 'eigenvector',
  name: 'Eigenvector centrality',
  meaning: 'High for people whose contacts are themselves well connected. Computed for the largest component only.',
  unit: 'weight',
  source: 'Ax = λx, length 1; Bonacich 1987',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const { of, sizes, largest } = context.components;
    const index = sizes.indexOf(largest);
    // Of two largest parts neither is *the* largest.
    if (largest < SMALLEST || sizes.lastIndexOf(largest) !== index) return eachNode(context, () => 'undefined');
    const nodes = [...of.keys()].filter((node) => of[node] === index);
    const scores = computeEigenvector(nodes.length, selectRows(context.view.undirected, nodes));
    if (scores === null) return eachNode(context, () => 'undefined');
    const scoreOf = new Map(nodes.map((node, place) => [node, scores[place] ?? 0]));
    return eachNode(context, (node) => scoreOf.get(node) ?? 'outside_largest_component');
  },
};
