import type { BookAnswer, BookResult } from '../domain/BookAnswer';
import type { ComparisonPlan } from '../domain/Comparison';
import type { Work } from '../support/Progress';
import type { BookContrast, BookQuestion } from './bookQuestions';
import { bookQuestions } from './bookQuestions';
import type { CompareContext } from './CompareContext';
import { listOutcomes } from './listOutcomes';
import { listParts } from './listParts';
import type { Outcome } from './Outcome';
import { summariseValues } from './summariseValues';
import type { RawTest } from './testGroups';
import { testGroups } from './testGroups';
import { writeFigure, writeP } from './writeFigure';

type BookPlan = Pick<ComparisonPlan, 'within' | 'permutations' | 'seed'>;
type Parts = readonly { readonly label: string; readonly members: readonly number[] }[];

const CANNOT = 0.05;

/** The book's 44 findings put to this study as questions, as far as its data allow. None is corrected for their number: all are exploratory. */
export function* askTheBook(context: CompareContext, plan: BookPlan): Work<readonly BookAnswer[]> {
  const known = new Map(listOutcomes(context).map((outcome) => [outcome.id, outcome]));
  const wanted = bookQuestions.flatMap(({ outcomes }) => outcomes.flatMap((id) => known.get(id)?.measures ?? []));
  yield* context.prepare([...new Set(wanted)]);
  const answers: BookAnswer[] = [];
  for (const [done, question] of bookQuestions.entries()) {
    yield { stage: 'The book’s questions', done, total: bookQuestions.length };
    answers.push(yield* answer(context, question, known, plan));
  }
  return answers;
}

function* answer(context: CompareContext, { id, chapter, question, outcomes, contrast }: BookQuestion, known: ReadonlyMap<string, Outcome>, plan: BookPlan): Work<BookAnswer> {
  const about = { id, chapter, question };
  if (contrast.kind === 'none') return { ...about, status: 'not_asked', results: [], why: contrast.why };
  const parts = listSides(context, contrast);
  const results: BookResult[] = [];
  for (const outcome of outcomes.flatMap((one) => known.get(one) ?? [])) {
    const values = context.values(outcome);
    const there = parts.filter(({ members }) => members.some((manager) => values[manager] != null)).length;
    // A word that everybody has, or nobody, sets nothing side by side.
    if (there === 0 || (contrast.kind === 'attribute' && there < 2)) continue;
    results.push(yield* look(context, outcome, contrast, parts, plan));
  }
  if (results.length === 0) return { ...about, status: 'not_asked', results, why: 'What it needs was not asked, or nobody of whom it is asked has a value.' };
  return { ...about, status: results.some(({ test }) => test !== null) ? 'tested' : 'described', results, why: '' };
}

function listSides(context: CompareContext, contrast: Exclude<BookContrast, { kind: 'none' }>): Parts {
  const { study: { codebook }, reconciled, groups } = context;
  const among = contrast.kind === 'group' ? undefined : contrast.among;
  const isAmong = (manager: number): boolean => among === undefined || groups[manager] === among;
  const everybody = groups.map((_, manager) => manager).filter(isAmong);
  switch (contrast.kind) {
    case 'group':
      return listParts(codebook, reconciled, 'group').filter(({ id }) => id !== '');
    case 'organisations':
      return listParts(codebook, reconciled, 'organisation').map(({ label, members }) => ({ label, members: members.filter(isAmong) }));
    case 'spread':
      return [{ label: contrast.among ?? 'everybody', members: everybody }];
    case 'attribute': {
      const words = wordsOf(context, contrast);
      return [...new Set(words)].filter((word) => word !== '').sort().map((word) => ({ label: word, members: everybody.filter((manager) => words[manager] === word) }));
    }
  }
}

/** By manager; '' = not told, or not among those asked about. */
function wordsOf({ reconciled: { people }, groups }: CompareContext, { wordOf, among }: Extract<BookContrast, { kind: 'attribute' }>): readonly string[] {
  return groups.map((group, manager) => {
    const person = people[manager];
    return person === undefined || (among !== undefined && group !== among) ? '' : wordOf(person);
  });
}

function* look(context: CompareContext, outcome: Outcome, contrast: Exclude<BookContrast, { kind: 'none' }>, sides: Parts, plan: BookPlan): Work<BookResult> {
  const values = context.values(outcome);
  const parts = sides.map(({ label, members }) => {
    const { n, mean, median, q1, q3, any } = summariseValues(values, members);
    return { label, n, mean, median, q1, q3, any };
  });
  const test = yield* testSides(context, outcome, contrast, plan);
  const { id, name, unit } = outcome;
  return {
    outcome: { id, name, unit },
    parts,
    test: test === null ? null : { of: test.of, n: test.n, delta: test.delta, interval: test.interval, p: test.p, pMin: test.pMin, assignments: test.assignments, exact: test.exact },
    sentence: `${sayParts(outcome, parts)}${test === null || !('higher' in contrast) ? '' : ` ${sayTest(test, contrast.higher)}`}`,
  };
}

function* testSides(context: CompareContext, outcome: Outcome, contrast: Exclude<BookContrast, { kind: 'none' }>, plan: BookPlan): Work<RawTest | null> {
  if (contrast.kind !== 'group' && contrast.kind !== 'attribute') return null;
  if (context.reconciled.asked.absence === 'unknown') return null;
  const labels = contrast.kind === 'group' ? context.groups : wordsOf(context, contrast);
  // Where words other than groups change places, what looks at groups stays as it is.
  const asked = contrast.kind === 'group' ? outcome : { ...outcome, usesGroup: false };
  const [test] = yield* testGroups(context, { outcome: asked, labels, of: [contrast.of] }, { ...plan, statistic: 'delta' });
  return test ?? null;
}

function sayParts({ name, kind, unit }: Outcome, parts: BookResult['parts']): string {
  const figures = parts.filter(({ n }) => n > 0).map(({ label, n, mean, median, q1, q3 }) => (kind === 'yes_no' ? `${label} ${Math.round((mean ?? 0) * n)} of ${n}` : `${label} ${writeFigure(median)} (middle half ${writeFigure(q1)} to ${writeFigure(q3)}, mean ${writeFigure(mean)}, n ${n})`));
  return `“${name}”${kind === 'yes_no' ? '' : `, median in ${unit}`}: ${figures.join('; ')}.`;
}

function sayTest({ delta, interval, p, pMin }: RawTest, higher: boolean | null): string {
  if (pMin > CANNOT) return `The design cannot detect a difference: p cannot fall below ${writeP(pMin)}.`;
  const figures = `δ ${writeFigure(delta)}, 95 % interval ${writeFigure(interval[0])} to ${writeFigure(interval[1])}, stratified permutation p = ${writeP(p)} (smallest attainable ${writeP(pMin)})`;
  if (higher === null) return `${figures}. Exploratory. That a difference is not seen does not show that there is none.`;
  return `${figures}, ${delta === 0 ? 'in neither direction' : delta > 0 === higher ? 'in the direction of the book' : 'against the direction of the book'}. Exploratory: one of many questions, not corrected for their number.`;
}
