import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CompareContext } from '../../src/compare/CompareContext';
import { makeChance } from '../../src/statistics/makeChance';
import { makeStatistic } from '../../src/statistics/makeStatistic';
import type { PeerLabel } from '../../src/compare/PeerFacts';
import { permute } from '../../src/statistics/permute';
import { relabel } from '../../src/statistics/relabel';
import { testGroups } from '../../src/compare/testGroups';
import { verdictOutcomes } from '../../src/compare/outcomes/verdictOutcomes';
import { makePerson } from '../../src/domain/makePerson';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { labelManager } from '../../src/isolation/judgeManager';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import { arbitraryRecipe, cook } from './arbitraryStudy';

const uniform = (chance: ReturnType<typeof makeChance>): number => (chance.next() >>> 0) / 2 ** 32;

/** So many p values at or below α under a true null are more than chance brings, but for one case in some ten thousand. */
function tooMany(ps: readonly number[], alpha: number): boolean {
  const expected = alpha * ps.length;
  return ps.filter((p) => p <= alpha + 1e-9).length > expected + 3.9 * Math.sqrt(expected * (1 - alpha));
}
const GROUPS = ['', 'general', 'clinical', 'functional'];

/** All that a label holds, as one number. */
function numberOf({ label, noPeer, severity: { fav, obs, unfav } }: PeerLabel): number {
  return Number(
    [
      ['isolated', 'possibly', 'not_isolated', 'cannot_say'].indexOf(label),
      fav,
      obs ?? 9,
      unfav,
      noPeer === null ? 2 : Number(noPeer),
    ].join(''),
  );
}

const ALPHAS = [0.05, 0.1, 0.25, 0.5, 0.75] as const;

/** p of δ for 24 units in two organisations whose levels differ, and whose groups are mixed unlike; a true null within each. */
function simulate(runs: number, stratified: boolean): readonly number[] {
  return Array.from({ length: runs }, (_, run) => {
    const chance = makeChance(run, 'true null');
    const strata = Int32Array.from({ length: 24 }, (_, unit) => Number(unit >= 12));
    const labels = strata.map((stratum) => Number(uniform(chance) < (stratum === 0 ? 0.25 : 0.75)));
    const values = Float64Array.from(strata, (stratum) => Math.floor(5 * uniform(chance)) + 3 * stratum);
    const { of: statistic } = makeStatistic('delta', values, strata);
    const value = statistic(labels, 1);
    const relabellings = relabel(labels, stratified ? strata : new Int32Array(24), 199, makeChance(run, 'draws'));
    return value === null
      ? 1
      : (finish(permute([{ value, reach: null, twoSided: 'tails' }], relabellings, (given) => [statistic(given, 1)], ''))[0]?.pUpper ?? 1);
  });
}

describe('laws of comparison', () => {
  it('under a true null, p is at most as often small as it says, and close to it', () => {
    const ps = simulate(600, true);
    for (const alpha of ALPHAS) expect(tooMany(ps, alpha), `${alpha}`).toBe(false);
    // Not because it never rejects: discrete p values stay somewhat below, not far.
    expect(ps.filter((p) => p <= 0.25).length).toBeGreaterThan(600 * 0.15);
  }, 60_000);

  it('without the strata it would not be: the bound can fail', () => {
    const ps = simulate(600, false);
    expect(ALPHAS.some((alpha) => tooMany(ps, alpha))).toBe(true);
  });

  it('what looks at groups itself is exchangeable only if it is computed anew', () => {
    // Thirty-two managers of one organisation in pairs; a general manager counts as without a peer where the other is not general.
    const noPeer = verdictOutcomes.find(({ id }) => id === 'noPeer')!;
    const ps = Array.from({ length: 120 }, (_, run) => {
      const chance = makeChance(run, 'pairs');
      const people = Array.from({ length: 32 }, (_, index) =>
        makePerson({
          id: `m${index}`,
          kind: 'manager',
          organisation: 'Care',
          group: uniform(chance) < 0.3 ? 'general' : 'clinical',
          responded: 'yes',
        }),
      );
      const rows = people
        .filter((_, index) => index % 2 === 0)
        .map(({ id }, pair) => ({ from: id, to: `m${2 * pair + 1}`, types: ['Managerial'], activity: 'active' as const }));
      const study = cook({ people, rows, study: { instrument: { asked: ['types', 'activity'] } } });
      const context = CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, DEFAULT_ISOLATION_RULE);
      const pOf = (outcome: typeof noPeer) =>
        finish(
          testGroups(
            context,
            { outcome, labels: context.groups, of: ['general'] },
            { within: 'organisation', statistic: 'delta', permutations: 99, seed: run },
          ),
        )[0]?.pUpper ?? 1;
      return [pOf(noPeer), pOf({ ...noPeer, usesGroup: false })] as const;
    });
    const [anew, once] = [ps.map(([p]) => p), ps.map(([, p]) => p)];
    expect(ALPHAS.some((alpha) => tooMany(anew, alpha))).toBe(false);
    // A rare group has fewer peers to be had whatever it does: taken as fixed, that looks like a finding.
    expect(ALPHAS.some((alpha) => tooMany(once, alpha))).toBe(true);
  }, 60_000);

  it('facts under other groups are those of a study with these groups', () => {
    fc.assert(
      fc.property(
        arbitraryRecipe(8),
        fc.array(fc.constantFrom('general', 'clinical', 'functional'), { minLength: 8, maxLength: 8 }),
        fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'),
        fc.integer({ min: 0, max: 3 }),
        (recipe, drawn, rule, tau) => {
          const setting = { ...DEFAULT_ISOLATION_RULE, rule, tau };
          const study = cook(recipe);
          const reconciled = reconcile(study, null);
          const groups = recipe.people.map(({ group }, manager) =>
            group === '' || reconciled.response[manager] !== 'answered' ? group : drawn[manager]!,
          );
          const regrouped = cook({ ...recipe, people: recipe.people.map((person, manager) => ({ ...person, group: groups[manager]! })) });
          const under = CompareContext.of(study, reconciled, WHOLE_NETWORK, setting).relabelled(groups);
          const { facts } = computeFacts(reconcile(regrouped, null), setting);
          // How many are in a like post is no outcome, and is not counted again.
          const judged = (all: typeof facts) => all.map((one) => ({ ...one, likePost: null }));
          expect(judged(under.facts)).toEqual(judged(facts));
          const labels = facts.map((one) => ({ ...labelManager(one, setting.tau, setting.sigma), noPeer: one.indicators.F4 }));
          expect(under.labels).toEqual(labels);
          // What a test looks up for each relabelling, in arrays used again: after other groups, it is these labels still.
          const lookUp = CompareContext.of(study, reconciled, WHOLE_NETWORK, setting).peers.valuesBy(numberOf, GROUPS.length);
          lookUp(Int32Array.from(recipe.people, ({ group }) => GROUPS.indexOf(group)));
          expect([...lookUp(Int32Array.from(groups, (group) => GROUPS.indexOf(group)))]).toEqual(labels.map(numberOf));
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('values do not depend on the order of people or of rows, nor do results', () => {
    fc.assert(
      fc.property(arbitraryRecipe(7), (recipe) => {
        const test = (study: ReturnType<typeof cook>) => {
          const context = CompareContext.of(study, reconcile(study, null), WHOLE_NETWORK, DEFAULT_ISOLATION_RULE);
          return verdictOutcomes.map(
            (outcome) =>
              finish(
                testGroups(
                  context,
                  { outcome, labels: context.groups, of: ['general'] },
                  { within: 'organisation', statistic: 'delta', permutations: 99, seed: 1 },
                ),
              )[0]?.p ?? null,
          );
        };
        const [there, back] = [
          test(cook(recipe)),
          test(cook({ ...recipe, people: [...recipe.people].reverse(), rows: [...recipe.rows].reverse() })),
        ];
        there.forEach((p, index) => {
          expect(p === null ? null : Math.round(p * 1e9)).toBe(back[index] === null ? null : Math.round(back[index]! * 1e9));
        });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
