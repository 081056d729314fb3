import { eachNode } from '../eachNode';
import { computePageRank } from '../../algorithms/computePageRank';
import type { Measure } from '../Measure';

export const pageRank: Measure = {
  id: 'pageRank',
  name: 'PageRank',
  meaning: 'High for people named by people who are themselves often named. Exploratory: needs a response of 80% and no name limit.',
  unit: 'share',
  source: 'α = 0.85, dangling mass spread evenly; Brin & Page 1998',
  view: 'directed',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    const ranks = computePageRank(context.view.n, context.view.out, context.view.in);
    return eachNode(context, (node) => ranks[node] ?? 0);
  },
};
