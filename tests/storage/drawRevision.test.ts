import { afterEach, expect, it, vi } from 'vitest';

import { drawRevision } from '../../src/storage/drawRevision';
import { StudyUnread } from '../../src/storage/StudyUnread';

afterEach(() => {
  vi.restoreAllMocks();
});

it('is a whole number of 53 bits of chance, and no two are the same', () => {
  const drawn = Array.from({ length: 1_000 }, drawRevision);
  expect(drawn.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
  expect(new Set(drawn).size).toBe(1_000);
});

it.each([
  [[0, 0], 0],
  [[0, 0x7ff], 0],
  [[0, 0x800], 1],
  [[1, 0], 2 ** 21],
  [[0xffffffff, 0xffffffff], Number.MAX_SAFE_INTEGER],
])('of %j is %i', (words, revision) => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
    (into as Uint32Array).set(words);
    return into;
  });
  expect(drawRevision()).toBe(revision);
});

it('what cannot be read is called so', () => {
  const failure = new StudyUnread();
  expect([failure.message, failure.name]).toEqual(['unread', 'StudyUnread']);
});
