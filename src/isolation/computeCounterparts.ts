import type { Reconciled } from '../domain/results/Reconciled';
import type { Counterparts } from '../domain/results/Counterparts';
import { addTo } from '../support/addTo';
import { quantileOf } from '../support/quantile';
import type { Facts } from './facts/Facts';
import { foldedPlaces } from './facts/foldedPlaces';

/** The groups beside which the book shows general managers (ch. 7 and 8). */
const COUNTERPARTS: readonly string[] = ['clinical', 'functional'];
/** With fewer, a median says more about chance than about the manager. */
const ENOUGH = 10;
const NOBODY = new Int32Array(0);

/**
 * The counterparts of each manager: clinical and functional managers of the same organisation who answered, if there are ten
 * or more, else of all organisations; the manager is never among them. A study without such groups takes everybody who
 * answered and is of another group. `null` = fewer than ten, the own group is not recorded where it
 * decides, or silence says nothing, so that there is no number to compare. docs/isolation.md, 6.
 */
export function computeCounterparts(
  { people, managers, response, asked }: Reconciled,
  facts: readonly Facts[],
): (manager: number) => Counterparts | null {
  const places = foldedPlaces(people, managers, 'organisation');
  const groups = people.slice(0, managers).map(({ group }) => group);
  const byBook = groups.some((group) => COUNTERPARTS.includes(group));
  const isCounterpart = (group: string, otherThan: string | null): boolean =>
    otherThan === null ? COUNTERPARTS.includes(group) : group !== '' && group !== otherThan;
  /** Those who answered, by their organisation; a national study has tens of thousands of these, and each is looked through once. */
  const answered = new Map<string, number[]>();
  places.forEach((place, manager) => {
    if (response[manager] === 'answered') addTo(answered, place, manager);
  });
  const counts = new Map<string, Int32Array>();

  /** Sorted contacts of those who answered: of one organisation or (`null`) of all; counterparts, or all but one group. */
  function contactsOf(place: string | null, otherThan: string | null): Int32Array {
    const key = `${place ?? ''}\n${otherThan ?? ''}`;
    const known = counts.get(key);
    if (known !== undefined) return known;
    const values: number[] = [];
    for (const members of place === null ? answered.values() : [answered.get(place) ?? []]) {
      for (const manager of members) if (isCounterpart(groups[manager] ?? '', otherThan)) values.push(facts[manager]?.a ?? 0);
    }
    const sorted = Int32Array.from(values).sort();
    counts.set(key, sorted);
    return sorted;
  }

  return (manager) => {
    const group = groups[manager] ?? '';
    const place = places[manager] ?? '';
    const own = facts[manager]?.a ?? 0;
    if (asked.absence === 'unknown' || (!byBook && group === '')) return null;
    const otherThan = byBook ? null : group;
    const isAmongThem = response[manager] === 'answered' && isCounterpart(group, otherThan);
    const least = ENOUGH + Number(isAmongThem);
    const here = place === '' ? NOBODY : contactsOf(place, otherThan);
    const from = here.length >= least ? 'organisation' : 'everywhere';
    const all = from === 'organisation' ? here : contactsOf(null, otherThan);
    if (all.length < least) return null;
    // The manager is stepped over: in a national study, copies without them would take the square of the people.
    const below = isAmongThem ? countBelow(all, own) : 0;
    const n = all.length - Number(isAmongThem);
    const valueAt = (at: number): number => all[isAmongThem && at >= below ? at + 1 : at] ?? 0;
    return {
      whom: byBook ? 'clinical_functional' : 'other_groups',
      from,
      n,
      median: quantileOf(n, valueAt, 0.5),
      lowerQuartile: quantileOf(n, valueAt, 0.25),
      upperQuartile: quantileOf(n, valueAt, 0.75),
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
