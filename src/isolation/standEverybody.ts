import { LAPSED, LATENT, UNTOLD } from '../domain/Activity';
import { CONVENTIONS } from '../domain/Conventions';
import type { isSamePlace } from '../domain/isSamePlace';
import type { IsolationRule } from '../domain/IsolationRule';
import { passesActivity } from '../domain/passesActivity';
import type { Reconciled } from '../domain/results/Reconciled';
import { computeComponents } from '../algorithms/computeComponents';
import { rowOf } from '../network/rowOf';
import { partsOf } from './computeSeverity';
import { countSilent } from './countSilent';
import type { LabelFacts, Standing } from './Facts';
import { findHardlySpokenOf } from './findHardlySpokenOf';
import { isolationView } from './isolationView';
import { isSmall } from './judgeCounted';
import { judgeOwnTies } from './judgeIndicators';
import { judgeLikePost } from './judgeLikePost';
import type { Likeness } from './Likeness';
import { choosePeers, makeLikeness } from './Likeness';
import { readOwnTies } from './ownTies';

/** Everybody who counts and how they stand, and whose neighbours they are. */
interface Standings {
  readonly of: (manager: number) => Standing;
  readonly neighboursOf: (manager: number) => Int32Array;
}

/** What labels follow from, of everybody in one state of a study. */
interface Stands {
  /** All but who is silent about them. */
  readonly of: (manager: number) => Omit<LabelFacts, 'silent'>;
  readonly silenceAbout: (manager: number) => ReturnType<ReturnType<typeof countSilent>>;
}

const isAbsenceJudged = ({ response, capped, asked }: Reconciled, manager: number): boolean =>
  response[manager] === 'answered' && capped[manager] !== 1 && asked.absence === 'none';

/**
 * What raises the severity of each manager and nothing else, in one pass over the reports: for the many states of one study that are
 * tried. Who is silent is counted when it is first asked for, as most labels do not ask.
 *
 * @param same whether two names are of one organisation, remembered for all states
 * @param namings whether it is wanted who named whom: how likely a label is follows from it, and no label does
 */
export function standEverybody(reconciled: Reconciled, rule: IsolationRule, same: typeof isSamePlace, namings: boolean): Stands {
  const { reports } = reconciled;
  const peers = choosePeers(reconciled, rule.peers);
  const likeness = makeLikeness(reconciled, peers);
  const hardly = findHardlySpokenOf(reconciled, rule.norm ?? CONVENTIONS.norm).of;
  const standings = countStandings(reconciled, rule, likeness, hardly, same);
  const isStated = rule.activity === 'any' || !reports.activity.includes(UNTOLD);
  const lapsed = { ...reconciled, reports: { ...reports, activity: reports.activity.map((code) => (code === UNTOLD ? LAPSED : code)) } };
  const stated = isStated ? null : countStandings(lapsed, rule, likeness, hardly, same);
  const parts = partsOf(reconciled);
  let silence: ReturnType<typeof countSilent> | null = null;
  return {
    of(manager) {
      const { c, indicators } = standings.of(manager);
      return {
        answered: reconciled.response[manager] === 'answered',
        absenceJudged: isAbsenceJudged(reconciled, manager),
        c,
        parts,
        indicators,
        stated: stated?.of(manager) ?? null,
      };
    },
    silenceAbout(manager) {
      silence ??= countSilent(reconciled, rule.rule, likeness, namings ? listNamings(reconciled, rule) : []);
      return silence(manager, standings.neighboursOf(manager));
    },
  };
}

/** Reports about each manager that count. */
function listNamings({ managers, reports }: Reconciled, rule: IsolationRule): readonly (readonly number[])[] {
  const about = Array.from({ length: managers }, (): number[] => []);
  for (let report = 0; report < reports.length; report += 1) {
    if (passesActivity(reports.activity[report], rule.activity)) about[reports.to[report] ?? -1]?.push(report);
  }
  return about;
}

function countStandings(
  reconciled: Reconciled,
  rule: IsolationRule,
  likeness: Likeness,
  hardly: Uint8Array,
  same: typeof isSamePlace,
): Standings {
  const { people, managers, reports, response, asked } = reconciled;
  const { from, to, activity } = reports;
  const { undirected, n } = isolationView(reconciled, rule);
  const components = computeComponents(n, undirected);
  const conventions = { ...CONVENTIONS, ...rule };
  const ties = readOwnTies(reconciled, likeness.peers, same);
  const own = new Int32Array(managers);
  const [persons, bodies] = [new Int32Array(managers), new Int32Array(managers)];
  const [isActive, isLatent] = [new Uint8Array(managers), new Uint8Array(managers)];
  for (let report = 0; report < reports.length; report += 1) {
    const [manager, contact, use] = [from[report] ?? 0, to[report] ?? 0, activity[report]];
    // Writing beyond the managers falls away.
    if (use === LATENT) isLatent[manager] = isLatent[contact] = 1;
    if (passesActivity(use, 'active')) isActive[manager] = isActive[contact] = 1;
    if (!passesActivity(use, rule.activity) || manager >= managers) continue;
    own[manager] = (own[manager] ?? 0) | ties.bitsOf(report);
    if (contact < managers) continue;
    const kind = people[contact]?.kind;
    if (kind === 'outside_person') persons[manager] = (persons[manager] ?? 0) + 1;
    else if (kind === 'collectivity') bodies[manager] = (bodies[manager] ?? 0) + 1;
  }
  const context = { reconciled, likeness, ties, activity: rule.activity };
  const asksActivity = asked.items.has('activity');
  return {
    neighboursOf: (manager) => rowOf(undirected, manager),
    of(manager) {
      const judged = isAbsenceJudged(reconciled, manager);
      const bits = own[manager] ?? 0;
      const many = (undirected.offsets[manager + 1] ?? 0) - (undirected.offsets[manager] ?? 0);
      const component = components.sizes[components.of[manager] ?? 0] ?? 1;
      const { R4, R5, R6, F1, F2 } = judgeOwnTies(bits, reconciled, judged, hardly[manager] === 1);
      return {
        c: many + (persons[manager] ?? 0) + (bodies[manager] ?? 0),
        component,
        indicators: {
          S1: many === 0,
          S3: isSmall(component, conventions),
          V1: response[manager] !== 'answered' || !asksActivity ? null : isLatent[manager] === 1 && isActive[manager] === 0,
          R4,
          R5,
          R6,
          F1,
          F2,
          F4: judgeLikePost(context, manager, undirected, bits, judged),
        },
      };
    },
  };
}
