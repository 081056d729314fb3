import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CONVENTIONS } from '../../src/domain/Conventions';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { Verdict } from '../../src/domain/results/Verdict';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { FactShelf } from '../../src/isolation/facts/FactShelf';
import { labelManager } from '../../src/isolation/judgeManager';
import { toVerdictColumns } from '../../src/isolation/toVerdictColumns';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { applyVerdictColumns } from '../../src/state/answers/applyVerdictColumns';
import { finish } from '../../src/support/finish';
import { describeAll, judgeInFull } from '../fixtures/judgeInFull';
import { arbitraryRecipe, cook } from './arbitraryStudy';

const arbitraryRule = fc.record({
  tau: fc.integer({ min: 0, max: 4 }),
  sigma: fc.integer({ min: 1, max: 3 }),
  activity: fc.constantFrom<('active' | 'any')[]>('active', 'any'),
  rule: fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'),
  smallComponent: fc.integer({ min: 2, max: 5 }),
  feelsAlone: fc.integer({ min: 2, max: 5 }),
  emptyMotives: fc.integer({ min: 1, max: 4 }),
  veryLikely: fc.constantFrom(0.5, 0.8, 0.95),
});

/** A rule, and the same with one thing changed at a time, as somebody moves a slider. */
const arbitraryMoves = fc
  .tuple(
    arbitraryRule,
    fc.array(
      fc.tuple(
        arbitraryRule,
        fc.constantFrom(...(['tau', 'sigma', 'activity', 'rule', 'smallComponent', 'feelsAlone', 'emptyMotives', 'veryLikely'] as const)),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([first, moves]) =>
    moves.reduce<readonly (typeof first)[]>(
      (rules, [other, key]) => [...rules, { ...(rules.at(-1) ?? first), [key]: other[key] }],
      [first],
    ),
  );

describe('laws of judging while a threshold moves', () => {
  it('a label looked up is the label worked out, at every τ and σ and size of a small component', () => {
    fc.assert(
      fc.property(
        arbitraryRecipe(7),
        fc.constantFrom('active', 'any'),
        fc.constantFrom('either', 'confirmed'),
        (recipe, activity, rule) => {
          const reconciled = reconcile(cook(recipe), null);
          const setting = { activity, rule };
          // One table for all sizes: made from facts under the usual conventions, and from nothing but what labels follow from.
          const shelf = new FactShelf(reconciled);
          shelf.sheet(setting);
          const tables = [shelf.labels(setting), new FactShelf(reconciled).labels(setting)];
          for (const smallComponent of [2, 3, 5]) {
            const { facts } = computeFacts(reconciled, { ...setting, smallComponent });
            facts.forEach((one, manager) => {
              for (let tau = 0; tau <= 9; tau += 1) {
                for (const sigma of [1, 2, 3]) {
                  const labelled = labelManager(one, tau, sigma);
                  for (const table of tables) {
                    expect(table.judge(manager, { tau, sigma, smallComponent })).toEqual(labelled);
                    expect(table.label(manager, { tau, sigma, smallComponent })).toBe(labelled.label);
                  }
                }
              }
            });
          }
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);

  it('a shelf that has served other rules gives what a new one gives, and the columns say what the verdicts say', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), arbitraryMoves, (recipe, rules) => {
        const study = cook(recipe);
        const reconciled = reconcile(study, null);
        const shelf = finish(shelveStudy(study, reconciled));
        let shown: readonly Verdict[] = judgeInFull(study, DEFAULT_ISOLATION_RULE).verdicts;
        for (const rule of rules) {
          const judged = finish(judgeStudy(study, shelf, rule));
          const whole = judgeInFull(study, rule);
          expect(describeAll(judged, reconciled)).toEqual(whole);
          shown = applyVerdictColumns(shown, toVerdictColumns(judged));
          const atOnce = (verdicts: readonly Verdict[]) =>
            verdicts.map(({ label, kind, severity, need, holds, perceived, stability }) => ({
              label,
              kind,
              severity,
              need,
              holds,
              perceived,
              stability,
            }));
          expect(atOnce(shown)).toEqual(atOnce(whole.verdicts));
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('facts under a convention are the same whether counted with it or judged anew', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), arbitraryRule, (recipe, rule) => {
        const reconciled = reconcile(cook(recipe), null);
        const shelf = new FactShelf(reconciled);
        shelf.sheet({ activity: rule.activity, rule: rule.rule });
        expect(shelf.sheet(rule).facts).toEqual(computeFacts(reconciled, rule).facts);
        expect(shelf.sheet({ ...CONVENTIONS, activity: rule.activity, rule: rule.rule }).facts).toEqual(
          computeFacts(reconciled, { activity: rule.activity, rule: rule.rule }).facts,
        );
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('the line is the count of the list at each τ', () => {
    fc.assert(
      fc.property(arbitraryRecipe(8), arbitraryRule, (recipe, rule) => {
        const { line } = judgeInFull(cook(recipe), rule);
        expect(line.flagged).toHaveLength(9);
        line.flagged.forEach((flagged, tau) => {
          const { all } = judgeInFull(cook(recipe), { ...rule, tau });
          expect([flagged, line.uncertain[tau]]).toEqual([all.flagged, all.probably + all.possibly]);
        });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
