import { sayBasis } from '../words/compare/sayBasis';
import { sayHeldBack, sayUntested } from '../words/compare/sayHeld';
import { sayTestPlainly } from './sayTestPlainly';
import { sayTest } from '../words/compare/sayTest';
import type { Disclosed } from '../disclosure/disclose';
import type { Comparison, GroupTest, ValueSummary } from '../domain/results/Comparison';
import type { Person } from '../domain/Person';
import type { JsonValue } from './JsonValue';
import { joinNames } from '../support/isolateName';
import { toJsonObject } from './toJsonObject';

function toSummaryJson({ roster, n, median, q1, q3, min, max, mean, any, bounds }: ValueSummary): JsonValue {
  return { n, median, q1, q3, min, max, mean, any, roster, bounds };
}

function toTestJson(test: GroupTest, said: ReturnType<typeof sayTest>): JsonValue {
  return {
    of: test.of,
    n: test.n,
    statistic: test.statistic,
    delta: test.delta,
    deltaPooled: test.deltaPooled,
    deltaInterval: test.deltaInterval,
    shift: test.shift,
    interval: test.interval,
    medianDifference: test.medianDifference,
    meanDifference: test.meanDifference,
    value: test.value,
    expected: test.expected,
    p: test.p,
    pLower: test.pLower,
    pUpper: test.pUpper,
    pMin: test.pMin,
    q: test.q,
    assignments: test.assignments,
    exact: test.exact,
    detectable: test.detectable,
    finding: test.finding,
    judgement: test.judgement,
    withoutHybrids: test.withoutHybrids,
    against: test.against.map((one) => ({ ...one })),
    band: test.band === null ? null : { ...test.band },
    ...said,
  };
}

/** `outcomes` of the command-line contract, and the plan that they come from. */
export function toCompareJson(disclosed: Disclosed<{ readonly people: readonly Person[]; readonly comparison: Comparison }>): {
  readonly plan: JsonValue;
  readonly outcomes: JsonValue;
} {
  const { people, comparison } = disclosed.content;
  const { plan, family, across } = comparison;
  const { by, within, statistic, permutations, seed, correction } = plan;
  return {
    plan: {
      by,
      within,
      statistic,
      permutations,
      seed,
      correction,
      family,
      round: comparison.basis.round,
      lens: { ...plan.lens, round: comparison.basis.round },
      nodes: 'managers',
      cap: comparison.basis.cap,
      capped: comparison.basis.capped,
      asked: comparison.managers,
      answered: comparison.answered,
      rule: { ...plan.rule },
    },
    outcomes: toJsonObject(
      comparison.outcomes.map((outcome) => {
        const { about, values, all, groups, cells, tests, untested, gated, marked, basis } = outcome;
        return [
          about.id,
          {
            name: about.name,
            unit: about.unit,
            of: about.of,
            usesGroup: about.usesGroup,
            all: toSummaryJson(all),
            groups: toJsonObject(groups.map(({ id, summary }) => [id, toSummaryJson(summary)])),
            cells: toJsonObject(
              groups.map(({ id }, row) => [id, toJsonObject(across.map((column, at) => [column.id, toCell(cells[row]?.[at])]))]),
            ),
            tests: tests.map((test) => toTestJson(test, sayTestPlainly(sayTest(outcome, test, comparison)))),
            untested: orNull(sayUntested(untested)),
            gated: orNull(sayHeldBack(gated, by)),
            marked,
            basis: {
              round: basis.round,
              activity: basis.activity,
              rule: basis.rule,
              cap: basis.cap,
              capped: basis.capped,
              sentence: sayBasis(basis),
            },
            values: toJsonObject(values.map((value, manager) => [people[manager]?.id ?? '', value])),
          },
        ];
      }),
    ),
  };
}

function orNull(words: string): string | null {
  return words === '' ? null : joinNames(words);
}

function toCell(summary: ValueSummary | undefined): JsonValue {
  return summary === undefined ? null : toSummaryJson(summary);
}
