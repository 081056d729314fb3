import type { Organisation } from '../../domain/Organisation';
import { foldPlace } from '../../domain/isSamePlace';
import type { TieQuestion } from './ownTies';
import { placeOf } from './ownTies';

/** Whether an own tie leads to an organisation that is said to compete with theirs; not known where either place is not. */
export function isToRival(organisations: readonly Organisation[]): TieQuestion {
  const rivals = pairRivals(organisations);
  return ({ reconciled }, report) => {
    const { people, reports } = reconciled;
    const hers = foldPlace(people[reports.from[report] ?? 0]?.organisation ?? '');
    const theirs = placeOf(reconciled, reports.to[report] ?? 0);
    return hers === '' || theirs === '' ? null : rivals.has(`${hers}\n${theirs}`);
  };
}

/** Whether anybody is said to compete with an organisation. */
export function hasRivals(organisations: readonly Organisation[], organisation: string): boolean {
  const place = foldPlace(organisation);
  return place !== '' && [...pairRivals(organisations)].some((pair) => pair.startsWith(`${place}\n`));
}

/** Both ways round, however it is said. */
function pairRivals(organisations: readonly Organisation[]): ReadonlySet<string> {
  return new Set(
    organisations.flatMap(({ id, competesWith }) =>
      competesWith.flatMap((rival) => [`${foldPlace(id)}\n${foldPlace(rival)}`, `${foldPlace(rival)}\n${foldPlace(id)}`]),
    ),
  );
}
