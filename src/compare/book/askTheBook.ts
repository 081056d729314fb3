import type { BookAnswer, BookResult } from '../../domain/results/BookAnswer';
import type { ComparisonPlan } from '../../domain/results/Comparison';
import type { HeldBack } from '../../domain/results/Gate';
import type { Work } from '../../support/Progress';
import { pushAll } from '../../support/pushAll';
import type { BookContrast, BookQuestion } from './bookQuestions';
import { bookQuestions } from './bookQuestions';
import type { BookSides } from './bookSides';
import { bookSides } from './bookSides';
import type { BookTable } from './bookTables';
import type { CompareContext } from '../CompareContext';
import { gateManagers } from '../gateManagers';
import { listOutcomes } from '../outcomes/listOutcomes';
import type { Outcome } from '../outcomes/Outcome';
import { summariseValues } from '../../statistics/summariseValues';
import type { RawTest } from '../testGroups';
import { testGroups } from '../testGroups';

type BookPlan = Pick<ComparisonPlan, 'within' | 'permutations' | 'seed'>;

/**
 * The book's 51 findings put to this study as questions, as far as its data allow. None is corrected for their number: all are
 * exploratory.
 */
export function* askTheBook(context: CompareContext, plan: BookPlan): Work<readonly BookAnswer[]> {
  const known = new Map(listOutcomes(context).map((outcome) => [outcome.id, outcome]));
  const wanted = bookQuestions.flatMap(({ looks }) =>
    looks.flatMap((look) => ('outcomes' in look ? look.outcomes.flatMap((id) => known.get(id)?.measures ?? []) : [])),
  );
  yield* context.prepare([...new Set(wanted)]);
  const answers: BookAnswer[] = [];
  for (const [done, question] of bookQuestions.entries()) {
    yield { stage: 'The book’s questions', done, total: bookQuestions.length };
    answers.push(yield* answer(context, question, known, plan));
  }
  return answers;
}

function* answer(
  context: CompareContext,
  { id, looks }: BookQuestion,
  known: ReadonlyMap<string, Outcome>,
  plan: BookPlan,
): Work<BookAnswer> {
  const results: BookResult[] = [];
  for (const one of looks) {
    if ('outcomes' in one)
      pushAll(
        results,
        yield* setSideBySide(
          context,
          one.outcomes.flatMap((outcome) => known.get(outcome) ?? []),
          one.contrast,
          plan,
        ),
      );
    else {
      const table = one.table(context);
      if (table !== null) results.push(tabulate(table));
    }
  }
  if (results.length === 0) return { id, status: 'not_asked', results };
  return { id, status: results.some(({ test }) => test !== null) ? 'tested' : 'described', results };
}

function* setSideBySide(
  context: CompareContext,
  outcomes: readonly Outcome[],
  contrast: BookContrast,
  plan: BookPlan,
): Work<readonly BookResult[]> {
  const sides = bookSides(context, contrast);
  const results: BookResult[] = [];
  for (const outcome of outcomes) {
    const values = context.values(outcome);
    const there = sides.parts.filter(({ members }) => members.some((manager) => values[manager] != null));
    // A word that everybody has, or nobody, sets nothing side by side; and without those of whom the book speaks there is no question.
    const isOf = contrast.kind !== 'attribute' || there.some(({ label }) => label === contrast.of);
    if (there.length === 0 || (contrast.kind === 'attribute' && (there.length < 2 || !isOf))) continue;
    results.push(yield* look(context, outcome, contrast, sides, plan));
  }
  return results;
}

function tabulate(table: BookTable): BookResult {
  const { id, name, unit, rows, isShare } = table;
  return {
    outcome: { id, name, unit, kind: isShare ? 'share' : 'figure' },
    parts: rows.map(({ label, n, value }) => ({ label, n, mean: value, median: null, q1: null, q3: null, any: null })),
    test: null,
    higher: null,
    isTestable: false,
    gated: { held: [], banded: [], rests: 'own' },
  };
}

function* look(context: CompareContext, outcome: Outcome, contrast: BookContrast, sides: BookSides, plan: BookPlan): Work<BookResult> {
  const values = context.values(outcome);
  const parts = sides.parts.map(({ label, members }) => {
    const { n, mean, median, q1, q3, any } = summariseValues(values, members);
    return { label, n, mean, median, q1, q3, any };
  });
  const { test, gated, isTestable } = yield* testSides(context, outcome, contrast, sides, plan);
  const { id, name, unit, kind } = outcome;
  return {
    outcome: { id, name, unit, kind },
    parts,
    test:
      test === null
        ? null
        : {
            of: test.of,
            n: test.n,
            delta: test.delta,
            deltaInterval: test.deltaInterval,
            expected: test.expected,
            shift: test.shift,
            interval: test.interval,
            p: test.p,
            pMin: test.pMin,
            assignments: test.assignments,
            exact: test.exact,
          },
    higher: 'higher' in contrast ? contrast.higher : null,
    isTestable,
    gated,
  };
}

/** The test, without those of whose organisation too few answered, and who they are. */
function* testSides(
  context: CompareContext,
  outcome: Outcome,
  contrast: BookContrast,
  { parts, labels }: BookSides,
  plan: BookPlan,
): Work<{ readonly test: RawTest | null } & Pick<BookResult, 'isTestable' | 'gated'>> {
  const values = context.values(outcome);
  const asked = new Set(parts.flatMap(({ members }) => members));
  const { held, banded } = gateManagers(context, outcome.rests, (manager) => values[manager] !== null && asked.has(manager));
  const weak = [...held, ...banded];
  const gated: HeldBack = { held, banded, rests: outcome.rests };
  if (labels === null || !('higher' in contrast)) return { test: null, isTestable: false, gated };
  if (context.reconciled.asked.absence === 'unknown') return { test: null, isTestable: true, gated: { ...gated, held: [], banded: [] } };
  const kept = labels.map((label, manager) => (weak.some((gate) => gate === context.gateOf(manager)) ? '' : label));
  // Where words other than groups change places, what looks at groups stays as it is.
  const tried = contrast.kind === 'group' ? outcome : { ...outcome, usesGroup: false };
  const [test] = yield* testGroups(context, { outcome: tried, labels: kept, of: [contrast.of] }, { ...plan, statistic: 'delta' });
  return { test: test ?? null, isTestable: true, gated };
}
