import { cpuUsage } from 'node:process';

import { bookCodebook } from '../src/codebook/bookCodebook';
import { WHOLE_NETWORK } from '../src/domain/Lens';
import { makePerson } from '../src/domain/makePerson';
import { makeStudy } from '../src/domain/makeStudy';
import { buildNominations } from '../src/domain/nominations/buildNominations';
import { DEFAULT_LIMITS } from '../src/domain/Plan';
import { UPTAKE_RUNS } from '../src/domain/PlanQuestion';
import { settleRule } from '../src/domain/steps/settleRule';
import { drawUptake } from '../src/plan/drawUptake';
import { countTaken, scoreMentor } from '../src/plan/mentorRules';
import type { Planning } from '../src/plan/Planning';
import { askForMentors, capacityOf, proposeMentors } from '../src/plan/proposeMentors';
import { proposeIntroductions } from '../src/plan/proposeIntroductions';
import type { PlanBase } from '../src/plan/proposePlan';
import { planningWith } from '../src/plan/proposePlan';
import { proposeSets } from '../src/plan/proposeSets';
import { searchAnySets } from '../src/plan/searchSets';
import { SetCosts, sumTerms } from '../src/plan/setCost';
import type { SetQuestion } from '../src/plan/setQuestion';
import { reconcile } from '../src/reconcile/reconcile';
import { makeChance as makeSeeded } from '../src/statistics/makeChance';
import { finish } from '../src/support/finish';
import { createWasmKernel } from '../src/wasm/createWasmKernel';
import { makeChance, makeNetwork } from './makeNetwork';

const MENTEES = 200;
const SETS = [68, 200, 1000] as const;
const SIZE = 6;
const RANDOM = 20;
const THOUSANDS = 5000;
const INTRODUCTIONS = 200;
const TITLES = ['service manager', 'matron', 'head of finance', 'general manager', 'clinical director'] as const;

/** Managers of several organisations, groups and posts, in the network of `makeNetwork`; the second half stands above the first. */
function makeBase(n: number): PlanBase {
  const chance = makeChance(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const people = Array.from({ length: n }, (_, at) =>
    makePerson({
      id: `p${at}`,
      name: `p${at}`,
      kind: 'manager',
      responded: 'yes',
      group: pick(['general', 'general', 'clinical', 'functional']) ?? '',
      organisation: pick(['North', 'South', 'East', 'West']) ?? '',
      role: pick(TITLES) ?? '',
      seniority: at < n / 2 ? 2 : 3,
      needs: [['knowledge'], ['support'], ['knowledge', 'career'], []][Math.floor(chance() * 4)] ?? [],
    }),
  );
  const { from, to } = makeNetwork(n, 6);
  const rows = Array.from(from, (one, at) => ({
    origin: { source: 0, row: at + 2 },
    from: `p${one}`,
    to: `p${to[at] ?? 0}`,
    types: ['Managerial'],
    motives: [pick(['knowledge', 'support', 'career', 'influence']) ?? ''],
    activity: 'active' as const,
  }));
  const study = makeStudy({ id: 'bench', title: '', codebook: bookCodebook, people, nominations: buildNominations(rows) });
  return { reconciled: reconcile(study, null), organisations: [], rule: settleRule(study.isolationRule), lens: WHOLE_NETWORK };
}

function makePlanning(n: number, help: readonly number[]): Planning {
  return planningWith(makeBase(n), { ...DEFAULT_LIMITS, mentorCapacity: 1, help: { people: help.map((at) => `p${at}`) } }, []);
}

/** Seconds of the processor, which other work beside it does not lengthen. */
function timed<T>(work: () => T): readonly [T, number] {
  const before = cpuUsage();
  const found = work();
  const { user, system } = cpuUsage(before);
  return [found, (user + system) / 1e6];
}

function timeMentors(): readonly string[] {
  const planning = makePlanning(
    2 * MENTEES,
    Array.from({ length: MENTEES }, (_, at) => at),
  );
  const question = askForMentors(planning, countTaken([]), []);
  const [exact, seconds] = timed(() => finish(proposeMentors(question, 1)));
  const { mentees, forbidden, today } = question;
  const count = planning.people.length;
  const pairs = mentees.flatMap((mentee, row) =>
    planning.people.flatMap((_, mentor) =>
      forbidden[row * count + mentor] === 0 ? [{ row, mentor, score: scoreMentor(planning, today, mentee, mentor).score }] : [],
    ),
  );
  /** Pairs in some order, each made if both still have room. */
  const takeInOrder = (order: typeof pairs): { readonly pairs: number; readonly score: number } => {
    const room = planning.people.map((_, mentor) => capacityOf(question, mentor, ~0));
    const has = new Set<number>();
    let score = 0;
    for (const pair of order) {
      if (has.has(pair.row) || (room[pair.mentor] ?? 0) < 1) continue;
      has.add(pair.row);
      room[pair.mentor] = (room[pair.mentor] ?? 0) - 1;
      score += pair.score;
    }
    return { pairs: has.size, score };
  };
  const greedy = takeInOrder(pairs.toSorted((one, other) => other.score - one.score));
  const chance = makeChance(11);
  const random = Array.from({ length: RANDOM }, () =>
    takeInOrder(
      pairs
        .map((pair) => ({ pair, order: chance() }))
        .toSorted((one, other) => one.order - other.order)
        .map(({ pair }) => pair),
    ),
  );
  const mean = (of: (one: (typeof random)[number]) => number): number => random.reduce((sum, one) => sum + of(one), 0) / random.length;
  return [
    '| plan | pairs | score | seconds |',
    '| --- | --- | --- | --- |',
    `| Kith: exact | ${exact.actions.length} | ${exact.score} | ${seconds.toPrecision(2)} |`,
    `| greedy: the best pair first | ${greedy.pairs} | ${greedy.score} | |`,
    `| random, mean of ${RANDOM} | ${mean(({ pairs: made }) => made).toFixed(1)} | ${mean(({ score }) => score).toFixed(1)} | |`,
  ];
}

/** Everybody in turn to where they cost least; nothing is put right afterwards. */
function divideGreedily(question: SetQuestion, sizes: readonly number[]): readonly (readonly number[])[] {
  const costs = new SetCosts(question);
  const sets: number[][] = sizes.map(() => []);
  for (const [person] of question.members.entries()) {
    let [best, least] = [-1, Infinity];
    for (const [at, set] of sets.entries()) {
      if (set.length >= (sizes[at] ?? 0)) continue;
      const added = costs.costOf([...set, person]) - costs.costOf(set) + 20 * (costs.breachesOf([...set, person]) - costs.breachesOf(set));
      if (added < least) [best, least] = [at, added];
    }
    sets[best]?.push(person);
  }
  return sets;
}

function timeSets(): readonly string[] {
  const lines = [
    `| managers | Kith: cost | bound | gap | seconds | greedy: cost (broken limits) | random within limits, mean of ${RANDOM} |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  for (const n of SETS) {
    const planning = makePlanning(
      n,
      Array.from({ length: n }, (_, at) => at),
    );
    const [found, seconds] = timed(() => finish(proposeSets(planning, countTaken([]), [], SIZE, 1)));
    const { divided, proof } = found;
    if (divided === null || proof === null) {
      lines.push(`| ${n} | none | | | ${seconds.toPrecision(2)} | | |`);
      continue;
    }
    const { question, sizes } = divided;
    const greedy = divideGreedily(question, sizes);
    const costs = new SetCosts(question);
    const broken = greedy.reduce((sum, set) => sum + costs.breachesOf(set), 0);
    const chance = makeSeeded(1, 'bench');
    const random = Array.from({ length: RANDOM }, () => finish(searchAnySets(question, sizes, chance))).filter(
      ({ breaches }) => breaches === 0,
    );
    const mean = random.reduce((sum, { cost }) => sum + cost, 0) / random.length;
    lines.push(
      `| ${n} | ${proof.terms.all.toFixed(1)} | ${proof.bound.toFixed(1)} | ${(proof.terms.all - proof.bound).toFixed(1)} | ${seconds.toPrecision(2)} | ${sumTerms(question, greedy).all.toFixed(1)} (${broken}) | ${random.length === 0 ? 'none found' : mean.toFixed(1)} |`,
    );
  }
  return lines;
}

/** Introductions among thousands, and what if only some of them form, to the end. */
function timeThousands(): readonly string[] {
  const base = makeBase(THOUSANDS);
  const [today, prepared] = timed(() => planningWith(base, DEFAULT_LIMITS, []));
  const [found, chosen] = timed(() => finish(proposeIntroductions(today, countTaken([]), INTRODUCTIONS, today)));
  const kernel = createWasmKernel();
  let first = 0;
  const begun = cpuUsage();
  const [ranges, drawn] = timed(() =>
    finish(
      drawUptake(base, found.actions, UPTAKE_RUNS, 1, kernel, () => {
        if (first !== 0) return;
        const { user, system } = cpuUsage(begun);
        first = (user + system) / 1e6;
      }),
    ),
  );
  return [
    '| what | seconds |',
    '| --- | --- |',
    `| preparing | ${prepared.toPrecision(2)} |`,
    `| ${found.actions.length} introductions for ${today.helped.length} who are isolated, with their bound | ${chosen.toPrecision(2)} |`,
    `| ranges: the first 20 draws of each share | ${first.toPrecision(2)} |`,
    `| ranges: all ${ranges[0]?.runs ?? 0} draws of each, ${ranges[0]?.pathRuns ?? 0} of them with shortest paths | ${drawn.toPrecision(2)} |`,
  ];
}

/** How good plans are, and what they take, beside a greedy and a random plan on the same people. */
export function timePlan(): string {
  return [
    '## Planning',
    '',
    `Made-up managers of four organisations, three groups and five posts in a network of \`bench/makeNetwork.ts\` with 6 ties each. Seconds are those of the processor.`,
    '',
    `Mentors: ${MENTEES} managers and ${MENTEES} who could mentor one each. More pairs first, then the score.`,
    '',
    ...timeMentors(),
    '',
    `Learning sets of about ${SIZE}, nobody alone of their kind. Less is better; no partition costs less than the bound, so a gap of 0 proves the sets to be the best.`,
    '',
    ...timeSets(),
    '',
    `Introductions among ${THOUSANDS} managers, and the ranges if a quarter, a half and three quarters of them form, on one thread with the kernel of the page.`,
    '',
    ...timeThousands(),
    '',
  ].join('\n');
}
