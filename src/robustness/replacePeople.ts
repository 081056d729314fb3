import type { Person } from '../domain/Person';
import type { Reconciled, Response } from '../domain/results/Reconciled';

/**
 * Everything but the reports, for other people.
 *
 * @param origins by manager, whose response and list they have
 * @param now by person as they were, where they are; −1 = gone
 */
export function replacePeople(reconciled: Reconciled, people: readonly Person[], origins: Int32Array, now: Int32Array): Reconciled {
  const { response, capped, partial, unread, spoken, spokenOffsets } = reconciled;
  const lists: number[] = [];
  const offsets = new Int32Array(origins.length + 1);
  const responses: Response[] = [];
  for (let manager = 0; manager < origins.length; manager += 1) {
    const origin = origins[manager] ?? 0;
    responses.push(response[origin] ?? 'missing');
    for (let at = spokenOffsets[origin] ?? 0; at < (spokenOffsets[origin + 1] ?? 0); at += 1) {
      const other = now[spoken[at] ?? 0] ?? -1;
      if (other >= 0) lists.push(other);
    }
    offsets[manager + 1] = lists.length;
  }
  return {
    ...reconciled,
    people,
    managers: origins.length,
    response: responses,
    capped: Uint8Array.from(origins, (origin) => capped[origin] ?? 0),
    partial: Uint8Array.from(origins, (origin) => partial[origin] ?? 0),
    unread: new Map(
      Array.from(origins).flatMap((origin, manager) => {
        const places = unread.get(origin);
        return places === undefined ? [] : [[manager, places] as const];
      }),
    ),
    spoken: Int32Array.from(lists),
    spokenOffsets: offsets,
  };
}
