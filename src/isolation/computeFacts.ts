import { ACTIVE, LATENT } from '../domain/Activity';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import { computeBridgeDependence } from '../measures/kernels/computeBridgeDependence';
import { computeComponents } from '../measures/kernels/computeComponents';
import { rowLength } from '../network/rowLength';
import { rowOf } from '../network/rowOf';
import { countSilent } from './countSilent';
import type { FactSheet, Facts } from './Facts';
import { judgeIndicators } from './judgeIndicators';
import { isolationView } from './isolationView';
import { listReports } from './listReports';

/**
 * The facts about every manager under one activity setting and one rule. Linear in managers and reports, but for the
 * sorting inside bridge dependence.
 */
export function computeFacts(reconciled: Reconciled, setting: Pick<IsolationRule, 'activity' | 'rule'>): FactSheet {
  const { people, managers, reports, response, capped, asked } = reconciled;
  const view = isolationView(reconciled, setting);
  const lists = listReports(reconciled, setting.activity);
  // V1 looks at all ties, whatever the setting counts. Writing beyond the managers falls away.
  const [hasActive, hasLatent] = [new Uint8Array(managers), new Uint8Array(managers)];
  for (let report = 0; report < reports.length; report += 1) {
    const marks = reports.activity[report] === ACTIVE ? hasActive : reports.activity[report] === LATENT ? hasLatent : null;
    if (marks !== null) marks[reports.from[report] ?? -1] = marks[reports.to[report] ?? -1] = 1;
  }
  const components = computeComponents(view.n, view.undirected);
  const dependence = computeBridgeDependence(view.n, view.undirected);
  const silence = countSilent(reconciled, setting.rule, lists.about);
  const namesElite = Array.from({ length: managers }, (_, manager) => lists.own(manager).some((report) => reports.lists[reports.types[report] ?? 0]?.includes('Elite') === true));
  const answeredShare = managers === 0 ? 0 : view.respondents / managers;

  const factsOf = (manager: number): Facts => {
    const neighbours = rowOf(view.undirected, manager);
    const list = lists.own(manager);
    const named = (kind: string): number => list.filter((report) => people[reports.to[report] ?? 0]?.kind === kind).length;
    const a = rowLength(view.undirected, manager) + named('outside_person');
    const answered = response[manager] === 'answered';
    const absenceJudged = answered && capped[manager] !== 1 && asked.absence === 'none';
    const indicators = judgeIndicators({
      reconciled,
      manager,
      answered,
      absenceJudged,
      neighbours,
      own: list,
      about: lists.about(manager),
      component: components.sizes[components.of[manager] ?? 0] ?? 1,
      dependence: dependence[manager] ?? NaN,
      answeredShare,
      namesElite,
      onlyLatent: hasLatent[manager] === 1 && hasActive[manager] === 0,
    });
    return { answered, absenceJudged, a, c: a + named('collectivity'), indicators, ...silence(manager, neighbours) };
  };
  return { factsOf, neighbours: view.undirected, ...lists };
}
