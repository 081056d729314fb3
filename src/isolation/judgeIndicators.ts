import type { AskedItem } from '../domain/Instrument';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
import type { ContactFunction, Tri } from '../domain/results/Verdict';
import { FUNCTIONS } from '../domain/results/Verdict';
import type { Counted, CountedIndicator, FixedIndicator } from './facts/Facts';
import { said } from './facts/ownTies';

/** What the indicators of one manager are judged from. */
export interface Evidence {
  readonly reconciled: Reconciled;
  readonly manager: number;
  readonly answered: boolean;
  readonly absenceJudged: boolean;
  readonly neighbours: Int32Array;
  /** Own reports that count. */
  readonly own: Int32Array;
  /** Whether a report about them counts. */
  readonly isNamed: boolean;
  /** What the own reports say, as bits (`ownTies`). */
  readonly bits: number;
  /** F4, judged already. */
  readonly noLikePost: Tri;
  /** Whether silence about support is no absence in their organisation. */
  readonly hardly: boolean;
  readonly component: number;
  /** NaN = they reach fewer than two. */
  readonly dependence: number;
  readonly answeredShare: number;
  /** By manager, what their own reports say. */
  readonly everybody: Int32Array;
  /** A latent report by or about them, and none that is active or not stated. */
  readonly onlyLatent: boolean;
}

const RESPONSE_FOR_PATHS = 0.8;

/** Present is known at once; absent only where absence can be judged. */
function lacks(present: boolean, judged: boolean): Tri {
  if (present) return false;
  return judged ? true : null;
}

/** The same of something of which it may not be known whether it is there. */
function lacksAll(present: Tri, judged: boolean): Tri {
  return present === null ? null : lacks(present, judged);
}

/** What the indicators with a convention count. */
export function countEvidence(evidence: Evidence): Counted {
  const { reconciled, manager, own, bits, answered, absenceJudged, dependence } = evidence;
  const { people, reports, asked } = reconciled;
  const person = people[manager];
  const judged = absenceJudged && asked.items.has('motives');
  const needs = person?.needs ?? null;
  // Where needs are words of the study's own, the reports are looked through.
  const served = needs === null ? null : distinctOf(reports, reports.motives, own);
  return {
    component: evidence.component,
    dependence: Number.isNaN(dependence) || evidence.answeredShare < RESPONSE_FOR_PATHS ? null : dependence,
    types: own.length < 2 || !asked.items.has('types') ? null : distinctOf(reports, reports.types, own).size,
    // Of somebody who did not answer neither is known.
    emptyMotives: answered && needs === null ? { count: FUNCTIONS.filter((what) => !said.serves(bits, what)).length, judged } : null,
    needUnmet: answered ? lacks(needs?.every((need) => served?.has(need) === true) === true, judged) : null,
    rating: person?.perceivedIsolation ?? null,
    lacking: person?.lacksNetworks ?? null,
  };
}

/** The different words of some reports' lists. */
function distinctOf({ lists }: Reports, column: Int32Array, own: Int32Array): ReadonlySet<string> {
  const words = new Set<string>();
  for (const report of own) for (const word of lists[column[report] ?? 0] ?? []) words.add(word);
  return words;
}

/** Of what is asked, that by which a lack of own ties can be judged. */
export interface OwnAsked {
  readonly motives: boolean;
  readonly outside: boolean;
  readonly groups: boolean;
}

export function ownAsked({ asked: { items } }: Pick<Reconciled, 'asked'>): OwnAsked {
  return { motives: items.has('motives'), outside: items.has('outside'), groups: items.has('groups') };
}

/** R1, R4, R5, R6, F1 and F2, from what the own ties say. docs/isolation.md, 2. */
export function judgeOwnTies(
  bits: number,
  asks: OwnAsked,
  absenceJudged: boolean,
  hardly: boolean,
): Record<'R1' | 'R4' | 'R5' | 'R6' | 'F1' | 'F2', Tri> {
  const motives = absenceJudged && asks.motives;
  const outside = absenceJudged && asks.outside;
  const unlessHardly = (lack: Tri): Tri => (lack === true && hardly ? null : lack);
  return {
    R1: lacksAll(said.hasOutside(bits), outside),
    R4: lacksAll(said.isOutside(bits, 'knowledge'), motives && outside),
    R5: unlessHardly(lacksAll(said.isBeyond(bits, 'support'), motives && outside)),
    R6: lacks(said.hasNetwork(bits), absenceJudged && asks.groups),
    F1: unlessHardly(lacks(said.serves(bits, 'support'), motives)),
    F2: lacks(said.serves(bits, 'knowledge'), motives),
  };
}

/** F3, from what the own ties say. */
export function lacksMentor(bits: number, { asked }: Pick<Reconciled, 'asked'>, absenceJudged: boolean): Tri {
  return lacks(said.hasMentor(bits), absenceJudged && asked.types.includes('Mentor'));
}

/** The indicators of docs/isolation.md, 2 that no threshold enters, each as its row of the table says. */
export function judgeIndicators(evidence: Evidence): Record<Exclude<FixedIndicator, CountedIndicator>, Tri> {
  const { reconciled, neighbours, bits, absenceJudged, answered, onlyLatent, manager, everybody } = evidence;
  const { asked } = reconciled;
  const asks = (item: AskedItem): boolean => absenceJudged && asked.items.has(item);
  const lacksFunction = (what: ContactFunction): Tri => lacks(said.serves(bits, what), asks('motives'));
  const namesElite = (one: number): boolean => said.hasElite(everybody[one] ?? 0);

  return {
    S1: neighbours.length === 0,
    S2: neighbours.length === 1,
    S4: !evidence.isNamed,
    ...judgeOwnTies(bits, ownAsked(reconciled), absenceJudged, evidence.hardly),
    R2: lacks(
      namesElite(manager) || neighbours.some(namesElite),
      absenceJudged && asked.types.includes('Elite') && neighbours.every((neighbour) => reconciled.response[neighbour] === 'answered'),
    ),
    F3: lacksMentor(bits, reconciled, absenceJudged),
    F4: evidence.noLikePost,
    F6: lacksFunction('career'),
    F7: lacksFunction('influence'),
    V1: !answered || !asked.items.has('activity') ? null : onlyLatent,
  };
}
