import { isUnreadKind } from '../ContactKind';
import type { Nominations } from './Nominations';

/** How many rows say a contact: a row that only says that an answer could not be read is none. */
export function countContacts({ length, contactKind }: Pick<Nominations, 'length' | 'contactKind'>): number {
  let count = 0;
  for (let row = 0; row < length; row += 1) if (!isUnreadKind(contactKind[row] ?? 0)) count += 1;
  return count;
}
