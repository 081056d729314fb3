import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TieDemand } from '../../src/domain/results/Clearing';
import { TIE_DEMANDS } from '../../src/domain/results/Clearing';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { IsolationRule } from '../../src/domain/IsolationRule';
import { makePerson } from '../../src/domain/makePerson';
import type { Person } from '../../src/domain/Person';
import { computeClearing } from '../../src/isolation/computeClearing';
import { computeFacts } from '../../src/isolation/computeFacts';
import { labelManager } from '../../src/isolation/judgeManager';
import { reconcile } from '../../src/reconcile/reconcile';
import type { Recipe } from './arbitraryStudy';
import { arbitraryRecipe, cook } from './arbitraryStudy';

type Tie = readonly TieDemand[];

const KINDS: readonly Tie[] = TIE_DEMANDS.reduce<readonly Tie[]>((sets, demand) => [...sets, ...sets.map((set) => [...set, demand])], [[]]);
const unionOf = (ties: readonly Tie[]): readonly TieDemand[] => TIE_DEMANDS.filter((demand) => ties.some((tie) => tie.includes(demand)));

/**
 * The study as it would be with these new ties of one manager, each said by both where both can. A demand is met in the
 * way that helps least: who need not be a manager is off the roster, and a peer is one by the type of the tie.
 */
function withTies(recipe: Recipe, her: Person, ties: readonly Tie[]): Recipe {
  const people: Person[] = [];
  const rows: Recipe['rows'][number][] = [];
  ties.forEach((tie, t) => {
    const id = `new${t}`;
    const has = (demand: TieDemand): boolean => tie.includes(demand);
    const position = has('outside') ? 'external' : 'internal';
    rows.push({ from: her.id, to: id, types: has('peer') ? ['Peer/Cohort'] : [], motives: TIE_MOTIVES.filter(has), position, activity: 'active' });
    if (!has('wider')) return;
    // A manager with three more around: a circle that is not small.
    for (const one of [id, `${id}-1`, `${id}-2`, `${id}-3`]) {
      people.push(makePerson({ id: one, kind: 'manager', group: her.group === 'clinical' ? 'general' : 'clinical', organisation: has('outside') ? 'Elsewhere' : her.organisation, responded: 'yes', capped: false }));
      if (one === id) rows.push({ from: id, to: her.id, activity: 'active' });
      else rows.push({ from: id, to: one, activity: 'active' }, { from: one, to: id, activity: 'active' });
    }
  });
  return { ...recipe, people: [...recipe.people, ...people], rows: [...recipe.rows, ...rows] };
}

const TIE_MOTIVES = ['support', 'knowledge'] as const;

function severityOf(recipe: Recipe, manager: number, rule: IsolationRule): number {
  const facts = computeFacts(reconcile(cook(recipe), null), rule).facts[manager];
  return facts === undefined ? NaN : (labelManager(facts, rule.tau, rule.sigma).severity.obs ?? NaN);
}

const arbitraryRule: fc.Arbitrary<IsolationRule> = fc.record({
  tau: fc.integer({ min: 0, max: 2 }),
  sigma: fc.integer({ min: 1, max: 3 }),
  activity: fc.constantFrom<('active' | 'any')[]>('active', 'any'),
  rule: fc.constantFrom<('either' | 'confirmed')[]>('either', 'confirmed'),
});

describe('what would clear a verdict', () => {
  it('is the smallest set of new ties that does, by trying every set of them in the study itself', () => {
    const met = { one: 0, two: 0, three: 0 };
    fc.assert(
      fc.property(arbitraryRecipe(6), arbitraryRule, fc.nat(), (raw, given, a) => {
        // Every group is told: without hers there is no peer, and the closed form leaves F4 as it was.
        const recipe: Recipe = { ...raw, people: raw.people.map((person) => ({ ...person, group: person.group === '' ? 'general' : person.group, organisation: person.organisation === '' ? 'Care' : person.organisation })) };
        const rule = { ...DEFAULT_ISOLATION_RULE, ...given };
        const manager = a % Math.max(1, recipe.people.length);
        const her = recipe.people[manager];
        const facts = computeFacts(reconcile(cook(recipe), null), rule).facts[manager];
        if (her?.responded !== 'yes' || facts === undefined) return;
        const clearing = computeClearing(facts, rule.tau, rule.sigma);
        const clears = (ties: readonly Tie[]): boolean => severityOf(withTies(recipe, her, ties), manager, rule) < rule.sigma;
        expect(clearing === null).toBe(clears([]));
        if (clearing === null) return;
        const { ties, ways } = clearing;
        const isWay = (demands: readonly TieDemand[]): boolean => ways.some((way) => way.join() === demands.join());
        const fewest = ways[0]?.length ?? 0;
        met[ties === 1 ? 'one' : ties === 2 ? 'two' : 'three'] += 1;
        // No set of fewer ties does, whatever they are.
        if (ties === 2) for (const kind of KINDS) expect(clears([kind])).toBe(false);
        if (ties === 3) expect(clears([TIE_DEMANDS, TIE_DEMANDS])).toBe(false);
        // With so many, those and only those that meet the demands between them do; with fewer demands none does.
        const sets = ties === 1 ? KINDS.map((kind) => [kind]) : KINDS.flatMap((one) => (ties === 2 ? [[one, []], [[], one], ...one.map((demand) => [[demand], one.filter((rest) => rest !== demand)])] : [[one, [], []]]));
        for (const set of sets) {
          const demands = unionOf(set);
          if (demands.length > fewest) continue;
          expect([demands, clears(set)]).toEqual([demands, isWay(demands)]);
        }
      }),
      { numRuns: 400 },
    );
    expect(met.one).toBeGreaterThan(60);
    expect(met.two).toBeGreaterThan(5);
    expect(met.three).toBeGreaterThan(1);
  }, 120_000);
});
