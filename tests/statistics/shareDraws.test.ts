import { expect, it } from 'vitest';

import { makeChance } from '../../src/statistics/makeChance';
import { relabel } from '../../src/statistics/relabel';
import { shareDraws } from '../../src/statistics/shareDraws';

const UNITS = 60;
const DRAWS = 50;
const labels = Int32Array.from({ length: UNITS }, (_, unit) => unit % 3);
const strata = Int32Array.from({ length: UNITS }, (_, unit) => unit % 4);

const drawnBy = (seed: number, given = labels): readonly (readonly number[])[] =>
  Array.from(relabel(given, strata, DRAWS, makeChance(seed, 'relabel')).each(), (one) => [...one]);

it('gives each the labellings that it would have drawn itself', () => {
  const draws = shareDraws();
  const [one, other] = [draws(labels, strata, DRAWS, 1), draws(labels.slice(), strata.slice(), DRAWS, 1)];
  expect(other).toBe(one);
  // One stops midway, as somebody who cancels; another goes on beside it.
  const stopped = one.each();
  for (let at = 0; at < 10; at += 1) stopped.next();
  const beside = other.each();
  const seen: (readonly number[])[] = [];
  for (const given of one.each()) {
    seen.push([...given]);
    expect([...(beside.next().value ?? [])]).toEqual([...given]);
  }
  expect(seen).toEqual(drawnBy(1));
  expect(Array.from(one.each(), (given) => [...given])).toEqual(drawnBy(1));
});

it('draws anew for another seed, for other labels and for another number of draws', () => {
  const draws = shareDraws();
  const take = (...given: Parameters<typeof draws>) => Array.from(draws(...given).each(), (one) => [...one]);
  const turned = labels.toReversed();
  expect(take(labels, strata, DRAWS, 1)).toEqual(drawnBy(1));
  expect(take(labels, strata, DRAWS, 2)).toEqual(drawnBy(2));
  expect(take(turned, strata, DRAWS, 2)).toEqual(drawnBy(2, turned));
  expect(take(turned, strata, 3, 2)).toEqual(drawnBy(2, turned).slice(0, 3));
});

it('goes through all where they are few, and keeps nothing', () => {
  const few = shareDraws()(Int32Array.of(0, 1, 1), new Int32Array(3), DRAWS, 1);
  expect(few.exact).toBe(true);
  expect(Array.from(few.each(), (one) => [...one])).toEqual([
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ]);
});
