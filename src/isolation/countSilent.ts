import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import { foldPlace } from '../measures/isExternalTie';
import { reportsBy } from '../network/reportsBy';
import type { Facts } from './Facts';
import { isSilentAbout } from './isSilentAbout';
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
  const places = people.slice(0, managers).map((person) => foldPlace(person.organisation));
  const groups = people.slice(0, managers).map((person) => person.group);
  const isHere = (manager: number, person: number): boolean => places[manager] !== '' && places[person] === places[manager];
  const isPeer = (manager: number, person: number): boolean => groups[manager] !== '' && groups[person] === groups[manager];
  const isAnswered = (person: number): boolean => response[person] === 'answered';
  const namersOf = (manager: number): ReadonlySet<number> => new Set(about[manager]?.map((report) => reports.from[report] ?? -1));

  if (rule === 'confirmed') {
    return (manager, neighbours) => {
      const tally = new SilenceTally();
      const namers = namersOf(manager);
      const [start, end] = reportsBy(reports, manager);
      for (let report = start; report < end; report += 1) {
        const person = reports.to[report] ?? 0;
        if (person >= managers) continue;
        if (!neighbours.includes(person) && isSilentAbout(reconciled, person, manager)) tally.addSilent(isHere(manager, person), isPeer(manager, person), 1);
        if (!isAnswered(person)) continue;
        tally.addRespondents(isHere(manager, person), 1);
        if (namers.has(person)) tally.addNaming(isHere(manager, person));
      }
      return tally.result();
    };
  }

  const maySilent = (person: number): boolean => !isAnswered(person) || capped[person] === 1;
  const totals = new Map<string, { place: string; group: string; silent: number; respondents: number }>();
  for (let person = 0; person < managers; person += 1) {
    const [place = '', group = ''] = [places[person], groups[person]];
    const key = `${place}\n${group}`;
    const entry = totals.get(key) ?? { place, group, silent: 0, respondents: 0 };
    totals.set(key, entry);
    if (maySilent(person)) entry.silent += 1;
    if (isAnswered(person)) entry.respondents += 1;
  }
  const cappedAbout = listCappedAbout(reconciled);

  return (manager, neighbours) => {
    const tally = new SilenceTally();
    for (const { place, group, silent, respondents } of totals.values()) {
      const here = places[manager] !== '' && place === places[manager];
      tally.addSilent(here, groups[manager] !== '' && group === groups[manager], silent);
      tally.addRespondents(here, respondents);
    }
    const known = new Set([manager, ...neighbours, ...(cappedAbout.get(manager) ?? [])]);
    for (const person of known) if (maySilent(person)) tally.addSilent(isHere(manager, person), isPeer(manager, person), -1);
    if (isAnswered(manager)) tally.addRespondents(isHere(manager, manager), -1);
    for (const person of namersOf(manager)) tally.addNaming(isHere(manager, person));
    return tally.result();
  };
}

/** Managers who were cut off by the cap and did write about somebody: about her their word is there. */
function listCappedAbout({ managers, response, capped, spoken, spokenOffsets }: Reconciled): ReadonlyMap<number, readonly number[]> {
  const about = new Map<number, number[]>();
  for (let person = 0; person < managers; person += 1) {
    if (capped[person] !== 1 || response[person] !== 'answered') continue;
    for (const contact of spoken.subarray(spokenOffsets[person], spokenOffsets[person + 1])) {
      const known = about.get(contact);
      if (known === undefined) about.set(contact, [person]);
      else known.push(person);
    }
  }
  return about;
}
