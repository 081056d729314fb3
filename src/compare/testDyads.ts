import type { ComparisonPlan } from '../domain/results/Comparison';
import type { DyadTest } from '../domain/results/DyadTest';
import { foldPlace } from '../domain/isSamePlace';
import { rowOf } from '../network/rowOf';
import type { Work } from '../support/Progress';
import type { CompareContext } from './CompareContext';
import { computeQap } from '../statistics/computeQap';
import { likenesses } from './likenesses';
import { makeChance } from '../statistics/makeChance';
import { numberLabels } from '../statistics/numberLabels';
import { readBasis } from './readBasis';

/**
 * Each question of likeness by QAP on the pairs of managers who answered, were not cut off by the cap and of whom the
 * attribute is stated. Left out where silence means nothing, where the attribute does not vary, or nobody names anybody.
 * docs/measures.md, 4.4.
 */
export function* testDyads(
  context: CompareContext,
  plan: Pick<ComparisonPlan, 'permutations' | 'seed' | 'within'>,
): Work<readonly DyadTest[]> {
  const {
    reconciled: { people, managers, response, partial, asked },
    view,
  } = context;
  if (asked.absence !== 'none') return [];
  const tests: DyadTest[] = [];
  for (const { id, name, valueOf } of likenesses) {
    const words = people.slice(0, managers).map((person) => foldPlace(valueOf(person)));
    const units = words.flatMap((value, manager) =>
      value !== '' && response[manager] === 'answered' && partial[manager] !== 1 ? [manager] : [],
    );
    const unitOf = new Map(units.map((manager, unit) => [manager, unit]));
    const arcs = units.flatMap((manager, from) =>
      [...rowOf(view.out, manager)].flatMap((other) => {
        const to = unitOf.get(other);
        return to === undefined ? [] : [[from, to] as const];
      }),
    );
    const labels = numberLabels(
      units.map((manager) => words[manager] ?? ''),
      null,
    ).of;
    const strata = numberLabels(
      units.map((manager) => (plan.within === 'none' ? '' : foldPlace(people[manager]?.organisation ?? ''))),
      null,
    ).of;
    const found = yield* computeQap(
      { arcs, labels, strata, attribute: (a, b) => Number(a === b) },
      plan.permutations,
      makeChance(plan.seed, `qap ${id}`),
    );
    if (found === null) continue;
    const pairs = units.length * (units.length - 1);
    const { value, expected, p, pLower, pUpper, pMin, assignments, exact } = found;
    tests.push({
      id,
      name,
      respondents: units.length,
      pairs,
      arcs: arcs.length,
      alike: arcs.filter(([from, to]) => labels[from] === labels[to]).length,
      correlation: value,
      expected,
      p,
      pLower,
      pUpper,
      pMin,
      assignments,
      exact,
      within: plan.within,
      seed: plan.seed,
      basis: readBasis(context, { counts: 'lens', namings: true }),
    });
  }
  return tests;
}
