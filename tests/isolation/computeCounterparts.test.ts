import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Response } from '../../src/domain/results/Reconciled';
import { computeCounterparts } from '../../src/isolation/computeCounterparts';
import { makeReconciled } from '../fixtures/makeReconciled';
import { makeFacts } from './makeFacts';

type Told = readonly [group: string, organisation: string, contacts: number, response?: Response];

const counterpartsOf = (managers: readonly Told[]) =>
  computeCounterparts(
    makeReconciled({
      people: managers.map(([group, organisation], m) => ({ id: `m${m}`, group, organisation })),
      response: managers.map(([, , , response]) => response ?? 'answered'),
      reports: [],
    }),
    managers.map(([, , a]) => makeFacts({ a })),
  );

const many = (group: string, organisation: string, contacts: readonly number[]): readonly Told[] =>
  contacts.map((a) => [group, organisation, a]);
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const one = (contacts: number): Told => ['general', 'Care', contacts];

describe('computeCounterparts', () => {
  it('has the quartiles of R (type 7) of the ten of the same organisation', () => {
    // R: quantile(1:10) is 3.25, 5.5, 7.75.
    expect(counterpartsOf([one(3), ...many('clinical', 'Care', TEN.slice(0, 6)), ...many('functional', ' care', TEN.slice(6))])(0)).toEqual(
      { whom: 'clinical_functional', from: 'organisation', n: 10, median: 5.5, lowerQuartile: 3.25, upperQuartile: 7.75 },
    );
  });

  it('takes those of all organisations where fewer than ten of the same one answered, and says so', () => {
    const nine: readonly Told[] = [one(3), ...many('clinical', 'Care', TEN.slice(0, 9)), ['clinical', 'Care', 50, 'no']];
    expect(counterpartsOf([...nine, ['functional', 'Acute', 10]])(0)).toMatchObject({ from: 'everywhere', n: 10, median: 5.5 });
    expect(counterpartsOf(nine)(0)).toBeNull();
  });

  it('compares no numbers where silence says nothing', () => {
    const managers = [one(3), ...many('clinical', 'Care', TEN)];
    const reconciled = makeReconciled({
      people: managers.map(([group, organisation], m) => ({ id: `m${m}`, group, organisation })),
      response: managers.map(() => 'answered'),
      reports: [],
    });
    const facts = managers.map(([, , a]) => makeFacts({ a }));
    const isUnknown = { ...reconciled, asked: { ...reconciled.asked, absence: 'unknown' as const } };
    expect([computeCounterparts(reconciled, facts)(0)?.n, computeCounterparts(isUnknown, facts)(0)]).toEqual([10, null]);
  });

  it('never counts general managers, nor the manager', () => {
    const clinical = counterpartsOf([one(100), ...many('clinical', 'Care', [...TEN, 4])]);
    expect(clinical(0)).toMatchObject({ n: 11 });
    // The eleventh is compared with the ten others: 1 … 10 without themselves.
    expect(clinical(11)).toMatchObject({ n: 10, median: 5.5 });
    expect(counterpartsOf(many('clinical', 'Care', TEN))(0)).toBeNull();
  });

  it('takes everybody of other groups where the study has neither clinical nor functional managers', () => {
    const wards = counterpartsOf([['ward', 'Care', 2], ['', 'Care', 2], ...many('estates', 'Care', TEN), ['ward', 'Care', 99]]);
    expect(wards(0)).toMatchObject({ whom: 'other_groups', from: 'organisation', n: 10 });
    expect(wards(1)).toBeNull();
  });

  it('pools those whose organisation is not told with all others', () => {
    expect(counterpartsOf([['general', '', 1], ...many('clinical', 'Care', TEN)])(0)).toMatchObject({ from: 'everywhere' });
  });

  it('is what looking everybody through for each manager finds', () => {
    const person = fc.tuple(
      fc.constantFrom('clinical', 'functional', 'general', 'estates', ''),
      fc.constantFrom('Care', 'Care', 'Care', 'Acute', ''),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom<Response[]>('answered', 'answered', 'answered', 'answered', 'no'),
    );
    const isOfBook = (group: string): boolean => group === 'clinical' || group === 'functional';
    let [met, here] = [0, 0];
    fc.assert(
      fc.property(fc.array(person, { minLength: 18, maxLength: 36 }), fc.boolean(), (drawn, byBook) => {
        const managers = drawn.map(([group, ...told]): Told => [!byBook && isOfBook(group) ? 'wards' : group, ...told]);
        const found = counterpartsOf(managers);
        const hasBook = managers.some(([group]) => isOfBook(group));
        for (const [manager, [group, place]] of managers.entries()) {
          const others = managers.filter(
            ([other, , , response], at) =>
              at !== manager && response === 'answered' && (hasBook ? isOfBook(other) : group !== '' && other !== '' && other !== group),
          );
          const near = place === '' ? [] : others.filter(([, where]) => where === place);
          const all = (near.length >= 10 ? near : others).map(([, , contacts]) => contacts).toSorted((a, b) => a - b);
          // Quantiles of R, type 7.
          const at = (share: number): number => {
            const place7 = (all.length - 1) * share;
            const [low, high] = [all[Math.floor(place7)] ?? 0, all[Math.ceil(place7)] ?? 0];
            return low + (high - low) * (place7 - Math.floor(place7));
          };
          expect(found(manager)).toEqual(
            all.length < 10
              ? null
              : {
                  whom: hasBook ? 'clinical_functional' : 'other_groups',
                  from: near.length >= 10 ? 'organisation' : 'everywhere',
                  n: all.length,
                  median: at(0.5),
                  lowerQuartile: at(0.25),
                  upperQuartile: at(0.75),
                },
          );
          if (all.length >= 10) met += 1;
          if (near.length >= 10) here += 1;
        }
      }),
      { numRuns: 60, seed: 4 },
    );
    expect(Math.min(met, here)).toBeGreaterThan(20);
  });
});
