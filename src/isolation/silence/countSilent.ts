import type { IsolationRule } from '../../domain/IsolationRule';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Csr } from '../../network/Csr';
import { reportsBy } from '../../network/reportsBy';
import { rowOf } from '../../network/rowOf';
import type { Facts, SilentByPost } from '../facts/Facts';
import { isSilentAbout } from './isSilentAbout';
import type { Likeness } from '../facts/Likeness';
import { areAlike } from '../facts/Likeness';
import { LevelCounts } from '../facts/LevelCounts';
import { listPartialAbout } from './listPartialAbout';
import { numberPlaces } from '../facts/numberPlaces';
import { SilenceTally } from './SilenceTally';

type SilenceAbout = (manager: number, neighbours: Int32Array) => Pick<Facts, 'silent' | 'strata'>;

/**
 * Whose word about a manager is missing, and how many of those whose word is there named them; by organisation.
 * docs/isolation.md, 4 and 5. Under `either`, totals are counted once and each manager takes off the few who are not silent
 * about them, so that the whole stays linear; under `confirmed` only those count about whom they made a report themselves.
 *
 * @param about reports about each manager that count; `null` = nobody asks how many named them
 */
export function countSilent(reconciled: Reconciled, rule: IsolationRule['rule'], likeness: Likeness, about: Csr | null): SilenceAbout {
  const { managers, response, partial, people, reports } = reconciled;
  // 0 = not recorded, and then like nobody else's.
  const places = numberPlaces(people, managers);
  const placeOf = (manager: number): number => places.of[manager] ?? 0;
  const keyOf = (manager: number): number => likeness.keys[manager] ?? 0;
  const isHere = (manager: number, other: number): boolean => placeOf(manager) !== 0 && placeOf(other) === placeOf(manager);
  /** Where the own post is not recorded nobody's is compared with it. */
  const likenessOf = (manager: number, other: number): keyof SilentByPost => {
    if (keyOf(manager) === 0) return 'others';
    const is = areAlike(likeness, manager, other);
    return is === null ? 'unknown' : is ? 'like' : 'others';
  };
  const hasAnswered = (manager: number): boolean => response[manager] === 'answered';

  if (rule === 'confirmed') {
    return (manager, neighbours) => {
      const tally = new SilenceTally();
      const [start, end] = reportsBy(reports, manager);
      const namers = namersOf(reconciled, about, manager);
      for (let report = start; report < end; report += 1) {
        const other = reports.to[report] ?? 0;
        if (other >= managers) continue;
        if (!neighbours.includes(other) && isSilentAbout(reconciled, other, manager))
          tally.addSilent(isHere(manager, other), likenessOf(manager, other), 1);
        if (!hasAnswered(other)) continue;
        tally.addRespondents(isHere(manager, other), 1);
        if (namers.has(other)) tally.addNaming(isHere(manager, other));
      }
      return tally.result();
    };
  }

  const maySilent = (manager: number): boolean => !hasAnswered(manager) || partial[manager] === 1;
  const { byPlaceAndKey, byKey, silentByPlace, answeredByPlace, silent, answered, partialAbout } = totalsOf(reconciled, likeness);
  /** By manager, in which call they were taken off last: a set for each call would be dear. */
  const counted = new Int32Array(managers);
  let call = 0;

  return (manager, neighbours) => {
    const tally = new SilenceTally();
    const [place, key] = [placeOf(manager), keyOf(manager)];
    const level = likeness.seniority[manager] ?? NaN;
    const here = place === 0 ? 0 : (silentByPlace[place] ?? 0);
    const [likeHere, like] =
      key === 0 ? [0, 0] : [place === 0 ? 0 : byPlaceAndKey.near(place * likeness.count + key, level), byKey.near(key, level)];
    const [unknownHere, unknown] =
      key === 0 ? [0, 0] : [place === 0 ? 0 : byPlaceAndKey.near(place * likeness.count, NaN), byKey.near(0, NaN)];
    tally.addSilent(true, 'like', likeHere);
    tally.addSilent(true, 'unknown', unknownHere);
    tally.addSilent(true, 'others', here - likeHere - unknownHere);
    tally.addSilent(false, 'like', like - likeHere);
    tally.addSilent(false, 'unknown', unknown - unknownHere);
    tally.addSilent(false, 'others', silent - here - (like - likeHere) - (unknown - unknownHere));
    const answeredHere = place === 0 ? 0 : (answeredByPlace[place] ?? 0);
    tally.addRespondents(true, answeredHere);
    tally.addRespondents(false, answered - answeredHere);

    call += 1;
    const takeOff = (other: number): void => {
      if (counted[other] === call) return;
      counted[other] = call;
      if (maySilent(other)) tally.addSilent(isHere(manager, other), likenessOf(manager, other), -1);
    };
    takeOff(manager);
    for (const other of neighbours) takeOff(other);
    for (const other of partialAbout.get(manager) ?? []) takeOff(other);
    if (hasAnswered(manager)) tally.addRespondents(isHere(manager, manager), -1);
    // Each is there once: a respondent makes one report about a contact.
    for (const report of about === null ? [] : rowOf(about, manager)) tally.addNaming(isHere(manager, reports.from[report] ?? -1));
    return tally.result();
  };
}

interface Totals {
  readonly of: Pick<Reconciled, 'people' | 'response' | 'partial' | 'spoken'>;
  readonly byPlaceAndKey: LevelCounts;
  readonly byKey: LevelCounts;
  readonly silentByPlace: Int32Array;
  readonly answeredByPlace: Int32Array;
  readonly silent: number;
  readonly answered: number;
  readonly partialAbout: ReturnType<typeof listPartialAbout>;
}

/** They depend on no report: in half of the states that robustness tries they are the same. */
const known = new WeakMap<Likeness, Totals>();

function totalsOf(reconciled: Reconciled, likeness: Likeness): Totals {
  const { people, response, partial, spoken } = reconciled;
  let totals = known.get(likeness);
  const of = totals?.of;
  if (totals === undefined || of?.people !== people || of.response !== response || of.partial !== partial || of.spoken !== spoken)
    known.set(likeness, (totals = countTotals(reconciled, likeness)));
  return totals;
}

/** How many may be silent, and how many answered: everywhere, by organisation, and by who is in a like post. */
function countTotals(reconciled: Reconciled, likeness: Likeness): Totals {
  const { people, managers, response, partial, spoken } = reconciled;
  const places = numberPlaces(people, managers);
  const byPlaceAndKey = new LevelCounts(places.count * likeness.count);
  const byKey = new LevelCounts(likeness.count);
  const silentByPlace = new Int32Array(places.count);
  const answeredByPlace = new Int32Array(places.count);
  let silent = 0;
  let answered = 0;
  for (let manager = 0; manager < managers; manager += 1) {
    const [place, key] = [places.of[manager] ?? 0, likeness.keys[manager] ?? 0];
    const hasAnswered = response[manager] === 'answered';
    if (!hasAnswered || partial[manager] === 1) {
      const level = likeness.seniority[manager] ?? NaN;
      silent += 1;
      byPlaceAndKey.add(place * likeness.count + key, level);
      byKey.add(key, level);
      silentByPlace[place] = (silentByPlace[place] ?? 0) + 1;
    }
    if (hasAnswered) {
      answered += 1;
      answeredByPlace[place] = (answeredByPlace[place] ?? 0) + 1;
    }
  }
  const of = { people, response, partial, spoken };
  return { of, byPlaceAndKey, byKey, silentByPlace, answeredByPlace, silent, answered, partialAbout: listPartialAbout(reconciled) };
}

function namersOf({ reports }: Reconciled, about: Csr | null, manager: number): ReadonlySet<number> {
  return new Set(about === null ? [] : rowOf(about, manager).map((report) => reports.from[report] ?? -1));
}
