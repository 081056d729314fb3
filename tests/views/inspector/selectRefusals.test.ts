import { expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { reconcile } from '../../../src/reconcile/reconcile';
import { selectRefusals } from '../../../src/views/inspector/selectRefusals';
import { cook } from '../../laws/arbitraryStudy';

it('has the contacts that were refused, with what stands in the way, also of somebody whom nobody names otherwise', () => {
  const study = cook({
    people: ['a', 'b'].map((id) => makePerson({ id, kind: 'manager' })),
    rows: [
      { from: 'a', to: 'Rival Trust', contactKind: 'organisation', activity: 'absent', barrier: 'competitive-tension', round: '2' },
      { from: 'a', to: 'b', activity: 'absent', barrier: 'weather', round: '2' },
      { from: 'a', to: 'b', activity: 'absent', round: '1' },
      { from: 'a', to: 'Jo', activity: 'lapsed', barrier: 'silos', round: '2' },
      { from: 'b', to: 'a', activity: 'active', round: '2' },
    ],
    study: {},
  });
  const reconciled = reconcile(study, '2');
  expect(selectRefusals(study, reconciled, 0)).toEqual([
    { contact: 'Rival Trust', barrier: 'Competition' },
    { contact: 'b', barrier: 'weather' },
  ]);
  expect(selectRefusals(study, reconciled, 1)).toEqual([]);
});
