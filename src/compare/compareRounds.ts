import type { Rests } from '../domain/results/Gate';
import type { IsolationRule } from '../domain/IsolationRule';
import type { Lens } from '../domain/Lens';
import type { Reconciled } from '../domain/results/Reconciled';
import type { OutcomeChange, RoundChange } from '../domain/results/RoundChange';
import type { Study } from '../domain/Study';
import type { VerdictLabel } from '../domain/results/Verdict';
import { foldPlace } from '../domain/isSamePlace';
import type { PathsMethod } from '../measures/PathsMethod';
import { allows } from '../quality/isMarked';
import type { Work } from '../support/Progress';
import { aboutOf } from './aboutOf';
import { compareAsked } from './compareAsked';
import { CompareContext } from './CompareContext';
import { compareTies } from './compareTies';
import { gateManagers } from './gateManagers';
import { listSilentRounds } from './listSilentRounds';
import { listOutcomes } from './outcomes/listOutcomes';
import { makeChance } from '../statistics/makeChance';
import { makeStatistic } from '../statistics/makeStatistic';
import { numberLabels } from '../statistics/numberLabels';
import type { Outcome } from './outcomes/Outcome';
import { readBasis } from './readBasis';
import { permute } from '../statistics/permute';
import { reachOf } from '../statistics/reachOf';
import { listStrata, relabel } from '../statistics/relabel';

export interface RoundPlan {
  readonly outcomes: readonly string[];
  readonly lens: Lens;
  readonly rule: IsolationRule;
  readonly permutations: number;
  readonly seed: number;
  /** The attribute that says who was offered something (yes or no); '' = nobody was. */
  readonly offered: string;
  readonly paths?: PathsMethod;
}

const RESTS: readonly Rests[] = ['own', 'ego', 'links', 'paths'];
const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'offered']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'not offered']);

/** Two rounds of one study, both with the same people. docs/measures.md, 6.7. */
export function* compareRounds(study: Study, earlier: Reconciled, later: Reconciled, plan: RoundPlan): Work<RoundChange> {
  const lensOf = ({ round }: Reconciled): Lens => ({ ...plan.lens, round });
  const before = CompareContext.of(study, earlier, lensOf(earlier), plan.rule, plan.paths);
  const after = CompareContext.of(study, later, lensOf(later), plan.rule, plan.paths);
  const everybody = Array.from({ length: later.managers }, (_, manager) => manager);
  const answered = ({ response }: Reconciled, manager: number): boolean => response[manager] === 'answered';
  const both = everybody.filter((manager) => answered(earlier, manager) && answered(later, manager));
  const ties = compareTies(before, after, both);
  const offers = readOffers(later, plan.offered);
  const isCompared = both.some((manager) => offers[manager] === true) && both.some((manager) => offers[manager] === false);

  const outcomes: OutcomeChange[] = [];
  const known = new Map(listOutcomes(after).map((outcome) => [outcome.id, outcome]));
  const asked = plan.outcomes.flatMap((id) => known.get(id) ?? []);
  for (const context of [before, after]) yield* context.prepare(asked.flatMap(({ measures }) => measures));
  for (const outcome of asked) outcomes.push(yield* changeOf(outcome, before, after, both, isCompared ? offers : [], plan));
  return {
    rounds: [earlier.round, later.round],
    answeredBoth: both,
    joiners: everybody.filter((manager) => !answered(earlier, manager) && answered(later, manager)),
    leavers: everybody.filter((manager) => answered(earlier, manager) && !answered(later, manager)),
    ...ties,
    verdicts: crossVerdicts(before, after, both.filter(isReliable([before, after], 'ego'))),
    outcomes,
    asked: compareAsked(study, earlier, later),
    silent: listSilentRounds(earlier, later),
    gated: listGated([before, after], asked),
    isOrderKnown: later.roundsBy !== 'unknown',
    isCompared,
    bases: [readBasis(before, { counts: 'lens' }), readBasis(after, { counts: 'lens' })],
  };
}

/** Whether enough answered in their organisation, both times, for what rests on this. */
function isReliable(contexts: readonly CompareContext[], rests: Rests): (manager: number) => boolean {
  return (manager) => contexts.every(({ gateOf }) => allows(gateOf(manager)?.level ?? 'all', rests));
}

/** Who is left out of what, of findings and of each outcome, round by round. */
function listGated(contexts: readonly CompareContext[], outcomes: readonly Outcome[]): RoundChange['gated'] {
  const kinds: readonly (readonly [Rests, string | null])[] = [['ego', null], ...outcomes.map(({ rests, name }) => [rests, name] as const)];
  return contexts.flatMap((context) =>
    RESTS.flatMap((rests) => {
      const { held, banded } = gateManagers(context, rests);
      const of = [...new Set(kinds.flatMap(([kind, name]) => (kind === rests ? [name] : [])))];
      const { round } = context.reconciled;
      return held.length + banded.length === 0 || of.length === 0 ? [] : [{ round, gates: [...held, ...banded], of }];
    }),
  );
}

/** By manager: offered, not offered, or not stated. */
function readOffers({ people, managers }: Reconciled, attribute: string): readonly (boolean | null)[] {
  return people.slice(0, managers).map(({ attributes }) => {
    const word = (attributes.find(({ name }) => name.toLowerCase() === attribute.toLowerCase())?.value ?? '').trim().toLowerCase();
    if (attribute === '' || !(YES.has(word) || NO.has(word))) return null;
    return YES.has(word);
  });
}

function crossVerdicts(before: CompareContext, after: CompareContext, both: readonly number[]): RoundChange['verdicts'] {
  const labels: readonly VerdictLabel[] = ['isolated', 'possibly', 'not_isolated', 'cannot_say'];
  return labels.flatMap((from) =>
    labels.flatMap((to) => {
      const managers = both.filter((manager) => before.labels[manager]?.label === from && after.labels[manager]?.label === to);
      return managers.length === 0 ? [] : [{ from, to, managers }];
    }),
  );
}

function* changeOf(
  outcome: Outcome,
  before: CompareContext,
  after: CompareContext,
  both: readonly number[],
  offers: readonly (boolean | null)[],
  plan: RoundPlan,
): Work<OutcomeChange> {
  const [was, is] = [before.values(outcome), after.values(outcome)];
  const known = both.filter((manager) => was[manager] != null && is[manager] != null).filter(isReliable([before, after], outcome.rests));
  const change = (manager: number): number => (is[manager] ?? 0) - (was[manager] ?? 0);
  const offer = yield* testOffer(
    after,
    known.filter((manager) => offers[manager] != null),
    offers,
    change,
    plan,
  );
  return {
    about: aboutOf(outcome),
    n: known.length,
    before: meanOf(known, (manager) => was[manager] ?? 0),
    after: meanOf(known, (manager) => is[manager] ?? 0),
    change: meanOf(known, change),
    offer,
  };
}

/** Difference in differences, by permutation of the offer within organisation. */
function* testOffer(
  { reconciled: { people } }: CompareContext,
  units: readonly number[],
  offers: readonly (boolean | null)[],
  change: (manager: number) => number,
  plan: RoundPlan,
): Work<OutcomeChange['offer']> {
  const labels = Int32Array.from(units, (manager) => Number(offers[manager] === true));
  const strata = numberLabels(
    units.map((manager) => foldPlace(people[manager]?.organisation ?? '')),
    null,
  ).of;
  const values = Float64Array.from(units, change);
  // Tested within organisations, like groups: organisations may change unlike each other, and the offer be spread unequally.
  const { of: statistic } = makeStatistic('mean', values, strata);
  const within = statistic(labels, 1);
  if (within === null) return null;
  const relabellings = relabel(labels, strata, plan.permutations, makeChance(plan.seed, 'offer'));
  const reach = relabellings.exact ? null : reachOf(statistic, { values, labels, strata: listStrata(strata) }, 1);
  const [found] = yield* permute(
    [{ value: within, reach, twoSided: 'tails' }],
    relabellings,
    (given) => [statistic(given, 1)],
    'Change between rounds',
  );
  if (found === undefined) return null;
  const [ours, others] = [units.filter((manager) => offers[manager] === true), units.filter((manager) => offers[manager] === false)];
  const [changeOffered, changeNotOffered] = [meanOf(ours, change) ?? 0, meanOf(others, change) ?? 0];
  const difference = changeOffered - changeNotOffered;
  return {
    offered: ours.length,
    notOffered: others.length,
    changeOffered,
    changeNotOffered,
    difference,
    within,
    p: found.p,
    pMin: found.pMin,
    assignments: found.assignments,
    exact: found.exact,
  };
}

function meanOf(managers: readonly number[], valueOf: (manager: number) => number): number | null {
  return managers.length === 0 ? null : managers.reduce((sum, manager) => sum + valueOf(manager), 0) / managers.length;
}
