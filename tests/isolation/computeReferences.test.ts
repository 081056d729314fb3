import { describe, expect, it } from 'vitest';

import type { Response } from '../../src/domain/results/Reconciled';
import { computeReferences } from '../../src/isolation/computeReferences';
import { makeReconciled } from '../fixtures/makeReconciled';
import { makeFacts } from './makeFacts';

type Told = readonly [group: string, organisation: string, contacts: number, response?: Response];

const referencesOf = (managers: readonly Told[], mayRank = true) =>
  computeReferences(
    makeReconciled({ people: managers.map(([group, organisation], m) => ({ id: `m${m}`, group, organisation })), response: managers.map(([, , , response]) => response ?? 'answered'), reports: [] }),
    managers.map(([, , a]) => makeFacts({ a })),
    () => mayRank,
  );

const many = (group: string, organisation: string, contacts: readonly number[]): readonly Told[] => contacts.map((a) => [group, organisation, a]);
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const her = (contacts: number): Told => ['general', 'Care', contacts];

describe('computeReferences', () => {
  it('has the quartiles of R (type 7) and the mid-rank of the ten of her organisation', () => {
    // R: quantile(1:10) is 3.25, 5.5, 7.75. Two are below three contacts, one has as many: (2 + ½)/10.
    expect(referencesOf([her(3), ...many('clinical', 'Care', TEN.slice(0, 6)), ...many('functional', ' care', TEN.slice(6))])(0)).toEqual({
      whom: 'clinical_functional', from: 'organisation', n: 10, median: 5.5, lowerQuartile: 3.25, upperQuartile: 7.75, percentile: 25, withheld: null,
    });
  });

  it('takes those of all organisations where fewer than ten of hers answered, and says so', () => {
    const nine: readonly Told[] = [her(3), ...many('clinical', 'Care', TEN.slice(0, 9)), ['clinical', 'Care', 50, 'no']];
    expect(referencesOf([...nine, ['functional', 'Acute', 10]])(0)).toMatchObject({ from: 'everywhere', n: 10, median: 5.5 });
    expect(referencesOf(nine)(0)).toBeNull();
  });

  it('never counts general managers, nor herself', () => {
    const clinical = referencesOf([her(100), ...many('clinical', 'Care', [...TEN, 4])]);
    expect(clinical(0)).toMatchObject({ n: 11 });
    // The eleventh is compared with the ten others: 1 … 10 without herself.
    expect(clinical(11)).toMatchObject({ n: 10, median: 5.5, percentile: 35 });
    expect(referencesOf(many('clinical', 'Care', TEN))(0)).toBeNull();
  });

  it('takes everybody of other groups where the study has neither clinical nor functional managers', () => {
    const wards = referencesOf([['ward', 'Care', 2], ['', 'Care', 2], ...many('estates', 'Care', TEN), ['ward', 'Care', 99]]);
    expect(wards(0)).toMatchObject({ whom: 'other_groups', from: 'organisation', n: 10, percentile: 15 });
    expect(wards(1)).toBeNull();
  });

  it('has no percentile of somebody who did not answer, nor where a rank may not be shown', () => {
    expect(referencesOf([['general', 'Care', 1, 'no'], ...many('clinical', 'Care', TEN)])(0)).toMatchObject({ median: 5.5, percentile: null, withheld: 'no_response' });
    expect(referencesOf([her(1), ...many('clinical', 'Care', TEN)], false)(0)).toMatchObject({ median: 5.5, percentile: null, withheld: 'response_gate' });
  });

  it('pools those whose organisation is not told with all others', () => {
    expect(referencesOf([['general', '', 1], ...many('clinical', 'Care', TEN)])(0)).toMatchObject({ from: 'everywhere' });
  });
});
