import { computeBridgeDependence } from '../../algorithms/computeBridgeDependence';
import type { Measure } from '../Measure';

export const bridgeDependence: Measure = {
  id: 'bridgeDependence',
  name: 'Dependence on one person',
  meaning: 'The largest share of the people they reach that this person would lose if one other person left.',
  unit: 'share',
  source: 'max over v of the share lost',
  view: 'undirected',
  cost: 'linear',
  range: '0 to 1',
  compute({ view, searchTree }) {
    const values = computeBridgeDependence(view.n, view.undirected, searchTree);
    return Array.from(values, (value) => (Number.isNaN(value) ? 'undefined' : value));
  },
};
