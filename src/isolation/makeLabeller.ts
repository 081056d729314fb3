import { LAPSED, LATENT, UNTOLD } from '../domain/Activity';
import { CONVENTIONS } from '../domain/Conventions';
import { isSamePlace } from '../domain/isSamePlace';
import type { IsolationRule } from '../domain/IsolationRule';
import { passesActivity } from '../domain/passesActivity';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Tri, VerdictLabel } from '../domain/results/Verdict';
import { computeComponents } from '../algorithms/computeComponents';
import { isExternalTie } from '../measures/own/isExternalTie';
import { rowOf } from '../network/rowOf';
import { countSilent } from './countSilent';
import type { Standing } from './Facts';
import { isolationView } from './isolationView';
import { isSmall } from './judgeCounted';
import { lacks } from './judgeIndicators';
import { labelAlone } from './judgeManager';
import { numberWords } from './numberWords';

/** What the own reports of a manager say, as bits; the last: of a tie it cannot be told whether it leads outside. */
const [SUPPORT, KNOWLEDGE, PEER, OUTSIDE, PERHAPS] = [1, 2, 4, 8, 16];

/** By list of words, which of those that a label asks for it holds. */
type Words = (lists: Reconciled['reports']['lists']) => Uint8Array;
type SamePlace = typeof isSamePlace;

/** Everybody who counts and how they stand, and whose neighbours they are. */
interface Standings {
  readonly of: (manager: number) => Standing;
  readonly neighboursOf: (manager: number) => Int32Array;
}

const isAbsenceJudged = ({ response, capped, asked }: Reconciled, manager: number): boolean => response[manager] === 'answered' && capped[manager] !== 1 && asked.absence === 'none';

/**
 * The labels alone, by manager: the same as of `computeFacts` (a test holds them equal), from what raises the severity and
 * nothing else, in one pass over the reports. For the thousands of states of one study that robustness tries: which words
 * lists hold and which names are of one organisation is found once for all of them.
 */
export function makeLabeller(rule: IsolationRule): (reconciled: Reconciled) => readonly VerdictLabel[] {
  const words = rememberWords();
  const same = rememberPlaces();
  return (reconciled) => {
    const { reports } = reconciled;
    const standings = countStandings(reconciled, rule, words, same);
    const isStated = rule.activity === 'any' || !reports.activity.includes(UNTOLD);
    const stated = isStated ? null : countStandings({ ...reconciled, reports: { ...reports, activity: reports.activity.map((code) => (code === UNTOLD ? LAPSED : code)) } }, rule, words, same);
    // Who named whom decides how likely a label is, and not the label. Most labels do not ask who is silent.
    let silence: ReturnType<typeof countSilent> | null = null;
    const labels: VerdictLabel[] = [];
    for (let manager = 0; manager < reconciled.managers; manager += 1) {
      if (reconciled.response[manager] !== 'answered') {
        labels.push('cannot_say');
        continue;
      }
      const { c, indicators } = standings.of(manager);
      const facts = { answered: true, absenceJudged: isAbsenceJudged(reconciled, manager), c, indicators, stated: stated?.of(manager) ?? null };
      labels.push(labelAlone(facts, () => (silence ??= countSilent(reconciled, rule.rule, []))(manager, standings.neighboursOf(manager)).silent, rule.tau, rule.sigma));
    }
    return labels;
  };
}

function rememberWords(): Words {
  const known = new WeakMap<Reconciled['reports']['lists'], Uint8Array>();
  return (lists) => {
    const found = known.get(lists) ?? Uint8Array.from(lists, (list) => (list.includes('support') ? SUPPORT : 0) | (list.includes('knowledge') ? KNOWLEDGE : 0) | (list.includes('Peer/Cohort') ? PEER : 0));
    known.set(lists, found);
    return found;
  };
}

function rememberPlaces(): SamePlace {
  const known = new Map<string, Map<string, boolean | null>>();
  return (one, other) => {
    let others = known.get(one);
    if (others === undefined) known.set(one, (others = new Map<string, boolean | null>()));
    let is = others.get(other);
    if (is === undefined) others.set(other, (is = isSamePlace(one, other)));
    return is;
  };
}

function countStandings(reconciled: Reconciled, rule: IsolationRule, words: Words, same: SamePlace): Standings {
  const { people, managers, reports, response, asked } = reconciled;
  const { from, to, activity } = reports;
  const { undirected, n } = isolationView(reconciled, rule);
  const components = computeComponents(n, undirected);
  const conventions = { ...CONVENTIONS, ...rule };
  const holds = words(reports.lists);
  const said = new Uint8Array(managers);
  const [persons, bodies] = [new Int32Array(managers), new Int32Array(managers)];
  const [isActive, isLatent] = [new Uint8Array(managers), new Uint8Array(managers)];
  for (let report = 0; report < reports.length; report += 1) {
    const [manager, contact, use] = [from[report] ?? 0, to[report] ?? 0, activity[report]];
    // Writing beyond the managers falls away.
    if (use === LATENT) isLatent[manager] = isLatent[contact] = 1;
    if (passesActivity(use, 'active')) isActive[manager] = isActive[contact] = 1;
    if (!passesActivity(use, rule.activity) || manager >= managers) continue;
    const isOutside = isExternalTie(reconciled, report, same);
    const motives = (holds[reports.motives[report] ?? 0] ?? 0) & (SUPPORT | KNOWLEDGE);
    const types = (holds[reports.types[report] ?? 0] ?? 0) & PEER;
    said[manager] = (said[manager] ?? 0) | motives | types | (isOutside === true ? OUTSIDE : isOutside === null ? PERHAPS : 0);
    if (contact < managers) continue;
    const kind = people[contact]?.kind;
    if (kind === 'outside_person') persons[manager] = (persons[manager] ?? 0) + 1;
    else if (kind === 'collectivity') bodies[manager] = (bodies[manager] ?? 0) + 1;
  }
  // 0 = not told.
  const groups = numberWords(people.slice(0, managers).map(({ group }) => group)).of;

  const judgePeers = (manager: number, offered: boolean): Tri => {
    const group = groups[manager] ?? 0;
    let [hasPeer, isTold] = [((said[manager] ?? 0) & PEER) !== 0, group !== 0];
    const end = undirected.offsets[manager + 1] ?? 0;
    for (let at = undirected.offsets[manager] ?? 0; group !== 0 && !hasPeer && at < end; at += 1) {
      const other = groups[undirected.targets[at] ?? 0] ?? 0;
      hasPeer = other === group;
      if (other === 0) isTold = false;
    }
    return lacks(hasPeer, offered && isTold);
  };
  const neighboursOf = (manager: number): Int32Array => rowOf(undirected, manager);
  const [asksMotives, asksOutside, asksActivity, offersPeers] = [asked.items.has('motives'), asked.items.has('outside'), asked.items.has('activity'), asked.types.includes('Peer/Cohort')];
  return {
    neighboursOf,
    of(manager) {
      const judged = isAbsenceJudged(reconciled, manager);
      const bits = said[manager] ?? 0;
      const many = (undirected.offsets[manager + 1] ?? 0) - (undirected.offsets[manager] ?? 0);
      const component = components.sizes[components.of[manager] ?? 0] ?? 1;
      return {
        c: many + (persons[manager] ?? 0) + (bodies[manager] ?? 0),
        component,
        indicators: {
          S1: many === 0,
          S3: isSmall(component, conventions),
          V1: response[manager] !== 'answered' || !asksActivity ? null : isLatent[manager] === 1 && isActive[manager] === 0,
          R1: lacks((bits & OUTSIDE) !== 0, judged && asksOutside && (bits & PERHAPS) === 0),
          F1: lacks((bits & SUPPORT) !== 0, judged && asksMotives),
          F2: lacks((bits & KNOWLEDGE) !== 0, judged && asksMotives),
          F4: judgePeers(manager, judged && offersPeers),
        },
      };
    },
  };
}
