import { isUnreadKind } from '../domain/ContactKind';
import { isTaken } from '../domain/results/isTaken';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';

/** Of each source, how many of its rows became nominations: of contacts, those whose names could be settled, in whichever round. */
export function countTaken(
  { sources, nominations: { length, source, row, contactKind } }: Study,
  reconciled: Pick<Reconciled, 'from' | 'to'>,
): readonly number[] {
  const taken = sources.map(({ holds, taken: rows }) => (holds === 'people' ? rows : 0));
  const last = new Int32Array(sources.length).fill(-1);
  for (let at = 0; at < length; at += 1) {
    const which = source[at] ?? 0;
    // Contacts that share a row stand one after the other, and are one row.
    if (!isTaken(reconciled, at) || isUnreadKind(contactKind[at] ?? 0) || last[which] === row[at]) continue;
    last[which] = row[at] ?? -1;
    taken[which] = (taken[which] ?? 0) + 1;
  }
  return taken;
}
