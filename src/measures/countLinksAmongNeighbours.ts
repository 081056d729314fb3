import { rowOf } from '../network/rowOf';
import type { MeasureContext } from './MeasureContext';

/** For each node, how many ties there are among its neighbours. O(Σ of squared degrees) at worst. */
export function countLinksAmongNeighbours({ view }: MeasureContext): Float64Array {
  const links = new Float64Array(view.n);
  const mark = new Int32Array(view.n).fill(-1);
  for (let node = 0; node < view.n; node += 1) {
    const neighbours = rowOf(view.undirected, node);
    for (const neighbour of neighbours) mark[neighbour] = node;
    let twice = 0;
    for (const neighbour of neighbours) {
      for (const other of rowOf(view.undirected, neighbour)) if (mark[other] === node) twice += 1;
    }
    links[node] = twice / 2;
  }
  return links;
}
