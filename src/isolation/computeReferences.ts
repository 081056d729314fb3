import type { Reconciled } from '../domain/Reconciled';
import type { Reference } from '../domain/Reference';
import { foldPlace } from '../measures/isExternalTie';
import { quantile } from '../support/quantile';
import type { Facts } from './Facts';

/** The groups of the book that general managers are held against (ch. 7 and 8). */
const LIKE_MANAGERS: readonly string[] = ['clinical', 'functional'];
/** With fewer, a percentile says more about chance than about her. */
const ENOUGH = 10;

/**
 * Each manager's contacts beside those of like managers who answered: clinical and functional ones of her organisation if
 * ten or more of them did, else of all organisations; she herself is never among them. A study without such groups takes
 * everybody who answered and is not of her group. `null` = fewer than ten, or her group is not told where it decides.
 * Design of measures, 3.6.
 *
 * @param mayRank whether the response in a manager's organisation lets a rank be shown
 */
export function computeReferences({ people, managers, response }: Reconciled, facts: readonly Facts[], mayRank: (manager: number) => boolean): (manager: number) => Reference | null {
  const places = people.slice(0, managers).map(({ organisation }) => foldPlace(organisation));
  const groups = people.slice(0, managers).map(({ group }) => group);
  const byBook = groups.some((group) => LIKE_MANAGERS.includes(group));
  const counts = new Map<string, readonly number[]>();
  const isLike = (group: string, otherThan: string | null): boolean => (otherThan === null ? LIKE_MANAGERS.includes(group) : group !== '' && group !== otherThan);

  /** Sorted contacts of those who answered: of one organisation or (`null`) of all; like managers, or all but one group. */
  function contactsOf(place: string | null, otherThan: string | null): readonly number[] {
    const key = `${place ?? ''}\n${place === null ? 'all' : ''}\n${otherThan ?? ''}`;
    const known = counts.get(key);
    if (known !== undefined) return known;
    const values = facts
      .filter((_, manager) => response[manager] === 'answered' && (place === null || places[manager] === place) && isLike(groups[manager] ?? '', otherThan))
      .map(({ a }) => a)
      .sort((a, b) => a - b);
    counts.set(key, values);
    return values;
  }

  return (manager) => {
    const group = groups[manager] ?? '';
    const place = places[manager] ?? '';
    const own = facts[manager]?.a ?? 0;
    if (!byBook && group === '') return null;
    const otherThan = byBook ? null : group;
    const isAmongThem = response[manager] === 'answered' && isLike(group, otherThan);
    const least = ENOUGH + Number(isAmongThem);
    const here = place === '' ? [] : contactsOf(place, otherThan);
    const from = here.length >= least ? 'organisation' : 'everywhere';
    const all = from === 'organisation' ? here : contactsOf(null, otherThan);
    if (all.length < least) return null;
    const others = isAmongThem ? all.toSpliced(all.indexOf(own), 1) : all;
    const withheld = response[manager] !== 'answered' ? 'no_response' : mayRank(manager) ? null : 'response_gate';
    return {
      whom: byBook ? 'clinical_functional' : 'other_groups',
      from,
      n: others.length,
      median: quantile(others, 0.5),
      lowerQuartile: quantile(others, 0.25),
      upperQuartile: quantile(others, 0.75),
      percentile: withheld === null ? midRank(others, own) : null,
      withheld,
    };
  };
}

/** Share below, and half of those equal, in per cent. */
function midRank(sorted: readonly number[], value: number): number {
  const below = sorted.filter((one) => one < value).length;
  const equal = sorted.filter((one) => one === value).length;
  return (100 * (below + equal / 2)) / sorted.length;
}
