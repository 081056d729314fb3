import { ACTIVE, LATENT } from '../domain/Activity';
import type { Conventions } from '../domain/Conventions';
import { CONVENTIONS } from '../domain/Conventions';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import { computeBridgeDependence } from '../measures/kernels/computeBridgeDependence';
import { computeComponents } from '../measures/kernels/computeComponents';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import { countSilent } from './countSilent';
import type { FactSheet, Facts } from './Facts';
import { judgeCounted } from './judgeCounted';
import type { Evidence } from './judgeIndicators';
import { countEvidence, judgeIndicators } from './judgeIndicators';
import { isolationView } from './isolationView';

const NONE: number[] = [];

/**
 * The facts about every manager under one activity setting and one rule. Linear in managers and reports, but for the
 * sorting inside bridge dependence.
 */
export function computeFacts(reconciled: Reconciled, setting: Pick<IsolationRule, 'activity' | 'rule'> & Partial<Conventions>): FactSheet {
  const conventions = { ...CONVENTIONS, ...setting };
  const { people, managers, reports, response, capped, asked } = reconciled;
  const view = isolationView(reconciled, setting);
  const { from, to, activity } = reports;
  const counts = (report: number): boolean => setting.activity === 'any' || activity[report] === ACTIVE;
  const isLatent = (report: number): boolean => activity[report] === LATENT;
  const own = listReports(managers, [from], counts);
  const about = listReports(managers, [to], counts);
  // V1 looks at all ties, whatever the setting counts.
  const latent = listReports(managers, [from, to], isLatent);
  const hasActive = new Uint8Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    // Writing beyond the managers falls away.
    if (activity[report] === ACTIVE) hasActive[from[report] ?? -1] = hasActive[to[report] ?? -1] = 1;
  }
  const components = computeComponents(view.n, view.undirected);
  const dependence = computeBridgeDependence(view.n, view.undirected);
  const silence = countSilent(reconciled, setting.rule, about);
  const namesElite = own.map((list) => list.some((report) => reports.lists[reports.types[report] ?? 0]?.includes('Elite') === true));
  const answeredShare = managers === 0 ? 0 : view.respondents / managers;

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
    const evidence: Evidence = {
      reconciled,
      manager,
      answered,
      absenceJudged,
      neighbours,
      own: list,
      about: about[manager] ?? [],
      component: components.sizes[components.of[manager] ?? 0] ?? 1,
      dependence: dependence[manager] ?? NaN,
      answeredShare,
      namesElite,
      onlyLatent: (latent[manager] ?? []).length > 0 && hasActive[manager] === 0,
    };
    const counted = countEvidence(evidence);
    const indicators = { ...judgeIndicators(evidence), ...judgeCounted(counted, conventions) };
    return { answered, absenceJudged, a, c: a + named('collectivity'), indicators, counted, ...silence(manager, neighbours) };
  });
  return { facts, neighbours: view.undirected, own, about, latent };
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
