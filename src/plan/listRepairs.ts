import type { Limits, PlannedAction } from '../domain/Plan';
import { largestOf } from '../support/largestOf';
import type { Work } from '../support/Progress';
import { mentorCapacity, SAYS_NONE } from './mentorCapacity';
import type { Planning } from './Planning';
import { limitPlanning } from './Planning';
import type { PlanRule } from './PlanRule';
import { ruleBit } from './PlanRule';
import type { MentorQuestion } from './proposeMentors';
import { askForMentorsInSlices, canMatch, countMatched, grow, hidesRoom, mostPairs, PAIR_HOURS } from './proposeMentors';
import { pushAll } from '../support/pushAll';
import { smallestOf } from '../support/smallestOf';
import { subsetsOf } from './smallestConflict';

/** One limit that is changed. */
type Raised = 'mentorCapacity' | 'hours' | 'hoursAMonth' | 'maxNewTies' | 'mentorHours' | 'setHours';

export type RepairAbout =
  | { readonly limit: 'capacityOf'; readonly person: string; readonly capacity: number }
  | { readonly limit: 'seniorityGap'; readonly least: number; readonly most: number }
  | { readonly limit: 'choices' | 'optedOut'; readonly person: string }
  | { readonly limit: 'mentorsElsewhere' | 'openTopics' | 'sameSite' | 'otherUnit' | 'timesIn' | 'anyLevel' | 'helped' }
  | { readonly limit: Raised; readonly to: number };

/** A change of as few limits as can be, each by as little as is enough, with which somebody has a mentor, or a set, who has none. */
export interface Repair {
  readonly kind: 'mentor' | 'set';
  readonly person: string;
  readonly change: Partial<Limits>;
  readonly about: readonly RepairAbout[];
  /** How many are helped whom the plan does not help: that person and others; and the hours that they take. */
  readonly more: number;
  readonly hours: number;
}

const MOST_REPAIRS = 4;
/** Limits that are changed at once. */
const MOST_AT_ONCE = 3;
/** Mentors whose capacity is tried, the most wanted first. */
const MOST_MENTORS = 12;
/** A number is raised by so much at most. */
const MOST_STEPS = 12;
/** Limits that decide which pairs may be, and not how many. */
const OF_PAIRS: readonly (keyof Limits)[] = [
  ...(['seniorityGap', 'mentorsElsewhere', 'sameSite', 'otherUnit', 'timesIn', 'openTopics', 'choices', 'optedOut'] as const),
];

interface Option {
  readonly change: Partial<Limits>;
  readonly about: RepairAbout;
}

/** A limit that could be widened: in one direction, the least step first. */
interface Widening {
  readonly rule: PlanRule;
  /** Of a single person: a mentor, or somebody who chose. */
  readonly isOfOne: boolean;
  readonly options: readonly Option[];
}

/**
 * For each who has no mentor: changes of limits with which they have one, and everybody else who has one still does. Of one limit; where
 * no single one is enough, of two, or of three. Each number is the least that suffices: it was tried. Those that help most come first.
 *
 * @param kept rows that have a mentor, and can at once
 * @param without rows that have none
 * @param fixed actions that stay
 */
export function* listRepairs(
  now: MentorQuestion,
  kept: readonly number[],
  without: readonly number[],
  fixed: readonly PlannedAction[],
): Work<readonly Repair[]> {
  const { planning } = now;
  const { limits, people } = planning;
  const asked = new Map<string, MentorQuestion>();
  function* ask(change: Partial<Limits>): Work<MentorQuestion> {
    const key = JSON.stringify(change);
    const known = asked.get(key);
    if (known !== undefined) return known;
    const changed = { ...limits, ...change };
    const isOfPairs = OF_PAIRS.some((limit) => limit in change);
    const question = isOfPairs
      ? yield* askForMentorsInSlices(limitPlanning(planning, changed), now.taken, fixed)
      : { ...now, planning: { ...planning, limits: changed } };
    asked.set(key, question);
    return question;
  }
  const counted = new Map<string, number>();
  /** How many more have a mentor: what a proposal makes that has these first. */
  function* countMore(question: MentorQuestion, change: Partial<Limits>, row: number): Work<number> {
    const key = JSON.stringify(change);
    const rows = question.mentees.map((_, at) => at);
    if (!hidesRoom(question, rows, kept)) {
      const count = counted.get(key) ?? countMatched(question);
      counted.set(key, count);
      return count - kept.length;
    }
    return (yield* grow(question, [...kept, row], rows)).length - kept.length;
  }

  const found: Repair[] = [];
  for (const [at, row] of without.entries()) {
    yield { stage: 'Looking what could be changed', done: at, total: without.length };
    const rows = [...kept, row];
    if (canMatch(now, rows, ~0)) continue;
    const all = listWidenings(now, kept.length, row, without);
    const possible = new Map<number, boolean>();
    const isPossible = (rules: number): boolean => {
      const is = possible.get(rules) ?? canMatch(now, rows, ~rules);
      possible.set(rules, is);
      return is;
    };
    const own: Repair[] = [];
    for (let size = 1; size <= MOST_AT_ONCE && own.length === 0; size += 1) {
      // Together with others, what holds for everybody: of single people there are too many.
      const widenings = size === 1 ? all : all.filter(({ isOfOne }) => !isOfOne);
      for (const chosen of subsetsOf(widenings, size)) {
        const rules = chosen.reduce((bits, { rule }) => bits | ruleBit(rule), 0);
        if (new Set(chosen.map(({ rule }) => rule)).size < size || !isPossible(rules)) continue;
        const widened = yield* widen(chosen, rows);
        if (widened === null) continue;
        const more = yield* countMore(yield* ask(widened.change), widened.change, row);
        own.push({ kind: 'mentor', person: people[now.mentees[row] ?? -1]?.id ?? '', ...widened, more, hours: more * PAIR_HOURS });
      }
    }
    pushAll(found, own.toSorted((one, other) => other.more - one.more).slice(0, MOST_REPAIRS));
  }
  return found;

  /** The least of each, with those after it as wide as can be: then the least of the next. `null` = not even all of it is enough. */
  function* widen(
    chosen: readonly Widening[],
    rows: readonly number[],
  ): Work<{ readonly change: Partial<Limits>; readonly about: readonly RepairAbout[] } | null> {
    const without = (rules: readonly Widening[]): number => ~rules.reduce((bits, { rule }) => bits | ruleBit(rule), 0);
    let change: Partial<Limits> = {};
    const about: RepairAbout[] = [];
    for (const [at, { options }] of chosen.entries()) {
      let least: Option | null = null;
      for (const option of options) {
        // Two changes of one setting would undo each other.
        if (Object.keys(option.change).some((key) => key in change)) continue;
        if (!canMatch(yield* ask({ ...change, ...option.change }), rows, without(chosen.slice(at + 1)))) continue;
        least = option;
        break;
      }
      if (least === null) return null;
      change = { ...change, ...least.change };
      about.push(least.about);
    }
    return { change, about };
  }
}

/** What could be widened for somebody. The line, who is apart and who opted out by themselves stay as they are. */
function listWidenings(now: MentorQuestion, pairs: number, row: number, without: readonly number[]): readonly Widening[] {
  const { planning, taken, forbidden } = now;
  const { limits, people } = planning;
  const idOf = (at: number): string => people[now.mentees[at] ?? -1]?.id ?? '';
  const found: Widening[] = [];
  const add = (rule: PlanRule, options: readonly Option[], isOfOne = false): void => {
    if (options.length > 0) found.push({ rule, options, isOfOne });
  };
  /** To a number that is enough, or up to it. */
  const raise = (rule: PlanRule, limit: Raised, numbers: readonly number[], change: (to: number) => Partial<Limits>): void => {
    add(
      rule,
      numbers.map((to) => ({ change: change(to), about: { limit, to } })),
    );
  };
  const steps = (from: number): readonly number[] => Array.from({ length: MOST_STEPS }, (_, at) => from + at + 1);
  const flag = (is: boolean, rule: PlanRule, limit: 'mentorsElsewhere' | 'sameSite' | 'otherUnit' | 'openTopics'): void => {
    if (is) add(rule, [{ change: { [limit]: limit === 'openTopics' }, about: { limit } }]);
  };

  const count = people.length;
  const allows = (at: number, mentor: number): boolean => forbidden[at * count + mentor] === 0;
  const wanted = people
    .map((_, mentor) => ({ mentor, by: without.filter((at) => allows(at, mentor)).length }))
    .filter(({ mentor, by }) => by > 0 && (allows(row, mentor) || by > 1))
    .toSorted((one, other) => Number(allows(row, other.mentor)) - Number(allows(row, one.mentor)) || other.by - one.by)
    .slice(0, MOST_MENTORS);
  for (const { mentor } of wanted) {
    const person = people[mentor]?.id ?? '';
    const others = limits.mentorCapacities.filter((each) => each.person !== person);
    // Who says themselves how many they can mentor is not asked for more.
    const isTheirs = limits.mentorCapacities.length === others.length && planning.says[mentor] !== SAYS_NONE;
    if (isTheirs) continue;
    const capacity = mentorCapacity(limits, person, planning.says[mentor] ?? SAYS_NONE);
    add(
      'mentorCapacity',
      steps(capacity).map((to) => ({
        change: { mentorCapacities: [...others, { person, capacity: to }] },
        about: { limit: 'capacityOf', person, capacity: to },
      })),
      true,
    );
  }
  raise('mentorCapacity', 'mentorCapacity', steps(limits.mentorCapacity), (to) => ({ mentorCapacity: to }));
  const choosers = limits.choices
    .map(({ person }) => person)
    .toSorted((one, other) => Number(other === idOf(row)) - Number(one === idOf(row)));
  for (const person of choosers.slice(0, MOST_MENTORS))
    add(
      'choices',
      [{ change: { choices: limits.choices.filter((choice) => choice.person !== person) }, about: { limit: 'choices', person } }],
      person !== idOf(row),
    );
  // Whom the trainer left out; somebody who would be helped then is another question, and who opted out is not asked.
  for (const person of limits.optedOut.slice(0, MOST_MENTORS)) {
    const change = { optedOut: limits.optedOut.filter((id) => id !== person) };
    const manager = planning.indexOf.get(person);
    if (manager === undefined || people[manager]?.optedOut === true || isHelpedWith(planning, change)) continue;
    add('optedOut', [{ change, about: { limit: 'optedOut', person } }], true);
  }
  flag(limits.sameSite, 'site', 'sameSite');
  flag(limits.otherUnit, 'unit', 'otherUnit');
  flag(limits.mentorsElsewhere, 'mentorsElsewhere', 'mentorsElsewhere');
  flag(!limits.openTopics, 'competing', 'openTopics');
  if (limits.timesIn !== '') add('time', [{ change: { timesIn: '' }, about: { limit: 'timesIn' } }]);

  const levels = people.flatMap(({ seniority }) => seniority ?? []);
  const span = levels.length === 0 ? 0 : largestOf(levels) - smallestOf(levels);
  const gap = (least: number, most: number): Option => ({
    change: { seniorityGap: [least, most] },
    about: { limit: 'seniorityGap', least, most },
  });
  if (limits.seniorityGap !== null && planning.hasLevels) {
    const [least, most] = limits.seniorityGap;
    add(
      'seniorityGap',
      Array.from({ length: Math.max(0, least) }, (_, at) => gap(least - at - 1, most)),
    );
    add(
      'seniorityGap',
      Array.from({ length: Math.max(0, span - most) }, (_, at) => gap(least, most + at + 1)),
    );
    add('seniorityGap', [{ change: { seniorityGap: null }, about: { limit: 'anyLevel' } }]);
  }
  add('helped', [{ change: { seniorityGap: [0, Math.max(limits.seniorityGap?.[1] ?? 0, span)] }, about: { limit: 'helped' } }]);

  const needed = (pairs + 1) * PAIR_HOURS;
  if (limits.hours !== null && mostPairs(now, ruleBit('hours')) <= pairs)
    raise('hours', 'hours', [taken.hours + needed], (to) => ({ hours: to }));
  const ofMentors = limits.hoursByKind.find(({ kind }) => kind === 'mentor');
  if (ofMentors !== undefined && mostPairs(now, ruleBit('mentorHours')) <= pairs)
    raise('mentorHours', 'mentorHours', [(taken.byKind.get('mentor') ?? 0) + needed], (to) => ({
      hoursByKind: limits.hoursByKind.map((each) => (each === ofMentors ? { ...each, hours: to } : each)),
    }));
  if (limits.hoursAMonth !== null) raise('hoursAMonth', 'hoursAMonth', steps(limits.hoursAMonth), (to) => ({ hoursAMonth: to }));
  if (limits.maxNewTies !== null) raise('maxNewTies', 'maxNewTies', steps(limits.maxNewTies), (to) => ({ maxNewTies: to }));
  return found;
}

/** Whether more are helped once somebody is no longer left out. */
function isHelpedWith(planning: Planning, change: Partial<Limits>): boolean {
  return limitPlanning(planning, { ...planning.limits, ...change }).helped.length !== planning.helped.length;
}
