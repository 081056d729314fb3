import { LATENT, UNTOLD } from '../domain/Activity';
import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { IsolationRule } from '../domain/IsolationRule';
import { passesActivity } from '../domain/passesActivity';
import type { Reconciled } from '../domain/results/Reconciled';
import { computeBridgeDependence } from '../algorithms/computeBridgeDependence';
import { computeComponents } from '../algorithms/computeComponents';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import { countLikePost } from './countLikePost';
import { countSilent } from './countSilent';
import { partsOf } from './computeSeverity';
import type { FactSheet, Facts, Standing } from './Facts';
import { judgeCounted } from './judgeCounted';
import type { Evidence } from './judgeIndicators';
import { countEvidence, judgeIndicators } from './judgeIndicators';
import { isolationView } from './isolationView';
import { judgeLikePost } from './judgeLikePost';
import { lapseUntold } from './lapseUntold';
import type { Given } from './readGiven';
import { readGiven } from './readGiven';

const NONE: number[] = [];

type Setting = Pick<IsolationRule, 'activity' | 'rule' | 'peers'> & Partial<Conventions>;

/**
 * The facts about every manager under one activity setting and one rule, and how each would stand without the contacts of
 * whom it is not recorded whether they are in use (docs/isolation.md, 2). Linear in managers and reports, but for the
 * sorting inside bridge dependence.
 *
 * @param given what was read for another setting with the same peers and norm
 */
export function computeFacts(reconciled: Reconciled, setting: Setting, given: Given = readGiven(reconciled, setting)): FactSheet {
  const sheet = countFacts(reconciled, setting, given);
  if (setting.activity === 'any' || !reconciled.reports.activity.includes(UNTOLD)) return sheet;
  const without = countFacts(lapseUntold(reconciled), setting, given);
  return {
    ...sheet,
    facts: sheet.facts.map((facts, manager) => ({ ...facts, stated: standingOf(without.facts[manager] ?? facts) })),
    statedNeighbours: without.neighbours,
  };
}

function standingOf({ c, counted, indicators }: Facts): Standing {
  const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = indicators;
  return { c, component: counted.component, indicators: { S1, S3, V1, R4, R5, R6, F1, F2, F4 } };
}

function countFacts(reconciled: Reconciled, setting: Setting, { hardly, ties, bits: said, likeness }: Given): FactSheet {
  const conventions = { ...CONVENTIONS, ...setting };
  const { people, managers, reports, response, capped, asked } = reconciled;
  const view = isolationView(reconciled, setting);
  const { from, to, activity } = reports;
  const counts = (report: number): boolean => passesActivity(activity[report], setting.activity);
  const isLatent = (report: number): boolean => activity[report] === LATENT;
  const own = listReports(managers, [from], counts);
  const about = listReports(managers, [to], counts);
  // V1 looks at all ties, whatever the setting counts.
  const latent = listReports(managers, [from, to], isLatent);
  const unstated = setting.activity === 'any' ? [] : listReports(managers, [from, to], (report) => activity[report] === UNTOLD);
  const hasActive = new Uint8Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    // Writing beyond the managers falls away.
    if (passesActivity(activity[report], 'active')) hasActive[from[report] ?? -1] = hasActive[to[report] ?? -1] = 1;
  }
  const components = computeComponents(view.n, view.undirected);
  const dependence = computeBridgeDependence(view.n, view.undirected);
  const silence = countSilent(reconciled, setting.rule, likeness, about);
  const everybody = Int32Array.from(own, (list) => list.reduce((bits, report) => bits | (said[report] ?? 0), 0));
  const answeredShare = managers === 0 ? 0 : view.respondents / managers;
  const parts = partsOf(reconciled);
  const context = { reconciled, likeness, ties, activity: setting.activity };

  const facts = Array.from({ length: managers }, (_, manager): Facts => {
    const neighbours = rowOf(view.undirected, manager);
    const list = own[manager] ?? [];
    const named = (kind: string): number => {
      let count = 0;
      for (const report of list) if ((to[report] ?? 0) >= managers && people[to[report] ?? 0]?.kind === kind) count += 1;
      return count;
    };
    const a = rowLength(view.undirected, manager) + named('outside_person');
    const answered = response[manager] === 'answered';
    const absenceJudged = answered && capped[manager] !== 1 && asked.absence === 'none';
    const bits = everybody[manager] ?? 0;
    const evidence: Evidence = {
      reconciled,
      manager,
      answered,
      absenceJudged,
      neighbours,
      own: list,
      about: about[manager] ?? [],
      bits,
      noLikePost: judgeLikePost(context, manager, view.undirected, bits, absenceJudged),
      hardly: hardly.of[manager] === 1,
      component: components.sizes[components.of[manager] ?? 0] ?? 1,
      dependence: dependence[manager] ?? NaN,
      answeredShare,
      everybody,
      onlyLatent: (latent[manager] ?? []).length > 0 && hasActive[manager] === 0,
    };
    const counted = countEvidence(evidence);
    const indicators = { ...judgeIndicators(evidence), ...judgeCounted(counted, conventions) };
    return {
      answered,
      absenceJudged,
      a,
      c: a + named('collectivity'),
      own: bits,
      likePost: countLikePost(context, manager, neighbours, list),
      parts,
      indicators,
      counted,
      stated: null,
      ...silence(manager, neighbours),
    };
  });
  return { facts, likeness, hardly, neighbours: view.undirected, statedNeighbours: view.undirected, own, about, unstated, latent };
}

/** The reports at whose ends each manager stands, ascending. Counted first: lists that grow take twice the room. */
function listReports(managers: number, ends: readonly Int32Array[], is: (report: number) => boolean): readonly (readonly number[])[] {
  const reports = ends[0]?.length ?? 0;
  const counts = new Int32Array(managers);
  for (let report = 0; report < reports; report += 1) {
    if (is(report)) for (const end of ends) counts[end[report] ?? -1] = (counts[end[report] ?? -1] ?? 0) + 1;
  }
  const lists = Array.from(counts, (count) => (count === 0 ? NONE : new Array<number>(count).fill(0)));
  const filled = new Int32Array(managers);
  for (let report = 0; report < reports; report += 1) {
    if (!is(report)) continue;
    for (const end of ends) {
      const manager = end[report] ?? -1;
      const list = lists[manager];
      if (list === undefined) continue;
      const at = filled[manager] ?? 0;
      list[at] = report;
      filled[manager] = at + 1;
    }
  }
  return lists;
}
