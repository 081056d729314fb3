import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import type { Limits } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { boundSets } from '../../src/plan/boundSets';
import { searchAnySets, searchSets } from '../../src/plan/searchSets';
import { SetCosts, sumTerms } from '../../src/plan/setCost';
import { canDivide } from '../../src/plan/canDivide';
import { ruleBit } from '../../src/plan/PlanRule';
import { chooseMembers } from '../../src/plan/proposeSets';
import { smallestConflict } from '../../src/plan/smallestConflict';
import type { SetQuestion } from '../../src/plan/setQuestion';
import { askForSets, narrowSets } from '../../src/plan/setQuestion';
import { planningWith, proposePlan } from '../../src/plan/proposePlan';
import { makeChance } from '../../src/statistics/makeChance';
import { finish } from '../../src/support/finish';
import { baseOf, studyOf } from './arbitraryPlanning';

/** Every way to cut people into sets of these sizes, one by one. */
function* everyPartition(people: readonly number[], sizes: readonly number[]): Generator<readonly (readonly number[])[]> {
  const [size] = sizes;
  if (size === undefined) {
    yield [];
    return;
  }
  function* choose(from: number, chosen: readonly number[]): Generator<readonly number[]> {
    if (chosen.length === size) yield chosen;
    else for (let at = from; at < people.length; at += 1) yield* choose(at + 1, [...chosen, people[at] ?? -1]);
  }
  for (const set of choose(0, [])) {
    const others = people.filter((person) => !set.includes(person));
    for (const rest of everyPartition(others, sizes.slice(1))) yield [set, ...rest];
  }
}

function makeQuestion(
  people: readonly { readonly group: number; readonly organisation: number; readonly post: number; readonly isolated: number }[],
  tied: readonly (readonly [number, number])[],
  apart: readonly (readonly [number, number])[],
  alone: boolean,
  together: readonly (readonly [number, number])[] = [],
): SetQuestion {
  const n = people.length;
  const square = <T extends Int32Array | Uint8Array>(into: T, pairs: typeof tied): T => {
    for (const [a, b] of pairs) if (a !== b && a < n && b < n) into[a * n + b] = into[b * n + a] = 1;
    return into;
  };
  return {
    members: people.map((_, at) => at),
    minimum: 2,
    maximum: 5,
    groups: Int32Array.from(people, ({ group }) => group),
    organisations: Int32Array.from(people, ({ organisation }) => organisation),
    posts: Int32Array.from(people, ({ post }) => post),
    isolated: Int32Array.from(people, ({ isolated }) => isolated),
    helped: new Uint8Array(n).fill(1),
    forbidden: square(new Int32Array(n * n), apart),
    tied: square(new Uint8Array(n * n), tied),
    together: together.filter(([a, b]) => a !== b && a < n && b < n),
    alone,
    times: new Int32Array(n).fill(-1),
  };
}

const number = (most: number) => fc.integer({ min: -1, max: most });
const person = fc.record({ group: number(1), organisation: number(2), post: number(2), isolated: fc.constantFrom(-1, -1, 0) });
const pairs = (most: number) => fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: most });
const question = fc
  .tuple(fc.array(person, { minLength: 6, maxLength: 9 }), pairs(10), pairs(3), fc.boolean(), pairs(4))
  .map((drawn) => makeQuestion(...drawn));

const SIZES: Readonly<Record<number, readonly number[]>> = { 6: [3, 3], 7: [4, 3], 8: [4, 4], 9: [3, 3, 3] };

describe('learning sets', () => {
  it('cost no less than their bound and no less than the best of all partitions, tried one by one', () => {
    let [lawful, best, proved] = [0, 0, 0];
    fc.assert(
      fc.property(question, (asked) => {
        const sizes = SIZES[asked.members.length] ?? [];
        const costs = new SetCosts(asked);
        let least = Infinity;
        for (const sets of everyPartition(asked.members, sizes))
          if (sets.every((set) => costs.breachesOf(set) === 0)) least = Math.min(least, sumTerms(asked, sets).all);
        const guide = finish(boundSets(asked, sizes));
        const found = finish(searchSets(asked, sizes, makeChance(1, 'sets'), guide));
        expect(found.breaches > 0).toBe(least === Infinity);
        if (least === Infinity) return;
        lawful += 1;
        expect(guide.bound).toBeLessThanOrEqual(least + 1e-6);
        expect(found.cost).toBeGreaterThanOrEqual(least - 1e-6);
        expect(found.cost).toBeCloseTo(sumTerms(asked, found.sets).all, 6);
        if (found.cost <= least + 1e-6) best += 1;
        if (found.cost <= guide.bound + 1e-6) proved += 1;
      }),
      { numRuns: 120 },
    );
    expect(lawful).toBeGreaterThan(40);
    // Of few people the search finds the best itself.
    expect(best).toBe(lawful);
    expect(proved).toBeGreaterThan(5);
  }, 120_000);

  it('are found for people who belong together in threes, of whom some are apart: they move as one', () => {
    const people = Array.from({ length: 36 }, (_, at) => ({ group: at % 2, organisation: at % 3, post: -1, isolated: -1 }));
    const threes = Array.from({ length: 12 }, (_, at) => [3 * at, 3 * at + 1, 3 * at + 2] as const);
    const together = threes.flatMap(([a, b, c]) => [[a, b] as const, [b, c] as const, [a, c] as const]);
    // Each three is apart from the next two.
    const apart = threes.flatMap(([a], at) => [1, 2].map((next) => [a, (a + 3 * next + at) % 36] as const).filter(([, b]) => b % 3 === 0));
    const asked = { ...makeQuestion(people, [], apart, true, together), minimum: 6, maximum: 6 };
    const sizes = [6, 6, 6, 6, 6, 6];
    for (const seed of [1, 2, 3, 4]) expect(finish(searchAnySets(asked, sizes, makeChance(seed, 'threes'))).breaches).toBe(0);
    const best = finish(searchSets(asked, sizes, makeChance(1, 'threes'), finish(boundSets(asked, sizes))));
    const setOf = (person: number): number => best.sets.findIndex((set) => set.includes(person));
    expect(best.breaches).toBe(0);
    for (const [a, b] of together) expect(setOf(a)).toBe(setOf(b));
    for (const [a, b] of apart) expect(setOf(a)).not.toBe(setOf(b));
  });

  it('of 12 in two groups, 3 of each in each set, the bound is 0: by hand', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => ({ group: at % 2, organisation: -1, post: -1, isolated: -1 }));
    expect(finish(boundSets(makeQuestion(twelve, [], [], true), [6, 6])).bound).toBe(0);
  });

  it('of 6 in two organisations of 3, nobody alone in two sets of 3: by hand', () => {
    const six = Array.from({ length: 6 }, (_, at) => ({ group: -1, organisation: at % 2, post: -1, isolated: -1 }));
    // Each set holds 3 of one and none of the other, where 1.5 of each would be even: (1.5² + 1.5²) × 2 sets.
    expect(finish(boundSets(makeQuestion(six, [], [], true), [3, 3])).bound).toBeCloseTo(9, 10);
    // One alone is allowed: 2 and 1 is nearer, (0.5² + 0.5²) × 2.
    expect(finish(boundSets(makeQuestion(six, [], [], false), [3, 3])).bound).toBeCloseTo(1, 10);
  });

  it('of many kinds, where no table can be filled, are bounded by prices: no more than what the sets that keep every limit cost', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ group: -1, organisation: Math.floor(at / 3), post: -1, isolated: -1 }));
    const asked = makeQuestion(many, [], [], true);
    const sizes = Array.from({ length: 10 }, () => 6);
    const { bound } = finish(boundSets({ ...asked, maximum: 6 }, sizes));
    // Two whole organisations in each set: 2 × (3 − 0.3)² + 18 × 0.3² each. No set of 6 that keeps the limits, with 2 or 3 of a kind, is
    // cheaper than three organisations of two: 3 × 1.7² + 17 × 0.3² each; with thirds of 3 left over that cannot be in every set.
    expect(bound).toBeLessThanOrEqual(10 * (2 * 2.7 ** 2 + 18 * 0.3 ** 2) + 1e-6);
    expect(bound).toBeGreaterThanOrEqual(10 * (3 * 1.7 ** 2 + 17 * 0.3 ** 2) - 1e-3);
  });
});

describe('a set with a time', () => {
  // Monday or Tuesday, Tuesday or Wednesday, Monday or Wednesday: each two share a day, and all three none.
  const alike = { group: 0, organisation: 0, post: 0, isolated: -1 };
  const three: SetQuestion = {
    ...makeQuestion([alike, alike, alike], [], [], false),
    minimum: 3,
    maximum: 3,
    times: Int32Array.of(3, 6, 5),
  };

  it('has one that all of it share, and not only each two', () => {
    expect(canDivide(three, ruleBit('time') | ruleBit('setSize'))).toBe(false);
    expect(smallestConflict(['setSize', 'time'], (enforced) => canDivide(three, enforced))).toEqual(['setSize', 'time']);
    expect(canDivide({ ...three, times: Int32Array.of(3, 6, 2) }, ruleBit('time') | ruleBit('setSize'))).toBe(true);
  });
});

describe('sets with people who are apart and people who belong together', () => {
  const ids = Array.from({ length: 24 }, (_, at) => `p${at}`);
  const people = ids.map((id, at) =>
    makePerson({
      id,
      kind: 'manager',
      responded: 'yes',
      group: at % 2 === 0 ? 'general' : 'clinical',
      organisation: at % 3 === 0 ? 'Acute' : 'Care',
    }),
  );
  const propose = (limits: Partial<Limits>) =>
    finish(
      proposePlan(baseOf(studyOf(people, [])), { ...DEFAULT_LIMITS, help: { people: ids }, ...limits }, [], {
        mentors: false,
        sets: 6,
        introductions: 0,
        seed: 1,
        randomPlans: 0,
      }),
    );

  it('leave out one where two are apart and together with the same, and name both limits', () => {
    const { actions, unmatched } = propose({
      apart: [['p0', 'p2']],
      together: [
        ['p0', 'p1'],
        ['p1', 'p2'],
      ],
    });
    expect(actions.flatMap(({ people: members }) => members)).toHaveLength(23);
    expect(unmatched.map(({ person, blockedBy }) => [['p0', 'p1', 'p2'].includes(person), blockedBy])).toEqual([
      [true, ['apart', 'together']],
    ]);
  });

  it('keep everybody, in sets of the size that is asked for, where both can be kept', () => {
    const { actions, unmatched } = propose({
      apart: [['p0', 'p3', 'p6', 'p9']],
      together: [
        ['p0', 'p2', 'p4'],
        ['p3', 'p5', 'p7'],
        ['p9', 'p11'],
      ],
    });
    expect([actions.map(({ people: members }) => members.length), unmatched]).toEqual([[6, 6, 6, 6], []]);
    const setOf = (id: string): number => actions.findIndex(({ people: members }) => members.includes(id));
    expect(new Set(['p0', 'p3', 'p6', 'p9'].map(setOf)).size).toBe(4);
    for (const group of [
      ['p0', 'p2', 'p4'],
      ['p3', 'p5', 'p7'],
      ['p9', 'p11'],
    ])
      expect(new Set(group.map(setOf)).size).toBe(1);
  });

  it('of three who belong together the other two still do where one is left out', () => {
    const planning = planningWith(baseOf(studyOf(people, [])), { ...DEFAULT_LIMITS, together: [['p0', 'p1', 'p2']] }, []);
    expect(narrowSets(askForSets(planning, [0, 1, 2], [5, 7]), [0, 2]).together).toEqual([[0, 1]]);
  });
});

describe('why somebody is in no set', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const people = ids.map((id) => makePerson({ id, name: id, kind: 'manager', responded: 'yes' }));
  const whyOf = (hours: number) =>
    finish(
      proposePlan(baseOf(studyOf(people, [])), { ...DEFAULT_LIMITS, help: { people: ids }, setSize: [5, 7], alone: false, hours }, [], {
        mentors: false,
        sets: 5,
        introductions: 0,
        seed: 1,
        randomPlans: 0,
      }),
    ).unmatched.map(({ blockedBy }) => blockedBy);

  it('is the hours where they are too few for any set at all, and else its size', () => {
    // Five people for five months at two hours: 50.
    expect(whyOf(49)).toEqual(ids.map(() => ['hours']));
    expect(whyOf(50)).toEqual(ids.map(() => ['setSize']));
  });
});

describe('who is in sets under hours', () => {
  /** By brute force over every group of people that is a lawful set: the most of those helped in sets of no more people than `hours`. */
  function mostHelped(asked: SetQuestion, hours: number): number {
    const n = asked.members.length;
    const costs = new SetCosts(asked);
    const listed = (mask: number): readonly number[] => asked.members.filter((at) => (mask & (1 << at)) !== 0);
    const lawful = Array.from({ length: 2 ** n }, (_, mask) => mask !== 0 && costs.breachesOf(listed(mask)) === 0);
    const isCut: boolean[] = [true];
    let most = 0;
    for (let mask = 1; mask < 2 ** n; mask += 1) {
      const lowest = mask & -mask;
      for (let set = mask; set > 0 && isCut[mask] !== true; set = (set - 1) & mask)
        isCut[mask] = (set & lowest) !== 0 && lawful[set] === true && isCut[mask ^ set] === true;
      const people = listed(mask);
      if (isCut[mask] === true && people.length <= hours) most = Math.max(most, people.filter((at) => asked.helped[at] === 1).length);
    }
    return most;
  }

  it('is as many of those who are helped as any choice of people, tried one by one, and each set has one of them', () => {
    let [possible, limited] = [0, 0];
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 9 }), (drawn, helped, hours) => {
        const asked = { ...drawn, together: [], helped: Uint8Array.from(drawn.members, (at) => (at < helped ? 1 : 0)) };
        const most = mostHelped(asked, hours);
        const sets = finish(chooseMembers(asked, helped, 0, hours, 3, makeChance(1, 'choose'), { left: 3000 })) ?? [];
        expect(sets.flat().filter((at) => at < helped)).toHaveLength(most);
        expect(sets.flat().length).toBeLessThanOrEqual(hours);
        for (const set of sets) expect([new SetCosts(asked).breachesOf(set), set.some((at) => at < helped)]).toEqual([0, true]);
        if (most > 0) possible += 1;
        if (most > 0 && most < helped) limited += 1;
      }),
      { numRuns: 150 },
    );
    expect(possible).toBeGreaterThan(80);
    expect(limited).toBeGreaterThan(5);
  }, 120_000);
});

describe('a set has somebody the plan is for', () => {
  const four = Array.from({ length: 4 }, () => ({ group: -1, organisation: -1, post: -1, isolated: -1 }));

  it('though sets without them would cost less: by hand', () => {
    // 0 and 1 are helped and know both others: 0 with 1, and 2 with 3, would cost nothing.
    const known = [0, 1].flatMap((a) => [2, 3].map((b) => [a, b] as const));
    const asked = { ...makeQuestion(four, known, [], false), helped: Uint8Array.of(1, 1, 0, 0) };
    const { sets, breaches } = finish(searchSets(asked, [2, 2], makeChance(1, 'helped'), finish(boundSets(asked, [2, 2]))));
    expect(breaches).toBe(0);
    expect(sets.map((set) => set.filter((at) => at < 2).length)).toEqual([1, 1]);
  });

  it('so that four cannot be two pairs where only one of them is helped', () => {
    const asked = { ...makeQuestion(four, [], [], false), maximum: 2, helped: Uint8Array.of(1, 0, 0, 0) };
    expect(canDivide(asked, ~0)).toBe(false);
    expect(canDivide({ ...asked, helped: Uint8Array.of(1, 1, 0, 0) }, ~0)).toBe(true);
  });
});
