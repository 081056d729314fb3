import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareNames } from '../../src/reconcile/compareNames';
import { LikeNames } from '../../src/reconcile/LikeNames';

const word = fc.constantFrom('a', 'b', 'ann', 'anna', 'annie', 'bob', 'bobby', 'smith', 'smyth', 'smiht', 'smithe', '12', '13', 'zoe', 's');
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('LikeNames', () => {
  it('finds every name that is like another, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 30 }), name, (names, asked) => {
        const like = new LikeNames();
        for (const [item, one] of names.entries()) like.add(one, item);
        const wanted = names.flatMap((one, item) => {
          const why = compareNames(asked, one);
          return why === null ? [] : [{ item, why }];
        });
        expect(like.like(asked)).toEqual(wanted);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it.each([
    ['John Smith', 'J Smith', 'initial'],
    ['J Robert Smith', 'John R Smith', 'initial'],
    ['Ann Marie Smith', 'Ann Smith', 'fewer'],
    ['Smith Ann', 'Ann Smith', 'order'],
    ['Ann Smith', 'Ann Smiht', 'letter'],
  ])('%s and %s: %s', (one, other, why) => {
    const like = new LikeNames();
    like.add(one.toLowerCase(), 7);
    expect(like.like(other.toLowerCase())).toEqual([{ item: 7, why }]);
  });

  it('looks for one letter more or less in words of up to forty letters, and in no longer ones', () => {
    const alike = (letters: number): number => {
      const like = new LikeNames();
      const long = 'ab'.repeat(20).padEnd(letters, 'c').slice(0, letters);
      like.add(`ann ${long}`, 7);
      return like.like(`ann x${long.slice(1)}`).length;
    };
    expect([alike(39), alike(40)]).toEqual([1, 1]);
  });

  it('does not compare all names that share a word with each other: ten thousand within seconds', () => {
    const like = new LikeNames();
    const begun = performance.now();
    for (let i = 0; i < 10_000; i += 1) {
      const letters = Array.from({ length: 6 }, (_, at) =>
        String.fromCharCode(97 + (Math.floor(i * 7919 * (at + 1) + i / (at + 3)) % 26)),
      ).join('');
      like.like(`smith ${letters}`);
      like.add(`smith ${letters}`, i);
    }
    expect(performance.now() - begun).toBeLessThan(10_000);
  }, 60_000);
});
