import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Batch } from '../../src/domain/Batch';
import { countRead } from '../../src/pipeline/countRead';

const origin = (row: number) => ({ source: 1, row });
const batch: Batch = {
  sources: [
    { file: 'people.csv', holds: 'people', sha256: '', rows: 2, taken: 2, columns: [], understood: '' },
    { file: 'contacts.csv', holds: 'contacts', sha256: '', rows: 3, taken: 3, columns: [], understood: '' },
  ],
  people: ['a', 'b'].map((id) => makePerson({ id, kind: 'manager' })),
  nominations: buildNominations([
    { origin: origin(2), from: 'a', to: 'b' },
    // Two contacts of one row, by somebody who is on no list.
    { origin: origin(3), from: '20499', to: 'a' },
    { origin: origin(3), from: '20499', to: 'b' },
  ]),
  issues: [],
  unread: [],
  instrument: {},
  codebook: bookCodebook,
};

it('counts rows that become contacts, and contacts that will be left out because nobody on the list reports them', () => {
  expect(countRead(batch, null)).toMatchObject({ taken: [2, 1], unsettled: 2 });
  // The study that they are brought into has the person.
  expect(
    countRead(batch, makeStudy({ id: '', title: '', people: [makePerson({ id: '20499', kind: 'manager' })], codebook: bookCodebook })),
  ).toMatchObject({ taken: [2, 2], unsettled: 0 });
});
