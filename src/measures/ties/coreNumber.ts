import { computeCores } from '../../algorithms/computeCores';
import type { Measure } from '../Measure';

export const coreNumber: Measure = {
  id: 'coreNumber',
  name: 'Core number',
  meaning: 'The tightest circle that includes this person: everybody in it has at least this many ties inside it.',
  unit: 'ties',
  source: 'k-core; Seidman 1983',
  view: 'undirected',
  cost: 'linear',
  range: '0 to n − 1',
  compute: ({ view }) => [...computeCores(view.n, view.undirected)],
};
