import { describe, expect, it } from 'vitest';

import type { Decision, Judged, Written } from '../../../src/domain/Decision';
import { Agreement } from '../../../src/reconcile/identity/Agreement';

const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((name): Written => ({ name, organisation: 'Care', column: 'to', by: '' })) as [
  Written,
  Written,
  Written,
  Written,
  Written,
];
const [m1, m2] = ['m1', 'm2'].map((name): Written => ({ name, organisation: '', column: 'people', by: '' })) as [Written, Written];
const say = (one: Written, is: Judged, other: Written): Decision => ({ a: one, b: other, is, who: '', on: '', why: '' });

describe('what follows of what was said', () => {
  it('is nothing of names of which nothing was said, and that everybody is one with themselves', () => {
    const agreement = new Agreement([]);
    expect([agreement.follows(a, b), agreement.follows(a, a), agreement.follows(m1, a), agreement.isOpen(a, b)]).toEqual([
      null,
      'same',
      null,
      true,
    ]);
    expect(agreement.clusterOf(a)).not.toBe(agreement.clusterOf(b));
  });

  it('is that all are one who are one by a chain, whichever way round it was said', () => {
    const agreement = new Agreement([say(a, 'same', b), say(c, 'same', b), say(d, 'same', c)]);
    for (const one of [a, b, c, d]) for (const other of [a, b, c, d]) expect(agreement.follows(one, other)).toBe('same');
    expect([agreement.follows(a, e), agreement.isOpen(a, d), agreement.isOpen(d, e)]).toEqual([null, false, true]);
    expect(new Set([a, b, c, d].map((one) => agreement.clusterOf(one))).size).toBe(1);
  });

  it('is that two are two who were parted, with all who are one with either, said before or after', () => {
    for (const decisions of [
      [say(a, 'different', c), say(a, 'same', b), say(c, 'same', d)],
      [say(a, 'same', b), say(d, 'same', c), say(b, 'different', d)],
    ]) {
      const agreement = new Agreement(decisions);
      for (const [one, other] of [
        [a, c],
        [a, d],
        [b, c],
        [b, d],
      ] as const)
        expect([agreement.follows(one, other), agreement.follows(other, one), agreement.isOpen(one, other)]).toEqual([
          'different',
          'different',
          false,
        ]);
      expect([agreement.follows(a, e), agreement.follows(c, e)]).toEqual([null, null]);
    }
    // One may be parted from several.
    const several = new Agreement([say(a, 'different', b), say(a, 'different', c)]);
    expect([several.follows(a, b), several.follows(a, c), several.follows(b, c)]).toEqual(['different', 'different', null]);
  });

  it('is that two of the staff list are two, and so are all who are one of them', () => {
    const agreement = new Agreement([say(a, 'same', m1), say(m2, 'same', b), say(b, 'same', c)]);
    expect([agreement.follows(m1, m2), agreement.follows(a, b), agreement.follows(a, c), agreement.follows(c, m1)]).toEqual(
      Array.from({ length: 4 }, () => 'different'),
    );
    expect([agreement.follows(a, m1), agreement.follows(c, m2), agreement.follows(d, m1)]).toEqual(['same', 'same', null]);
  });

  it('is left open by nobody who cannot say, though nothing follows of it', () => {
    const agreement = new Agreement([say(a, 'unsure', b)]);
    expect([agreement.follows(a, b), agreement.isOpen(a, b), agreement.isOpen(b, a), agreement.isOpen(a, c)]).toEqual([
      null,
      false,
      false,
      true,
    ]);
    // The later of two about a pair counts.
    expect(new Agreement([say(a, 'unsure', b), say(b, 'same', a)]).follows(a, b)).toBe('same');
  });
});

describe('what is joined and parted later', () => {
  it('is taken where it agrees with what was said, and refused without a trace where not', () => {
    const agreement = new Agreement([say(a, 'different', b), say(c, 'same', m1)]);
    expect([agreement.join(a, b), agreement.join(c, m2), agreement.join(c, m1)]).toEqual([false, false, true]);
    expect([agreement.follows(a, b), agreement.follows(c, m2)]).toEqual(['different', 'different']);
    expect([agreement.join(a, c), agreement.follows(a, m1), agreement.follows(b, c), agreement.join(b, m1)]).toEqual([
      true,
      'same',
      'different',
      false,
    ]);
    // Who is apart from one of them stays so when they are joined the other way round, too.
    expect([agreement.join(d, e), agreement.part(d, b), agreement.join(b, e), agreement.follows(d, b)]).toEqual([
      true,
      true,
      false,
      'different',
    ]);
    expect([agreement.part(d, e), agreement.follows(d, e)]).toEqual([false, 'same']);
  });
});
