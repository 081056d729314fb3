import { expect, it } from 'vitest';

import { MEASURES } from '../../../src/measures/measures';
import { MEASURE_GROUPS } from '../../../src/views/people/measureGroups';

it('each measure that is one number a person stands in one group, and nothing else does', () => {
  // Those of several parts stand with the person alone.
  const parts = ['brokerage', 'brokerageByGroup', 'tiesByType', 'tiesByMotive'];
  const single = MEASURES.map(({ id }) => id).filter((id) => !parts.includes(id));
  expect(MEASURE_GROUPS.flatMap(({ ids }) => ids).toSorted()).toEqual(single.toSorted());
});
