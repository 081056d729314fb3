import type { Limits, PlannedAction } from '../domain/Plan';
import type { Work } from '../support/Progress';
import { limitPlanning } from './Planning';
import type { MentorQuestion } from './proposeMentors';
import { askForMentors, capacityOf, countMatched, PAIR_HOURS } from './proposeMentors';

/** A change of one limit, and what it would bring. */
export interface Repair {
  readonly change: Partial<Limits>;
  readonly about:
    | { readonly limit: 'mentorCapacity'; readonly person: string; readonly capacity: number }
    | { readonly limit: 'seniorityGap'; readonly least: number; readonly most: number }
    | { readonly limit: 'choices'; readonly person: string }
    | { readonly limit: 'mentorsElsewhere' | 'openTopics' | 'sameSite' | 'otherUnit' | 'timesIn' }
    | { readonly limit: 'hours' | 'hoursAMonth' | 'maxNewTies' | 'mentorHours'; readonly to: number };
  /** How many more have a mentor, and the hours that it takes. */
  readonly more: number;
  readonly hours: number;
}

const MOST_REPAIRS = 4;
/** Mentors whose capacity is tried, the most wanted first. */
const MOST_MENTORS = 12;

/**
 * The changes of a single limit that help most; of those that help alike, the one that changes least.
 *
 * @param fixed actions that stay
 */
export function* listRepairs(now: MentorQuestion, fixed: readonly PlannedAction[]): Work<readonly Repair[]> {
  const { limits } = now.planning;
  const has = countMatched(now);
  const { people } = now.planning;
  const candidates: { change: Partial<Limits>; about: Repair['about'] }[] = [];
  const wanted = people
    .map((_, mentor) => ({ mentor, by: now.mentees.filter((_mentee, row) => now.forbidden[row * people.length + mentor] === 0).length }))
    .filter(({ mentor, by }) => by > capacityOf(now, mentor, ~0))
    .toSorted((one, other) => other.by - one.by || one.mentor - other.mentor)
    .slice(0, MOST_MENTORS);
  for (const { mentor } of wanted) {
    const person = people[mentor]?.id ?? '';
    const capacity = (limits.mentorCapacities.find((each) => each.person === person)?.capacity ?? limits.mentorCapacity) + 1;
    candidates.push({
      change: { mentorCapacities: [...limits.mentorCapacities.filter((each) => each.person !== person), { person, capacity }] },
      about: { limit: 'mentorCapacity', person, capacity },
    });
  }
  for (const { person } of limits.choices.slice(0, MOST_MENTORS))
    candidates.push({
      change: { choices: limits.choices.filter((choice) => choice.person !== person) },
      about: { limit: 'choices', person },
    });
  if (limits.sameSite) candidates.push({ change: { sameSite: false }, about: { limit: 'sameSite' } });
  if (limits.otherUnit) candidates.push({ change: { otherUnit: false }, about: { limit: 'otherUnit' } });
  if (limits.timesIn !== '') candidates.push({ change: { timesIn: '' }, about: { limit: 'timesIn' } });
  if (limits.mentorsElsewhere) candidates.push({ change: { mentorsElsewhere: false }, about: { limit: 'mentorsElsewhere' } });
  if (!limits.openTopics) candidates.push({ change: { openTopics: true }, about: { limit: 'openTopics' } });
  if (limits.seniorityGap !== null) {
    const [least, most] = limits.seniorityGap;
    for (const [low, high] of [
      [least - 1, most],
      [least, most + 1],
    ] as const)
      candidates.push({ change: { seniorityGap: [low, high] }, about: { limit: 'seniorityGap', least: low, most: high } });
  }
  if (limits.hours !== null)
    candidates.push({ change: { hours: limits.hours + PAIR_HOURS }, about: { limit: 'hours', to: limits.hours + PAIR_HOURS } });
  const ofMentors = limits.hoursByKind.find(({ kind }) => kind === 'mentor');
  if (ofMentors !== undefined) {
    const to = ofMentors.hours + PAIR_HOURS;
    candidates.push({
      change: { hoursByKind: limits.hoursByKind.map((each) => (each === ofMentors ? { ...each, hours: to } : each)) },
      about: { limit: 'mentorHours', to },
    });
  }
  if (limits.hoursAMonth !== null)
    candidates.push({ change: { hoursAMonth: limits.hoursAMonth + 1 }, about: { limit: 'hoursAMonth', to: limits.hoursAMonth + 1 } });
  if (limits.maxNewTies !== null)
    candidates.push({ change: { maxNewTies: limits.maxNewTies + 1 }, about: { limit: 'maxNewTies', to: limits.maxNewTies + 1 } });
  const found: Repair[] = [];
  for (const [at, candidate] of candidates.entries()) {
    yield { stage: 'Looking what could be changed', done: at, total: candidates.length };
    const changed = limitPlanning(now.planning, { ...limits, ...candidate.change });
    const more = countMatched(askForMentors(changed, now.taken, fixed)) - has;
    if (more > 0) found.push({ ...candidate, more, hours: more * PAIR_HOURS });
  }
  return found.toSorted((one, other) => other.more - one.more).slice(0, MOST_REPAIRS);
}
