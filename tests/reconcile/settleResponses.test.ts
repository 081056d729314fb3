import { expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { settleResponses } from '../../src/reconcile/settleResponses';

/** Each of them with a row and without. */
const MANAGERS = ([null, 'yes', 'no', 'declined', 'not_asked'] as const).flatMap((responded) =>
  ['with', 'without'].map((rows) => makePerson({ id: `${responded} ${rows}`, kind: 'manager', responded })),
);
const HAS_ROW = Uint8Array.from(MANAGERS, (_, at) => 1 - (at % 2));

it('is as the file says, unless there are rows', () => {
  const { response, issues } = settleResponses(MANAGERS, HAS_ROW, false, 'contacts.csv');
  expect(response).toEqual([
    ...['answered', 'missing', 'answered', 'answered', 'answered', 'no', 'answered', 'declined', 'answered', 'not_asked'],
  ]);
  const where = { severity: 'warning', file: 'contacts.csv', row: null, column: null };
  expect(issues).toMatchObject([
    ...['no with', 'declined with', 'not_asked with'].map((name) => ({ code: 'answered-after-all', ...where, values: { name } })),
    { code: 'managers-missing', ...where, values: { missing: 1, managers: 10 } },
  ]);
});

it('who says nothing named nobody, where silence is said to mean that', () => {
  const { response, issues } = settleResponses(MANAGERS.slice(0, 2), HAS_ROW, true, 'contacts.csv');
  expect([response, issues]).toEqual([['answered', 'answered'], []]);
});
