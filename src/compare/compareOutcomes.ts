import type {
  AgainstOne,
  Comparison,
  ComparisonPlan,
  Finding,
  GroupTest,
  Judgement,
  OutcomeComparison,
  Untested,
  ValueSummary,
} from '../domain/results/Comparison';
import type { Reconciled } from '../domain/results/Reconciled';
import type { Study } from '../domain/Study';
import type { PathsMethod } from '../measures/PathsMethod';
import { EXACTLY } from '../measures/PathsMethod';
import type { Work } from '../support/Progress';
import { aboutOf } from './aboutOf';
import { adjustForMany } from '../statistics/adjustForMany';
import { CompareContext } from './CompareContext';
import { computeBand } from './computeBand';
import type { Gated } from './gateManagers';
import { gateManagers } from './gateManagers';
import { listOutcomes, PRIMARY_OUTCOMES } from './outcomes/listOutcomes';
import type { Part } from './listParts';
import { listParts } from './listParts';
import type { Outcome } from './outcomes/Outcome';
import { summariseValues } from '../statistics/summariseValues';
import type { RawTest } from './testGroups';
import { testGroups } from './testGroups';
import type { OutcomeTests, RawFinding, TestCrew, Tests } from './Tests';
import { shareJobs } from '../support/shareJobs';
import { readBasis } from './readBasis';

/** Managers × relabellings from which help is worth its beginning: a second's work. */
const WORTH_HELP = 1e7;
const DETECTS = 0.05;
const CLEAR = 0.05;
const SUGGESTIVE = 0.1;
const MOST_PRIMARY = 5;
/** From this share of respondents at the cap on, how many somebody names says little. docs/measures.md, 5.3. */
const TOO_MANY_CAPPED = 0.2;
/** Below this |δ| a difference is not clear, however small q is; from the other on it is large. docs/measures.md, 4.1. */
const SMALLEST = 0.15;
const LARGE = 0.33;
/** Of more groups, nobody asks how the first stands to each. */
const MOST_ALONE = 5;
const DRAWS_ALONE = 999;

/** What is known of a comparison already, as the page asks for one test after the other. */
interface Underway {
  readonly reconciled: Reconciled;
  readonly of: string;
  readonly context: CompareContext;
  readonly tested: Map<string, OutcomeTests>;
}
const latest = new WeakMap<Study, Underway>();

function takeUp(study: Study, reconciled: Reconciled, plan: ComparisonPlan, paths: PathsMethod): Underway {
  const { by, within, statistic, permutations, seed, lens, rule } = plan;
  const of = JSON.stringify([by, within, statistic, permutations, seed, lens, rule]);
  const known = latest.get(study);
  if (known?.reconciled === reconciled && known.of === of) return known;
  const begun = { reconciled, of, context: CompareContext.of(study, reconciled, lens, rule, paths), tested: new Map() };
  latest.set(study, begun);
  return begun;
}

/**
 * Groups (or organisations) side by side on every outcome of the plan, with tests between groups. docs/measures.md, 4.
 *
 * @param most so many outcomes are tested, the others described only: for the page, which shows figures at once. Until all are
 * tested a q is the largest that it can become.
 * @param crew other threads that help with the tests, where they take long
 */
export function* compareOutcomes(
  study: Study,
  reconciled: Reconciled,
  plan: ComparisonPlan,
  paths: PathsMethod = EXACTLY,
  most = Infinity,
  crew: TestCrew | null = null,
): Work<Comparison> {
  const { context, tested } = takeUp(study, reconciled, plan, paths);
  const known = new Map(listOutcomes(context).map((outcome) => [outcome.id, outcome]));
  const outcomes = plan.outcomes.flatMap((id) => known.get(id) ?? []);
  yield* context.prepare(outcomes.flatMap(({ measures }) => measures));
  const groups = listParts(study.codebook, reconciled, plan.by);
  const across = listParts(study.codebook, reconciled, plan.by === 'group' ? 'organisation' : 'group');
  const family =
    plan.outcomes.length <= MOST_PRIMARY
      ? plan.outcomes
      : plan.outcomes.filter((id) => (PRIMARY_OUTCOMES as readonly string[]).includes(id));

  const described = outcomes.map((outcome) => describe(context, outcome, groups, across, plan));
  const wanted = outcomes.filter(({ id }, index) => index < most && described[index]?.untested === null && !tested.has(id));
  if (crew !== null && wanted.length > 1 && reconciled.managers * plan.permutations >= WORTH_HELP)
    yield* testTogether({ study, reconciled, plan }, context, wanted, crew, tested);
  const raw: OutcomeTests[] = [];
  for (const [index, outcome] of outcomes.entries())
    if (index >= most || described[index]?.untested !== null) raw.push([]);
    else {
      const found = tested.get(outcome.id) ?? (yield* testOutcome(context, outcome, groups, plan));
      tested.set(outcome.id, found);
      raw.push(found);
    }

  const declared = raw
    .flatMap((tests, index) => (family.includes(outcomes[index]?.id ?? '') ? tests.slice(0, 1) : []))
    .filter(({ test }) => test.pMin <= DETECTS);
  const awaited = outcomes.filter(({ id }, index) => index >= most && family.includes(id) && described[index]?.untested === null).length;
  const qs = adjustForMany([...declared.map(({ test }) => test.p), ...new Array<number>(awaited).fill(1)], plan.correction);
  const asked = reconciled.response.filter((response) => response !== 'not_asked').length;
  const answered = reconciled.response.filter((response) => response === 'answered').length;
  return {
    plan,
    family,
    managers: reconciled.managers,
    asked,
    answered,
    across: across.map(({ id, label }) => ({ id, label })),
    basis: readBasis(context, { counts: 'lens' }),
    outcomes: described.map((one, index): OutcomeComparison => {
      const tests = (raw[index] ?? []).map((found): GroupTest => {
        const at = declared.indexOf(found);
        const q = at < 0 ? null : (qs[at] ?? null);
        const finding = judge(found, q);
        return {
          ...found.test,
          q,
          withoutHybrids: found.withoutHybrids,
          against: found.against,
          finding,
          judgement: sayJudgement(found.test, finding),
          band: found.band,
          sides: [found.ours, found.others],
        };
      });
      const { held, banded } = one.gated;
      const alone = { why: 'alone', within: plan.within, left: held.length + banded.length > 0 } as const;
      return {
        ...one,
        tests,
        untested: one.untested !== null || tests.length > 0 ? one.untested : index < most ? alone : { why: 'waiting' },
      };
    }),
  };
}

/** With other threads: what is computed under each relabelling takes longest and is begun first. */
function* testTogether(
  tests: Tests,
  context: CompareContext,
  wanted: readonly Outcome[],
  crew: TestCrew,
  tested: Map<string, OutcomeTests>,
): Work<void> {
  const jobs = [...wanted].sort((a, b) => Number(b.usesGroup) - Number(a.usesGroup)).map(({ id }) => id);
  const run = testOutcomes(context, tests.plan);
  crew.open(tests);
  try {
    yield* shareJobs({
      jobs,
      crew,
      run,
      take(found, id) {
        tested.set(id, found);
      },
      progress: (taken, inFirst) => ({
        stage: inFirst?.stage ?? 'Comparing',
        done: taken + (inFirst === null ? 0 : inFirst.done / Math.max(1, inFirst.total)),
        total: jobs.length,
      }),
    });
  } finally {
    crew.close();
  }
}

/** Tests of one outcome after the other, by id, on a thread that has nothing yet. */
export function beginTests({ study, reconciled, plan }: Tests, paths: PathsMethod): (id: string) => Work<OutcomeTests> {
  return testOutcomes(takeUp(study, reconciled, plan, paths).context, plan);
}

function testOutcomes(context: CompareContext, plan: ComparisonPlan): (id: string) => Work<OutcomeTests> {
  const known = new Map(listOutcomes(context).map((outcome) => [outcome.id, outcome]));
  const groups = listParts(context.study.codebook, context.reconciled, plan.by);
  return function* (id) {
    const outcome = known.get(id);
    if (outcome === undefined) return [];
    yield* context.prepare(outcome.measures);
    return yield* testOutcome(context, outcome, groups, plan);
  };
}

function describe(
  context: CompareContext,
  outcome: Outcome,
  groups: readonly Part[],
  across: readonly Part[],
  plan: ComparisonPlan,
): OutcomeComparison {
  const values = context.values(outcome);
  const summary = (members: readonly number[]): ValueSummary => summariseValues(values, members, boundsOf(context, outcome, members));
  const gated = gateOutcome(context, outcome);
  const within = across.map(({ members }) => new Set(members));
  return {
    about: aboutOf(outcome),
    values,
    all: summary(values.map((_, manager) => manager)),
    groups: groups.map(({ id, label, members }) => ({ id, label, summary: summary(members) })),
    cells: groups.map(({ members }) => within.map((part) => summary(members.filter((manager) => part.has(manager))))),
    tests: [],
    untested: whyUntested(context, outcome, plan),
    gated: { held: gated.held, banded: gated.banded, rests: gated.rests },
    marked: [...gated.held, ...gated.banded].map(({ organisation }) => organisation),
    basis: readBasis(context, outcome),
  };
}

function gateOutcome(context: CompareContext, outcome: Outcome): Gated {
  const values = context.values(outcome);
  return gateManagers(context, outcome.rests, (manager) => values[manager] !== null);
}

function whyUntested(
  { reconciled: { asked, capped, response } }: CompareContext,
  { isCut }: Outcome,
  { by }: ComparisonPlan,
): Untested | null {
  if (by === 'organisation') return { why: 'organisations' };
  if (asked.absence === 'unknown') return { why: 'silence' };
  const answered = response.flatMap((one, manager) => (one === 'answered' ? [manager] : []));
  const share = answered.filter((manager) => capped[manager] === 1).length / Math.max(1, answered.length);
  return isCut && share > TOO_MANY_CAPPED ? { why: 'capped', cap: asked.cap } : null;
}

function boundsOf(context: CompareContext, { bounds }: Outcome, members: readonly number[]): ValueSummary['bounds'] {
  const all = bounds?.(context);
  if (all === undefined || members.length === 0) return null;
  const share = (which: 0 | 1): number => members.filter((manager) => all[manager]?.[which] === true).length / members.length;
  return [share(0), share(1)];
}

/**
 * Each group against all others, where enough answered; the first one's is the declared test. Of two groups the second test would be the
 * first again.
 */
function* testOutcome(
  context: CompareContext,
  outcome: Outcome,
  groups: readonly Part[],
  plan: ComparisonPlan,
): Work<readonly RawFinding[]> {
  const { people } = context.reconciled;
  const values = context.values(outcome);
  const named = groups.filter(({ id }) => id !== '');
  const tested = named.length === 2 ? named.slice(0, 1) : named;
  const of = tested.map(({ id }) => id);
  const isHybrid = (manager: number): boolean => people[manager]?.hybrid === true;
  const { isHeld, banded } = gateOutcome(context, outcome);
  const labels = context.groups.map((group, manager) => (isHeld(manager) ? '' : group));
  const tests = yield* testGroups(context, { outcome, labels, of }, plan);
  const hasHybrids = values.some((value, manager) => value !== null && !isHeld(manager) && isHybrid(manager));
  const without = hasHybrids
    ? yield* testGroups(
        context,
        { outcome, labels: labels.map((group, manager) => (isHybrid(manager) ? '' : group)), of, isPlain: true },
        plan,
      )
    : [];
  const against = yield* testEachAlone(context, outcome, labels, named, tests[0] ?? null, plan);
  const bands = banded.length === 0 ? [] : yield* computeBand(context, outcome, labels, of, plan);
  const isSeen = (manager: number): boolean => !isHeld(manager);
  const isThere = (manager: number): boolean => isSeen(manager) && values[manager] !== null;
  const isGone = (group: Part): boolean => group.members.some(isThere) && group.members.filter(isThere).every(isHybrid);
  const summary = (members: readonly number[]): ValueSummary => summariseValues(values, members, boundsOf(context, outcome, members));
  return tested.flatMap(({ id, label, members }, index): readonly RawFinding[] => {
    const test = tests[index];
    if (test == null) return [];
    const hybrids = without[index] ?? null;
    const others = named.flatMap((other) => (other.id === id ? [] : other.members));
    return [
      {
        test,
        withoutHybrids:
          hybrids === null
            ? null
            : {
                n: hybrids.n,
                delta: hybrids.delta,
                p: hybrids.p,
                pMin: hybrids.pMin,
                gone: named.flatMap((group) => (isGone(group) ? [group.label] : [])),
              },
        against: index === 0 ? against : [],
        band: bands[index] ?? null,
        ours: { id, label, summary: summary(members.filter(isSeen)) },
        others: { id: 'others', label: 'Others', summary: summary(others.filter(isSeen)) },
      },
    ];
  });
}

/**
 * The first group against each other one, the rest left out: of a difference from all others together, it is read as if it were one from
 * each of them. It belongs to no family, and therefore has fewer draws.
 */
function* testEachAlone(
  context: CompareContext,
  outcome: Outcome,
  labels: readonly string[],
  [first, ...others]: readonly Part[],
  whole: RawTest | null,
  plan: ComparisonPlan,
): Work<GroupTest['against']> {
  if (first === undefined || whole === null || others.length < 2 || others.length > MOST_ALONE) return [];
  const against: AgainstOne[] = [];
  for (const { id, label } of others) {
    const [test] = yield* testGroups(
      context,
      { outcome, labels: labels.map((group) => (group === first.id || group === id ? group : '')), of: [first.id], isPlain: true },
      { ...plan, permutations: Math.min(plan.permutations, DRAWS_ALONE) },
    );
    if (test == null) continue;
    const { n, delta, expected, p, pMin, assignments } = test;
    const fromChance = (of: RawTest): number => of.delta - (outcome.usesGroup && plan.statistic === 'delta' ? of.expected : 0);
    const [there, here] = [fromChance(whole), fromChance(test)];
    const holds = p < CLEAR && Math.abs(here) >= SMALLEST && here * there > 0;
    against.push({ id, label, n, delta, expected, p, pMin, assignments, holds });
  }
  return against;
}

function judge(found: RawFinding, q: number | null): Finding {
  const { test } = found;
  if (test.pMin > DETECTS) return 'cannot_detect';
  if (q === null) return 'exploratory';
  if (sizeOf(test) < SMALLEST || q >= SUGGESTIVE) return 'not_clear';
  return q < CLEAR && !isFragile(found) ? 'clear' : 'suggestive';
}

/** Whether it would be too small, or the other way round, with one answer in ten wrong, or without those who are in both groups. */
function isFragile({ test: { delta, shift }, band, withoutHybrids }: Pick<RawFinding, 'test' | 'band' | 'withoutHybrids'>): boolean {
  // What uses the group itself is not centred on 0, and neither are these.
  if (shift === null) return false;
  const sign = Math.sign(delta);
  const others = [...(band === null ? [] : [band.low, band.high]), ...(withoutHybrids === null ? [] : [withoutHybrids.delta])];
  return others.some((other) => sign * other < SMALLEST);
}

/** |δ|, from where chance brings it: from 0, unless the outcome uses the group itself. */
function sizeOf({ delta, expected, statistic, shift }: RawTest): number {
  return Math.abs(delta - (shift === null && statistic === 'delta' ? expected : 0));
}

function sayJudgement(test: RawTest, finding: Finding): Judgement | null {
  if (finding === 'cannot_detect') return 'too few to tell';
  if (finding === 'exploratory') return null;
  if (finding !== 'clear') return 'not clear';
  return sizeOf(test) >= LARGE ? 'clear and large' : 'clear but small';
}
