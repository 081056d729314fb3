import { applyStep } from './applyStep';
import type { History } from './History';
import { invertStep } from './invertStep';
import type { Step } from './Step';
import type { Study } from '../Study';

/** The steps to make, one after the other, so that the first `done` of the history are in the study: undo, redo, or far. */
export function stepsTo({ entries, done: now }: History, done: number): readonly Step[] {
  if (done <= now)
    return entries
      .slice(done, now)
      .map(({ step }) => invertStep(step))
      .reverse();
  return entries.slice(now, done).map(({ step }) => step);
}

/** The study and its history when the first `done` steps, 0 ≤ done ≤ entries, are in it. */
export function travel(study: Study, history: History, done: number): { readonly study: Study; readonly history: History } {
  return { study: stepsTo(history, done).reduce(applyStep, study), history: { ...history, done } };
}
