import { bookCodebook } from '../codebook/bookCodebook';
import type { CodebookTable } from '../domain/steps/buildCodebookEdit';

/**
 * Whether an entry, or a sub-kind of a motive, is one of the book's, which can be renamed and hidden but not removed. The book has no
 * families.
 */
export function isOfTheBook(table: CodebookTable, id: string): boolean {
  if (table === 'families') return false;
  return (
    bookCodebook[table].some((entry) => entry.id === id) ||
    (table === 'motives' && bookCodebook.motives.some(({ subKinds }) => subKinds.some((kind) => kind.id === id)))
  );
}
