import { currentDecisions } from '../domain/currentDecisions';
import type { Decision } from '../domain/Decision';
import { foldName } from '../domain/foldName';
import { applyStep } from '../domain/steps/applyStep';
import type { Step } from '../domain/steps/Step';
import type { Study } from '../domain/Study';
import { foldCase } from '../support/foldCase';
import type { Work } from '../support/Progress';

/** Answers about names that stand in a row before the step, and in none after it. */
export function* findIdle(study: Study, step: Step): Work<readonly Decision[]> {
  if (study.decisions.length === 0 || step.changes.length === 0) return [];
  const [before, after] = [yield* listNames(study), yield* listNames(applyStep(study, step))];
  const stands = (names: ReadonlySet<string>, { name, column }: Decision['a']): boolean =>
    names.has(`${column} ${column === 'people' ? foldCase(name) : foldName(name) || name.trim()}`);
  return currentDecisions(study.decisions).filter(({ a, b }) =>
    [a, b].some((written) => stands(before, written) && !stands(after, written)),
  );
}

function* listNames({ people, nominations: { words, from, to, length } }: Study): Work<ReadonlySet<string>> {
  const used = { from: new Set<number>(), to: new Set<number>() };
  for (let row = 0; row < length; row += 1) {
    if (row % 50_000 === 0) yield { stage: 'Comparing', done: row, total: length };
    used.from.add(from[row] ?? 0);
    used.to.add(to[row] ?? 0);
  }
  const spell = (column: 'from' | 'to'): string[] =>
    [...used[column]].map((word) => `${column} ${foldName(words[word] ?? '') || (words[word] ?? '').trim()}`);
  return new Set([...people.map(({ id }) => `people ${foldCase(id)}`), ...spell('from'), ...spell('to')]);
}
