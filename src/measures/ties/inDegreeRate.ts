import { rowLength } from '../../network/rowLength';
import { eachNode } from '../eachNode';
import type { Measure } from '../Measure';

export const inDegreeRate: Measure = {
  id: 'inDegreeRate',
  name: 'In-degree, as a share',
  meaning: 'Share of the others who answered that name this person. Comparable between organisations with different response rates.',
  unit: 'share',
  source: 'in-degree / (R − [i answered])',
  view: 'directed',
  cost: 'linear',
  range: '0 to 1',
  compute: (context) =>
    eachNode(context, (node) => {
      const others = context.view.respondents - (context.view.answered[node] ?? 0);
      return others === 0 ? 'undefined' : rowLength(context.view.in, node) / others;
    }),
};
