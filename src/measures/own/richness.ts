import { countOwn } from './countOwn';
import { countTypes } from './countTypes';
import { eachRespondent } from './eachRespondent';
import type { Measure } from '../Measure';

export const richness: Measure = {
  id: 'richness',
  name: 'Kinds of network',
  meaning: 'How many different network types this person’s own ties have.',
  unit: 'types',
  source: 'number of types over own ties',
  view: 'own',
  cost: 'linear',
  range: '0 to J',
  compute(context) {
    if (!context.reconciled.asked.items.has('types')) return eachRespondent(context, () => 'not_asked' as const);
    return countOwn(context, 'types', (own) => countTypes(context, own).fractions.size);
  },
};
