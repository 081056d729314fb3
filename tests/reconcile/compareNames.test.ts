import { describe, expect, it } from 'vitest';

import { compareNames } from '../../src/reconcile/compareNames';

describe('compareNames', () => {
  it.each([
    ['lee ann', 'ann lee', 'order'],
    ['a lee', 'ann lee', 'initial'],
    ['ann lee', 'a b lee', null],
    ['a b lee', 'ann beth lee', 'initial'],
    ['jon smith', 'john smith', 'letter'],
    ['ann smith', 'anna smith', 'letter'],
    ['mira patel', 'mria patel', 'letter'],
    ['mary anne smith', 'mary smith', 'fewer'],
    ['tim smith', 'tom smith', null],
    ['john smith', 'jane smyth', null],
    ['mary', 'mary smith', null],
    ['mary', 'marie', null],
    ['john smith', 'john smith', null],
    ['ward manager 12', 'ward manager 13', null],
    ['j smith', 'k smith', null],
    ['m patel', 'm shah', null],
  ] as const)('%s and %s: %s, both ways round', (one, other, likeness) => {
    expect([compareNames(one, other), compareNames(other, one)]).toEqual([likeness, likeness]);
  });

  it.each([
    ['ann ann lee', 'ann lee', 'fewer'],
    ['ann lee ann', 'ann ann lee', 'order'],
    ['ann ann lee', 'ann lee lee', null],
    ['ann lee 2', 'ann lee', null],
    ['a1n lee', 'ann lee', null],
    ['ann o’lee kay', 'ann olee kay', null],
    ['zoe\u0308 lee', 'zoe lee', 'letter'],
    ['zoe\u0308a lee', 'zoea lee', 'letter'],
    ['\u0308zoe lee', 'zoe lee', null],
    ['a b', 'a c', null],
    ['a b', 'a b c', null],
    ['a b c lee', 'a b lee', 'fewer'],
    ['a mo lee', 'ann m lee', 'initial'],
    ['a mo lee', 'ann k lee', null],
    ['an lee', 'ann lee', null],
    ['anne b lee', 'anna b lee', 'letter'],
    ['anne beth lee', 'anna bath lee', null],
  ] as const)('%s and %s: %s', (one, other, likeness) => {
    expect([compareNames(one, other), compareNames(other, one)]).toEqual([likeness, likeness]);
  });

  /** All words that a slip of one letter makes of a word: one left out, one put in, one changed, two neighbours changed. */
  function slipsOf(word: string): ReadonlySet<string> {
    const made = new Set<string>();
    for (let at = 0; at <= word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      made.add(before + after.slice(1));
      for (const letter of 'abc') made.add(before + letter + after).add(before + letter + after.slice(1));
      if (after.length > 1) made.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    }
    return made;
  }

  it('calls one letter off what one slip makes, of words of three letters and four at least', () => {
    let words = [''];
    const all: string[] = [];
    for (let length = 1; length <= 5; length += 1) {
      words = words.flatMap((word) => ['a', 'b', 'c'].map((letter) => word + letter));
      if (length > 1) all.push(...words);
    }
    const wrong = all.flatMap((one) => {
      const slips = slipsOf(one);
      return all.filter((other) => {
        const isLong = Math.min(one.length, other.length) >= 3 && Math.max(one.length, other.length) >= 4;
        const wanted = one !== other && isLong && slips.has(other) ? 'letter' : null;
        return compareNames(`${one} xyz`, `${other} xyz`) !== wanted;
      });
    });
    expect(wrong).toEqual([]);
  });
});
