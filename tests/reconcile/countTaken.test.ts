import { expect, it } from 'vitest';

import type { Study } from '../../src/domain/Study';
import { countTaken } from '../../src/reconcile/countTaken';
import { makeStudy } from '../../src/domain/makeStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { partOf } from '../fixtures/partOf';
import { importing, utf8 } from '../import/importing';

it('counts a row once, from the first person of the list on, and none whose names could not be settled', () => {
  const study = partOf<Study>({
    sources: [
      { holds: 'people', taken: 4 },
      { holds: 'contacts', taken: 9 },
      { holds: 'contacts', taken: 9 },
    ],
    // Two contacts of row 1, one of row 3; in the other file a row that is also the third, one without a contact, one by nobody.
    nominations: { length: 6, source: Uint16Array.of(1, 1, 1, 2, 2, 2), row: Int32Array.of(1, 1, 3, 3, 4, 5) },
  });
  expect(countTaken(study, { from: Int32Array.of(0, 0, 0, 0, 1, -1), to: Int32Array.of(1, 2, 0, 0, -1, 1) })).toEqual([4, 2, 1]);
});

it('counts a row that refuses a tie with somebody whom nobody else names', () => {
  const { people, nominations, codebook, sources } = importing([
    { file: 'people.csv', bytes: utf8('id,responded\na,yes\nb,yes\n'), holds: 'people' },
    {
      file: 'contacts.csv',
      bytes: utf8('from,to,activity,barrier\na,b,active,\na,Una Peel,absent,time-pressure\na,a,absent,\n'),
      holds: 'contacts',
    },
  ]);
  const study = makeStudy({ id: 'refusal', title: '', people, nominations, codebook, sources });
  const reconciled = reconcile(study, null);
  // Nobody of the study stands for Una Peel; to name oneself is no contact.
  expect(reconciled.people).toHaveLength(2);
  expect(countTaken(study, reconciled)).toEqual([2, 2]);
});
