import pagerank from 'graphology-metrics/centrality/pagerank.js';

import { eachNode } from './eachNode';
import type { Measure } from './Measure';

export const pageRank: Measure = {
  id: 'pageRank',
  name: 'PageRank',
  meaning: 'High for those who are named by people who are themselves much named. Exploratory: needs a response of 80 % and no cap.',
  unit: 'share',
  source: 'α = 0.85, dangling mass spread evenly; Brin & Page 1998',
  view: 'directed',
  cost: 'linear',
  range: '0 to 1',
  compute(context) {
    if (context.view.n === 0) return [];
    // The library stops at an error of n × tolerance.
    const tolerance = 1e-10 / context.view.n;
    const ranks = pagerank(context.directedGraph, { alpha: 0.85, getEdgeWeight: null, maxIterations: 1000, tolerance });
    return eachNode(context, (node) => ranks[String(node)] ?? 0);
  },
};
