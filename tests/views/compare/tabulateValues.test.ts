import { expect, it } from 'vitest';

import { compareOutcomes } from '../../../src/compare/compareOutcomes';
import { planComparison } from '../../../src/pipeline/compareStudy';
import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { tabulateValues } from '../../../src/views/compare/tabulateValues';
import { makeToyStudy } from '../../fixtures/toyStudy';

const study = makeToyStudy();
const reconciled = reconcile(study, null);
const plan = planComparison(study, reconciled, { outcomes: ['activeContacts'], permutations: 9 });
const comparison = finish(compareOutcomes(study, reconciled, { ...plan, lens: { ...plan.lens, activity: 'active' } }));

it('has what each manager has of each outcome, and nothing for who did not answer', () => {
  const { columns, rows } = tabulateValues(comparison, reconciled, true);
  expect(columns).toEqual(['Name', 'Id', 'Group', 'Organisation', 'Clinician and manager', 'Contacts in use']);
  // The toy: active contacts of A to E, and F did not answer (toy.json).
  expect(rows.map((row) => [row[1], row[2], row[5]])).toEqual([
    ['A', 'general', 3],
    ['B', 'clinical', 3],
    ['C', 'functional', 2],
    ['D', 'general', 2],
    ['E', 'general', 0],
    ['F', 'clinical', null],
  ]);
});

it('has no ids where names are not shown', () => {
  expect(tabulateValues(comparison, reconciled, false).columns).not.toContain('Id');
});
