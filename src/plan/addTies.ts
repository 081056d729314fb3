import { ACTIVE } from '../domain/Activity';
import type { isSamePlace } from '../domain/isSamePlace';
import { EXTERNAL, INTERNAL, POSITION_UNTOLD } from '../domain/Position';
import type { Person } from '../domain/Person';
import { makePerson } from '../domain/makePerson';
import { makeReportColumns } from '../domain/results/makeReportColumns';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
import { rememberPlaces } from '../domain/rememberPlaces';
import { joinMentoring } from '../reconcile/joinMentoring';

/** A tie as it would be reported if it formed. */
export interface PlannedTie {
  readonly from: number;
  /** A person of the study, or a network that is planned: `people.length` and up, in the order of `networks`. */
  readonly to: number;
  readonly types: readonly string[];
  readonly motives: readonly string[];
  /** Into `MENTORINGS`: which way mentoring goes, as the reporter sees it; left out = there is none. */
  readonly mentoring?: number;
}

/** A network that does not exist yet. */
export interface PlannedNetwork {
  readonly name: string;
  readonly isOutside: boolean;
}

/**
 * The study as it would be if these ties were reported as well, as active ones: what is measured then is what a plan promises. The
 * reports of the study stay as they are, and nothing of this is kept.
 */
export function addTies(reconciled: Reconciled, ties: readonly PlannedTie[], networks: readonly PlannedNetwork[] = []): Reconciled {
  return makeTieAdder(reconciled, networks)(ties).reconciled;
}

/** A study with ties added, and by report of it, which one of the study it is as it was; −1 = it is new, or says more than before. */
export interface WithTies {
  readonly reconciled: Reconciled;
  readonly source: Int32Array;
}

/** The same for many sets of ties of one study, one after the other: what does not depend on the ties is made once. */
export function makeTieAdder(reconciled: Reconciled, networks: readonly PlannedNetwork[] = []): (ties: readonly PlannedTie[]) => WithTies {
  const { reports } = reconciled;
  // One list for all: what is remembered of people is remembered by their list.
  const people: readonly Person[] =
    networks.length === 0
      ? reconciled.people
      : [...reconciled.people, ...networks.map(({ name }) => makePerson({ id: name, name, kind: 'collectivity' }))];
  const lists = new Lists(reports.lists);
  const same = rememberPlaces();
  const untouched = Int32Array.from({ length: reports.length }, (_, report) => report);

  return (ties) => {
    if (ties.length === 0) return { reconciled, source: untouched };
    const planned = mergeTies(ties, people.length).map((tie) => ({ tie, ...placeOf(reports, tie) }));
    const added = planned.reduce((count, { isThere }) => count + (isThere ? 0 : 1), 0);
    const columns = makeReportColumns(reports.length + added);
    const source = new Int32Array(columns.length);
    const nominationOffsets = new Int32Array(columns.length + 1);
    let [next, at] = [0, 0];
    /** Reports that stay as they are, up to one. */
    const keepUntil = (end: number): void => {
      for (const column of COLUMNS) columns[column].set(reports[column].subarray(next, end), at);
      source.set(untouched.subarray(next, end), at);
      nominationOffsets.set(reports.nominationOffsets.subarray(next, end + 1), at);
      at += end - next;
      next = end;
    };
    for (const { tie, place, isThere } of planned) {
      keepUntil(isThere ? place + 1 : place);
      if (!isThere) {
        columns.from[at] = tie.from;
        columns.to[at] = tie.to;
        columns.position[at] = positionOf(reconciled, networks, tie, same);
        nominationOffsets[at + 1] = nominationOffsets[at] ?? 0;
        at += 1;
      }
      const report = at - 1;
      source[report] = -1;
      columns.types[report] = lists.join(columns.types[report] ?? 0, tie.types);
      columns.motives[report] = lists.join(columns.motives[report] ?? 0, tie.motives);
      columns.activity[report] = ACTIVE;
      columns.mentoring[report] = joinMentoring(columns.mentoring[report] ?? 0, tie.mentoring ?? 0);
    }
    keepUntil(reports.length);
    return {
      reconciled: {
        ...reconciled,
        people,
        reports: { ...columns, lists: lists.all, nominationOffsets, nominations: reports.nominations },
        ...addSpoken(
          reconciled,
          planned.map(({ tie }) => tie),
        ),
      },
      source,
    };
  };
}

const COLUMNS = [
  ...(['from', 'to', 'types', 'motives', 'activity', 'position'] as const),
  ...(['poles', 'strength', 'likePost', 'unit', 'mentoring'] as const),
] as const;

/** Lists of words, each once. */
class Lists {
  readonly all: (readonly string[])[];
  readonly #numbers = new Map<string, number>();

  constructor(lists: readonly (readonly string[])[]) {
    this.all = [...lists];
    this.all.forEach((list, number) => this.#numbers.set(JSON.stringify(list), number));
  }

  join(list: number, words: readonly string[]): number {
    const known = this.all[list] ?? [];
    const joined = [...known, ...words.filter((word) => !known.includes(word))];
    if (joined.length === known.length) return list;
    const key = JSON.stringify(joined);
    const number = this.#numbers.get(key);
    if (number !== undefined) return number;
    this.#numbers.set(key, this.all.length);
    return this.all.push(joined) - 1;
  }
}

/** One tie for each pair, in the order of reports. */
function mergeTies(ties: readonly PlannedTie[], people: number): readonly PlannedTie[] {
  const byPair = new Map<number, PlannedTie>();
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    const key = tie.from * people + tie.to;
    const known = byPair.get(key);
    byPair.set(key, {
      from: tie.from,
      to: tie.to,
      types: [...new Set([...(known?.types ?? []), ...tie.types])],
      motives: [...new Set([...(known?.motives ?? []), ...tie.motives])],
      mentoring: joinMentoring(known?.mentoring ?? 0, tie.mentoring ?? 0),
    });
  }
  return [...byPair.values()].toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** Where a tie stands among the reports, or would stand: they are sorted by `from`, then `to`. */
function placeOf(reports: Reports, tie: PlannedTie): { readonly place: number; readonly isThere: boolean } {
  let [low, high] = [0, reports.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = (reports.from[middle] ?? 0) - tie.from || (reports.to[middle] ?? 0) - tie.to;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { place: low, isThere: reports.from[low] === tie.from && reports.to[low] === tie.to };
}

/** As `reconcile` has it where nothing is stated: by organisation. */
function positionOf(
  { people }: Reconciled,
  networks: readonly PlannedNetwork[],
  { from, to }: PlannedTie,
  isSame: typeof isSamePlace,
): number {
  if (to >= people.length) return networks[to - people.length]?.isOutside === true ? EXTERNAL : INTERNAL;
  const same = isSame(people[from]?.organisation ?? '', people[to]?.organisation ?? '');
  return same === null ? POSITION_UNTOLD : same ? INTERNAL : EXTERNAL;
}

/** Their word about each other is not missing any more. */
function addSpoken(
  { managers, spokenOffsets, spoken }: Reconciled,
  ties: readonly PlannedTie[],
): Pick<Reconciled, 'spokenOffsets' | 'spoken'> {
  const more = new Map<number, number[]>();
  for (const { from, to } of ties) more.set(from, [...(more.get(from) ?? []), to]);
  const offsets = spokenOffsets.slice();
  const all = new Int32Array(spoken.length + ties.length);
  let [next, added] = [0, 0];
  /** Of those from whom no tie comes, up to one. */
  const keepUntil = (end: number): void => {
    const [start, stop] = [spokenOffsets[next] ?? 0, spokenOffsets[end] ?? 0];
    all.set(spoken.subarray(start, stop), start + added);
    for (let manager = next; manager < end; manager += 1) offsets[manager + 1] = (spokenOffsets[manager + 1] ?? 0) + added;
    next = end;
  };
  for (const manager of [...more.keys()].filter((one) => one < managers).toSorted((a, b) => a - b)) {
    keepUntil(manager);
    const [start, stop] = [spokenOffsets[manager] ?? 0, spokenOffsets[manager + 1] ?? 0];
    const list = [...new Set([...spoken.subarray(start, stop), ...(more.get(manager) ?? [])])].toSorted((a, b) => a - b);
    all.set(list, start + added);
    added += list.length - (stop - start);
    offsets[manager + 1] = stop + added;
    next = manager + 1;
  }
  keepUntil(managers);
  return { spokenOffsets: offsets, spoken: all.slice(0, spoken.length + added) };
}
