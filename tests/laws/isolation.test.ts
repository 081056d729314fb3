import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { IsolationAnalysis } from '../../src/domain/Analysis';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { Reconciled } from '../../src/domain/Reconciled';
import type { Study } from '../../src/domain/Study';
import { computeSeverity } from '../../src/isolation/computeSeverity';
import { judgeIsolation } from '../../src/isolation/judgeIsolation';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { Recipe } from './arbitraryStudy';
import { arbitraryRecipe, cook } from './arbitraryStudy';

function judge(study: Study, rule: Partial<IsolationRule> = {}): { readonly reconciled: Reconciled; readonly analysis: IsolationAnalysis } {
  const reconciled = reconcile(study, null);
  return { reconciled, analysis: finish(judgeIsolation(reconciled, { ...DEFAULT_ISOLATION_RULE, ...rule }, study.codebook)) };
}

const arbitraryRule: fc.Arbitrary<IsolationRule> = fc.record({
  tau: fc.integer({ min: 0, max: 3 }),
  sigma: fc.integer({ min: 1, max: 3 }),
  activity: fc.constantFrom<('active' | 'any')[]>('active', 'any'),
  rule: fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'),
});

const subsetsOf = <T>(list: readonly T[]): readonly (readonly T[])[] => list.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((subset) => [...subset, item])], [[]]);

/** The study as it would be if these managers had named her, and nothing else were different: their silence stays silence. */
function withNaming(recipe: Recipe, of: string, namers: readonly string[]): Study {
  const named = cook({ ...recipe, rows: [...recipe.rows, ...namers.map((from) => ({ from, to: of, activity: 'active' as const }))] });
  return { ...named, instrument: { ...named.instrument, asked: ['types', 'motives', 'activity', 'outside', 'perceived_isolation'] } };
}

describe('laws of isolation', () => {
  it('one more report never raises the severity of whom it is about, under either', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), fc.nat(), fc.nat(), fc.constantFrom<('active' | 'latent')[]>('active', 'latent'), (recipe, a, b, activity) => {
        const answered = recipe.people.filter(({ responded }) => responded === 'yes');
        const from = answered[a % Math.max(1, answered.length)]?.id;
        const to = recipe.people[b % Math.max(1, recipe.people.length)]?.id;
        if (from === undefined || to === undefined || from === to) return;
        const index = recipe.people.findIndex(({ id }) => id === to);
        const before = judge(cook(recipe)).analysis.verdicts[index]?.severity.obs ?? 0;
        const after = judge(cook({ ...recipe, rows: [...recipe.rows, { from, to, activity }] })).analysis.verdicts[index]?.severity.obs ?? 0;
        // A latent report about somebody who had none at all makes her "only latent" (V1), which is known of her now.
        if (activity === 'latent') expect(after).toBeLessThanOrEqual(Math.max(before, 1));
        else expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 5000 },
    );
  }, 120_000);

  it('a respondent who falls silent never turns another’s “possibly” into “not isolated”', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), fc.nat(), (recipe, a) => {
        const answered = recipe.people.filter(({ responded }) => responded === 'yes');
        const gone = answered[a % Math.max(1, answered.length)]?.id;
        if (gone === undefined) return;
        const before = judge(cook(recipe)).analysis.verdicts;
        const after = judge(
          cook({ ...recipe, people: recipe.people.map((person) => (person.id === gone ? { ...person, responded: 'no' as const } : person)), rows: recipe.rows.filter(({ from }) => from !== gone) }),
        ).analysis.verdicts;
        before.forEach((verdict, index) => {
          if (verdict.label === 'possibly' && recipe.people[index]?.id !== gone) expect(after[index]?.label).not.toBe('not_isolated');
        });
      }),
      { numRuns: 2000 },
    );
  }, 120_000);

  it('holds and need are those of trying every set of the silent', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), (recipe, tau, sigma) => {
        // Every group is told: a neighbour of whom it is not would leave F4 open, which the closed form leaves as it was.
        const uncapped: Recipe = { ...recipe, people: recipe.people.map((person) => ({ ...person, capped: false, group: person.group === '' ? 'general' : person.group })) };
        const { reconciled, analysis } = judge(cook(uncapped), { tau, sigma });
        analysis.verdicts.forEach((verdict, manager) => {
          if (verdict.label !== 'possibly' || verdict.k > 5) return;
          const her = reconciled.people[manager];
          if (her === undefined) return;
          const place = (index: number): string => reconciled.people[index]?.organisation.toLowerCase() ?? '';
          const isHere = (index: number): boolean => her.organisation !== '' && place(index) === place(manager);
          const chance = (here: boolean): number => {
            const others = reconciled.response.map((_, index) => index).filter((index) => index !== manager && reconciled.response[index] === 'answered' && isHere(index) === here);
            const { reports } = reconciled;
            const naming = others.filter((index) => [...reports.from].some((from, report) => from === index && reports.to[report] === manager && reports.activity[report] === 1));
            return (naming.length + 0.5) / (others.length + 1);
          };
          let holds = 0;
          let need = Infinity;
          for (const subset of subsetsOf(verdict.silent)) {
            const named = withNaming(uncapped, her.id, subset.map((index) => reconciled.people[index]?.id ?? ''));
            const indicators = judge(named, { tau, sigma }).analysis.verdicts[manager]?.indicators;
            if (indicators === undefined) return;
            // By convention somebody who is named is not in a small component, whoever names her (design of measures, 3.4).
            const { severity } = computeSeverity(subset.length === 0 ? indicators : { ...indicators, S3: false }, false);
            const probability = verdict.silent.reduce((product, index) => product * (subset.includes(index) ? chance(isHere(index)) : 1 - chance(isHere(index))), 1);
            if (severity >= sigma) holds += probability;
            else need = Math.min(need, subset.length);
          }
          expect(verdict.holds).toBeCloseTo(holds, 9);
          expect(verdict.need).toBe(need === Infinity ? null : need);
        });
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it('every verdict is whole: numbers are numbers, and whoever is flagged is told why', () => {
    fc.assert(
      fc.property(arbitraryRecipe(8), arbitraryRule, (recipe, rule) => {
        const { reconciled, analysis } = judge(cook(recipe), rule);
        expect(analysis.verdicts).toHaveLength(recipe.people.length);
        for (const verdict of analysis.verdicts) {
          const numbers = [verdict.severity.fav, verdict.severity.unfav, verdict.k, verdict.stability.isolated, verdict.stability.isolatedOrPossibly, ...(verdict.holds === null ? [] : [verdict.holds])];
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(verdict.severity.fav).toBeLessThanOrEqual(verdict.severity.unfav);
          if (verdict.holds !== null) expect(verdict.holds >= 0 && verdict.holds <= 1).toBe(true);
          if (verdict.label === 'isolated' || verdict.label === 'possibly') expect(verdict.reasons.some((reason) => reason.raises && reason.text !== '')).toBe(true);
          if (verdict.label === 'cannot_say') expect(verdict.reasons.length).toBeGreaterThan(0);
          if (verdict.label === 'possibly') expect(verdict.silent).toHaveLength(verdict.k);
          for (const reason of verdict.reasons) {
            expect(reason.reports.every((report) => report >= 0 && report < reconciled.reports.length)).toBe(true);
            expect(reason.people.every((person) => person >= 0 && person < reconciled.people.length)).toBe(true);
            expect(reason.text).not.toMatch(/NaN|undefined|null/);
          }
        }
        for (const summary of [analysis.all, ...analysis.byGroup.map((entry) => entry.summary)]) {
          const { n, isolated, veryLikely, probably, possibly, notIsolated, cannotSay, flagged } = summary;
          expect(isolated + veryLikely + probably + possibly + notIsolated + cannotSay).toBe(n);
          expect(flagged).toBe(isolated + veryLikely);
        }
        expect(analysis.headline).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('no verdict depends on the order of people or rows', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), arbitraryRule, (recipe, rule) => {
        const before = judge(cook(recipe), rule);
        const after = judge(cook({ ...recipe, people: recipe.people.toReversed(), rows: recipe.rows.toReversed() }), rule);
        const told = ({ reconciled, analysis }: typeof before) =>
          new Map(analysis.verdicts.map(({ label, kind, severity, k, need, holds, indicators, stability }, index) => [reconciled.people[index]?.id, { label, kind, severity, k, need, holds: holds?.toFixed(12), indicators, stability }]));
        const [was, is] = [told(before), told(after)];
        for (const [id, verdict] of was) expect(is.get(id)).toEqual(verdict);
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
