import type { PlannedAction } from '../domain/Plan';
import { makeChance } from '../statistics/makeChance';
import { makeDice } from '../statistics/makeDice';
import { finish } from '../support/finish';
import type { Work } from '../support/Progress';
import { ACTION_FORMS } from './actionForms';
import { listStopped } from './listStopped';
import { makeAction } from './makeAction';
import { matchPairs } from './matchPairs';
import { mentorCapacity, SAYS_NONE } from './mentorCapacity';
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
  const stopped = listStopped(planning, taken);
  const paired = new Set(
    fixed.flatMap(({ kind, stage, people: [mentee] }) =>
      kind === 'mentor' && stage !== 'stopped' && mentee !== undefined ? [mentee] : [],
    ),
  );
  const mentees = planning.helped.filter((manager) => !paired.has(planning.people[manager]?.id ?? ''));
  const count = planning.people.length;
  const forbidden = new Int32Array(mentees.length * count);
  for (const [row, mentee] of mentees.entries()) {
    if (row % ROWS_A_SLICE === 0) yield { stage: 'Looking who can go with whom', done: row, total: mentees.length };
    for (let mentor = 0; mentor < count; mentor += 1)
      forbidden[row * count + mentor] =
        mentee === mentor
          ? -1
          : forbidMentor(planning, today, mentee, mentor) | (stopped.has(mentee * count + mentor) ? ruleBit('stopped') : 0);
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
  const given = mentorCapacity(limits, id, planning.says[mentor] ?? SAYS_NONE);
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
  /** Whether no plan within the limits has more pairs; else room that somebody keeps for a mentor of their own may be in the way. */
  readonly isMost: boolean;
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

/** Of more who are without, it would take minutes to try each once more. */
const MOST_TRIED = 300;

/**
 * As many pairs as can be, then the greatest score; exact. Ties are broken by the seed. docs/plan.md, 2.
 *
 * @param held ids of those who have a mentor in the plan so far: no proposal helps fewer than could keep one
 * @param first ids of those who are to have one before anybody else, where the limits allow all of them
 */
export function* proposeMentors(
  question: MentorQuestion,
  seed: number,
  { held = [], first = [] }: { readonly held?: readonly string[]; readonly first?: readonly string[] } = {},
): Work<ProposedMentors> {
  const { planning, today, mentees } = question;
  const { people } = planning;
  const rows = mentees.map((_, row) => row);
  const dice = makeDice(makeChance(seed, 'mentors'));
  const rowsOf = (ids: readonly string[]): readonly number[] => rows.filter((row) => ids.includes(people[mentees[row] ?? -1]?.id ?? ''));
  let match = yield* matchRows(question, rows, dice);
  const matched = rows.filter((row) => match[row] !== -1);
  const keepsRoom = hidesRoom(question, rows, matched);
  const isTried = first.length > 0 || (keepsRoom && rows.length - matched.length <= MOST_TRIED);
  if (isTried) {
    const grown = yield* grow(question, first.length > 0 ? [] : matched, [...rowsOf(first), ...rows]);
    const kept = held.length === 0 ? grown : yield* grow(question, [], [...rowsOf(held), ...rows]);
    const chosen = kept.length > grown.length ? kept : grown;
    if (first.length > 0 || chosen.length > matched.length) match = yield* matchRows(keepRoomFor(question, chosen), chosen, dice);
  }
  const pairs = rows.map((row) => ({ row, mentor: match[row] ?? -1 })).filter(({ mentor }) => mentor !== -1);
  return {
    actions: pairs.map(({ row, mentor }) => makeAction('mentor', [people[mentees[row] ?? -1]?.id ?? '', people[mentor]?.id ?? ''])),
    unmatched: rows.filter((row) => (match[row] ?? -1) === -1),
    score: pairs.reduce((sum, { row, mentor }) => sum + scoreMentor(planning, today, mentees[row] ?? -1, mentor).score, 0),
    isMost: !keepsRoom || pairs.length === countMatched(keepRoomFor(question, [])),
  };
}

/** By row, the mentor; −1 = none, or not one of these rows. */
function* matchRows(question: MentorQuestion, rows: readonly number[], dice: (sides: number) => number): Work<Int32Array> {
  const { planning, today, mentees, forbidden } = question;
  const { people } = planning;
  const match = yield* matchPairs({
    rows: rows.length,
    capacities: people.map((_, mentor) => capacityOf(question, mentor, ALL_RULES)),
    weightOf: (at, mentor) => {
      const row = rows[at] ?? -1;
      const mentee = mentees[row] ?? -1;
      if (forbidden[row * people.length + mentor] !== 0 || !hasRoom(question, mentee, ALL_RULES)) return null;
      const reasons = scoreMentor(planning, today, mentee, mentor);
      return valueOf(reasons) * POINT + (reasons.isIsolated ? 0 : CHANCES) + dice(CHANCES);
    },
    most: mostPairs(question, ALL_RULES),
  });
  const found = new Int32Array(mentees.length).fill(-1);
  rows.forEach((row, at) => {
    found[row] = match[at] ?? -1;
  });
  return found;
}

/** The same question, where only those of these rows keep room for a mentor of their own. */
export function keepRoomFor(question: MentorQuestion, rows: readonly number[]): MentorQuestion {
  const isMentee = new Uint8Array(question.planning.people.length);
  for (const row of rows) isMentee[question.mentees[row] ?? -1] = 1;
  return { ...question, isMentee };
}

/** Whether somebody who has no mentor could mentor more if they kept no room for one. */
export function hidesRoom(question: MentorQuestion, rows: readonly number[], matched: readonly number[]): boolean {
  if (matched.length === rows.length) return false;
  const freed = keepRoomFor(question, matched);
  return question.mentees.some((mentee) => capacityOf(question, mentee, ALL_RULES) < capacityOf(freed, mentee, ALL_RULES));
}

/** These rows, and of others as many as can have a mentor as well, one after the other. */
export function* grow(question: MentorQuestion, rows: readonly number[], others: readonly number[]): Work<readonly number[]> {
  let grown = [...rows];
  for (const [at, row] of others.entries()) {
    if (grown.includes(row)) continue;
    yield { stage: 'Looking who can have a mentor', done: at, total: others.length };
    if (canMatch(question, [...grown, row], ALL_RULES)) grown = [...grown, row];
  }
  return grown;
}

/**
 * Whether all of these rows can have mentors at once under these rules and no others: augmenting paths (Kuhn). A proof either way. Those
 * of them who mentor as well keep room for their own mentor; the others are not asked for.
 */
export function canMatch(question: MentorQuestion, rows: readonly number[], enforced: number): boolean {
  if (rows.length > mostPairs(question, enforced)) return false;
  if (rows.some((row) => !hasRoom(question, question.mentees[row] ?? -1, enforced))) return false;
  const place = makePlacer(keepRoomFor(question, rows), enforced);
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
    const mayHave = (mentor: number): boolean => {
      const rules = forbidden[row * count + mentor] ?? -1;
      return seen[mentor] === 0 && rules !== -1 && (rules & enforced) === 0;
    };
    // Whoever has room is found at once: nobody is asked to move before.
    for (let mentor = 0; mentor < count; mentor += 1) {
      const list = takers[mentor] ?? [];
      if (list.length >= (room[mentor] ?? 0) || !mayHave(mentor)) continue;
      list.push(row);
      return true;
    }
    for (let mentor = 0; mentor < count; mentor += 1) {
      if (!mayHave(mentor)) continue;
      seen[mentor] = 1;
      const list = takers[mentor] ?? [];
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
