import { makeIssue, type Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import type { Response } from '../domain/results/Reconciled';

/** Who answered: one entry for each manager. */
export interface SettledResponses {
  readonly response: readonly Response[];
  readonly issues: readonly Issue[];
}

/**
 * Who answered. What the file says decides, unless somebody who is said not to have answered has rows. Where it does not
 * say, those who have a row answered; the others are missing, or named nobody if silence is said to mean that.
 * docs/command-line.md, "Who answered".
 *
 * @param hasRow one entry for each manager: 1 = they are the reporter of a row of the round
 */
export function settleResponses(
  managers: readonly Person[],
  hasRow: Uint8Array,
  silentMeansNone: boolean,
  contactsFile: string,
): SettledResponses {
  const issues: Issue[] = [];
  const where = { file: contactsFile, row: null, column: null };
  let missing = 0;
  const response = managers.map((person, index): Response => {
    const hasRows = hasRow[index] === 1;
    if (person.responded === null) {
      if (hasRows || silentMeansNone) return 'answered';
      missing += 1;
      return 'missing';
    }
    if (person.responded === 'yes') return 'answered';
    if (!hasRows) return person.responded;
    issues.push(makeIssue('answered-after-all', 'warning', where, { name: person.name }));
    return 'answered';
  });
  if (missing > 0) {
    issues.push(makeIssue('managers-missing', 'warning', where, { missing, managers: managers.length }));
  }
  return { response, issues };
}
