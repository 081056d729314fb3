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
    expect([alike(39), alike(40), alike(41)]).toEqual([1, 1, 0]);
  });

  it('leaves words out, and shortens them, of names of up to ten words', () => {
    const found = (name: string, asked: string): readonly string[] => {
      const like = new LikeNames();
      like.add(name, 7);
      return like.like(asked).map(({ why }) => why);
    };
    const letters = (many: number): string[] => Array.from({ length: many }, (_, at) => `${String.fromCharCode(97 + at)}x`);
    for (const many of [3, 10, 11]) {
      const words = letters(many);
      const [whole, fewer] = [words.join(' '), words.slice(1).join(' ')];
      const short = [words[0]?.slice(0, 1), ...words.slice(1)].join(' ');
      expect([many, found(whole, fewer), found(fewer, whole)]).toEqual([many, ...(many === 11 ? [[], []] : [['fewer'], ['fewer']])]);
      expect([many, found(whole, short), found(short, whole)]).toEqual([many, ...(many === 11 ? [[], []] : [['initial'], ['initial']])]);
    }
  });

  it('compares 200 that could be like one in the same way, and a word that many have once', () => {
    const like = new LikeNames();
    for (let at = 0; at < 250; at += 1)
      like.add(`ann ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${'klmnopqrstuv'[Math.floor(at / 26)]}zz smith`, at);
    like.add('ann smithe', 250);
    expect(like.like('ann smith').filter(({ why }) => why === 'fewer')).toHaveLength(200);
    expect(like.like('ann smiths')).toEqual([{ item: 250, why: 'letter' }]);
  });

  it('gives everybody of one name, by their numbers', () => {
    const like = new LikeNames();
    for (const [item, name] of [
      [9, 'smith ann'],
      [3, 'a smith'],
      [5, 'smith ann'],
      [1, 'bob jones'],
    ] as const)
      like.add(name, item);
    expect(like.like('ann smith')).toEqual([
      { item: 3, why: 'initial' },
      { item: 5, why: 'order' },
      { item: 9, why: 'order' },
    ]);
    // Who is added later is found as well.
    like.add('ann smit', 2);
    expect(like.like('ann smith').map(({ item }) => item)).toEqual([2, 3, 5, 9]);
    expect(like.like('smith')).toEqual([]);
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
