import { rowOf } from '../../network/rowOf';
import type { MeasureContext } from '../MeasureContext';

/** Pairs of two respondents: in how many one names the other, and in how many both do. */
export function countMutual({ view }: MeasureContext): { readonly asymmetric: number; readonly mutual: number } {
  let arcs = 0;
  let returned = 0;
  const mark = new Int32Array(view.n).fill(-1);
  for (let node = 0; node < view.n; node += 1) {
    for (const namer of rowOf(view.in, node)) mark[namer] = node;
    for (const named of rowOf(view.out, node)) {
      if (view.answered[named] !== 1) continue;
      arcs += 1;
      if (mark[named] === node) returned += 1;
    }
  }
  return { asymmetric: arcs - returned, mutual: returned / 2 };
}
