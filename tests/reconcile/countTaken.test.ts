import { expect, it } from 'vitest';

import type { Study } from '../../src/domain/Study';
import { countTaken } from '../../src/reconcile/countTaken';
import { partOf } from '../fixtures/partOf';

it('counts a row once, from the first person of the list on, and none whose names could not be settled', () => {
  const study = partOf<Study>({
    sources: [
      { holds: 'people', taken: 4 },
      { holds: 'contacts', taken: 9 },
      { holds: 'contacts', taken: 9 },
    ],
    // Two contacts of row 2, one of row 3; in the other file a row that is also the third, one without a contact, one by nobody.
    nominations: { length: 6, source: Uint16Array.of(1, 1, 1, 2, 2, 2), row: Int32Array.of(2, 2, 3, 3, 4, 5) },
  });
  expect(countTaken(study, { from: Int32Array.of(0, 0, 0, 0, 1, -1), to: Int32Array.of(1, 2, 0, 0, -1, 1) })).toEqual([4, 2, 1]);
});
