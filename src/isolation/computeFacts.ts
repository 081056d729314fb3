import { ACTIVE } from '../domain/Activity';
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

/**
 * The facts about every manager under one activity setting and one rule. Linear in managers and reports, but for the
 * sorting inside bridge dependence.
 */
export function computeFacts(reconciled: Reconciled, setting: Pick<IsolationRule, 'activity' | 'rule'>): FactSheet {
  const { people, managers, reports, response, capped, asked } = reconciled;
  const view = isolationView(reconciled, setting);
  const own: number[][] = Array.from({ length: managers }, () => []);
  const about: number[][] = Array.from({ length: managers }, () => []);
  for (let report = 0; report < reports.length; report += 1) {
    if (setting.activity === 'active' && reports.activity[report] !== ACTIVE) continue;
    own[reports.from[report] ?? -1]?.push(report);
    about[reports.to[report] ?? -1]?.push(report);
  }
  const components = computeComponents(view.n, view.undirected);
  const dependence = computeBridgeDependence(view.n, view.undirected);
  const everyActivity = summariseActivity(reconciled);
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
    const indicators = judgeIndicators({
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
      activity: everyActivity[manager] ?? { active: false, latent: false },
    });
    return { answered, absenceJudged, a, c: a + named('collectivity'), indicators, ...silence(manager, neighbours) };
  });
  return { facts, neighbours: view.undirected, own, about };
}

/** Whether there is an active and a latent report by or about each manager, under any setting (V1). */
function summariseActivity({ reports, managers }: Reconciled): readonly { readonly active: boolean; readonly latent: boolean }[] {
  const found = Array.from({ length: managers }, () => ({ active: false, latent: false }));
  for (let report = 0; report < reports.length; report += 1) {
    const activity = reports.activity[report];
    if (activity === 0) continue;
    for (const end of [reports.from[report] ?? -1, reports.to[report] ?? -1]) {
      const entry = found[end];
      if (entry !== undefined) entry[activity === ACTIVE ? 'active' : 'latent'] = true;
    }
  }
  return found;
}
