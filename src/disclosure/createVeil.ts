import { foldCase } from '../support/foldCase';
import type { Analysis } from '../domain/results/Analysis';
import type { Reconciled } from '../domain/results/Reconciled';
import type { History } from '../domain/steps/History';
import type { Issue } from '../domain/Issue';
import { ISSUE_VALUES, type ValueKind, type ValueKinds } from '../domain/IssueValues';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person, PersonKind } from '../domain/Person';
import type { PlannedAction } from '../domain/Plan';
import type { Study } from '../domain/Study';
import { makePseudonyms } from './makePseudonyms';

/** What stands in place of a name, by what kind of person it is and their code; without a code, of somebody who is not known. */
export type SayInstead = (kind: PersonKind, code: string | null) => string;

/** A study, and what was worked out from it, without the names of people. What it is asked of twice is the same object. */
export interface Veil {
  readonly study: Study;
  readonly history: (history: History) => History;
  readonly analysis: (analysis: Analysis) => Analysis;
  /** A sentence without the names that are in it. */
  readonly text: (text: string) => string;
  readonly actions: (actions: readonly PlannedAction[]) => readonly PlannedAction[];
  /** Actions of a plan with their own words again, where those that are shown were not changed. */
  readonly unveilActions: (actions: readonly PlannedAction[]) => readonly PlannedAction[];
}

/** In place of what a cell of a file said: it may hold anything. */
const SOME_TEXT = '…';
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Takes the names of people out of a study: those on the staff list and those not on it, wherever a row, a sentence or a step has them.
 * Groups and organisations keep their names. What a file says in words of its own (notes, columns that Kith has no word for, cells quoted
 * by an issue) goes altogether, as anybody may be named in it. Ids stay, because everything is found by them: who shows an id asks first.
 */
export function createVeil(study: Study, reconciled: Reconciled | null, say: SayInstead): Veil {
  const people = reconciled?.people ?? study.people;
  const codes = makePseudonyms(
    study.id,
    people.filter(({ kind }) => kind !== 'collectivity'),
  );
  const unknown = say('outside_person', null);
  const names = people.map((person) => say(person.kind, codes.get(person.id) ?? null));
  const places = new Map(people.map((person, index) => [person.id, index]));

  const instead = new Map<string, string>();
  /** Of the longest name. */
  let mostWords = 0;
  const learn = (name: string, words: string): void => {
    const key = keyOf(name);
    if (key === '' || instead.has(key)) return;
    instead.set(key, words);
    mostWords = Math.max(mostWords, [...key.matchAll(WORD)].length);
  };
  people.forEach((person, index) => {
    if (person.kind !== 'collectivity') learn(person.name, names[index] ?? unknown);
  });
  const { nominations } = study;
  if (reconciled !== null) {
    learnColumn(nominations, nominations.from, reconciled.from);
    learnColumn(nominations, nominations.to, reconciled.to);
  }
  const shown = people.map((person, index) => (person.kind === 'collectivity' ? text(person.name) : (names[index] ?? unknown)));

  /** Names as they are written in the answers: other spellings of the same people. */
  function learnColumn({ words, length }: Nominations, column: Int32Array, meant: Int32Array): void {
    const meantFirst = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      const word = column[row] ?? 0;
      if (!meantFirst.has(word)) meantFirst.set(word, meant[row] ?? -1);
    }
    for (const [word, index] of meantFirst) if (people[index]?.kind !== 'collectivity') learn(words[word] ?? '', names[index] ?? unknown);
  }

  function text(sentence: string): string {
    const words = [...sentence.matchAll(WORD)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
    let said = '';
    let done = 0;
    for (let at = 0; at < words.length; at += 1) {
      const { from } = words[at] ?? { from: 0 };
      for (let last = Math.min(at + mostWords, words.length) - 1; last >= at; last -= 1) {
        const { to } = words[last] ?? { to: 0 };
        const name = instead.get(foldCase(sentence.slice(from, to)));
        if (name === undefined) continue;
        said += sentence.slice(done, from) + name;
        done = to;
        // Ends this loop, too.
        at = last;
      }
    }
    return said + sentence.slice(done);
  }

  function veilPerson(person: Person, index: number | undefined): Person {
    if (person.kind === 'collectivity') return { ...person, name: text(person.name), attributes: [] };
    const chief = places.get(person.lineManager);
    return {
      ...person,
      name: (index === undefined ? undefined : shown[index]) ?? say(person.kind, null),
      lineManager:
        person.lineManager === ''
          ? ''
          : ((chief === undefined ? undefined : shown[chief]) ?? instead.get(keyOf(person.lineManager)) ?? unknown),
      attributes: [],
    };
  }

  function veilNominations(): Nominations {
    const { words, length } = nominations;
    const added = [...shown, unknown];
    const meantBy = (column: Int32Array, meant: Int32Array | undefined): Int32Array =>
      Int32Array.from({ length }, (_, row) => {
        const index = meant?.[row] ?? -1;
        return column[row] === 0 ? 0 : words.length + (index < 0 ? people.length : index);
      });
    return {
      ...nominations,
      words: [...words, ...added],
      from: meantBy(nominations.from, reconciled?.from),
      to: meantBy(nominations.to, reconciled?.to),
      note: nominations.note.map((word) => (word === 0 ? 0 : words.length + people.length)),
      attributes: [],
    };
  }

  function veilActions(actions: readonly PlannedAction[]): readonly PlannedAction[] {
    return actions.map((action) => ({ ...action, title: text(action.title), occasion: text(action.occasion), host: text(action.host) }));
  }

  const veiled: Study = {
    ...study,
    title: text(study.title),
    people: study.people.map((person) => veilPerson(person, places.get(person.id))),
    nominations: veilNominations(),
    issues: study.issues.map(veilIssue),
    plan: {
      ...study.plan,
      limits: { ...study.plan.limits, occasion: text(study.plan.limits.occasion) },
      actions: veilActions(study.plan.actions),
    },
  };
  const veilReconciled = rememberOne((one: Reconciled): Reconciled => ({
    ...one,
    people: one.people.map((person) => veilPerson(person, places.get(person.id))),
    issues: one.issues.map(veilIssue),
  }));

  return {
    study: veiled,
    history: rememberOne((history: History): History => ({
      ...history,
      entries: history.entries.map((entry) => ({ ...entry, step: { ...entry.step, about: text(entry.step.about) } })),
    })),
    analysis: rememberOne((analysis: Analysis): Analysis => ({ ...analysis, reconciled: veilReconciled(analysis.reconciled) })),
    text,
    actions: veilActions,
    unveilActions: (actions) =>
      actions.map((action) => {
        const own = study.plan.actions.find(({ id }) => id === action.id);
        return own === undefined
          ? action
          : {
              ...action,
              title: action.title === text(own.title) ? own.title : action.title,
              occasion: action.occasion === text(own.occasion) ? own.occasion : action.occasion,
              host: action.host === text(own.host) ? own.host : action.host,
            };
      }),
  };
}

/** As a name is looked for in a sentence: without case, and without what is before its first and after its last letter. */
function keyOf(name: string): string {
  return foldCase(name.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''));
}

function rememberOne<Of extends object>(make: (of: Of) => Of): (of: Of) => Of {
  let last: { readonly of: Of; readonly made: Of } | null = null;
  return (of) => {
    if (last?.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}

/** An issue that quotes no cell of a file; what it counts, and which of its cases it is, stays. */
function veilIssue(issue: Issue): Issue {
  if ('text' in issue.values) return { ...issue, values: { text: '' } };
  return { ...issue, values: veilValues(issue.values, ISSUE_VALUES[issue.code]) } as Issue;
}

function veilValues(values: object, kinds: ValueKinds): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]: [string, unknown]) => [name, veilValue(value, kinds[name])]));
}

function veilValue(value: unknown, kind: ValueKind | undefined): unknown {
  if (kind === 'text') return value === '' ? '' : SOME_TEXT;
  if (kind === 'texts') return (value as readonly string[]).map(() => SOME_TEXT);
  if (typeof kind === 'object' && 'each' in kind) return (value as readonly object[]).map((one) => veilValues(one, kind.each));
  return value;
}
