import { describe, expect, it } from 'vitest';

import { selectAcrossBar, selectLikenesses } from '../../../src/views/compare/selectAcross';
import { sayLikenesses, sayMixingPlainly } from '../../../src/words/compare/acrossWords';
import { DYADS, MIXINGS, REGRESSIONS } from '../../words/exampleComparisons';

const [mixing] = MIXINGS;
const [dyad] = DYADS;
const [regression] = REGRESSIONS;
if (mixing === undefined || dyad === undefined || regression === undefined) throw new Error('The examples are gone.');

describe('selectAcrossBar', () => {
  it('gives the part that leads across and the part by chance, from E-I, and judges the test', () => {
    // E-I = (across − within) / all: 20 of 60 across are (20 − 40) / 60; by chance −.1, which is .45 of them, 27 of 60.
    const bar = selectAcrossBar(mixing);
    expect(bar?.share).toBeCloseTo(1 / 3, 2);
    expect(bar?.expected).toBeCloseTo(0.45, 10);
    expect(bar?.judgement).toBe('fewer');
    expect(sayMixingPlainly(mixing)).toBe('20 of 60 links (33%) lead to another group. If groups made no difference, about 27 would.');
  });

  it('says more, not clear, too few to tell or not tested', () => {
    const judged = (change: Partial<typeof mixing.ei>) => selectAcrossBar({ ...mixing, ei: { ...mixing.ei, ...change } })?.judgement;
    expect(judged({ observed: 0.4 })).toBe('more');
    expect(judged({ p: 0.051 })).toBe('not clear');
    expect(judged({ p: 0.2, pMin: 0.1 })).toBe('too few to tell');
    expect(judged({ p: null, pMin: null })).toBe('untested');
  });

  it('is nothing without a link', () => {
    expect(selectAcrossBar({ ...mixing, ei: { observed: null, expected: null, p: null, pMin: null } })).toBeNull();
  });
});

describe('selectLikenesses', () => {
  it('holds each likeness by itself and, where that was worked out, with the others held', () => {
    const gender = { ...dyad, id: 'sameGender', name: 'the same gender', p: 0.4 };
    const fewer = { ...dyad, id: 'sameGrade', name: 'the same grade', correlation: -0.03 };
    const lines = selectLikenesses([dyad, gender, fewer], regression);
    expect(lines.map(({ name, counted, alone, together }) => [name, counted, alone, together])).toEqual([
      ['The same post', '101 of 312 (32%)', 'more', 'not clear'],
      ['The same gender', '101 of 312 (32%)', 'not clear', null],
      ['The same grade', '101 of 312 (32%)', 'fewer', null],
    ]);
    expect(sayLikenesses([dyad, gender, fewer])).toBe(
      'Managers name people of the same post more often than chance would give. They name people of the same grade less often.',
    );
    expect(sayLikenesses([fewer])).toBe('Managers name people of the same grade less often than chance would give.');
    expect(sayLikenesses([gender])).toMatch(/^It is not clear/);
    expect(sayLikenesses([{ ...dyad, pMin: 0.2 }])).toMatch(/^There are too few managers/);
  });
});
