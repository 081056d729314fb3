import { uniformInt } from 'pure-rand/distribution/uniformInt';

import { computeComponents } from '../algorithms/computeComponents';
import type { PathsKernel } from '../algorithms/PathsKernel';
import { plainPaths } from '../algorithms/plainPaths';
import type { isSamePlace } from '../domain/isSamePlace';
import type { Lens } from '../domain/Lens';
import type { PlannedAction } from '../domain/Plan';
import type { Reconciled } from '../domain/results/Reconciled';
import { rememberPlaces } from '../domain/rememberPlaces';
import { buildView } from '../network/buildView';
import { findReport } from '../network/findReport';
import { makeChance } from '../statistics/makeChance';
import { quantile } from '../support/quantile';
import type { Work } from '../support/Progress';
import type { PlannedTie, WithTies } from './addTies';
import { makeTieAdder } from './addTies';
import type { TieCounts } from './markManagers';
import { isMarked, makeTieCounter, markManagers, MARKS } from './markManagers';
import type { PathFigures, PlanFigures } from './measurePlan';
import { countMarks, measurePaths, PATH_FIGURES, PLAN_FIGURES, settleFigures } from './measurePlan';
import type { PlanBase } from './proposePlan';
import { tiesOf } from './tiesOf';

export const UPTAKES = [0.25, 0.5, 0.75] as const;

/** A figure, if only a share of the ties form: the middle eight of ten draws lie between. `null` = not asked, or not drawn. */
export interface PlanRange {
  readonly uptake: (typeof UPTAKES)[number];
  /** How often ties were drawn so far; and how often for what follows from shortest paths, which in a large study takes too long. */
  readonly runs: number;
  readonly pathRuns: number;
  readonly low: Readonly<Record<keyof PlanFigures, number | null>>;
  readonly high: Readonly<Record<keyof PlanFigures, number | null>>;
}

/** Draws between two words of how far it is. */
const DRAWS_A_WORD = 20;
/** For each share: nodes times nodes and ties looked at along paths. A minute or so for all three. */
const MOST_STEPS = 1e10;
/** Of fewer draws a range says nothing. */
const LEAST_RUNS = 20;

/** The figures of all draws of one share, draw by draw. */
type Drawn = Record<keyof PlanFigures, (number | null)[]>;

/**
 * What changes if each tie forms with some probability, drawn by the seed. Both sides are one tie. Of each draw only what its ties can
 * change is measured; a law holds it equal to measuring the study whole with them in it.
 *
 * @param say what is known so far, again and again; the caller may stop whenever that is enough
 */
export function* drawUptake(
  base: PlanBase,
  actions: readonly PlannedAction[],
  runs: number,
  seed: number,
  kernel: PathsKernel = plainPaths,
  say: (ranges: readonly PlanRange[]) => void = () => undefined,
): Work<readonly PlanRange[]> {
  const { reconciled, networks, ties } = yield* tiesOf(base, actions);
  const add = makeTieAdder(reconciled, networks);
  const pairs = [...groupPairs(ties).values()];
  const withAll = add(ties).reconciled;
  const measure = yield* beginFindings(base, add, pairs, withAll);
  const { n, undirected } = buildView(withAll, base.lens);
  const pathRuns = countPathRuns(n, undirected.targets.length, runs);
  const drawn = UPTAKES.map(() => Object.fromEntries(PLAN_FIGURES.map((figure) => [figure, []])) as unknown as Drawn);
  const total = UPTAKES.length * (runs + pathRuns);
  const read = (): readonly PlanRange[] =>
    UPTAKES.map((uptake, at) => ({
      uptake,
      runs: drawn[at]?.isolated.length ?? 0,
      pathRuns: drawn[at]?.maxLoad.length ?? 0,
      low: quantilesOf(drawn[at], 0.1),
      high: quantilesOf(drawn[at], 0.9),
    }));
  /** The same draws twice over: what is quick comes first, for all of them. */
  function* eachDraw(count: number, before: number, keep: (found: Drawn, formed: readonly Pair[]) => Work<void> | null): Work<void> {
    const chances = UPTAKES.map((uptake) => makeChance(seed, `uptake ${uptake}`));
    for (let run = 0; run < count; run += 1) {
      if (run > 0 && run % DRAWS_A_WORD === 0) say(read());
      for (const [at, uptake] of UPTAKES.entries()) {
        yield { stage: 'What if only some form', done: before + UPTAKES.length * run + at, total };
        const [chance, found] = [chances[at], drawn[at]];
        if (chance === undefined || found === undefined) continue;
        const formed = pairs.filter(() => uniformInt(chance, 1, 100) <= 100 * uptake);
        yield* keep(found, formed) ?? [];
      }
    }
    say(read());
  }

  yield* eachDraw(runs, 0, function (found, formed) {
    const figures = measure(formed);
    for (const figure of QUICK_FIGURES) found[figure].push(figures[figure]);
    return null;
  });
  if (pathRuns > 0)
    yield* eachDraw(pathRuns, UPTAKES.length * runs, function* (found, formed) {
      const view = buildView(add(formed.flatMap((pair) => pair.ties)).reconciled, base.lens);
      const figures = yield* measurePaths(view, kernel);
      for (const figure of PATH_FIGURES) found[figure].push(figures[figure]);
    });
  return read();
}

/** Two who are tied, by all that is planned for them. */
interface Pair {
  readonly ties: readonly PlannedTie[];
}

function groupPairs(ties: readonly PlannedTie[]): ReadonlyMap<string, Pair & { readonly ties: PlannedTie[] }> {
  const pairs = new Map<string, { readonly ties: PlannedTie[] }>();
  for (const tie of ties) {
    const key = `${Math.min(tie.from, tie.to)} ${Math.max(tie.from, tie.to)}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, { ties: [tie] });
    else known.ties.push(tie);
  }
  return pairs;
}

type QuickFigures = Omit<PlanFigures, keyof PathFigures>;
const QUICK_FIGURES = PLAN_FIGURES.filter((figure): figure is keyof QuickFigures => !PATH_FIGURES.some((other) => other === figure));

/** Measures the study as it is, and then, of each draw, the managers whom its ties reach. */
function* beginFindings(
  { reconciled, rule, lens }: PlanBase,
  add: (ties: readonly PlannedTie[]) => WithTies,
  pairs: readonly Pair[],
  withAll: Reconciled,
): Work<(formed: readonly Pair[]) => QuickFigures> {
  const { managers } = reconciled;
  const same = rememberPlaces();
  yield { stage: 'What if only some form', done: 0, total: 1 };
  const now = markManagers(reconciled, rule, same);
  const around = Uint8Array.from({ length: managers }, (_, manager) => now.around(manager));
  const marks = new Uint8Array(managers);
  for (let manager = 0; manager < managers; manager += 1) {
    if (manager % MANAGERS_A_SLICE === 0) yield { stage: 'What if only some form', done: 0, total: 1 };
    marks[manager] = now.of(manager);
  }
  const before = { counts: countMarks(marks), ties: makeTieCounter(reconciled, lens, same)() };
  const gainOf = makeGain(reconciled, withAll, lens, same);
  const gained = new Map(pairs.map((pair) => [pair, gainOf(pair)]));
  const touched = new Uint8Array(managers);

  return (formed) => {
    const { reconciled: after, source } = add(formed.flatMap(({ ties }) => ties));
    const then = markManagers(after, rule, same, { given: now.before, source });
    touched.fill(0);
    // Networks are no managers: writing beyond them falls away.
    for (const { ties } of formed) for (const { from, to } of ties) touched[from] = touched[to] = 1;
    const counts = { ...before.counts };
    for (let manager = 0; manager < managers; manager += 1) {
      if (touched[manager] === 0 && then.around(manager) === around[manager]) continue;
      const [was, is] = [marks[manager], then.of(manager)];
      if (was === is) continue;
      for (const mark of MARKS) counts[mark] += Number(isMarked(is, mark)) - Number(isMarked(was, mark));
    }
    const view = buildView(after, lens);
    const sum = (of: keyof TieCounts): number => formed.reduce((all, pair) => all + (gained.get(pair)?.[of] ?? 0), before.ties[of]);
    return {
      ...settleFigures({ ...counts, externalTies: sum('externalTies'), unitTies: sum('unitTies') }, reconciled),
      components: computeComponents(view.n, view.undirected).sizes.length,
    };
  };
}

const MANAGERS_A_SLICE = 500;

/** What the ties of a pair add, where they did not count before. */
function makeGain(before: Reconciled, after: Reconciled, lens: Lens, same: typeof isSamePlace): (pair: Pair) => TieCounts {
  const [countBefore, countAfter] = [makeTieCounter(before, lens, same), makeTieCounter(after, lens, same)];
  return ({ ties }) => {
    const arcs = [...new Map(ties.map((tie) => [`${tie.from} ${tie.to}`, tie])).values()];
    const reportsIn = ({ reports }: Reconciled): readonly number[] =>
      arcs.map(({ from, to }) => findReport(reports, from, to)).filter((report) => report >= 0);
    const [was, is] = [countBefore(reportsIn(before)), countAfter(reportsIn(after))];
    return { externalTies: is.externalTies - was.externalTies, unitTies: is.unitTies - was.unitTies };
  };
}

/** In how many draws shortest paths are looked at: in all of them, as far as that takes a minute or so. */
export function countPathRuns(nodes: number, arcs: number, runs: number): number {
  const affordable = Math.floor(MOST_STEPS / Math.max(1, nodes * (nodes + arcs)));
  return affordable < Math.min(runs, LEAST_RUNS) ? 0 : Math.min(runs, affordable);
}

function quantilesOf(drawn: Drawn | undefined, share: number): PlanRange['low'] {
  return Object.fromEntries(
    Object.entries(drawn ?? {}).map(([figure, all]) => {
      const values = all.filter((value) => value !== null).toSorted((a, b) => a - b);
      return [figure, values.length === 0 ? null : quantile(values, share)];
    }),
  ) as unknown as PlanRange['low'];
}
