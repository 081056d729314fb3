import { bookCodebook } from '../codebook/bookCodebook';
import type { CodebookTable } from '../domain/buildCodebookEdit';

/** Whether an entry is one of the book's, which can be renamed and hidden but not removed. */
export function isOfTheBook(table: CodebookTable, id: string): boolean {
  return bookCodebook[table].some((entry) => entry.id === id);
}
