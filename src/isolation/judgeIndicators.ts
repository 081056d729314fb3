import type { AskedItem } from '../domain/Instrument';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Reports } from '../domain/results/Reports';
import type { Tri } from '../domain/results/Verdict';
import { isExternalTie } from '../measures/own/isExternalTie';
import type { Counted, CountedIndicator, FixedIndicator } from './Facts';

/** What the indicators of one manager are judged from. */
export interface Evidence {
  readonly reconciled: Reconciled;
  readonly manager: number;
  readonly answered: boolean;
  readonly absenceJudged: boolean;
  readonly neighbours: Int32Array;
  /** Own reports, and reports about her, that count. */
  readonly own: readonly number[];
  readonly about: readonly number[];
  readonly component: number;
  /** NaN = she reaches fewer than two. */
  readonly dependence: number;
  readonly answeredShare: number;
  /** By manager: whether she reports an Elite tie that counts. */
  readonly namesElite: readonly boolean[];
  /** A latent report by or about her, and none that is active or not stated. */
  readonly onlyLatent: boolean;
}

/** In the book, managers are isolated by what they lack; these are the four things a contact is for. */
const MOTIVES = ['knowledge', 'support', 'career', 'influence'] as const;
const RESPONSE_FOR_PATHS = 0.8;

/** Present is known at once; absent only where absence can be judged. */
export function lacks(present: boolean, judged: boolean): Tri {
  if (present) return false;
  return judged ? true : null;
}

/** What the indicators with a convention count. */
export function countEvidence(evidence: Evidence): Counted {
  const { reconciled, manager, own, answered, absenceJudged, dependence } = evidence;
  const { people, reports, asked } = reconciled;
  const her = people[manager];
  const served = distinctOf(reports, reports.motives, own);
  const judged = absenceJudged && asked.items.has('motives');
  const empty = MOTIVES.filter((motive) => !served.has(motive)).length;
  return {
    component: evidence.component,
    dependence: Number.isNaN(dependence) || evidence.answeredShare < RESPONSE_FOR_PATHS ? null : dependence,
    types: own.length < 2 || !asked.items.has('types') ? null : distinctOf(reports, reports.types, own).size,
    // Of somebody who did not answer neither is known.
    emptyMotives: answered && her?.needs == null ? { count: empty, judged } : null,
    needUnmet: answered ? lacks(her?.needs?.every((need) => served.has(need)) === true, judged) : null,
    rating: her?.perceivedIsolation ?? null,
  };
}

/** The different words of some reports' lists. */
function distinctOf({ lists }: Reports, column: Int32Array, own: readonly number[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const report of own) for (const word of lists[column[report] ?? 0] ?? []) words.add(word);
  return words;
}

/** The indicators of docs/isolation.md, 2 that no threshold enters, each as its row of the table says. */
export function judgeIndicators(evidence: Evidence): Record<Exclude<FixedIndicator, CountedIndicator>, Tri> {
  const { reconciled, neighbours, own, absenceJudged, answered, onlyLatent, manager } = evidence;
  const { reports, asked } = reconciled;
  const typesOf = (report: number): readonly string[] => reports.lists[reports.types[report] ?? 0] ?? [];
  const motivesOf = (report: number): readonly string[] => reports.lists[reports.motives[report] ?? 0] ?? [];
  const serves = (motive: string): boolean => own.some((report) => motivesOf(report).includes(motive));
  const asks = (item: AskedItem): boolean => absenceJudged && asked.items.has(item);
  const offers = (type: string): boolean => absenceJudged && asked.types.includes(type);

  return {
    S1: neighbours.length === 0,
    S2: neighbours.length === 1,
    S4: evidence.about.length === 0,
    R1: lacks(
      own.some((report) => isExternalTie(reconciled, report) === true),
      asks('outside') && own.every((report) => isExternalTie(reconciled, report) === false),
    ),
    R2: lacks(
      evidence.namesElite[manager] === true || neighbours.some((neighbour) => evidence.namesElite[neighbour] === true),
      offers('Elite') && neighbours.every((neighbour) => reconciled.response[neighbour] === 'answered'),
    ),
    F1: lacks(serves('support'), asks('motives')),
    F2: lacks(serves('knowledge'), asks('motives')),
    F3: lacks(
      own.some((report) => typesOf(report).includes('Mentor')),
      offers('Mentor'),
    ),
    F4: judgePeers(evidence, typesOf, offers('Peer/Cohort')),
    V1: !answered || !asked.items.has('activity') ? null : onlyLatent,
  };
}

/** No neighbour of her group and no own Peer/Cohort tie. A neighbour whose group is not told may be one. */
function judgePeers({ reconciled, manager, neighbours, own }: Evidence, typesOf: (report: number) => readonly string[], judged: boolean): Tri {
  const groupOf = (person: number): string => reconciled.people[person]?.group ?? '';
  const group = groupOf(manager);
  const hasPeer = group !== '' && neighbours.some((neighbour) => groupOf(neighbour) === group);
  const told = group !== '' && neighbours.every((neighbour) => groupOf(neighbour) !== '');
  return lacks(hasPeer || own.some((report) => typesOf(report).includes('Peer/Cohort')), judged && told);
}
