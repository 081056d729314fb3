import { computeCores } from './kernels/computeCores';
import type { Measure } from './Measure';

export const coreNumber: Measure = {
  id: 'coreNumber',
  name: 'Core',
  meaning: 'The largest k for which this person belongs to a group in which everybody has k ties within it.',
  unit: 'ties',
  source: 'k-core; Seidman 1983',
  view: 'undirected',
  cost: 'linear',
  range: '0 to n − 1',
  compute: ({ view }) => [...computeCores(view.n, view.undirected)],
};
