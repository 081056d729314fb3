import { describe, expect, it } from 'vitest';

import type { Decision } from '../../../src/domain/Decision';
import type { Candidate } from '../../../src/domain/results/Candidate';
import { drawWorlds } from '../../../src/reconcile/identity/drawWorlds';
import { makeChance } from '../../../src/statistics/makeChance';
import { makeDice } from '../../../src/statistics/makeDice';

/** A name written in one row, and somebody of the staff list (by their number) or another contact (by the row that writes them). */
function may(name: string, row: number, be: number | string, score: number, otherRow = -1): Candidate {
  return {
    a: { name, organisation: '', column: 'to', by: `r${row}` },
    b:
      typeof be === 'number'
        ? { name: `m${be}`, organisation: '', column: 'people', by: '' }
        : { name: be, organisation: '', column: 'to', by: `r${otherRow}` },
    score,
    confidence: 'perhaps',
    evidence: [],
    rows: [row],
    otherRows: typeof be === 'number' ? [] : [otherRow],
    person: typeof be === 'number' ? be : -1,
    touches: [],
    isRead: false,
  };
}

const MANY = 20_000;
function draw(candidates: readonly Candidate[], decisions: readonly Decision[] = [], reporterOf = (row: number): number => row) {
  const dice = makeDice(makeChance(7, 'test'));
  return drawWorlds(candidates, reporterOf, decisions, () => dice(2 ** 20) / 2 ** 20, MANY);
}
const share = (worlds: readonly (readonly number[])[], ...joined: readonly number[]): number =>
  worlds.filter((world) => joined.every((at) => world.includes(at))).length / worlds.length;

const decide = ({ a, b }: Candidate, is: Decision['is']): Decision => ({ a, b, is, who: '', on: '', why: '' });

describe('drawWorlds', () => {
  it('takes one of the staff list for a name, or none of them, each as often as it is likely', () => {
    const worlds = draw([may('A Khan', 1, 0, 0.6), may('A Khan', 1, 2, 0.3)]);
    // “None of them” is a sixth as likely as the scores say: 0.6, 0.3 and 0.1 / 6 of 0.9167.
    expect(share(worlds, 0)).toBeCloseTo(0.6 / 0.9167, 1);
    expect(share(worlds, 1)).toBeCloseTo(0.3 / 0.9167, 1);
    expect(share(worlds, 0, 1)).toBe(0);
    expect(worlds.filter((world) => world.length === 0).length / MANY).toBeCloseTo(0.0182, 2);
  });

  it('draws names apart from each other, and those that are spelt alike together', () => {
    const apart = draw([may('A Khan', 1, 0, 1 / 7), may('B Holt', 2, 3, 1 / 7)]);
    // One in seven is one in two, six times as likely.
    expect(share(apart, 0, 1)).toBeCloseTo(0.25, 1);
    const alike = draw([may('A Khan', 1, 0, 1 / 7), may('a. khan', 2, 0, 1 / 7)]);
    expect(share(alike, 0, 1)).toBeCloseTo(0.5, 1);
  });

  it('joins two who are on no list as often as it is likely, spelt alike together, and not two whom one respondent names', () => {
    const two = [may('A Khan', 1, 'Asif K', 0.3, 2), may('a. khan', 3, 'asif k', 0.3, 4)];
    const worlds = draw(two);
    expect(share(worlds, 0)).toBeCloseTo(0.3, 1);
    expect(share(worlds, 0, 1)).toBe(share(worlds, 0));
    expect(
      share(
        draw(two, [], () => 5),
        0,
      ),
    ).toBe(0);
  });

  it('keeps to what was decided, leaves the weight of who was ruled out to the others, and holds “not sure” for open', () => {
    const [first, second] = [may('A Khan', 1, 0, 0.6), may('A Khan', 1, 2, 0.3)];
    expect(share(draw([first, second], [decide(first, 'same')]), 1)).toBe(0);
    // 0.3 and 0.1 / 6 are left.
    expect(share(draw([first, second], [decide(first, 'different')]), 1)).toBeCloseTo(0.3 / 0.3167, 1);
    expect(share(draw([first, second], [decide(first, 'unsure')]), 0)).toBeCloseTo(0.6 / 0.9167, 1);
  });

  it('makes nobody one of two whom one respondent names, nor two of the staff list one by a chain', () => {
    const both = [may('A Khan', 1, 0, 1), may('Asif', 2, 0, 1)];
    expect(
      share(
        draw(both, [], () => 5),
        0,
        1,
      ),
    ).toBe(0);
    const chain = [may('A Khan', 1, 0, 1), may('Asif', 2, 3, 1), may('A Khan', 1, 'Asif', 1, 2)];
    chain[2] = { ...may('A Khan', 1, 'Asif', 1, 2), b: { ...may('Asif', 2, 3, 1).a } };
    const worlds = draw(chain);
    expect([share(worlds, 0, 1), share(worlds, 2)]).toEqual([1, 0]);
  });

  it('reads a name that is spelt otherwise as somebody else now and then', () => {
    const read = { ...may('Dr A Khan', 1, 0, 0.9), isRead: true };
    expect(share(draw([read]), 0)).toBeCloseTo(0.1, 1);
    expect(share(draw([read], [decide(read, 'same')]), 0)).toBe(0);
    expect(share(draw([read], [decide(read, 'different')]), 0)).toBe(0);
  });

  it('says which are otherwise in the order of the candidates', () => {
    // Those who are not on the list, those who are, and those that are read, in any order; all are certain but the last, which falls often.
    const [listed, read, other] = [
      may('A Khan', 1, 0, 1),
      { ...may('Dr B Holt', 2, 3, 0.5), isRead: true },
      may('C Vale', 3, 'D Rees', 1, 4),
    ];
    for (const order of [
      [listed, read, other],
      [other, read, listed],
      [read, other, listed],
      [other, listed, read],
    ]) {
      const worlds = draw(order);
      expect(new Set(worlds.map((world) => world.join(' '))).size).toBe(2);
      expect(worlds.some((world) => world.join(' ') === '0 1 2')).toBe(true);
      for (const world of worlds) expect(world).toEqual(world.toSorted((x, y) => x - y));
    }
  });

  it('takes what falls below its chance, and reads otherwise what does not', () => {
    // “None of them” has all that is left: of one in seven it is six, and of these one in six counts.
    const candidates = [may('A Khan', 1, 0, 1 / 7), { ...may('Dr B Holt', 2, 3, 0.5), isRead: true }, may('C Vale', 3, 'D Rees', 0.5, 4)];
    const at = (fall: number) =>
      drawWorlds(
        candidates,
        (row) => row,
        [],
        () => fall,
        1,
      )[0];
    expect([at(0), at(0.49), at(0.5), at(0.51), at(0.99)]).toEqual([[0, 2], [0, 2], [1], [1], [1]]);
  });

  it('gives the same worlds for the same chance', () => {
    const candidates = [may('A Khan', 1, 0, 0.6), may('B Holt', 2, 3, 0.2)];
    expect(draw(candidates)).toEqual(draw(candidates));
  });
});
