import { LAPSED, LATENT, UNTOLD } from '../domain/Activity';
import { CONVENTIONS } from '../domain/Conventions';
import type { isSamePlace } from '../domain/isSamePlace';
import type { IsolationRule } from '../domain/IsolationRule';
import { passesActivity } from '../domain/passesActivity';
import type { Reconciled } from '../domain/results/Reconciled';
import type { VerdictLabel } from '../domain/results/Verdict';
import { computeComponents } from '../algorithms/computeComponents';
import { rowOf } from '../network/rowOf';
import { partsOf } from './computeSeverity';
import { countSilent } from './countSilent';
import type { Standing } from './Facts';
import { findHardlySpokenOf } from './findHardlySpokenOf';
import { isolationView } from './isolationView';
import { isSmall } from './judgeCounted';
import { judgeOwnTies } from './judgeIndicators';
import { judgeLikePost } from './judgeLikePost';
import { labelAlone } from './judgeManager';
import type { Likeness } from './Likeness';
import { choosePeers, makeLikeness } from './Likeness';
import { readOwnTies } from './ownTies';
import { rememberPlaces } from './rememberPlaces';

/** Everybody who counts and how they stand, and whose neighbours they are. */
interface Standings {
  readonly of: (manager: number) => Standing;
  readonly neighboursOf: (manager: number) => Int32Array;
}

const isAbsenceJudged = ({ response, capped, asked }: Reconciled, manager: number): boolean =>
  response[manager] === 'answered' && capped[manager] !== 1 && asked.absence === 'none';

/**
 * The labels alone, by manager: the same as of `computeFacts` (a test holds them equal), from what raises the severity and
 * nothing else, in one pass over the reports. For the thousands of states of one study that robustness tries: which names
 * are of one organisation is found once for all of them.
 */
export function makeLabeller(rule: IsolationRule): (reconciled: Reconciled) => readonly VerdictLabel[] {
  const same = rememberPlaces();
  return (reconciled) => {
    const { reports } = reconciled;
    const peers = choosePeers(reconciled, rule.peers);
    const likeness = makeLikeness(reconciled, peers);
    const hardly = findHardlySpokenOf(reconciled, rule.norm ?? CONVENTIONS.norm).of;
    const standings = countStandings(reconciled, rule, likeness, hardly, same);
    const isStated = rule.activity === 'any' || !reports.activity.includes(UNTOLD);
    const lapsed = { ...reconciled, reports: { ...reports, activity: reports.activity.map((code) => (code === UNTOLD ? LAPSED : code)) } };
    const stated = isStated ? null : countStandings(lapsed, rule, likeness, hardly, same);
    // Who named whom decides how likely a label is, and not the label. Most labels do not ask who is silent.
    let silence: ReturnType<typeof countSilent> | null = null;
    const parts = partsOf(reconciled);
    return Array.from({ length: reconciled.managers }, (_, manager): VerdictLabel => {
      if (reconciled.response[manager] !== 'answered') return 'cannot_say';
      const { c, indicators } = standings.of(manager);
      const facts = {
        answered: true,
        absenceJudged: isAbsenceJudged(reconciled, manager),
        c,
        parts,
        indicators,
        stated: stated?.of(manager) ?? null,
      };
      const silentOf = () =>
        (silence ??= countSilent(reconciled, rule.rule, likeness, []))(manager, standings.neighboursOf(manager)).silent;
      return labelAlone(facts, silentOf, rule.tau, rule.sigma);
    });
  };
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
