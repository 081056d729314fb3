import { LATENT, UNTOLD } from '../../domain/Activity';
import type { Conventions } from '../../domain/Conventions';
import { CONVENTIONS } from '../../domain/Conventions';
import type { IsolationRule } from '../../domain/IsolationRule';
import { passesActivity } from '../../domain/passesActivity';
import type { Reconciled } from '../../domain/results/Reconciled';
import { computeBridgeDependence } from '../../algorithms/computeBridgeDependence';
import { computeComponents } from '../../algorithms/computeComponents';
import { rowLength } from '../../network/rowLength';
import { rowOf } from '../../network/rowOf';
import { countLikePost } from './countLikePost';
import { countSilent } from '../silence/countSilent';
import { partsOf } from '../computeSeverity';
import type { FactSheet, Facts, Standing } from './Facts';
import { judgeCounted } from '../judgeCounted';
import type { Evidence } from '../judgeIndicators';
import { countEvidence, judgeIndicators } from '../judgeIndicators';
import { isolationView } from './isolationView';
import { judgeLikePost } from '../judgeLikePost';
import { lapseUntold } from './lapseUntold';
import { listReports } from './listReports';
import { finish } from '../../support/finish';
import type { Progress, Work } from '../../support/Progress';
import type { Given } from './readGiven';
import { readGiven } from './readGiven';

/** Facts of so many take a few milliseconds. */
const MANAGERS_A_SLICE = 500;

type Setting = Pick<IsolationRule, 'activity' | 'rule' | 'peers'> & Partial<Conventions>;

/**
 * The facts about every manager under one activity setting and one rule, and how each would stand without the contacts of
 * whom it is not recorded whether they are in use (docs/isolation.md, 2). Linear in managers and reports, but for the
 * sorting inside bridge dependence.
 *
 * @param given what was read for another setting with the same peers and norm
 */
export function computeFacts(reconciled: Reconciled, setting: Setting, given: Given = readGiven(reconciled, setting)): FactSheet {
  return finish(computeFactsInSlices(reconciled, setting, given));
}

/** The same in slices of some milliseconds, where somebody waits who may stop it. */
export function* computeFactsInSlices(
  reconciled: Reconciled,
  setting: Setting,
  given: Given = readGiven(reconciled, setting),
): Work<FactSheet> {
  yield progress(0, reconciled.managers);
  const sheet = yield* countFacts(reconciled, setting, given);
  if (setting.activity === 'any' || !reconciled.reports.activity.includes(UNTOLD)) return sheet;
  const without = yield* countFacts(lapseUntold(reconciled), setting, given);
  return {
    ...sheet,
    facts: sheet.facts.map((facts, manager) => ({ ...facts, stated: standingOf(without.facts[manager] ?? facts) })),
    statedNeighbours: without.neighbours,
  };
}

function progress(done: number, total: number): Progress {
  return { stage: 'Looking at every manager', done, total };
}

function standingOf({ c, counted, indicators }: Facts): Standing {
  const { S1, S3, V1, R4, R5, R6, F1, F2, F4 } = indicators;
  return { c, component: counted.component, indicators: { S1, S3, V1, R4, R5, R6, F1, F2, F4 } };
}

function* countFacts(reconciled: Reconciled, setting: Setting, { hardly, ties, bits: said, likeness }: Given): Work<FactSheet> {
  const conventions = { ...CONVENTIONS, ...setting };
  const { people, managers, reports, response, partial, asked } = reconciled;
  const view = isolationView(reconciled, setting);
  const { from, to, activity } = reports;
  const counts = activity.map((code) => Number(passesActivity(code, setting.activity)));
  const own = listReports(managers, [from], counts);
  const about = listReports(managers, [to], counts);
  // V1 looks at all ties, whatever the setting counts.
  const latent = listReports(
    managers,
    [from, to],
    activity.map((code) => Number(code === LATENT)),
  );
  const untold = setting.activity === 'any' ? new Uint8Array(reports.length) : activity.map((code) => Number(code === UNTOLD));
  const unstated = listReports(managers, [from, to], untold);
  const hasActive = new Uint8Array(managers);
  const everybody = new Int32Array(managers);
  /** Persons and bodies off the staff list, whom they name. */
  const [persons, bodies] = [new Int32Array(managers), new Int32Array(managers)];
  for (let report = 0; report < reports.length; report += 1) {
    const [manager, contact] = [from[report] ?? -1, to[report] ?? -1];
    // Writing beyond the managers falls away.
    if (passesActivity(activity[report], 'active')) hasActive[manager] = hasActive[contact] = 1;
    if (counts[report] === 0) continue;
    everybody[manager] = (everybody[manager] ?? 0) | (said[report] ?? 0);
    if (contact < managers) continue;
    const kind = people[contact]?.kind;
    if (kind === 'outside_person') persons[manager] = (persons[manager] ?? 0) + 1;
    else if (kind === 'collectivity') bodies[manager] = (bodies[manager] ?? 0) + 1;
  }
  yield progress(0, managers);
  const components = computeComponents(view.n, view.undirected);
  const dependence = computeBridgeDependence(view.n, view.undirected);
  yield progress(0, managers);
  const silence = countSilent(reconciled, setting.rule, likeness, about);
  const answeredShare = managers === 0 ? 0 : view.respondents / managers;
  const parts = partsOf(reconciled);
  const context = { reconciled, likeness, ties, activity: setting.activity };

  const factsOf = (manager: number): Facts => {
    const neighbours = rowOf(view.undirected, manager);
    const list = rowOf(own, manager);
    const a = neighbours.length + (persons[manager] ?? 0);
    const answered = response[manager] === 'answered';
    const absenceJudged = answered && partial[manager] !== 1 && asked.absence === 'none';
    const bits = everybody[manager] ?? 0;
    const evidence: Evidence = {
      reconciled,
      manager,
      answered,
      absenceJudged,
      neighbours,
      own: list,
      isNamed: rowLength(about, manager) > 0,
      bits,
      noLikePost: judgeLikePost(context, manager, view.undirected, bits, absenceJudged),
      hardly: hardly.of[manager] === 1,
      component: components.sizes[components.of[manager] ?? 0] ?? 1,
      dependence: dependence[manager] ?? NaN,
      answeredShare,
      everybody,
      onlyLatent: rowLength(latent, manager) > 0 && hasActive[manager] === 0,
    };
    const counted = countEvidence(evidence);
    const { silent, strata } = silence(manager, neighbours);
    return {
      answered,
      absenceJudged,
      a,
      c: a + (bodies[manager] ?? 0),
      own: bits,
      likePost: countLikePost(context, manager, neighbours, list, bits),
      parts,
      // `Object.assign` and not a spread, which takes several times as long for objects that are made by the thousand.
      indicators: Object.assign(judgeIndicators(evidence), judgeCounted(counted, conventions)),
      counted,
      stated: null,
      silent,
      strata,
    };
  };
  const facts: Facts[] = [];
  for (let manager = 0; manager < managers; manager += 1) {
    if (manager % MANAGERS_A_SLICE === MANAGERS_A_SLICE - 1) yield progress(manager, managers);
    facts.push(factsOf(manager));
  }
  return { facts, likeness, hardly, neighbours: view.undirected, statedNeighbours: view.undirected, own, about, unstated, latent };
}
