import { CompareContext } from '../compare/CompareContext';
import { listOutcomes } from '../compare/outcomes/listOutcomes';
import { disclose } from '../disclosure/disclose';
import type { ComparisonPlan } from '../domain/results/Comparison';
import type { Reconciled } from '../domain/results/Reconciled';
import { ruleLens } from '../domain/ruleLens';
import { roundKey } from '../domain/rounds/roundKey';
import type { Study } from '../domain/Study';
import { toCompareJson } from '../export/toCompareJson';
import { toCompareTable } from '../export/toCompareTable';
import type { FurtherParts } from '../export/toFurtherJson';
import { toFurtherJson } from '../export/toFurtherJson';
import { MEASURES } from '../measures/measures';
import { createWasmKernel } from '../wasm/createWasmKernel';
import type { PathsKernel } from '../algorithms/PathsKernel';
import type { FurtherPlan, TrialHelp } from '../pipeline/compareFurther';
import { compareFurther, FURTHER } from '../pipeline/compareFurther';
import { compareStudy, planComparison } from '../pipeline/compareStudy';
import { countStudy } from '../pipeline/countStudy';
import { findIdentities } from '../pipeline/findIdentities';
import type { Work } from '../support/Progress';
import { countTaken } from '../reconcile/countTaken';
import type { Command } from './Command';
import { COMPARE_OPTIONS } from './options';
import type { GivenOptions } from './readOptions';
import { settleNames } from './settleNames';
import { UsageError } from './UsageError';
import { writeRounds } from './writeRounds';

const MOST_PERMUTATIONS = 1_000_000;

/** Asked for by id, or every one, or none. @throws UsageError on an id that is no outcome of this study */
function readOutcomes(study: Study, reconciled: Reconciled, plan: ComparisonPlan, given: readonly string[] | null): readonly string[] {
  if (given === null) return plan.outcomes;
  const known = listOutcomes(CompareContext.of(study, reconciled, plan.lens, plan.rule)).map(({ id }) => id);
  if (given.length === 1 && given[0] === 'all') return known;
  if (given.length === 1 && given[0] === 'none') return [];
  const unknown = given.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`--outcomes: there is no outcome "${unknown}" in this study. It has: ${known.join(', ')}.`);
  return given;
}

/** Of the ties that the rule counts, as in the page: by default those in use. */
function readPlan(study: Study, reconciled: Reconciled, given: GivenOptions): ComparisonPlan {
  const rule = { ...study.isolationRule, activity: given.choice('activity', ['active', 'any'], study.isolationRule.activity) };
  const plan = planComparison(study, reconciled, {
    rule,
    lens: { ...ruleLens(rule), round: reconciled.round },
    by: given.choice('by', ['group', 'organisation'], 'group'),
    within: given.choice('within', ['organisation', 'none'], 'organisation'),
    statistic: given.choice('statistic', ['delta', 'median', 'mean'], 'delta'),
    permutations: given.whole('permutations', [1, MOST_PERMUTATIONS], 9999),
    seed: given.whole('seed', [0, Number.MAX_SAFE_INTEGER], 1),
    correction: given.choice('correction', ['bh', 'by'], 'bh'),
  });
  return { ...plan, outcomes: readOutcomes(study, reconciled, plan, given.list('outcomes')) };
}

/** What can be asked for beside the outcomes: how names are matched is no comparison, and is asked here alone. */
const PARTS = [...FURTHER, 'names'] as const;
type Part = (typeof PARTS)[number];

/** @throws UsageError on a part, a measure or a round that there is not */
function readFurther(
  reconciled: Reconciled,
  plan: ComparisonPlan,
  given: GivenOptions,
): { readonly also: readonly Part[]; readonly further: FurtherPlan } {
  const also = (given.list('also') ?? []).map((word) => {
    const part = PARTS.find((known) => known === word);
    if (part === undefined) throw new UsageError(`--also: there is no "${word}". There are: ${PARTS.join(', ')}.`);
    return part;
  });
  const robustnessOf = given.text('robustness-of') ?? 'degree';
  if (!MEASURES.some(({ id, parts }) => id === robustnessOf && parts === undefined))
    throw new UsageError(`--robustness-of: there is no measure "${robustnessOf}" with one number per person.`);
  const named = given.list('rounds');
  const spelled = (round: string): string | undefined => reconciled.rounds.find((known) => roundKey(known) === roundKey(round));
  const unknown = named?.find((round) => spelled(round) === undefined);
  if (unknown !== undefined)
    throw new UsageError(`--rounds: there is no round "${unknown}". The rounds are: ${reconciled.rounds.join(', ')}.`);
  const [earlier, later, ...more] = (named ?? []).map((round) => spelled(round) ?? round);
  if (named !== null && (earlier === undefined || later === undefined || more.length > 0))
    throw new UsageError('--rounds takes two rounds, as A,B.');
  const rounds = earlier === undefined || later === undefined ? null : ([earlier, later] as const);
  return {
    also,
    further: {
      ...plan,
      robustnessOf,
      runs: given.whole('runs', [1, MOST_PERMUTATIONS], 500),
      rounds,
      offered: given.text('offered') ?? '',
    },
  };
}

function* runFurther(
  study: Study,
  reconciled: Reconciled,
  plan: FurtherPlan,
  also: readonly Part[],
  kernel: PathsKernel,
  help: TrialHelp,
): Work<FurtherParts> {
  const parts: [string, unknown][] = [];
  for (const part of also)
    parts.push([
      part,
      part === 'names'
        ? yield* findIdentities(study, reconciled.round, plan.rule, plan.seed)
        : yield* compareFurther(study, reconciled, plan, part, kernel, help),
    ]);
  return Object.fromEntries(parts);
}

export const compare: Command = {
  name: 'compare',
  does: 'outcomes by group or organisation, with permutation tests between groups',
  options: COMPARE_OPTIONS,
  *run(study, given, _, hire) {
    const kernel = createWasmKernel();
    yield { stage: 'Settling names', done: 0, total: 1 };
    const reconciled = settleNames(study, given.text('round'));
    const plan = readPlan(study, reconciled, given);
    const { also, further } = readFurther(reconciled, plan, given);
    const comparison = yield* compareStudy(study, reconciled, plan, kernel, Infinity, hire().tests);
    const { people } = reconciled;
    const parts = yield* runFurther(study, reconciled, further, also, kernel, { crew: hire().trials, kernel });
    const result = toCompareJson(disclose({ people, comparison }, 'analyst'));
    return {
      json: [
        ['counts', countStudy(study, reconciled, plan.lens)],
        writeRounds(reconciled),
        ['plan', result.plan],
        ['outcomes', result.outcomes],
        ...toFurtherJson(disclose({ people, parts }, 'analyst')),
      ],
      table: toCompareTable(comparison),
      taken: countTaken(study, reconciled),
      issues: [...study.issues, ...reconciled.issues],
    };
  },
};
