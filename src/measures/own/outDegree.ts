import { rowLength } from '../../network/rowLength';
import { eachRespondent } from './eachRespondent';
import type { Measure } from '../Measure';

export const outDegree: Measure = {
  id: 'outDegree',
  name: 'Names',
  meaning: 'How many people in the network this person names. If the number was limited, at least this many.',
  unit: 'people',
  source: 'Σ_j y_ij; Freeman 1979',
  view: 'directed',
  cost: 'linear',
  range: '0 to n − 1',
  compute: (context) => eachRespondent(context, (node) => rowLength(context.view.out, node)),
};
