import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, it } from 'vitest';

import { computeComponents } from '../../src/algorithms/computeComponents';
import { computePaths } from '../../src/algorithms/computePaths';
import type { ActionKind } from '../../src/domain/Plan';
import type { Reconciled } from '../../src/domain/results/Reconciled';
import type { Tri } from '../../src/domain/results/Verdict';
import { computeFacts } from '../../src/isolation/facts/computeFacts';
import { readReach } from '../../src/isolation/facts/readReach';
import { labelManager } from '../../src/isolation/judgeManager';
import { isExternalTie } from '../../src/measures/own/isExternalTie';
import { buildView } from '../../src/network/buildView';
import { passesActivity } from '../../src/domain/passesActivity';
import { addTies } from '../../src/plan/addTies';
import type { PlanRange } from '../../src/plan/drawUptake';
import { countPathRuns, drawUptake, UPTAKES } from '../../src/plan/drawUptake';
import { makeAction } from '../../src/plan/makeAction';
import type { PlanFigures } from '../../src/plan/measurePlan';
import { measurePlan, PLAN_FIGURES } from '../../src/plan/measurePlan';
import type { PlanBase } from '../../src/plan/proposePlan';
import { tiesOf } from '../../src/plan/tiesOf';
import { reconcile } from '../../src/reconcile/reconcile';
import { makeChance } from '../../src/statistics/makeChance';
import { finish } from '../../src/support/finish';
import { settleRule } from '../../src/domain/steps/settleRule';
import type { ToyRow } from '../fixtures/isolationToy';
import { toStudy } from '../fixtures/isolationToy';
import { makeToyStudy } from '../fixtures/toyStudy';
import { arbitraryOptions } from '../laws/judgeAsTwin';
import { messyStudy } from '../laws/messyStudy';
import { baseOf } from './arbitraryPlanning';

/** The figures of a study from all the facts of everybody, as isolation and measures have them. */
function measureWhole(reconciled: Reconciled, { rule, lens }: PlanBase): PlanFigures {
  const { facts } = computeFacts(reconciled, rule);
  const judged = facts.map((one) => labelManager(one, rule.tau, rule.sigma));
  const reaches = facts.map((one) => readReach(one, reconciled));
  const { n, undirected } = buildView(reconciled, lens);
  const paths = finish(computePaths(n, undirected));
  const sum = (values: Float64Array | Int32Array): number => [...values].reduce((all, value) => all + value, 0);
  const isolated = judged.filter(({ label }) => label === 'isolated');
  const lacking = (sign: 'F3' | 'F4'): number =>
    facts.filter(({ indicators }): boolean => (indicators[sign] satisfies Tri) === true).length;
  const { reports, asked } = reconciled;
  return {
    isolated: isolated.length,
    possibly: judged.filter(({ label }) => label === 'possibly').length,
    fewContacts: isolated.filter(({ kind }) => kind === 'few_contacts').length,
    noWiderNetwork: isolated.filter(({ kind }) => kind === 'no_wider_network').length,
    nobodyLike: lacking('F4'),
    knowledgeOutside: reaches.filter(({ knowledge }) => knowledge === 'outside').length,
    supportOutside: reaches.filter(({ support }) => support === 'outside').length,
    externalTies: Array.from(reports.from).filter(
      (from, report) =>
        reconciled.response[from] === 'answered' &&
        passesActivity(reports.activity[report], lens.activity) &&
        isExternalTie(reconciled, report) === true,
    ).length,
    unitTies: asked.items.has('units')
      ? Array.from(reports.from).filter((from, report) => isAcross(reconciled, lens, from, report)).length
      : null,
    withoutMentor: asked.types.includes('Mentor') && asked.items.has('types') ? lacking('F3') : null,
    components: computeComponents(n, undirected).sizes.length,
    fragmentation: n < 2 ? null : 1 - sum(paths.harmonic) / (n * (n - 1)),
    meanDistance: sum(paths.reached) === 0 ? null : sum(paths.distances) / sum(paths.reached),
    maxLoad: Math.max(0, ...paths.betweenness) / 2,
  };
}

/** Whether an own tie of somebody who answered leads to another unit of their organisation. */
function isAcross(reconciled: Reconciled, lens: PlanBase['lens'], from: number, report: number): boolean {
  const { reports, people, managers, response } = reconciled;
  const to = reports.to[report]!;
  if (response[from] !== 'answered' || !passesActivity(reports.activity[report], lens.activity)) return false;
  if (isExternalTie(reconciled, report) !== false) return false;
  const [own, theirs] = [people[from]!.unit, people[to]!.unit];
  return to < managers ? own !== '' && theirs !== '' && own !== theirs : reports.unit[report] === 2;
}

/** R's type 7, from its definition: the value at (n − 1) p, in proportion between its two neighbours. */
function quantileOf(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const ascending = values.toSorted((a, b) => a - b);
  const at = (ascending.length - 1) * share;
  const low = ascending[Math.floor(at)]!;
  return low + (ascending[Math.ceil(at)]! - low) * (at % 1);
}

/** Every draw measured whole. */
function drawWhole(base: PlanBase, actions: readonly ReturnType<typeof makeAction>[], runs: number, seed: number): readonly PlanRange[] {
  const { networks, ties } = finish(tiesOf(base, actions));
  const keyOf = ({ from, to }: (typeof ties)[number]): string => [from, to].toSorted((a, b) => a - b).join(' ');
  const keys = [...new Set(ties.map(keyOf))];
  return UPTAKES.map((uptake) => {
    const chance = makeChance(seed, `uptake ${uptake}`);
    const drawn = Array.from({ length: runs }, () => {
      const formed = new Set(keys.filter(() => uniformInt(chance, 1, 100) <= 100 * uptake));
      return measureWhole(
        addTies(
          base.reconciled,
          ties.filter((tie) => formed.has(keyOf(tie))),
          networks,
        ),
        base,
      );
    });
    const range = (share: number): PlanRange['low'] =>
      Object.fromEntries(
        PLAN_FIGURES.map((figure) => [
          figure,
          quantileOf(
            drawn.map((one) => one[figure]).filter((value) => value !== null),
            share,
          ),
        ]),
      ) as unknown as PlanRange['low'];
    return { uptake, runs, pathRuns: runs, low: range(0.1), high: range(0.9) };
  });
}

const near = (figures: readonly PlanRange[] | PlanFigures): unknown =>
  JSON.parse(JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)));

const KINDS: readonly ActionKind[] = ['mentor', 'set', 'introduction', 'postNetwork', 'unitNetwork', 'spread', 'forum'];
/** Respondents of one organisation who name nobody: where support is hardly spoken of, one more who does can turn that for all of them. */
const QUIET: readonly ToyRow[] = Array.from({ length: 10 }, (_, at) => ({
  id: `q${at}`,
  group: 'general',
  organisation: 'North',
  role: 'matron',
  responded: 'yes',
}));

describe('what changes if only some of the ties form', () => {
  it('is the range of measuring the study whole with those ties in it', () => {
    let turned = 0;
    fc.assert(
      fc.property(
        messyStudy,
        arbitraryOptions,
        fc.boolean(),
        fc.array(fc.record({ kind: fc.constantFrom(...KINDS), people: fc.uniqueArray(fc.nat(17), { minLength: 2, maxLength: 4 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.record({
          lensActivity: fc.constantFrom('active' as const, 'any' as const),
          sigma: fc.constantFrom(1, 2),
          norm: fc.constantFrom(0.1, 0.3, 0.5),
        }),
        ({ people, contacts }, { activity, rule, peers, cap, absence }, isQuiet, wishes, { lensActivity, sigma, norm }) => {
          const all = isQuiet ? [...people, ...QUIET] : people;
          const study = toStudy(all, contacts, { absence, ...(cap === null ? {} : { cap }) });
          const base: PlanBase = {
            ...baseOf(study),
            reconciled: reconcile(study, null),
            rule: settleRule({ ...study.isolationRule, activity, rule, sigma, norm, ...(peers === null ? {} : { peers }) }),
          };
          const looked = { ...base, lens: { ...base.lens, activity: lensActivity } };
          const ids = looked.reconciled.people.slice(0, looked.reconciled.managers).map(({ id }) => id);
          const actions = wishes
            .map(({ kind, people: numbers }) => ({ kind, who: [...new Set(numbers.map((at) => ids[at % ids.length] ?? ''))] }))
            .filter(({ who }) => who.length > 1)
            .map(({ kind, who }) => makeAction(kind, kind === 'mentor' || kind === 'introduction' ? who.slice(0, 2) : who));
          const found = finish(drawUptake(looked, actions, 12, 5));
          expect(near(found)).toEqual(near(drawWhole(looked, actions, 12, 5)));
          turned += found.filter(({ low, high }) => low.isolated !== high.isolated).length;
          expect(near(finish(measurePlan(looked.reconciled, looked.rule, looked.lens)).figures)).toEqual(
            near(measureWhole(looked.reconciled, looked)),
          );
        },
      ),
      { numRuns: 250 },
    );
    expect(turned).toBeGreaterThan(50);
  }, 120_000);
});

it('of those whom no tie reaches, too: where one more speaks of support, silence about it is an absence for all of them', () => {
  // Each names the next, of their own post, for knowledge alone: one contact, and support is hardly spoken of by any of the ten.
  const contacts = QUIET.map((_, at) => ({ from: `q${at}`, to: `q${(at + 1) % QUIET.length}`, motives: 'knowledge' }));
  const study = toStudy(QUIET, contacts, { asked: ['motives'], absence: 'none' });
  const actions = [makeAction('mentor', ['q0', 'q5'])];
  const base = { ...baseOf(study), rule: settleRule(study.isolationRule) };
  const found = finish(drawUptake(base, actions, 60, 1));
  expect(near(found)).toEqual(near(drawWhole(base, actions, 60, 1)));
  const half = found.find(({ uptake }) => uptake === 0.5);
  // Eight take part in nothing: isolated where the pair forms, and not to be judged where it does not.
  expect([half?.low.isolated, (half?.high.isolated ?? 0) > 5]).toEqual([0, true]);
});

const toy = baseOf(makeToyStudy());
const three = [makeAction('introduction', ['E', 'B']), makeAction('mentor', ['F', 'A']), makeAction('introduction', ['E', 'D'])];

it('is said again and again, each time of more draws, and in the end of all of them', () => {
  const said: (readonly PlanRange[])[] = [];
  const found = finish(drawUptake(toy, three, 500, 1, undefined, (ranges) => said.push(ranges)));
  expect(found.map(({ runs, pathRuns }) => [runs, pathRuns])).toEqual([
    [500, 500],
    [500, 500],
    [500, 500],
  ]);
  expect(said.at(-1)).toEqual(found);
  const runs = said.map(([first]) => (first?.runs ?? 0) + (first?.pathRuns ?? 0));
  expect(runs[0]).toBe(20);
  expect(runs).toEqual(runs.toSorted((a, b) => a - b));
  // What was said of the first draws is what so many draws give.
  expect(said[0]?.map(({ low, high }) => [low.isolated, high.isolated])).toEqual(
    finish(drawUptake(toy, three, 20, 1)).map(({ low, high }) => [low.isolated, high.isolated]),
  );
});

it('looks at shortest paths in every draw of a small study, in some of a large one, and in none where they would be too few', () => {
  expect(countPathRuns(68, 400, 500)).toBe(500);
  const some = countPathRuns(5000, 60_000, 500);
  expect(some).toBeGreaterThanOrEqual(20);
  expect(some).toBeLessThan(500);
  expect(countPathRuns(50_000, 600_000, 500)).toBe(0);
  expect(countPathRuns(0, 0, 500)).toBe(500);
});

it('is the same for the same seed', () => {
  expect(finish(drawUptake(toy, three, 40, 7))).toEqual(finish(drawUptake(toy, three, 40, 7)));
});

it('has the mean of the chances: of one tie that forms in half of the draws, its figure is of both kinds', () => {
  const [, half] = finish(drawUptake(toy, [makeAction('introduction', ['E', 'B'])], 500, 1));
  // E is alone: with the tie there is one part, without it there are two (docs/measures.md, What-if).
  expect([half?.low.components, half?.high.components]).toEqual([1, 2]);
  expect(half?.low.fragmentation).toBeCloseTo(1 / 3, 10);
  expect(half?.high.fragmentation).toBeCloseTo(0.5222, 4);
});
