import { ACTIVE } from '../domain/Activity';
import { isSamePlace } from '../domain/isSamePlace';
import { EXTERNAL, INTERNAL, POSITION_UNTOLD } from '../domain/Position';
import type { Person } from '../domain/Person';
import { makePerson } from '../domain/makePerson';
import { makeReportColumns } from '../domain/results/makeReportColumns';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
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
  if (ties.length === 0) return reconciled;
  const { reports } = reconciled;
  const people: readonly Person[] = [
    ...reconciled.people,
    ...networks.map(({ name }) => makePerson({ id: name, name, kind: 'collectivity' })),
  ];
  const lists = new Lists(reports.lists);
  const planned = mergeTies(ties, people.length);
  const merged = mergeReports(reports, planned);
  const columns = makeReportColumns(merged.length);
  const nominationOffsets = new Int32Array(merged.length + 1);
  const nominations: number[] = [];
  merged.forEach(({ report, tie }, at) => {
    const from = tie?.from ?? reports.from[report] ?? 0;
    const to = tie?.to ?? reports.to[report] ?? 0;
    columns.from[at] = from;
    columns.to[at] = to;
    if (report >= 0) copyReport(reports, report, columns, at);
    if (tie !== null) {
      columns.types[at] = lists.join(columns.types[at] ?? 0, tie.types);
      columns.motives[at] = lists.join(columns.motives[at] ?? 0, tie.motives);
      columns.activity[at] = ACTIVE;
      columns.mentoring[at] = joinMentoring(columns.mentoring[at] ?? 0, tie.mentoring ?? 0);
      if (report < 0) columns.position[at] = positionOf(reconciled, networks, from, to);
    }
    if (report >= 0)
      for (let row = reports.nominationOffsets[report] ?? 0; row < (reports.nominationOffsets[report + 1] ?? 0); row += 1)
        nominations.push(reports.nominations[row] ?? 0);
    nominationOffsets[at + 1] = nominations.length;
  });
  return {
    ...reconciled,
    people,
    reports: { ...columns, lists: lists.all, nominationOffsets, nominations: Int32Array.from(nominations) },
    ...addSpoken(reconciled, planned),
  };
}

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

interface Merged {
  /** −1 = only planned. */
  readonly report: number;
  readonly tie: PlannedTie | null;
}

function mergeReports(reports: Reports, ties: readonly PlannedTie[]): readonly Merged[] {
  const merged: Merged[] = [];
  let next = 0;
  const order = (report: number, tie: PlannedTie): number => (reports.from[report] ?? 0) - tie.from || (reports.to[report] ?? 0) - tie.to;
  for (let report = 0; report < reports.length; report += 1) {
    let mine: PlannedTie | null = null;
    for (let tie = ties[next]; tie !== undefined && order(report, tie) >= 0; tie = ties[next]) {
      if (order(report, tie) === 0) mine = tie;
      else merged.push({ report: -1, tie });
      next += 1;
    }
    merged.push({ report, tie: mine });
  }
  for (const tie of ties.slice(next)) merged.push({ report: -1, tie });
  return merged;
}

function copyReport(reports: Reports, report: number, into: ReturnType<typeof makeReportColumns>, at: number): void {
  for (const column of ['types', 'motives', 'activity', 'position', 'poles', 'strength', 'likePost', 'unit', 'mentoring'] as const)
    into[column][at] = reports[column][report] ?? 0;
}

/** As `reconcile` has it where nothing is stated: by organisation. */
function positionOf({ people }: Reconciled, networks: readonly PlannedNetwork[], from: number, to: number): number {
  if (to >= people.length) return networks[to - people.length]?.isOutside === true ? EXTERNAL : INTERNAL;
  const same = isSamePlace(people[from]?.organisation ?? '', people[to]?.organisation ?? '');
  return same === null ? POSITION_UNTOLD : same ? INTERNAL : EXTERNAL;
}

/** Their word about each other is not missing any more. */
function addSpoken(
  { managers, spokenOffsets, spoken }: Reconciled,
  ties: readonly PlannedTie[],
): Pick<Reconciled, 'spokenOffsets' | 'spoken'> {
  const more = new Map<number, number[]>();
  for (const { from, to } of ties) more.set(from, [...(more.get(from) ?? []), to]);
  const offsets = new Int32Array(managers + 1);
  const all: number[] = [];
  for (let manager = 0; manager < managers; manager += 1) {
    const known = [...spoken.subarray(spokenOffsets[manager] ?? 0, spokenOffsets[manager + 1] ?? 0)];
    const list = more.has(manager) ? [...new Set([...known, ...(more.get(manager) ?? [])])].toSorted((a, b) => a - b) : known;
    for (const person of list) all.push(person);
    offsets[manager + 1] = all.length;
  }
  return { spokenOffsets: offsets, spoken: Int32Array.from(all) };
}
