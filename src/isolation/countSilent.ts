import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/results/Reconciled';
import { foldPlace } from '../domain/isSamePlace';
import { reportsBy } from '../network/reportsBy';
import type { Facts, SilentByGroup } from './Facts';
import { isSilentAbout } from './isSilentAbout';
import { listCappedAbout } from './listCappedAbout';
import { numberWords } from './numberWords';
import { SilenceTally } from './SilenceTally';

type SilenceAbout = (manager: number, neighbours: Int32Array) => Pick<Facts, 'silent' | 'strata'>;

/**
 * Whose word about a manager is missing, and how many of those whose word is there named her; by organisation. Design of
 * measures, 3.4 and 3.5. Under `either`, totals are counted once and each manager takes off the few who are not silent
 * about her, so that the whole stays linear; under `confirmed` only those count about whom she made a report herself.
 *
 * @param about reports about each manager that count
 */
export function countSilent(reconciled: Reconciled, rule: IsolationRule['rule'], about: readonly (readonly number[])[]): SilenceAbout {
  const { managers, response, capped, people, reports } = reconciled;
  const roster = people.slice(0, managers);
  // 0 = not told, and then like nobody else's.
  const places = numberWords(roster.map(({ organisation }) => foldPlace(organisation)));
  const groups = numberWords(roster.map(({ group }) => group));
  const placeOf = (manager: number): number => places.of[manager] ?? 0;
  const groupOf = (manager: number): number => groups.of[manager] ?? 0;
  const isHere = (manager: number, other: number): boolean => placeOf(manager) !== 0 && placeOf(other) === placeOf(manager);
  /** Where her own group is not told nobody's is compared with it. */
  const likenessOf = (manager: number, other: number): keyof SilentByGroup => {
    if (groupOf(manager) === 0) return 'others';
    return groupOf(other) === 0 ? 'unknownGroup' : groupOf(other) === groupOf(manager) ? 'ownGroup' : 'others';
  };
  const hasAnswered = (manager: number): boolean => response[manager] === 'answered';

  if (rule === 'confirmed') {
    return (manager, neighbours) => {
      const tally = new SilenceTally();
      const [start, end] = reportsBy(reports, manager);
      const namers = namersOf(reconciled, about[manager]);
      for (let report = start; report < end; report += 1) {
        const other = reports.to[report] ?? 0;
        if (other >= managers) continue;
        if (!neighbours.includes(other) && isSilentAbout(reconciled, other, manager)) tally.addSilent(isHere(manager, other), likenessOf(manager, other), 1);
        if (!hasAnswered(other)) continue;
        tally.addRespondents(isHere(manager, other), 1);
        if (namers.has(other)) tally.addNaming(isHere(manager, other));
      }
      return tally.result();
    };
  }

  const maySilent = (manager: number): boolean => !hasAnswered(manager) || capped[manager] === 1;
  const silentBoth = new Int32Array(places.count * groups.count);
  const silentByPlace = new Int32Array(places.count);
  const silentByGroup = new Int32Array(groups.count);
  const answeredByPlace = new Int32Array(places.count);
  let silent = 0;
  let answered = 0;
  for (let manager = 0; manager < managers; manager += 1) {
    const [place, group] = [placeOf(manager), groupOf(manager)];
    if (maySilent(manager)) {
      silent += 1;
      silentBoth[place * groups.count + group] = (silentBoth[place * groups.count + group] ?? 0) + 1;
      silentByPlace[place] = (silentByPlace[place] ?? 0) + 1;
      silentByGroup[group] = (silentByGroup[group] ?? 0) + 1;
    }
    if (hasAnswered(manager)) {
      answered += 1;
      answeredByPlace[place] = (answeredByPlace[place] ?? 0) + 1;
    }
  }
  const cappedAbout = listCappedAbout(reconciled);
  /** By manager, in which call she was counted last: a set for each call would be dear. */
  const [counted, named] = [new Int32Array(managers), new Int32Array(managers)];
  let call = 0;

  return (manager, neighbours) => {
    const tally = new SilenceTally();
    const [place, group] = [placeOf(manager), groupOf(manager)];
    const here = place === 0 ? 0 : (silentByPlace[place] ?? 0);
    const ofGroup = (which: number): readonly [here: number, all: number] =>
      group === 0 ? [0, 0] : [place === 0 ? 0 : (silentBoth[place * groups.count + which] ?? 0), silentByGroup[which] ?? 0];
    const [peersHere, peers] = ofGroup(group);
    const [unknownHere, unknown] = ofGroup(0);
    tally.addSilent(true, 'ownGroup', peersHere);
    tally.addSilent(true, 'unknownGroup', unknownHere);
    tally.addSilent(true, 'others', here - peersHere - unknownHere);
    tally.addSilent(false, 'ownGroup', peers - peersHere);
    tally.addSilent(false, 'unknownGroup', unknown - unknownHere);
    tally.addSilent(false, 'others', silent - here - (peers - peersHere) - (unknown - unknownHere));
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
    for (const other of cappedAbout.get(manager) ?? []) takeOff(other);
    if (hasAnswered(manager)) tally.addRespondents(isHere(manager, manager), -1);
    for (const report of about[manager] ?? []) {
      const other = reports.from[report] ?? -1;
      if (named[other] === call) continue;
      named[other] = call;
      tally.addNaming(isHere(manager, other));
    }
    return tally.result();
  };
}

function namersOf({ reports }: Reconciled, about: readonly number[] = []): ReadonlySet<number> {
  return new Set(about.map((report) => reports.from[report] ?? -1));
}
