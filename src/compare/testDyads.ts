import type { ComparisonPlan } from '../domain/results/Comparison';
import type { DyadTest } from '../domain/results/DyadTest';
import { foldPlace } from '../domain/isSamePlace';
import { rowOf } from '../network/rowOf';
import { formatCount } from '../domain/formatCount';
import type { Work } from '../support/Progress';
import type { CompareContext } from './CompareContext';
import { computeQap } from '../statistics/computeQap';
import { likenesses } from './likenesses';
import { makeChance } from '../statistics/makeChance';
import { numberLabels } from '../statistics/numberLabels';
import { writeFigure, writeP } from '../statistics/writeFigure';

/**
 * Each question of likeness by QAP on the pairs of managers who answered, were not cut off by the cap and of whom the
 * attribute is told. Left out where silence means nothing, where the attribute does not vary, or nobody names anybody.
 * docs/measures.md, 4.4.
 */
export function* testDyads(
  context: CompareContext,
  plan: Pick<ComparisonPlan, 'permutations' | 'seed' | 'within'>,
): Work<readonly DyadTest[]> {
  const {
    reconciled: { people, managers, response, capped, asked },
    view,
  } = context;
  if (asked.absence !== 'none') return [];
  const tests: DyadTest[] = [];
  for (const { id, name, valueOf } of likenesses) {
    const told = people.slice(0, managers).map((person) => foldPlace(valueOf(person)));
    const units = told.flatMap((value, manager) =>
      value !== '' && response[manager] === 'answered' && capped[manager] !== 1 ? [manager] : [],
    );
    const unitOf = new Map(units.map((manager, unit) => [manager, unit]));
    const arcs = units.flatMap((manager, from) =>
      [...rowOf(view.out, manager)].flatMap((other) => {
        const to = unitOf.get(other);
        return to === undefined ? [] : [[from, to] as const];
      }),
    );
    const labels = numberLabels(
      units.map((manager) => told[manager] ?? ''),
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
      correlation: value,
      expected,
      p,
      pLower,
      pUpper,
      pMin,
      assignments,
      exact,
      sentence: `Among the ${formatCount(units.length)} managers who answered, ${formatCount(arcs.filter(([from, to]) => labels[from] === labels[to]).length)} of the ${formatCount(arcs.length)} namings are of somebody of ${name}: correlation ${writeFigure(value, 3)} with being alike, ${writeFigure(expected, 3)} on average if it were by chance; QAP p = ${writeP(p)} (smallest attainable ${writeP(pMin)}).`,
      method: `QAP: rows and columns permuted together ${plan.within === 'none' ? 'among all' : 'within organisation'}, on the pairs of those who answered; Pearson correlation off the diagonal, two-sided p = twice the smaller tail; the expected correlation is the exact mean over all assignments; ${exact ? `all ${assignments} assignments` : `${assignments} draws, seed ${plan.seed}`}; one-sided p ${writeP(pLower)} (as low or lower), ${writeP(pUpper)} (as high or higher). Each likeness by itself, the others not held. It describes reported contacts.`,
    });
  }
  return tests;
}
