import type { History, HistoryEntry } from '../domain/steps/History';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import type { Study } from '../domain/Study';

/** A study and its history on the way to the thread that keeps them: without what that thread has already. */
export interface StudyDelta {
  readonly head: Omit<Study, 'people' | 'nominations'>;
  /** `null` = as they were. */
  readonly people: readonly Person[] | null;
  readonly nominations: Nominations | null;
  /** Numbers of all steps, and those steps that are new. */
  readonly steps: readonly number[];
  readonly entries: readonly HistoryEntry[];
  readonly done: number;
}

export interface Held {
  readonly study: Study;
  readonly history: History;
}

/** @param known what the other thread holds; `null` = nothing of this study */
export function toDelta({ study, history }: Held, known: Held | null): StudyDelta {
  const { people, nominations, ...head } = study;
  const there = new Set(known?.history.entries);
  return {
    head,
    people: known?.study.people === people ? null : people,
    nominations: known?.study.nominations === nominations ? null : nominations,
    steps: history.entries.map(({ number }) => number),
    entries: history.entries.filter((entry) => !there.has(entry)),
    done: history.done,
  };
}

/** @throws Error when the delta was made for somebody who holds something else */
export function applyDelta(held: Held | null, { head, steps, done, ...delta }: StudyDelta): Held {
  const people = delta.people ?? held?.study.people;
  const nominations = delta.nominations ?? held?.study.nominations;
  const entries = new Map([...(held?.history.entries ?? []), ...delta.entries].map((entry) => [entry.number, entry]));
  const all = steps.map((number) => entries.get(number));
  if (people === undefined || nominations === undefined || all.includes(undefined))
    throw new Error('What was sent to be saved does not fit what was sent before.');
  return { study: { ...head, people, nominations }, history: { entries: all.filter((entry) => entry !== undefined), done } };
}
