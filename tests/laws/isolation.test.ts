import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { IsolationAnalysis } from '../../src/domain/results/Analysis';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import type { Study } from '../../src/domain/Study';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { computeSeverity, partsOf } from '../../src/isolation/computeSeverity';
import { labelManager } from '../../src/isolation/judgeManager';
import { reconcile } from '../../src/reconcile/reconcile';
import { selectReader } from '../../src/views/selectReader';
import { sayReason } from '../../src/words/isolation/sayReason';
import { writeHeadline } from '../../src/words/isolation/writeHeadline';
import { judgeInFull } from '../fixtures/judgeInFull';
import type { Recipe } from './arbitraryStudy';
import { arbitraryRecipe, cook } from './arbitraryStudy';
import { examplesOf } from './examplesOf';

function judge(study: Study, rule: Partial<IsolationRule> = {}): { readonly reconciled: Reconciled; readonly analysis: IsolationAnalysis } {
  const reconciled = reconcile(study, null);
  return { reconciled, analysis: judgeInFull(study, { ...DEFAULT_ISOLATION_RULE, ...rule }, reconciled) };
}

const arbitraryRule: fc.Arbitrary<IsolationRule> = fc.record({
  tau: fc.integer({ min: 0, max: 3 }),
  sigma: fc.integer({ min: 1, max: 3 }),
  activity: fc.constantFrom<('active' | 'any')[]>('active', 'any'),
  rule: fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'),
});

const subsetsOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((subset) => [...subset, item])], [[]]);

/** The study as it would be if these managers had named them, and nothing else were different: their silence stays silence. */
function withNaming(recipe: Recipe, of: string, namers: readonly string[]): Study {
  const named = cook({ ...recipe, rows: [...recipe.rows, ...namers.map((from) => ({ from, to: of, activity: 'active' as const }))] });
  return {
    ...named,
    instrument: { ...named.instrument, asked: ['types', 'motives', 'activity', 'outside', 'groups', 'perceived_isolation'] },
  };
}

/** The observed severity of one manager at τ = 2, without all the rest; `null` = did not answer. */
function severityOf(study: Study, manager: number, activity: 'active' | 'any'): number | null {
  const facts = computeFacts(reconcile(study, null), { activity, rule: 'either' }).facts[manager];
  return facts === undefined ? null : labelManager(facts, 2, 2).severity.obs;
}

/** Severity of somebody before and after one more report about them, by somebody who answered. */
const arbitraryReport = fc.record({
  recipe: arbitraryRecipe(7),
  a: fc.nat(),
  b: fc.nat(),
  said: fc.constantFrom<('active' | 'latent' | 'untold')[]>('active', 'latent', 'untold'),
});

function addReport(
  {
    recipe,
    a,
    b,
    said,
  }: { readonly recipe: Recipe; readonly a: number; readonly b: number; readonly said: 'active' | 'latent' | 'untold' },
  activity: 'active' | 'any',
): readonly [before: number, after: number] | null {
  const answered = recipe.people.filter(({ responded }) => responded === 'yes');
  const from = answered[a % Math.max(1, answered.length)]?.id;
  const manager = b % Math.max(1, recipe.people.length);
  const to = recipe.people[manager]?.id;
  // Where no row uses the column everything is active: the first row that does would change what the others mean.
  // A row that says latent of a contact of whom it was not stated is no more report: it says what was open.
  if (said === 'latent' && recipe.rows.some((row) => row.from === from && row.to === to && row.activity === 'untold')) return null;
  if (from === undefined || to === undefined || from === to || (said === 'untold' && !recipe.rows.some((row) => row.activity === 'latent')))
    return null;
  const before = severityOf(cook(recipe), manager, activity);
  const after = severityOf(cook({ ...recipe, rows: [...recipe.rows, { from, to, activity: said }] }), manager, activity);
  return before === null || after === null ? null : [before, after];
}

describe('laws of isolation', () => {
  it('one more report never raises the severity of whom it is about, under either', () => {
    let met = 0;
    fc.assert(
      fc.property(arbitraryReport, (one) => {
        const severities = addReport(one, 'active');
        if (severities === null) return;
        met += 1;
        expect(severities[1]).toBeLessThanOrEqual(severities[0]);
      }),
      { numRuns: examplesOf(20_000) },
    );
    expect(met).toBeGreaterThan(examplesOf(5000));
  }, 120_000);

  it('nor to the threshold where any tie counts: a first latent report may make “only latent” known (V1), which is severity 1', () => {
    fc.assert(
      fc.property(arbitraryReport, (one) => {
        const severities = addReport(one, 'any');
        if (severities !== null) expect(severities[1]).toBeLessThanOrEqual(Math.max(severities[0], 1));
      }),
      { numRuns: examplesOf(5000) },
    );
  }, 120_000);

  it('a respondent who falls silent never turns another’s “possibly” into “not isolated”', () => {
    let met = 0;
    fc.assert(
      fc.property(arbitraryRecipe(7), arbitraryRule, fc.nat(), (raw, rule, a) => {
        // Every activity is told: where the rows that are left do not use the column, everything is active.
        const recipe: Recipe = {
          ...raw,
          rows: raw.rows.map((row) => (row.activity === 'untold' ? { ...row, activity: 'active' as const } : row)),
        };
        const answered = recipe.people.filter(({ responded }) => responded === 'yes');
        const gone = answered[a % Math.max(1, answered.length)]?.id;
        if (gone === undefined) return;
        const before = judge(cook(recipe), rule).analysis.verdicts;
        const after = judge(
          cook({
            ...recipe,
            people: recipe.people.map((person) => (person.id === gone ? { ...person, responded: 'no' as const } : person)),
            rows: recipe.rows.filter(({ from }) => from !== gone),
          }),
          rule,
        ).analysis.verdicts;
        before.forEach((verdict, index) => {
          if (verdict.label !== 'possibly' || recipe.people[index]?.id === gone) return;
          met += 1;
          expect(after[index]?.label).not.toBe('not_isolated');
        });
      }),
      { numRuns: examplesOf(3000) },
    );
    expect(met).toBeGreaterThan(examplesOf(100));
  }, 120_000);

  it.each(['either', 'confirmed'] as const)(
    'holds and need are those of trying every set of the silent, under %s',
    (rule) => {
      let met = 0;
      fc.assert(
        fc.property(arbitraryRecipe(7), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), (recipe, tau, sigma) => {
          const { reconciled, analysis } = judge(cook(recipe), { tau, sigma, rule });
          const { reports } = reconciled;
          const names = (from: number, to: number, active: boolean): boolean =>
            [...reports.from].some(
              (one, report) => one === from && reports.to[report] === to && (!active || reports.activity[report] !== 2),
            );
          analysis.verdicts.forEach((verdict, manager) => {
            if (verdict.label !== 'possibly' || verdict.k > 5) return;
            const her = reconciled.people[manager];
            if (her === undefined) return;
            met += 1;
            const place = (index: number): string => reconciled.people[index]?.organisation.toLowerCase() ?? '';
            const isHere = (index: number): boolean => her.organisation !== '' && place(index) === place(manager);
            const chance = (here: boolean): number => {
              const others = reconciled.response
                .map((_, index) => index)
                .filter(
                  (index) =>
                    index !== manager &&
                    reconciled.response[index] === 'answered' &&
                    isHere(index) === here &&
                    (rule === 'either' || names(manager, index, false)),
                );
              return (others.filter((index) => names(index, manager, true)).length + 0.5) / (others.length + 1);
            };
            let holds = 0;
            let need = Infinity;
            for (const subset of subsetsOf(verdict.silent)) {
              const named = withNaming(
                recipe,
                her.id,
                subset.map((index) => reconciled.people[index]?.id ?? ''),
              );
              const indicators = judge(named, { tau, sigma, rule }).analysis.verdicts[manager]?.indicators;
              if (indicators === undefined) return;
              // docs/isolation.md, 4: somebody in a like post who names them ends F4 and nobody else does, not even one whose post is not
              // recorded; and by convention somebody who is named is not in a small component.
              const F4 = indicators.F4 === false ? false : verdict.indicators.F4;
              const { severity } = computeSeverity(
                subset.length === 0 ? indicators : { ...indicators, F4, S3: false },
                partsOf(reconciled),
                false,
              );
              const probability = verdict.silent.reduce(
                (product, index) => product * (subset.includes(index) ? chance(isHere(index)) : 1 - chance(isHere(index))),
                1,
              );
              if (severity >= sigma) holds += probability;
              else need = Math.min(need, subset.length);
            }
            expect(verdict.holds).toBeCloseTo(holds, 9);
            expect(verdict.need).toBe(need);
          });
        }),
        { numRuns: examplesOf(1000) },
      );
      expect(met).toBeGreaterThan(examplesOf(30));
    },
    120_000,
  );

  it('every verdict is whole: numbers are numbers, and whoever is flagged is told why', () => {
    fc.assert(
      fc.property(arbitraryRecipe(8), arbitraryRule, (recipe, rule) => {
        const { reconciled, analysis } = judge(cook(recipe), rule);
        expect(analysis.verdicts).toHaveLength(recipe.people.length);
        const reader = selectReader(reconciled, analysis, bookCodebook);
        for (const [manager, verdict] of analysis.verdicts.entries()) {
          const numbers = [
            verdict.severity.fav,
            verdict.severity.unfav,
            verdict.k,
            verdict.stability.isolated,
            verdict.stability.isolatedOrPossibly,
            ...(verdict.holds === null ? [] : [verdict.holds]),
          ];
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(verdict.severity.fav).toBeLessThanOrEqual(verdict.severity.unfav);
          if (verdict.holds !== null) expect(verdict.holds >= 0 && verdict.holds <= 1).toBe(true);
          if (verdict.label === 'isolated' || verdict.label === 'possibly')
            expect(verdict.reasons.some((reason) => reason.raises)).toBe(true);
          if (verdict.label === 'cannot_say') expect(verdict.reasons[0]?.about).toMatch(/^(response|items)$/);
          if (verdict.label === 'possibly') expect(verdict.silent).toHaveLength(verdict.k);
          for (const reason of verdict.reasons) {
            expect(reason.reports.every((report) => report >= 0 && report < reconciled.reports.length)).toBe(true);
            expect(reason.people.every((person) => person >= 0 && person < reconciled.people.length)).toBe(true);
            const { text, short } = sayReason(reason, manager, reader);
            expect(text).not.toMatch(/NaN|undefined|null|: [.;]|\bshe\b|\bhers?\b|\bhe\b|\bhis\b|\ba active\b/);
            expect(short.split(' ').length).toBeLessThanOrEqual(6);
          }
        }
        for (const summary of [analysis.all, ...analysis.byGroup.map((entry) => entry.summary)]) {
          const { n, isolated, veryLikely, probably, possibly, notIsolated, cannotSay, flagged } = summary;
          expect(isolated + veryLikely + probably + possibly + notIsolated + cannotSay).toBe(n);
          expect(flagged).toBe(isolated + veryLikely);
        }
        const { headline, qualification } = writeHeadline(analysis, reconciled, bookCodebook);
        expect(`${headline} ${qualification}`).not.toMatch(/NaN|undefined|null/);
      }),
      { numRuns: examplesOf(1000) },
    );
  }, 120_000);

  it('no verdict depends on the order of people or rows, or on what people are called', () => {
    fc.assert(
      fc.property(
        arbitraryRecipe(7).chain((recipe) =>
          fc.record({
            recipe: fc.constant(recipe),
            people: fc.shuffledSubarray([...recipe.people], { minLength: recipe.people.length }),
            rows: fc.shuffledSubarray([...recipe.rows], { minLength: recipe.rows.length }),
          }),
        ),
        arbitraryRule,
        ({ recipe, people, rows }, rule) => {
          const renamed = (id: string): string => (/^m\d$/.test(id) ? `Renamed ${9 - Number(id.slice(1))}` : id);
          const before = judge(cook(recipe), rule);
          const after = judge(
            cook({
              ...recipe,
              people: people.map((person) => ({ ...person, id: renamed(person.id), name: renamed(person.id) })),
              rows: rows.map((row) => ({ ...row, from: renamed(row.from), to: renamed(row.to) })),
            }),
            rule,
          );
          const told = ({ reconciled, analysis }: typeof before, nameOf: (id: string) => string) =>
            new Map(
              analysis.verdicts.map(({ label, kind, severity, k, need, holds, indicators, stability }, index) => [
                nameOf(reconciled.people[index]?.id ?? ''),
                { label, kind, severity, k, need, holds: holds?.toFixed(12), indicators, stability },
              ]),
            );
          expect(told(after, (id) => id)).toEqual(told(before, renamed));
        },
      ),
      { numRuns: examplesOf(1000) },
    );
  }, 120_000);
});
