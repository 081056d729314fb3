import { computeCores } from '../../algorithms/computeCores';
import type { Measure } from '../Measure';

export const coreNumber: Measure = {
  id: 'coreNumber',
  name: 'Core',
  meaning: 'How tightly knit the tightest circle around this person is: everybody in it has at least this many ties within it.',
  unit: 'ties',
  source: 'k-core; Seidman 1983',
  view: 'undirected',
  cost: 'linear',
  range: '0 to n − 1',
  compute: ({ view }) => [...computeCores(view.n, view.undirected)],
};
