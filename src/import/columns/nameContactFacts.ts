import { CONTACT_COLUMNS, type ContactColumn } from './contactColumns';
import { matchColumns } from './matchColumns';
import { plainText } from '../plainText';
import type { Sheet } from '../files/Sheet';

/** Headers that may be about who reports or about who is named. */
const FACTS: readonly (readonly [ContactColumn, ReadonlySet<string>])[] = [
  ['contact_organisation', new Set(['organisation', 'organization', 'org', 'trust', 'employer'])],
  ['contact_role', new Set(['role', 'jobtitle', 'jobrole'])],
];

/**
 * The columns as they were named, with those of an organisation and a role where these are of the contacts: somebody has one organisation
 * in all of their rows, so a column that differs from row to row of one respondent is not theirs. Else nobody can tell, and it is kept
 * as it is called.
 */
export function nameContactFacts(table: Sheet, named: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { headers, cells, length } = table;
  const { columns, others } = matchColumns(headers, CONTACT_COLUMNS, named);
  const from = columns.get('from');
  if (from === undefined || !columns.has('to')) return named;
  const width = headers.length;
  const differs = (column: number): boolean => {
    const first = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      const [who, cell] = [cells[row * width + from] ?? 0, cells[row * width + column] ?? 0];
      if (who === 0 || cell === 0) continue;
      const known = first.get(who);
      if (known !== undefined && known !== cell) return true;
      first.set(who, cell);
    }
    return false;
  };
  const told = FACTS.flatMap(([column, names]) => {
    const index = columns.has(column) ? undefined : others.find((other) => names.has(plainText(headers[other] ?? '')));
    return index !== undefined && differs(index) ? [[column, headers[index] ?? ''] as const] : [];
  });
  return told.length === 0 ? named : new Map([...named, ...told]);
}
