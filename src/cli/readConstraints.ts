import * as v from 'valibot';

import type { ActionKind, Limits, PlannedAction } from '../domain/Plan';
import { ACTION_KINDS, DEFAULT_LIMITS } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import { makeAction } from '../plan/makeAction';
import { JsonFault, parseJson } from '../support/parseJson';
import { utf8 } from '../support/utf8';
import { readBytes } from './readBytes';
import { UsageError } from './UsageError';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const ids = v.array(v.string());
const range = v.pipe(
  v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]),
  v.check(([least, most]) => least <= most, 'the first number must not be greater than the second'),
);
const LOCKABLE = ['mentor', 'set', 'introduction'] as const satisfies readonly ActionKind[];
const lockedAction = v.pipe(
  v.strictObject({ kind: v.picklist(LOCKABLE), people: ids }),
  v.check(
    ({ kind, people }) => sayMisnamed(kind, people) === null,
    ({ input: { kind, people } }) => sayMisnamed(kind, people) ?? '',
  ),
);

/** What is wrong with whom an action is for; `null` = nothing. */
function sayMisnamed(kind: (typeof LOCKABLE)[number], people: readonly string[]): string | null {
  const twice = people.find((id, at) => people.indexOf(id) < at);
  if (twice !== undefined) return `"${twice}" is named twice. Name each person once`;
  if (kind === 'set') return people.length < 2 ? 'a set has two people or more' : null;
  return people.length === 2 ? null : `${kind === 'mentor' ? 'a mentor pair' : 'an introduction'} has two people, not ${people.length}`;
}

/** The constraints file, every key optional. docs/command-line.md, plan. */
const constraintsShape = v.strictObject({
  mentorCapacity: v.optional(whole),
  mentorCapacities: v.optional(v.record(v.string(), whole)),
  seniorityGap: v.optional(v.nullable(range)),
  competing: v.optional(v.array(ids)),
  apart: v.optional(v.array(ids)),
  together: v.optional(v.array(ids)),
  optedOut: v.optional(ids),
  maxNewTies: v.optional(v.nullable(whole)),
  setSize: v.optional(range),
  locked: v.optional(v.array(lockedAction)),
  hours: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.finite()))),
  hoursAMonth: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.finite()))),
  occasion: v.optional(v.union([v.string(), v.boolean()])),
  choices: v.optional(v.record(v.string(), v.union([v.string(), ids]))),
  alone: v.optional(v.boolean()),
  hoursByKind: v.optional(v.record(v.picklist(ACTION_KINDS), v.pipe(v.number(), v.minValue(0), v.finite()))),
  times: v.optional(v.string()),
  sameSite: v.optional(v.boolean()),
  otherUnit: v.optional(v.boolean()),
});

export interface Constraints {
  readonly limits: Limits;
  readonly locked: readonly PlannedAction[];
  readonly hasSetSize: boolean;
}

/** What the constraints file states. @throws UsageError where it cannot be read, or names somebody who is not on the staff list */
export function readConstraints(file: string | null, { people, managers }: Pick<Reconciled, 'people' | 'managers'>): Constraints {
  if (file === null) return { limits: DEFAULT_LIMITS, locked: [], hasSetSize: false };
  const given = readJson(file);
  const parsed = v.safeParse(constraintsShape, given);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const key = v.getDotPath(issue) ?? 'the file';
    throw new UsageError(`${file}: ${key}: ${issue.message}. kith plan --help lists what may stand in it.`);
  }
  const stated = parsed.output;
  const known = new Set(people.slice(0, managers).map(({ id }) => id));
  const choices = Object.entries(stated.choices ?? {}).map(([person, mentors]) => ({
    person,
    mentors: typeof mentors === 'string' ? [mentors] : mentors,
  }));
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['apart', (stated.apart ?? []).flat()],
    ['together', (stated.together ?? []).flat()],
    ['optedOut', stated.optedOut ?? []],
    ['mentorCapacities', Object.keys(stated.mentorCapacities ?? {})],
    ['locked', (stated.locked ?? []).flatMap((action) => action.people)],
    ['choices', choices.flatMap(({ person, mentors }) => [person, ...mentors])],
  ];
  for (const [key, list] of named) {
    const unknown = list.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new UsageError(`${file}: ${key} names "${unknown}", who is not on the staff list. Use the ids of the people file.`);
  }
  const { locked = [], occasion = '', times = '', hoursByKind = {}, mentorCapacities = {}, ...others } = stated;
  const columns = [...new Set(people.slice(0, managers).flatMap(({ attributes }) => attributes.map(({ name }) => name)))];
  if (times !== '' && !columns.includes(times))
    throw new UsageError(
      `${file}: times names the column "${times}", which the people file has not. ${columns.length === 0 ? 'It has no column that Kith keeps without using it.' : `Columns that it can be: ${columns.join(', ')}.`}`,
    );
  const limits: Limits = {
    ...DEFAULT_LIMITS,
    ...(Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)) as Partial<Limits>),
    choices,
    timesIn: times,
    mentorCapacities: Object.entries(mentorCapacities).map(([person, capacity]) => ({ person, capacity })),
    hoursByKind: ACTION_KINDS.flatMap((kind) => {
      const hours = hoursByKind[kind];
      return hours === undefined ? [] : [{ kind, hours }];
    }),
    occasion: typeof occasion === 'string' ? occasion : '',
    needsOccasion: occasion === true,
  };
  return {
    limits,
    locked: locked.map(({ kind, people: who }) => makeAction(kind, who, { locked: true, occasion: limits.occasion })),
    hasSetSize: stated.setSize !== undefined,
  };
}

/** @throws UsageError */
function readJson(file: string): unknown {
  const bytes = readBytes(file);
  try {
    return parseJson(utf8.decode(bytes).replace(/^\uFEFF/, ''));
  } catch (failure) {
    if (failure instanceof JsonFault) throw new UsageError(`${file}: ${failure.message} Correct the file and try again.`);
    if (failure instanceof TypeError) throw new UsageError(`${file}: the text is not in UTF-8. Save it as UTF-8 and try again.`);
    throw failure;
  }
}
