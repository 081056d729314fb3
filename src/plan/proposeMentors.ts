import type { PlannedAction } from '../domain/Plan';
import { makeChance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import { finish } from '../support/finish';
import type { Work } from '../support/Progress';
import { ACTION_FORMS } from './actionForms';
import { makeAction } from './makeAction';
import { matchPairs } from './matchPairs';
import type { MentorReasons, MentorsToday, Taken } from './mentorRules';
import { forbidMentor, leftOfKind, listMentorsToday, scoreMentor } from './mentorRules';
import type { Planning } from './Planning';
import type { PlanRule } from './PlanRule';
import { ruleBit } from './PlanRule';

const { hoursAMonth, months } = ACTION_FORMS.mentor;
/** Hours of a mentor pair. */
export const PAIR_HOURS = 2 * hoursAMonth * months;
const ALL_RULES = ~0;
/** Of thousands of managers, so many mentees take some milliseconds. */
const ROWS_A_SLICE = 8;

/** Everything that decides who may mentor whom, looked up once. */
export interface MentorQuestion {
  readonly planning: Planning;
  readonly today: MentorsToday;
  readonly taken: Taken;
  /** Who needs a mentor, as indices; those with a pair that is fixed are not among them. */
  readonly mentees: readonly number[];
  /** By manager, 1 = is one of them. */
  readonly isMentee: Uint8Array;
  /** By mentee and manager, the rules that forbid the pair. */
  readonly forbidden: Int32Array;
}

export function askForMentors(planning: Planning, taken: Taken, fixed: readonly PlannedAction[]): MentorQuestion {
  return finish(askForMentorsInSlices(planning, taken, fixed));
}

/** The same, where somebody waits who may stop it. */
export function* askForMentorsInSlices(planning: Planning, taken: Taken, fixed: readonly PlannedAction[]): Work<MentorQuestion> {
  const today = listMentorsToday(planning.reconciled);
  const paired = new Set(fixed.flatMap(({ kind, people: [mentee] }) => (kind === 'mentor' && mentee !== undefined ? [mentee] : [])));
  const mentees = planning.helped.filter((manager) => !paired.has(planning.people[manager]?.id ?? ''));
  const count = planning.people.length;
  const forbidden = new Int32Array(mentees.length * count);
  for (const [row, mentee] of mentees.entries()) {
    if (row % ROWS_A_SLICE === 0) yield { stage: 'Looking who can go with whom', done: row, total: mentees.length };
    for (let mentor = 0; mentor < count; mentor += 1)
      forbidden[row * count + mentor] = mentee === mentor ? -1 : forbidMentor(planning, today, mentee, mentor);
  }
  const isMentee = new Uint8Array(count);
  for (const mentee of mentees) isMentee[mentee] = 1;
  return { planning, today, taken, mentees, isMentee, forbidden };
}

/** How many a manager can mentor under these rules (bits): by capacity, by new ties and by hours a month. */
export function capacityOf({ planning, taken, mentees, isMentee }: MentorQuestion, mentor: number, enforced: number): number {
  const { limits, people } = planning;
  const id = people[mentor]?.id ?? '';
  const has = (rule: PlanRule): boolean => (enforced & ruleBit(rule)) !== 0;
  // Somebody who is helped needs room for their own mentor first.
  const own = isMentee[mentor] ?? 0;
  const given = limits.mentorCapacities.find(({ person }) => person === id)?.capacity ?? limits.mentorCapacity;
  let capacity = mentees.length;
  if (has('mentorCapacity')) capacity = Math.min(capacity, given - (taken.mentees.get(id) ?? 0));
  if (has('maxNewTies') && limits.maxNewTies !== null) capacity = Math.min(capacity, limits.maxNewTies - (taken.ties.get(id) ?? 0) - own);
  if (has('hoursAMonth') && limits.hoursAMonth !== null)
    capacity = Math.min(capacity, Math.floor((limits.hoursAMonth - (taken.aMonth.get(id) ?? 0)) / hoursAMonth) - own);
  return Math.max(0, capacity);
}

/** Whether somebody who is helped can take a mentor at all. */
export function hasRoom({ planning: { limits, people }, taken }: MentorQuestion, mentee: number, enforced: number): boolean {
  const id = people[mentee]?.id ?? '';
  const has = (rule: PlanRule): boolean => (enforced & ruleBit(rule)) !== 0;
  if (has('maxNewTies') && limits.maxNewTies !== null && limits.maxNewTies - (taken.ties.get(id) ?? 0) < 1) return false;
  return !(has('hoursAMonth') && limits.hoursAMonth !== null && limits.hoursAMonth - (taken.aMonth.get(id) ?? 0) < hoursAMonth);
}

/** How many pairs the hours allow. */
export function mostPairs({ planning: { limits }, taken, mentees }: MentorQuestion, enforced: number): number {
  const has = (rule: PlanRule): boolean => (enforced & ruleBit(rule)) !== 0;
  const inAll = has('hours') && limits.hours !== null ? limits.hours - taken.hours : Infinity;
  const ofMentors = has('mentorHours') ? leftOfKind(limits, taken, 'mentor') : Infinity;
  return Math.max(0, Math.min(mentees.length, Math.floor(Math.min(inAll, ofMentors) / PAIR_HOURS)));
}

export interface ProposedMentors {
  readonly actions: readonly PlannedAction[];
  /** Rows of the question without a mentor. */
  readonly unmatched: readonly number[];
  readonly score: number;
}

/** Between pairs that are alike a mentor who is not isolated comes first, then chance; sums of both stay below one point. */
const POINT = 2 ** 26;
const CHANCES = 2 ** 12;
/** One who has chosen comes before one who has not, and a choice before a later one: more than whatever else speaks for a pair. */
const PLACE = 20;
const PLACES = 4;

/** What a pair is worth: its score, and how early the mentor was chosen. */
export function valueOf({ score, choice }: Pick<MentorReasons, 'score' | 'choice'>): number {
  return score + (choice === null ? 0 : PLACE * Math.max(1, PLACES - choice));
}

/** As many pairs as can be, then the greatest score; exact. Ties are broken by the seed. docs/plan.md, 2. */
export function* proposeMentors(question: MentorQuestion, seed: number): Work<ProposedMentors> {
  const { planning, today, mentees, forbidden } = question;
  const { people } = planning;
  const dice = makeDice(makeChance(seed, 'mentors'));
  const scores = new Map<number, number>();
  const match = yield* matchPairs({
    rows: mentees.length,
    capacities: people.map((_, mentor) => capacityOf(question, mentor, ALL_RULES)),
    weightOf: (row, mentor) => {
      if (forbidden[row * people.length + mentor] !== 0 || !hasRoom(question, mentees[row] ?? -1, ALL_RULES)) return null;
      const reasons = scoreMentor(planning, today, mentees[row] ?? -1, mentor);
      scores.set(row * people.length + mentor, reasons.score);
      return valueOf(reasons) * POINT + (reasons.isIsolated ? 0 : CHANCES) + dice(CHANCES);
    },
    most: mostPairs(question, ALL_RULES),
  });
  const rows = Array.from(match, (mentor, row) => ({ row, mentor }));
  const matched = rows.filter(({ mentor }) => mentor !== -1);
  return {
    actions: matched.map(({ row, mentor }) => makeAction('mentor', [people[mentees[row] ?? -1]?.id ?? '', people[mentor]?.id ?? ''])),
    unmatched: rows.filter(({ mentor }) => mentor === -1).map(({ row }) => row),
    score: matched.reduce((sum, { row, mentor }) => sum + (scores.get(row * people.length + mentor) ?? 0), 0),
  };
}

/**
 * Whether all of these rows can have mentors at once under these rules and no others: augmenting paths (Kuhn). A proof either way.
 */
export function canMatch(question: MentorQuestion, rows: readonly number[], enforced: number): boolean {
  if (rows.length > mostPairs(question, enforced)) return false;
  if (rows.some((row) => !hasRoom(question, question.mentees[row] ?? -1, enforced))) return false;
  const place = makePlacer(question, enforced);
  return rows.every(place);
}

/** How many can have mentors at once under all rules: one row after the other that still fits is as many as there can be. */
export function countMatched(question: MentorQuestion): number {
  const place = makePlacer(question, ALL_RULES);
  const count = question.mentees.filter((mentee, row) => hasRoom(question, mentee, ALL_RULES) && place(row)).length;
  return Math.min(count, mostPairs(question, ALL_RULES));
}

/** Finds a mentor for one more row, who may ask those before it to move; a row that finds none leaves everything as it was. */
function makePlacer(question: MentorQuestion, enforced: number): (row: number) => boolean {
  const { planning, forbidden } = question;
  const count = planning.people.length;
  const room = planning.people.map((_, mentor) => capacityOf(question, mentor, enforced));
  const takers: number[][] = planning.people.map(() => []);
  const place = (row: number, seen: Uint8Array): boolean => {
    for (let mentor = 0; mentor < count; mentor += 1) {
      const rules = forbidden[row * count + mentor] ?? -1;
      if (seen[mentor] === 1 || rules === -1 || (rules & enforced) !== 0) continue;
      seen[mentor] = 1;
      const list = takers[mentor] ?? [];
      if (list.length < (room[mentor] ?? 0)) {
        list.push(row);
        return true;
      }
      for (let at = 0; at < list.length; at += 1) {
        if (!place(list[at] ?? -1, seen)) continue;
        list[at] = row;
        return true;
      }
    }
    return false;
  };
  return (row) => place(row, new Uint8Array(count));
}
