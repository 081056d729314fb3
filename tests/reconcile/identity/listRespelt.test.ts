import { expect, it } from 'vitest';

import type { NameDoubt } from '../../../src/domain/results/NameDoubt';
import { listRespelt } from '../../../src/reconcile/identity/listRespelt';
import { makeReconciled } from '../../fixtures/makeReconciled';

const reconciled = makeReconciled({
  people: [
    { id: 'm1', name: 'José Lund' },
    { id: 'm2', name: 'Ann Vale' },
    { id: 'm3', name: 'Bo Finch' },
    { id: 'x', name: 'Una Moss' },
  ],
  response: ['answered', 'answered', 'answered'],
  // Rows 0 to 4: of m3, m2, m3, m2 and of somebody who is not on the list.
  reports: [2, 1, 2, 1, 3].map((from) => ({ from, to: 0 })),
});
const doubt = (told: Partial<NameDoubt>): NameDoubt => ({
  written: 'Jose Lund',
  organisation: '',
  column: 'to',
  person: 0,
  joined: true,
  why: 'spelling',
  rows: [0, 1, 2],
  ...told,
});

it('is a candidate for each respondent where no organisation is written, and one together where it is', () => {
  const found = listRespelt(reconciled, [doubt({})]);
  expect(found.map(({ a, rows, touches }) => [a.by, rows, touches])).toEqual([
    ['m3', [0, 2], [0, 2]],
    ['m2', [1], [0, 1]],
  ]);
  expect(found[0]).toEqual({
    a: { name: 'Jose Lund', organisation: '', column: 'to', by: 'm3' },
    b: { name: 'm1', organisation: '', column: 'people', by: '' },
    score: 0.99,
    confidence: 'surely',
    evidence: [{ kind: 'respelt', bits: 6.6, a: 'Jose Lund', b: 'José Lund', count: 0 }],
    rows: [0, 2],
    otherRows: [],
    person: 0,
    touches: [0, 2],
    isRead: true,
  });
  const together = listRespelt(reconciled, [doubt({ organisation: 'Care', rows: [0, 1, 4] })]);
  expect(together.map(({ a, rows, touches }) => [a.by, a.organisation, rows, touches])).toEqual([['', 'Care', [0, 1, 4], [0, 1, 2]]]);
});

it('is nothing of names that are kept apart, joined for another reason, or of nobody who is judged', () => {
  for (const told of [{ joined: false }, { why: 'organisation' as const }, { person: 3 }])
    expect(listRespelt(reconciled, [doubt(told)])).toEqual([]);
});
