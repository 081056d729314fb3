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

/**
 * The facts about every manager under one activity setting and one rule. Linear in managers and reports, but for the
 * sorting inside bridge dependence.
 */
export function computeFacts(reconciled: Reconciled, setting: Pick<IsolationRule, 'activity' | 'rule'> & Partial<Conventions>): FactSheet {
  const conventions = { ...CONVENTIONS, ...setting };
  const { people, managers, reports, response, capped, asked } = reconciled;
  const view = isolationView(reconciled, setting);
  const emptyLists = (): number[][] => Array.from({ length: managers }, () => []);
  const [own, about, latent] = [emptyLists(), emptyLists(), emptyLists()];
  const hasActive = new Uint8Array(managers);
  for (let report = 0; report < reports.length; report += 1) {
    const [from, to, activity] = [reports.from[report] ?? -1, reports.to[report] ?? -1, reports.activity[report]];
    if (setting.activity === 'any' || activity === ACTIVE) {
      own[from]?.push(report);
      about[to]?.push(report);
    }
    // V1 looks at all ties, whatever the setting counts. Writing beyond the managers falls away.
    if (activity === ACTIVE) hasActive[from] = hasActive[to] = 1;
    if (activity === LATENT) {
      latent[from]?.push(report);
      latent[to]?.push(report);
    }
  }
  const components = computeComponents(view.n, view.undirected);
  const dependence = computeBridgeDependence(view.n, view.undirected);
  const silence = countSilent(reconciled, setting.rule, about);
  const namesElite = own.map((list) => list.some((report) => reports.lists[reports.types[report] ?? 0]?.includes('Elite') === true));
  const answeredShare = managers === 0 ? 0 : view.respondents / managers;

  const facts = Array.from({ length: managers }, (_, manager): Facts => {
    const neighbours = rowOf(view.undirected, manager);
    const list = own[manager] ?? [];
    const named = (kind: string): number => list.filter((report) => people[reports.to[report] ?? 0]?.kind === kind).length;
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
