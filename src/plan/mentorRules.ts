import { MENTORINGS } from '../domain/Mentoring';
import type { ActionKind, Limits, PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import type { ContactFunction } from '../domain/results/Verdict';
import { said } from '../isolation/facts/ownTies';
import { hoursOf, partsOf } from './countHours';
import type { Planning } from './Planning';
import { ruleBit } from './PlanRule';

const GIVEN = MENTORINGS.indexOf('given');

/** Pairs that are mentor pairs today, as `mentee * people + mentor`, and by mentor how many name them. */
export interface MentorsToday {
  readonly pairs: ReadonlySet<number>;
  readonly load: Int32Array;
}

export function listMentorsToday({ reports, managers }: Reconciled): MentorsToday {
  const pairs = new Set<number>();
  const load = new Int32Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    const [from, to] = [reports.from[report] ?? 0, reports.to[report] ?? 0];
    if (to >= managers || reports.lists[reports.types[report] ?? 0]?.includes('Mentor') !== true) continue;
    const [mentee, mentor] = reports.mentoring[report] === GIVEN ? [to, from] : [from, to];
    if (pairs.has(mentee * managers + mentor)) continue;
    pairs.add(mentee * managers + mentor);
    load[mentor] = (load[mentor] ?? 0) + 1;
  }
  return { pairs, load };
}

/** Why one should mentor another, as values. `words/plan/sayAction` says it. docs/plan.md, 2. */
export interface MentorReasons {
  readonly covers: readonly ContactFunction[];
  readonly path: 'post' | 'background' | 'programme' | 'group' | null;
  readonly isElsewhere: boolean;
  readonly isFar: boolean;
  readonly levels: number | null;
  readonly load: number;
  /** The mentor is found to be isolated: no limit forbids that, and a trainer wants to know. */
  readonly isIsolated: boolean;
  /** Whether the one who is helped chose this mentor: 0 = first; `null` = they have not chosen. */
  readonly choice: number | null;
  readonly score: number;
}

/** What speaks for a pair: 3 for each need covered, 2 for a like path, 1 for another organisation, 1 for three steps, −1 a mentee. */
export function scoreMentor(planning: Planning, today: MentorsToday, mentee: number, mentor: number): MentorReasons {
  const { people, sheet, reconciled } = planning;
  const [one, other] = [people[mentee], people[mentor]];
  const bits = sheet.facts[mentor]?.own ?? 0;
  const covers = planning.lacks(mentee).filter((what) => said.serves(bits, what));
  const post = (role = ''): string => reconciled.posts.get(role) ?? '';
  const alike = (a = '', b = ''): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();
  const path = alike(post(one?.role), post(other?.role))
    ? 'post'
    : alike(one?.background, other?.background) && one?.background !== 'none'
      ? 'background'
      : alike(one?.programme, other?.programme)
        ? 'programme'
        : alike(one?.group, other?.group)
          ? 'group'
          : null;
  const isElsewhere = planning.areOfOneOrganisation(mentee, mentor) === false;
  const chosen = planning.limits.choices.find(({ person }) => person === one?.id)?.mentors.indexOf(other?.id ?? '') ?? -1;
  const isFar = !planning.isNear(mentee, mentor);
  const load = today.load[mentor] ?? 0;
  const [low, high] = [one?.seniority ?? null, other?.seniority ?? null];
  return {
    covers,
    path,
    isElsewhere,
    isFar,
    levels: low === null || high === null ? null : high - low,
    load,
    isIsolated: planning.labelOf(mentor) === 'isolated',
    choice: chosen === -1 ? null : chosen,
    score: 3 * covers.length + (path === null ? 0 : 2) + (isElsewhere ? 1 : 0) + (isFar ? 1 : 0) - load,
  };
}

/** The rules, as bits, that forbid a pair whatever else is planned; 0 = they may. */
export function forbidMentor(planning: Planning, today: MentorsToday, mentee: number, mentor: number): number {
  const { people, limits, reconciled } = planning;
  const [one, other] = [people[mentee], people[mentor]];
  let bits = 0;
  const forbid = (does: boolean, rule: Parameters<typeof ruleBit>[0]): void => {
    if (does) bits |= ruleBit(rule);
  };
  forbid(planning.areInLine(mentee, mentor), 'lineManager');
  forbid(today.pairs.has(mentee * reconciled.managers + mentor), 'existing');
  forbid(planning.isOut(mentor) || planning.isOut(mentee), 'optedOut');
  forbid(planning.isUnwilling(mentor), 'unwilling');
  forbid(!limits.openTopics && planning.doCompete(mentee, mentor), 'competing');
  forbid(planning.areApart(mentee, mentor), 'apart');
  forbid(limits.mentorsElsewhere && planning.areOfOneOrganisation(mentee, mentor) !== false, 'mentorsElsewhere');
  const isAbove = limits.seniorityGap !== null && planning.hasLevels;
  if (limits.seniorityGap !== null && isAbove) {
    const gap = (other?.seniority ?? NaN) - (one?.seniority ?? NaN);
    forbid(!(gap >= limits.seniorityGap[0] && gap <= limits.seniorityGap[1]), 'seniorityGap');
  }
  // Where nobody stands above anybody, two who are helped would mentor each other, unless that is what is stated: from 0 levels above.
  const mayBePeers = limits.seniorityGap !== null && limits.seniorityGap[0] <= 0;
  const helpsMore = planning.labelOf(mentor) === 'not_isolated' && planning.labelOf(mentee) === 'isolated';
  forbid(!isAbove && !mayBePeers && planning.isHelped(mentor) && !helpsMore, 'helped');
  forbid(limits.sameSite && !planning.areAtOneSite(mentee, mentor), 'site');
  forbid(limits.otherUnit && !planning.areInOtherUnits(mentee, mentor), 'unit');
  forbid(!planning.shareTime(mentee, mentor), 'time');
  const chosen = limits.choices.find(({ person }) => person === one?.id);
  forbid(chosen !== undefined && !chosen.mentors.includes(other?.id ?? ''), 'choices');
  return bits;
}

/** Who takes part in what already, so that a limit of each person counts it. */
export interface Taken {
  readonly ties: ReadonlyMap<string, number>;
  /** By mentor. */
  readonly mentees: ReadonlyMap<string, number>;
  readonly aMonth: ReadonlyMap<string, number>;
  readonly hours: number;
  readonly byKind: ReadonlyMap<ActionKind, number>;
  /** By who introduces others, how many times. */
  readonly brokered: ReadonlyMap<string, number>;
  /** Two each, of whom something was stopped. It takes nothing any more. */
  readonly stopped: readonly (readonly string[])[];
}

export function countTaken(actions: readonly PlannedAction[]): Taken {
  const ties = new Map<string, number>();
  const aMonth = new Map<string, number>();
  const mentees = new Map<string, number>();
  const byKind = new Map<ActionKind, number>();
  const brokered = new Map<string, number>();
  const stopped: (readonly string[])[] = [];
  let hours = 0;
  for (const action of actions) {
    if (action.stage === 'stopped') {
      if (action.people.length === 2) stopped.push(action.people);
      continue;
    }
    for (const person of action.people) ties.set(person, (ties.get(person) ?? 0) + 1);
    for (const { person, hoursAMonth } of partsOf(action)) aMonth.set(person, (aMonth.get(person) ?? 0) + hoursAMonth);
    if (action.broker !== '') brokered.set(action.broker, (brokered.get(action.broker) ?? 0) + 1);
    const mentor = action.kind === 'mentor' ? action.people[1] : undefined;
    if (mentor !== undefined) mentees.set(mentor, (mentees.get(mentor) ?? 0) + 1);
    hours += hoursOf(action);
    byKind.set(action.kind, (byKind.get(action.kind) ?? 0) + hoursOf(action));
  }
  return { ties, mentees, aMonth, hours, byKind, brokered, stopped };
}

/** Hours of a kind of action that are left under its own limit; Infinity = it has none. */
export function leftOfKind(limits: Limits, taken: Pick<Taken, 'byKind'>, kind: ActionKind): number {
  const limit = limits.hoursByKind.find((each) => each.kind === kind);
  return limit === undefined ? Infinity : limit.hours - (taken.byKind.get(kind) ?? 0);
}
