import type { Issue } from '../domain/Issue';
import type { Person } from '../domain/Person';
import type { Response } from '../domain/results/Reconciled';

/** Who answered: one entry for each manager. */
export interface SettledResponses {
  readonly response: readonly Response[];
  readonly issues: readonly Issue[];
}

/**
 * Who answered. What the file says decides, unless somebody who is said not to have answered has rows. Where it does not
 * say, whoever has a row answered; the others are missing, or named nobody if silence is said to mean that.
 * docs/command-line.md, "Who answered".
 *
 * @param hasRow one entry for each manager: 1 = she is the reporter of a row of the round
 */
export function settleResponses(managers: readonly Person[], hasRow: Uint8Array, silentMeansNone: boolean, contactsFile: string): SettledResponses {
  const issues: Issue[] = [];
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
    issues.push({
      code: 'answered-after-all',
      severity: 'warning',
      file: contactsFile,
      row: null,
      column: null,
      message: `${person.name} is marked as not having answered, and has rows of contacts. They were taken as an answer; correct the mark if they are not.`,
    });
    return 'answered';
  });
  if (missing > 0) {
    issues.push({
      code: 'managers-missing',
      severity: 'warning',
      file: contactsFile,
      row: null,
      column: null,
      message: `${missing} of ${managers.length} managers have no row, and the files do not say who answered: nothing can be said about ${missing === 1 ? 'this one' : 'these'}. Add a column “responded” to the people file, or say that silence means that somebody named nobody.`,
    });
  }
  return { response, issues };
}
