import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { ACTIVE } from '../domain/Activity';
import type { Person } from '../domain/Person';
import { POSITION_UNTOLD } from '../domain/Position';
import type { Reconciled } from '../domain/Reconciled';
import type { Reports } from '../domain/Reports';
import type { ReportError } from '../domain/Robustness';
import type { Chance } from './makeChance';

/** A study with errors put in, and where its managers were before: −1 = made up. */
export interface Perturbed {
  readonly reconciled: Reconciled;
  readonly was: Int32Array;
}

interface Row {
  readonly from: number;
  readonly to: number;
  /** The report that it is, or from which a made-up one has its types and motives. */
  readonly like: number;
  readonly isMadeUp: boolean;
}

/**
 * One error of a given size. Ties: that share of the reports is taken away, or as many are made up, from somebody who
 * answered to another manager, each with types and motives of a report that is there. People: that share of the managers
 * goes with all their reports, or as many join, each answering and being named as often as somebody who is there, at random
 * places. Design of measures, 5.5.
 */
export function perturb(reconciled: Reconciled, error: ReportError, share: number, chance: Chance): Perturbed {
  const { reports, managers } = reconciled;
  const rows = Array.from({ length: reports.length }, (_, report): Row => ({ from: reports.from[report] ?? 0, to: reports.to[report] ?? 0, like: report, isMadeUp: false }));
  const everybody = Int32Array.from({ length: managers }, (_, manager) => manager);
  switch (error) {
    case 'ties_removed': {
      const gone = new Set(drawSome(rows.length, Math.round(share * rows.length), chance));
      return { reconciled: rebuild(reconciled, reconciled, rows.filter((_, index) => !gone.has(index))), was: everybody };
    }
    case 'ties_added':
      return { reconciled: rebuild(reconciled, reconciled, [...rows, ...makeUp(reconciled, rows, Math.round(share * rows.length), chance)]), was: everybody };
    case 'people_removed':
      return dropPeople(reconciled, rows, new Set(drawSome(managers, Math.round(share * managers), chance)));
    case 'people_added':
      return addPeople(reconciled, rows, Math.round(share * managers), chance);
  }
}

/** Distinct numbers below `of`. */
function drawSome(of: number, count: number, chance: Chance): readonly number[] {
  const all = Array.from({ length: of }, (_, index) => index);
  for (let at = 0; at < Math.min(count, of); at += 1) {
    const other = uniformInt(chance, at, of - 1);
    [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
  }
  return all.slice(0, count);
}

function makeUp({ managers, response }: Reconciled, rows: readonly Row[], count: number, chance: Chance): readonly Row[] {
  const answered = response.flatMap((one, manager) => (one === 'answered' ? [manager] : []));
  const taken = new Set(rows.map(({ from, to }) => from * managers + to));
  const made: Row[] = [];
  if (answered.length === 0 || managers < 2 || rows.length === 0) return made;
  // In a full network there may be no room: it gives up after enough tries.
  for (let tries = 0; made.length < count && tries < 20 * count; tries += 1) {
    const from = answered[uniformInt(chance, 0, answered.length - 1)] ?? 0;
    const to = uniformInt(chance, 0, managers - 1);
    const key = from * managers + to;
    if (from === to || taken.has(key)) continue;
    taken.add(key);
    made.push({ from, to, like: rows[uniformInt(chance, 0, rows.length - 1)]?.like ?? 0, isMadeUp: true });
  }
  return made;
}

function dropPeople(reconciled: Reconciled, rows: readonly Row[], gone: ReadonlySet<number>): Perturbed {
  const { people, managers } = reconciled;
  const kept = people.flatMap((_, index) => (gone.has(index) ? [] : [index]));
  const was = Int32Array.from(kept.filter((index) => index < managers));
  const now = new Map(kept.map((index, at) => [index, at]));
  const left = rows.flatMap((row): readonly Row[] => {
    const [from, to] = [now.get(row.from), now.get(row.to)];
    return from === undefined || to === undefined ? [] : [{ ...row, from, to }];
  });
  return { reconciled: rebuild(reconciled, regroup(reconciled, kept.map((index) => people[index]).filter((person) => person !== undefined), [...was], now), left), was };
}

function addPeople(reconciled: Reconciled, rows: readonly Row[], count: number, chance: Chance): Perturbed {
  const { people, managers, response } = reconciled;
  const answered = response.flatMap((one, manager) => (one === 'answered' ? [manager] : []));
  if (answered.length === 0) return { reconciled, was: Int32Array.from(response, (_, manager) => manager) };
  const models = Array.from({ length: count }, () => answered[uniformInt(chance, 0, answered.length - 1)] ?? 0);
  const all = managers + count;
  const shift = (index: number): number => (index < managers ? index : index + count);
  const joined: Row[] = [];
  models.forEach((model, at) => {
    const joiner = managers + at;
    const add = (from: number, to: number, like: number): void => void joined.push({ from, to, like, isMadeUp: true });
    const partners = (given: number): readonly number[] => drawSome(all - 1, Math.min(given, all - 1), chance).map((other) => (other >= joiner ? other + 1 : other));
    const own = rows.filter(({ from }) => from === model);
    const toManagers = own.filter(({ to }) => to < managers);
    for (const { to, like } of own) if (to >= managers) add(joiner, shift(to), like);
    partners(toManagers.length).forEach((other, index) => { add(joiner, other, toManagers[index]?.like ?? 0); });
    const about = rows.filter(({ to }) => to === model);
    drawSome(answered.length, Math.min(about.length, answered.length), chance).forEach((namer, index) => { add(answered[namer] ?? 0, joiner, about[index]?.like ?? 0); });
  });
  const order = [...people.slice(0, managers), ...models.map((model) => people[model]).filter((person) => person !== undefined), ...people.slice(managers)];
  const origins = [...Array.from({ length: managers }, (_, manager) => manager), ...models];
  const now = new Map(people.map((_, index) => [index, shift(index)]));
  const moved = rows.map((row): Row => ({ ...row, from: row.from, to: shift(row.to) }));
  const seen = new Set<number>();
  const unique = [...moved, ...joined].filter(({ from, to }) => !seen.has(from * order.length + to) && seen.add(from * order.length + to));
  return { reconciled: rebuild(reconciled, regroup(reconciled, order, origins, now), unique), was: Int32Array.from({ length: all }, (_, manager) => (manager < managers ? manager : -1)) };
}

/** Everything but the reports, for other people. @param origins by manager, whose response and list she has */
function regroup(reconciled: Reconciled, people: readonly Person[], origins: readonly number[], now: ReadonlyMap<number, number>): Reconciled {
  const { response, capped, spoken, spokenOffsets } = reconciled;
  const lists = origins.map((origin) => Array.from(spoken.subarray(spokenOffsets[origin], spokenOffsets[origin + 1])).flatMap((other) => now.get(other) ?? []));
  const offsets = new Int32Array(origins.length + 1);
  lists.forEach((list, manager) => {
    offsets[manager + 1] = (offsets[manager] ?? 0) + list.length;
  });
  return {
    ...reconciled,
    people,
    managers: origins.length,
    response: origins.map((origin) => response[origin] ?? 'missing'),
    capped: Uint8Array.from(origins, (origin) => capped[origin] ?? 0),
    spoken: Int32Array.from(lists.flat()),
    spokenOffsets: offsets,
  };
}

/** @param source whose reports the rows are like */
function rebuild({ reports: source }: Reconciled, target: Reconciled, rows: readonly Row[]): Reconciled {
  const sorted = [...rows].sort((a, b) => a.from - b.from || a.to - b.to);
  const pick = (column: Int32Array | Float64Array) => ({ like }: Row): number => column[like] ?? 0;
  const reports: Reports = {
    length: sorted.length,
    from: Int32Array.from(sorted, ({ from }) => from),
    to: Int32Array.from(sorted, ({ to }) => to),
    types: Int32Array.from(sorted, pick(source.types)),
    motives: Int32Array.from(sorted, pick(source.motives)),
    activity: Uint8Array.from(sorted, ({ like, isMadeUp }) => (isMadeUp ? ACTIVE : (source.activity[like] ?? 0))),
    position: Uint8Array.from(sorted, ({ to, like, isMadeUp }) => (isMadeUp && to < target.managers ? POSITION_UNTOLD : (source.position[like] ?? 0))),
    poles: Uint8Array.from(sorted, ({ like }) => source.poles[like] ?? 0),
    strength: Float64Array.from(sorted, pick(source.strength)),
    lists: source.lists,
    nominationOffsets: new Int32Array(sorted.length + 1),
    nominations: new Int32Array(),
  };
  return { ...target, reports };
}
