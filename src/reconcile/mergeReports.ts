import { makeReportColumns } from '../domain/results/makeReportColumns';
import type { Codebook } from '../codebook/Codebook';
import { postOf } from '../codebook/postOf';
import { ACTIVE, LATENT, UNTOLD } from '../domain/Activity';
import { remember } from '../support/remember';
import { joinMentoring } from './joinMentoring';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import { EXTERNAL, INTERNAL, POSITION_UNTOLD } from '../domain/Position';
import type { Reports } from '../domain/results/Reports';
import { barePlace, foldPlace } from '../domain/isSamePlace';
import { foldWords } from '../support/foldWords';
import { ListUnion } from './ListUnion';
import { makesReport } from '../domain/nominations/makesReport';
import { sortRows } from './sortRows';

/** The rows of one round that are taken, with who is meant by them. */
export interface TakenRows {
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly people: readonly Person[];
  /** How many of them are managers of the roster. */
  readonly managers: number;
  /** Whether it was asked if contacts are in use: else everything that is reported is. docs/measures.md, 1.6. */
  readonly activityAsked: boolean;
}

/** Active beats latent beats untold. */
const STRENGTH_OF_ACTIVITY: readonly number[] = [0, 2, 1];

/** Rows of one respondent about one contact as one report; see `Reports` for the rules. Linear in rows. */
export function mergeReports(
  nominations: Nominations,
  { rows, from, to, people, managers, activityAsked }: TakenRows,
  codebook: Codebook,
): Reports {
  const current = rows.filter((row) => makesReport(nominations, row));
  const sorted = sortRows(current, from, to, people.length);
  const starts = findStarts(sorted, from, to);
  const length = starts.length - 1;
  const places = numberPlaces(people);
  const types = new ListUnion(
    nominations.lists,
    codebook.networkTypes.map((type) => type.id),
    new Map(),
  );
  const parents = new Map(codebook.motives.flatMap((motive) => motive.subKinds.map((kind) => [kind.id, motive.id] as const)));
  const motives = new ListUnion(
    nominations.lists,
    codebook.motives.map((motive) => motive.id),
    parents,
    types,
  );
  const firstOf = makeFirstSpelling(nominations);
  // A study has few roles and units, and many reports.
  const postOfRole = remember((role: string) => postOf(codebook, role));
  const placeOf = remember(foldPlace);
  const wordAt = (word: number): string => nominations.words[word] ?? '';
  const reports = { ...makeReportColumns(length), nominationOffsets: starts, nominations: sorted };
  for (let report = 0; report < length; report += 1) {
    const start = starts[report] ?? 0;
    const end = starts[report + 1] ?? 0;
    const first = sorted[start] ?? 0;
    const [reporter, contact] = [from[first] ?? 0, to[first] ?? 0];
    reports.from[report] = reporter;
    reports.to[report] = contact;
    let activity = activityAsked ? UNTOLD : ACTIVE;
    let position = POSITION_UNTOLD;
    let poles = 0;
    let strength = NaN;
    let typeList = 0;
    let motiveList = 0;
    let [likePost, mentoring, role, unit] = [0, 0, 0, 0];
    for (let at = start; at < end; at += 1) {
      const row = sorted[at] ?? 0;
      typeList = types.join(typeList, types.take(nominations.types[row] ?? 0));
      motiveList = motives.join(motiveList, motives.take(nominations.motives[row] ?? 0));
      const said = nominations.activity[row] ?? UNTOLD;
      if ((STRENGTH_OF_ACTIVITY[said] ?? 0) > (STRENGTH_OF_ACTIVITY[activity] ?? 0)) activity = said === LATENT ? LATENT : ACTIVE;
      const place = nominations.position[row] ?? POSITION_UNTOLD;
      if (place === EXTERNAL || position === POSITION_UNTOLD) position = place;
      poles |= polesOf(nominations, row);
      const like = nominations.likePost[row] ?? 0;
      if (like === 1 || likePost === 0) likePost = like;
      mentoring = joinMentoring(mentoring, nominations.mentoring[row] ?? 0);
      role = firstOf(role, nominations.contactRole[row] ?? 0);
      unit = firstOf(unit, nominations.contactUnit[row] ?? 0);
      const given = nominations.strength[row] ?? NaN;
      if (!Number.isNaN(given) && !(given <= strength)) strength = given;
    }
    reports.types[report] = typeList;
    reports.motives[report] = motiveList;
    reports.activity[report] = activity;
    reports.position[report] = position === POSITION_UNTOLD ? byOrganisation(places, reporter, contact) : position;
    reports.poles[report] = poles;
    reports.strength[report] = strength;
    reports.mentoring[report] = mentoring;
    if (contact < managers) continue;
    const [ownPost, ownUnit] = [postOfRole(people[reporter]?.role ?? ''), placeOf(people[reporter]?.unit ?? '')];
    const theirRole = role === 0 ? (people[contact]?.role ?? '') : wordAt(role);
    const theirUnit = unit === 0 ? (people[contact]?.unit ?? '') : wordAt(unit);
    reports.likePost[report] = likePost !== 0 ? likePost : compareWords(ownPost, postOfRole(theirRole));
    reports.unit[report] = compareWords(ownUnit, placeOf(theirUnit));
  }
  return { ...reports, lists: types.lists };
}

/** 0 = one of them is blank, 1 = they are the same, 2 = they differ. */
function compareWords(one: string, other: string): 0 | 1 | 2 {
  return one === '' || other === '' ? 0 : one === other ? 1 : 2;
}

/** Of two words (indices; 0 = blank) the first by spelling, so that the order of rows does not matter. */
function makeFirstSpelling({ words }: Nominations): (one: number, other: number) => number {
  return (one, other) => {
    if (one === 0 || one === other) return other;
    if (other === 0) return one;
    const [a, b] = [words[one] ?? '', words[other] ?? ''];
    const [foldedA, foldedB] = [foldPlace(a), foldPlace(b)];
    return (foldedA === foldedB ? b < a : foldedB < foldedA) ? other : one;
  };
}

/** Where the rows of another pair begin, and at the end their number. */
function findStarts(sorted: Int32Array, from: Int32Array, to: Int32Array): Int32Array {
  const starts = new Int32Array(sorted.length + 1);
  let count = 0;
  let before = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    const row = sorted[at] ?? 0;
    if (before < 0 || from[before] !== from[row] || to[before] !== to[row]) starts[count++] = at;
    before = row;
  }
  starts[count] = sorted.length;
  return starts.slice(0, count + 1);
}

/** By person, numbers of their organisation, as it is called and without words such as “NHS”; 0 = not stated. */
interface Places {
  readonly called: Int32Array;
  readonly bare: Int32Array;
}

/** Each spelling is folded once. */
function numberPlaces(people: readonly Person[]): Places {
  let count = 0;
  const numberOf = remember((name: string) => (name === '' ? 0 : (count += 1)));
  const read = remember((organisation: string) => [numberOf(foldPlace(organisation)), numberOf(barePlace(foldWords(organisation)))]);
  const places: Places = { called: new Int32Array(people.length), bare: new Int32Array(people.length) };
  people.forEach(({ organisation }, person) => {
    const [called = 0, bare = 0] = read(organisation);
    places.called[person] = called;
    places.bare[person] = bare;
  });
  return places;
}

/** Bits of `POLES` that a row tells; a code is 0 untold, 1 first pole, 2 second. */
function polesOf({ structure, coordination, membership, formation }: Nominations, row: number): number {
  const bits = (code: number | undefined, dimension: number): number =>
    code === undefined || code === 0 ? 0 : 1 << (2 * dimension + code - 1);
  return bits(structure[row], 0) | bits(coordination[row], 1) | bits(membership[row], 2) | bits(formation[row], 3);
}

/** Where only words such as “NHS” differ, it cannot be known whether the organisation is the same. */
function byOrganisation({ called, bare }: Places, reporter: number, contact: number): number {
  if (called[reporter] === 0 || called[contact] === 0) return POSITION_UNTOLD;
  if (called[reporter] === called[contact]) return INTERNAL;
  return bare[reporter] === bare[contact] ? POSITION_UNTOLD : EXTERNAL;
}
