import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import { isSamePlace } from '../domain/isSamePlace';
import { passesActivity } from '../domain/passesActivity';
import type { SettledRule } from '../domain/steps/settleRule';
import { computeComponents } from '../algorithms/computeComponents';
import { computePaths } from '../algorithms/computePaths';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import { computeFactsInSlices } from '../isolation/facts/computeFacts';
import { labelManager } from '../isolation/judgeManager';
import { readReach } from '../isolation/facts/readReach';
import { computeFragmentation } from '../measures/network/computeFragmentation';
import { isExternalTie } from '../measures/own/isExternalTie';
import { buildView } from '../network/buildView';
import type { Work } from '../support/Progress';

/** The figures that a plan is to move; `null` = not asked, or undefined. docs/plan.md, 6. */
export interface PlanFigures {
  readonly isolated: number;
  readonly possibly: number;
  readonly fewContacts: number;
  readonly noWiderNetwork: number;
  /** Managers who have nobody in a like post, as far as that can be judged. */
  readonly nobodyLike: number;
  /** Managers whose knowledge, and whose support, comes from outside. */
  readonly knowledgeOutside: number;
  readonly supportOutside: number;
  /** Own ties known to lead out of the organisation, of all managers. */
  readonly externalTies: number;
  readonly withoutMentor: number | null;
  readonly components: number;
  readonly fragmentation: number | null;
  readonly meanDistance: number | null;
  /** The greatest betweenness of anybody. */
  readonly maxLoad: number;
}

/** What a study comes to, with or without the ties of a plan in it. */
export function* measurePlan(
  reconciled: Reconciled,
  rule: SettledRule,
  lens: Lens,
  kernel: PathsKernel = plainPaths,
): Work<{ readonly figures: PlanFigures; readonly isolated: Uint8Array }> {
  yield { stage: 'What would change', done: 0, total: 3 };
  const { facts } = yield* computeFactsInSlices(reconciled, rule);
  yield { stage: 'What would change', done: 1, total: 3 };
  const judged = facts.map((one) => labelManager(one, rule.tau, rule.sigma));
  yield { stage: 'What would change', done: 1, total: 3 };
  const view = buildView(reconciled, lens);
  const paths = yield* computePaths(view.n, view.undirected, kernel);
  const sum = (values: Float64Array | Int32Array): number => {
    let all = 0;
    for (const value of values) all += value;
    return all;
  };
  yield { stage: 'What would change', done: 2, total: 3 };
  const reached = sum(paths.reached);
  const { reports, response, asked } = reconciled;
  let externalTies = 0;
  const places = new Map<string, boolean | null>();
  const same: typeof isSamePlace = (one, other) => {
    const key = `${one}\n${other}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const is = isSamePlace(one, other);
    places.set(key, is);
    return is;
  };
  for (let report = 0; report < reports.length; report += 1)
    if (
      response[reports.from[report] ?? -1] === 'answered' &&
      passesActivity(reports.activity[report], lens.activity) &&
      isExternalTie(reconciled, report, same) === true
    )
      externalTies += 1;
  yield { stage: 'What would change', done: 2, total: 3 };
  const count = (is: (manager: number) => boolean): number => facts.reduce((all, _, manager) => all + (is(manager) ? 1 : 0), 0);
  const isIsolated = (manager: number): boolean => judged[manager]?.label === 'isolated';
  const reaches = facts.map((one) => readReach(one, reconciled));
  return {
    figures: {
      isolated: count(isIsolated),
      possibly: count((manager) => judged[manager]?.label === 'possibly'),
      fewContacts: count((manager) => isIsolated(manager) && judged[manager]?.kind === 'few_contacts'),
      noWiderNetwork: count((manager) => isIsolated(manager) && judged[manager]?.kind === 'no_wider_network'),
      nobodyLike: count((manager) => facts[manager]?.indicators.F4 === true),
      knowledgeOutside: count((manager) => reaches[manager]?.knowledge === 'outside'),
      supportOutside: count((manager) => reaches[manager]?.support === 'outside'),
      externalTies,
      withoutMentor:
        asked.types.includes('Mentor') && asked.items.has('types') ? count((manager) => facts[manager]?.indicators.F3 === true) : null,
      components: computeComponents(view.n, view.undirected).sizes.length,
      fragmentation: view.n < 2 ? null : computeFragmentation(sum(paths.harmonic), view.n),
      meanDistance: reached === 0 ? null : sum(paths.distances) / reached,
      maxLoad: paths.betweenness.reduce((most, value) => Math.max(most, value), 0) / 2,
    },
    isolated: Uint8Array.from(facts, (_, manager) => (isIsolated(manager) ? 1 : 0)),
  };
}
