import type { Reconciled } from '../domain/results/Reconciled';
import type { Reference } from '../domain/results/Reference';
import { foldPlace } from '../domain/isSamePlace';
import { quantileOf } from '../support/quantile';
import type { Facts } from './Facts';

/** The groups of the book that general managers are held against (ch. 7 and 8). */
const LIKE_MANAGERS: readonly string[] = ['clinical', 'functional'];
/** With fewer, a percentile says more about chance than about her. */
const ENOUGH = 10;
const NOBODY = new Int32Array(0);

/**
 * Each manager's contacts beside those of like managers who answered: clinical and functional ones of her organisation if
 * ten or more of them did, else of all organisations; she herself is never among them. A study without such groups takes
 * everybody who answered and is not of her group. `null` = fewer than ten, or her group is not told where it decides.
 * docs/isolation.md, 6.
 *
 * @param mayRank whether the response in a manager's organisation lets a rank be shown
 */
export function computeReferences({ people, managers, response }: Reconciled, facts: readonly Facts[], mayRank: (manager: number) => boolean): (manager: number) => Reference | null {
  const places = people.slice(0, managers).map(({ organisation }) => foldPlace(organisation));
  const groups = people.slice(0, managers).map(({ group }) => group);
  const byBook = groups.some((group) => LIKE_MANAGERS.includes(group));
  const isLike = (group: string, otherThan: string | null): boolean => (otherThan === null ? LIKE_MANAGERS.includes(group) : group !== '' && group !== otherThan);
  /** Those who answered, by their organisation; a national study has tens of thousands of these, and each is looked through once. */
  const answered = new Map<string, number[]>();
  places.forEach((place, manager) => {
    if (response[manager] !== 'answered') return;
    const known = answered.get(place);
    if (known === undefined) answered.set(place, [manager]);
    else known.push(manager);
  });
  const counts = new Map<string, Int32Array>();

  /** Sorted contacts of those who answered: of one organisation or (`null`) of all; like managers, or all but one group. */
  function contactsOf(place: string | null, otherThan: string | null): Int32Array {
    const key = `${place ?? ''}\n${place === null ? 'all' : ''}\n${otherThan ?? ''}`;
    const known = counts.get(key);
    if (known !== undefined) return known;
    const values: number[] = [];
    for (const members of place === null ? answered.values() : [answered.get(place) ?? []]) {
      for (const manager of members) if (isLike(groups[manager] ?? '', otherThan)) values.push(facts[manager]?.a ?? 0);
    }
    const sorted = Int32Array.from(values).sort();
    counts.set(key, sorted);
    return sorted;
  }

  return (manager) => {
    const group = groups[manager] ?? '';
    const place = places[manager] ?? '';
    const own = facts[manager]?.a ?? 0;
    if (!byBook && group === '') return null;
    const otherThan = byBook ? null : group;
    const isAmongThem = response[manager] === 'answered' && isLike(group, otherThan);
    const least = ENOUGH + Number(isAmongThem);
    const here = place === '' ? NOBODY : contactsOf(place, otherThan);
    const from = here.length >= least ? 'organisation' : 'everywhere';
    const all = from === 'organisation' ? here : contactsOf(null, otherThan);
    if (all.length < least) return null;
    // She herself is stepped over: in a national study, copies without her would take the square of the people.
    const [below, upTo] = [countBelow(all, own), countBelow(all, own + 1)];
    const n = all.length - Number(isAmongThem);
    const valueAt = (at: number): number => all[isAmongThem && at >= below ? at + 1 : at] ?? 0;
    const withheld = response[manager] !== 'answered' ? 'no_response' : mayRank(manager) ? null : 'response_gate';
    return {
      whom: byBook ? 'clinical_functional' : 'other_groups',
      from,
      n,
      median: quantileOf(n, valueAt, 0.5),
      lowerQuartile: quantileOf(n, valueAt, 0.25),
      upperQuartile: quantileOf(n, valueAt, 0.75),
      // Share below, and half of those equal, in per cent.
      percentile: withheld === null ? (100 * (below + (upTo - below - Number(isAmongThem)) / 2)) / n : null,
      withheld,
    };
  };
}

/** How many of ascending numbers are less than a value. */
function countBelow(ascending: Int32Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
