import { isNotWhole } from '../domain/ContactKind';
import type { UnreadAt } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';

/**
 * Of each manager, where something that they answered did not become a contact as it stands: it could not be read, may name several,
 * says that there are more, names themselves or one of two. Their contacts are then the fewest that they may have.
 * docs/isolation.md, 2.
 *
 * @param rows the rows of the round
 * @param from and `to`: the people meant by each nomination
 */
export function listUnread(
  { nominations: { contactKind, source, row: number }, sources }: Pick<Study, 'nominations' | 'sources'>,
  rows: Int32Array,
  from: Int32Array,
  to: Int32Array,
): ReadonlyMap<number, readonly UnreadAt[]> {
  const unread = new Map<number, UnreadAt[]>();
  for (const row of rows) {
    const manager = from[row] ?? -1;
    if (manager < 0 || (to[row] !== -1 && !isNotWhole(contactKind[row] ?? 0))) continue;
    const at = { file: sources[source[row] ?? 0]?.file ?? '', row: number[row] ?? 0 };
    const known = unread.get(manager);
    if (known === undefined) unread.set(manager, [at]);
    else if (!known.some((one) => one.file === at.file && one.row === at.row)) known.push(at);
  }
  return unread;
}
