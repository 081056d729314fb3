import type { Recipe } from '../../domain/Recipe';
import { isOfContact, isShared, MEANINGS, mayStandFor } from './meanings';

/** Why a recipe cannot be used as it is. `headers` are the columns that it is about. */
export interface RecipeFault {
  readonly what: 'no-from' | 'no-to' | 'no-person' | 'twice' | 'half-name' | 'unplaced';
  readonly as: string;
  readonly headers: readonly string[];
}

/** What has to be decided before a recipe can be used, in the order of its columns; none = it can. */
export function checkRecipe({ rows, columns, questions }: Recipe): readonly RecipeFault[] {
  const faults: RecipeFault[] = [];
  const headersOf = (...meanings: readonly string[]): string[] =>
    columns.filter(({ as }) => meanings.includes(as)).map(({ header }) => header);
  const names = headersOf('first_name', 'last_name');
  const whole = rows === 'person' ? headersOf('id', 'name') : headersOf('from');
  if (names.length === 0 && whole.length === 0) faults.push({ what: rows === 'person' ? 'no-person' : 'no-from', as: '', headers: [] });
  if (rows !== 'person' && names.length > 0 && whole.length > 0) faults.push({ what: 'twice', as: 'from', headers: [...whole, ...names] });
  if (rows === 'person' && names.length > 0 && headersOf('name').length > 0)
    faults.push({ what: 'twice', as: 'name', headers: [...headersOf('name'), ...names] });
  if (names.length === 1) faults.push({ what: 'half-name', as: '', headers: names });
  if (rows !== 'person' && headersOf('to', 'choice').length === 0) faults.push({ what: 'no-to', as: '', headers: [] });
  const met = new Map<string, string[]>();
  for (const { header, as, question, place, word } of columns) {
    if (isShared(as) || !MEANINGS[rows].includes(as)) continue;
    // Several columns may each add a word to one list.
    const key = isOfContact(rows, as) ? `${as} ${question} ${place} ${mayStandFor(rows, as) ? word : ''}` : as;
    const others = met.get(key) ?? [];
    others.push(header);
    met.set(key, others);
    if (others.length === 2) faults.push({ what: 'twice', as, headers: others });
  }
  const placed = new Set(columns.filter(({ as }) => as === 'to').map(({ question, place }) => `${question} ${place}`));
  for (const { header, as, question, place } of columns) {
    if (!isOfContact(rows, as)) continue;
    const isAbout = as !== 'to' && as !== 'choice';
    if (questions[question] === undefined || (isAbout && !placed.has(`${question} ${place}`)))
      faults.push({ what: 'unplaced', as, headers: [header] });
  }
  return faults;
}
