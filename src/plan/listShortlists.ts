import type { Work } from '../support/Progress';
import type { MentorReasons } from './mentorRules';
import { scoreMentor } from './mentorRules';
import { ruleBit } from './PlanRule';
import type { MentorQuestion } from './proposeMentors';
import { canMatch } from './proposeMentors';

/** Somebody who could mentor one who is helped, while everybody else who has a mentor can still have one. */
export interface ShortlistEntry {
  readonly mentor: string;
  readonly reasons: MentorReasons;
}

const ON_A_LIST = 3;

/** Another mentor instead takes no more hours than the one they have. */
const OF_A_CHANGE = ~(ruleBit('hours') | ruleBit('mentorHours'));

/**
 * For each row, the best mentors that leave a mentor for every other row: what each person may choose from.
 *
 * @param rows of the question that have mentors
 * @param kept those of them who can all have one at once; the others have theirs by hand, against a limit
 */
export function* listShortlists(
  question: MentorQuestion,
  rows: readonly number[],
  kept: readonly number[] = rows,
): Work<readonly (readonly ShortlistEntry[])[]> {
  const { planning, today, mentees, forbidden } = question;
  const count = planning.people.length;
  const lists: (readonly ShortlistEntry[])[] = [];
  // One row at a time may go to one mentor only, and gets its own rules back afterwards.
  const only = forbidden.slice();
  for (const row of rows) {
    yield { stage: 'Looking whom else they could have', done: lists.length, total: rows.length };
    const own = forbidden.subarray(row * count, (row + 1) * count);
    const candidates = planning.people
      .map((_, mentor) => mentor)
      .filter((mentor) => own[mentor] === 0)
      .map((mentor) => ({ mentor, reasons: scoreMentor(planning, today, mentees[row] ?? -1, mentor) }))
      .toSorted((one, other) => other.reasons.score - one.reasons.score || one.mentor - other.mentor);
    const list: ShortlistEntry[] = [];
    const order = [row, ...kept.filter((other) => other !== row)];
    only.fill(-1, row * count, (row + 1) * count);
    for (const { mentor, reasons } of candidates) {
      if (list.length === ON_A_LIST) break;
      only[row * count + mentor] = 0;
      if (canMatch({ ...question, forbidden: only }, order, OF_A_CHANGE)) list.push({ mentor: planning.people[mentor]?.id ?? '', reasons });
      only[row * count + mentor] = -1;
    }
    only.set(own, row * count);
    lists.push(list);
  }
  return lists;
}
