import type { Basis, ComparisonPlan } from '../domain/results/Comparison';
import type { DyadPredictor, DyadRegression } from '../domain/results/DyadRegression';
import { foldPlace } from '../domain/isSamePlace';
import { rowOf } from '../network/rowOf';
import type { Work } from '../support/Progress';
import type { CompareContext } from './CompareContext';
import type { Mrqap } from '../statistics/computeMrqap';
import { computeMrqap } from '../statistics/computeMrqap';
import type { PairMatrix } from '../statistics/fitPairs';
import type { Likeness } from './likenesses';
import { likenesses } from './likenesses';
import { makeChance } from '../statistics/makeChance';
import { numberLabels } from '../statistics/numberLabels';
import { readBasis } from './readBasis';

/** An attribute is held where it is known of at least so many of those who answered; the few others are left out. */
const RECORDED = 0.9;
/** Pairs beyond which it would take longer than anybody waits, and products of pairs × terms × draws. */
const MOST_PAIRS = 250_000;
const MOST_WORK = 4e9;
const FEWEST_DRAWS = 999;
const ORGANISATION: Likeness = { id: 'sameOrganisation', name: 'the same organisation', valueOf: ({ organisation }) => organisation };

/**
 * Every likeness at once, organisation held: whom somebody names by whether they are alike in each. `null` where silence means
 * nothing, where fewer than two likenesses differ, or where there are too many pairs. docs/measures.md, 4.4.
 */
export function* regressDyads(
  context: CompareContext,
  plan: Pick<ComparisonPlan, 'permutations' | 'seed' | 'within'>,
): Work<DyadRegression | null> {
  const {
    reconciled: { people, managers, response, partial, asked },
    view,
  } = context;
  if (asked.absence !== 'none') return null;
  const answered = Array.from({ length: managers }, (_, manager) => manager).filter(
    (manager) => response[manager] === 'answered' && partial[manager] !== 1,
  );
  const wordOf = ({ valueOf }: Likeness, manager: number): string => {
    const person = people[manager];
    return person === undefined ? '' : foldPlace(valueOf(person));
  };
  const used = [...likenesses, ORGANISATION].filter(
    (likeness) => answered.filter((manager) => wordOf(likeness, manager) !== '').length >= Math.max(1, RECORDED * answered.length),
  );
  const units = answered.filter((manager) => used.every((likeness) => wordOf(likeness, manager) !== ''));
  const n = units.length;
  const pairs = n * (n - 1);
  if (pairs === 0 || pairs > MOST_PAIRS) return null;
  const held = used
    .map((likeness) => ({ likeness, matrix: likeMatrix(units.map((manager) => wordOf(likeness, manager))) }))
    .filter(({ matrix }) => varies(matrix, pairs));
  if (held.filter(({ likeness }) => likeness !== ORGANISATION).length < 2) return null;
  const y = tieMatrix(units, (manager) => rowOf(view.out, manager));
  const strata = numberLabels(
    units.map((manager) => (plan.within === 'none' ? '' : wordOf(ORGANISATION, manager))),
    null,
  ).of;
  const draws = Math.min(plan.permutations, Math.max(FEWEST_DRAWS, Math.floor(MOST_WORK / (pairs * held.length ** 2))));
  const predictors = held.map(({ likeness, matrix }) => ({ matrix, isTested: plan.within === 'none' || likeness !== ORGANISATION }));
  const found = yield* computeMrqap({ y, predictors, strata }, draws, (at) =>
    makeChance(plan.seed, `mrqap ${held[at]?.likeness.id ?? ''}`),
  );
  return found === null
    ? null
    : describe(
        found,
        held.map(({ likeness }) => likeness),
        { n, pairs, arcs: y.reduce((sum, one) => sum + one, 0) },
        plan,
        readBasis(context, { counts: 'lens', namings: true }),
      );
}

function likeMatrix(words: readonly string[]): PairMatrix {
  const n = words.length;
  return Float64Array.from({ length: n * n }, (_, at) =>
    Number(Math.floor(at / n) !== at % n && words[Math.floor(at / n)] === words[at % n]),
  );
}

function tieMatrix(units: readonly number[], namedBy: (manager: number) => Int32Array): PairMatrix {
  const n = units.length;
  const unitOf = new Map(units.map((manager, unit) => [manager, unit]));
  const matrix = new Float64Array(n * n);
  units.forEach((manager, row) => {
    for (const other of namedBy(manager)) {
      const column = unitOf.get(other);
      if (column !== undefined) matrix[row * n + column] = 1;
    }
  });
  return matrix;
}

function varies(matrix: PairMatrix, pairs: number): boolean {
  const alike = matrix.reduce((sum, one) => sum + one, 0);
  return alike > 0 && alike < pairs;
}

function describe(
  found: Mrqap,
  held: readonly Likeness[],
  { n, pairs, arcs }: { readonly n: number; readonly pairs: number; readonly arcs: number },
  plan: Pick<ComparisonPlan, 'seed' | 'within'>,
  basis: Basis,
): DyadRegression {
  const { assignments, exact } = found.shuffled;
  const predictors = found.terms.map(({ b, t, tested }, at): DyadPredictor => ({
    id: held[at]?.id ?? '',
    name: held[at]?.name ?? '',
    b,
    t,
    p: tested?.p ?? null,
    pLower: tested?.pLower ?? null,
    pUpper: tested?.pUpper ?? null,
    pMin: tested?.pMin ?? null,
  }));
  return {
    respondents: n,
    pairs,
    arcs,
    intercept: found.intercept,
    r2: found.r2,
    predictors,
    assignments,
    exact,
    within: plan.within,
    seed: plan.seed,
    basis,
  };
}
