import type { Codebook } from '../codebook/Codebook';
import { ACTIVE, LAPSED, LATENT, UNTOLD } from '../domain/Activity';
import type { Nominations } from '../domain/Nominations';
import type { Person } from '../domain/Person';
import { EXTERNAL, INTERNAL, POSITION_UNTOLD } from '../domain/Position';
import type { Reports } from '../domain/Reports';
import { foldName } from './foldName';
import { ListUnion } from './ListUnion';
import { sortRows } from './sortRows';

/** The rows of one round that are taken, with who is meant by them. */
export interface TakenRows {
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly people: readonly Person[];
}

/** Active beats latent beats untold. */
const STRENGTH_OF_ACTIVITY: readonly number[] = [0, 2, 1];

/** Rows of one respondent about one contact as one report; see `Reports` for the rules. Linear in rows. */
export function mergeReports(nominations: Nominations, { rows, from, to, people }: TakenRows, codebook: Codebook): Reports {
  // Nobody used the column: everything that is reported is in use (design of measures, 1.6).
  const activityTold = nominations.activity.some((code) => code !== UNTOLD);
  const current = rows.filter((row) => nominations.activity[row] !== LAPSED);
  const sorted = sortRows(current, from, to, people.length);
  const starts: number[] = [];
  sorted.forEach((row, at) => {
    const before = sorted[at - 1];
    if (before === undefined || from[before] !== from[row] || to[before] !== to[row]) starts.push(at);
  });
  const length = starts.length;
  const places = people.map((person) => foldName(person.organisation));
  const types = new ListUnion(nominations.lists, codebook.networkTypes.map((type) => type.id), new Map());
  const parents = new Map(codebook.motives.flatMap((motive) => motive.subKinds.map((kind) => [kind.id, motive.id] as const)));
  const motives = new ListUnion(nominations.lists, codebook.motives.map((motive) => motive.id), parents, types);
  const reports = {
    length,
    from: new Int32Array(length),
    to: new Int32Array(length),
    types: new Int32Array(length),
    motives: new Int32Array(length),
    activity: new Uint8Array(length),
    position: new Uint8Array(length),
    strength: new Float64Array(length).fill(NaN),
    nominationOffsets: Int32Array.from([...starts, sorted.length]),
    nominations: sorted,
  };
  starts.forEach((start, report) => {
    const end = starts[report + 1] ?? sorted.length;
    const first = sorted[start] ?? 0;
    const [reporter, contact] = [from[first] ?? 0, to[first] ?? 0];
    reports.from[report] = reporter;
    reports.to[report] = contact;
    let activity = activityTold ? UNTOLD : ACTIVE;
    let position = POSITION_UNTOLD;
    let strength = NaN;
    let typeList = 0;
    let motiveList = 0;
    for (let at = start; at < end; at += 1) {
      const row = sorted[at] ?? 0;
      typeList = types.join(typeList, types.take(nominations.types[row] ?? 0));
      motiveList = motives.join(motiveList, motives.take(nominations.motives[row] ?? 0));
      const said = nominations.activity[row] ?? UNTOLD;
      if ((STRENGTH_OF_ACTIVITY[said] ?? 0) > (STRENGTH_OF_ACTIVITY[activity] ?? 0)) activity = said === LATENT ? LATENT : ACTIVE;
      const told = nominations.position[row] ?? POSITION_UNTOLD;
      if (told === EXTERNAL || position === POSITION_UNTOLD) position = told;
      const given = nominations.strength[row] ?? NaN;
      if (!Number.isNaN(given) && !(given <= strength)) strength = given;
    }
    reports.types[report] = typeList;
    reports.motives[report] = motiveList;
    reports.activity[report] = activity;
    reports.position[report] = position === POSITION_UNTOLD ? byOrganisation(places[reporter] ?? '', places[contact] ?? '') : position;
    reports.strength[report] = strength;
  });
  return { ...reports, lists: types.lists };
}

function byOrganisation(hers: string, theirs: string): number {
  if (hers === '' || theirs === '') return POSITION_UNTOLD;
  return hers === theirs ? INTERNAL : EXTERNAL;
}
