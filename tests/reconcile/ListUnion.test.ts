import { expect, it } from 'vitest';

import { ListUnion } from '../../src/reconcile/ListUnion';

it('numbers each set of words once, in the order that is asked for and then by spelling', () => {
  const union = new ListUnion([[], ['b', 'a'], ['z', 'c', 'y'], ['a', 'b'], ['under']], ['a', 'b', 'c'], new Map([['under', 'c']]));
  const lists = (number: number) => union.lists[number];
  expect(union.take(0)).toBe(0);
  const ab = union.take(1);
  expect([lists(ab), union.take(3)]).toEqual([['a', 'b'], ab]);
  expect(lists(union.take(2))).toEqual(['c', 'y', 'z']);
  expect(lists(union.take(4))).toEqual(['c']);
  expect(union.take(9)).toBe(0);
  expect([union.join(ab, 0), union.join(0, ab), union.join(ab, ab), union.join(0, 0)]).toEqual([ab, ab, ab, 0]);
  const all = union.join(ab, union.take(2));
  expect([lists(all), union.join(union.take(2), ab), union.join(ab, union.take(2))]).toEqual([['a', 'b', 'c', 'y', 'z'], all, all]);
  // A set that is there already is not made again.
  expect(union.join(all, union.take(4))).toBe(all);
  expect(union.lists).toEqual([[], ['a', 'b'], ['c', 'y', 'z'], ['c'], ['a', 'b', 'c', 'y', 'z']]);
});

it('may share its table with another, which orders by its own words', () => {
  const types = new ListUnion([[], ['x', 'a']], ['x'], new Map());
  const motives = new ListUnion([[], ['x', 'a']], ['a'], new Map(), types);
  const [one, other] = [types.take(1), motives.take(1)];
  expect([types.lists[one], types.lists[other]]).toEqual([
    ['x', 'a'],
    ['a', 'x'],
  ]);
  expect(motives.lists).toBe(types.lists);
});
