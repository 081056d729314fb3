import type { MentorReasons } from './mentorRules';
import { scoreMentor } from './mentorRules';
import type { MentorQuestion } from './proposeMentors';
import { canMatch } from './proposeMentors';

/** Somebody who could mentor one who is helped, while everybody else who has a mentor can still have one. */
export interface ShortlistEntry {
  readonly mentor: string;
  readonly reasons: MentorReasons;
}

const ON_A_LIST = 3;

/**
 * For each row, the best mentors that leave a mentor for every other row: what each person may choose from.
 *
 * @param rows of the question that have mentors
 */
export function listShortlists(question: MentorQuestion, rows: readonly number[]): readonly (readonly ShortlistEntry[])[] {
  const { planning, today, mentees, forbidden } = question;
  const count = planning.people.length;
  return rows.map((row) => {
    const candidates = planning.people
      .map((_, mentor) => mentor)
      .filter((mentor) => forbidden[row * count + mentor] === 0)
      .map((mentor) => ({ mentor, reasons: scoreMentor(planning, today, mentees[row] ?? -1, mentor) }))
      .toSorted((one, other) => other.reasons.score - one.reasons.score || one.mentor - other.mentor);
    const list: ShortlistEntry[] = [];
    for (const { mentor, reasons } of candidates) {
      if (list.length === ON_A_LIST) break;
      // Only this one for this row: the others must find theirs beside it.
      const only = forbidden.slice();
      for (let other = 0; other < count; other += 1) if (other !== mentor) only[row * count + other] = -1;
      if (canMatch({ ...question, forbidden: only }, rows, ~0)) list.push({ mentor: planning.people[mentor]?.id ?? '', reasons });
    }
    return list;
  });
}
