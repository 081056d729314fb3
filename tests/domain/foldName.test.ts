import { describe, expect, it } from 'vitest';

import { foldName } from '../../src/domain/foldName';

describe('foldName', () => {
  it.each([
    ['Siân Llewellyn', 'SIAN  LLEWELLYN'],
    ['Dr Ann Lee', 'Ann Lee'],
    ['Prof. Ann Lee', 'ann lee'],
    ['O’Neill, Tess', "O'NEILL Tess"],
    ['Anne-Marie Holt', 'Anne Marie Holt'],
    ['  Ben\tInskip ', 'Ben Inskip'],
    ['Ben.Orr', 'Ben Orr'],
    ['ben_orr', 'Ben Orr'],
    ['J.Smith', 'J. Smith'],
    ['J.R. Smith', 'JR Smith'],
    ['Hòa', 'Hoa'],
    ['Zoe\u0308 Quill', 'Zoë\u00a0Quill'],
    ['Σωκράτης', 'ΣΩΚΡΑΤΗΣ'],
    ['\u200fסיגל כהן\u200f', 'סיגל כהן'],
    ['ｱﾀﾞ', 'アダ'],
    ['Asif Khan, PhD', 'Asif Khan'],
    ['Dr Asif Khan MD FRCP', 'asif khan'],
  ])('takes %j and %j for one name', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
    expect(foldName(a)).not.toBe('');
  });

  it.each([
    ['Ann Lee', 'Lee Ann'],
    ['Ann Lee', 'Anne Lee'],
    ['M01', 'M10'],
    ['Asif Khan Senior', 'Asif Khan Junior'],
    ['Yo Yo Ma', 'Yo Yo'],
    ['Ward RN', 'Ward'],
    ['किरण शर्मा', 'करण शर्मा'],
    ['राम सिंह', 'रामा सिंह'],
    ['ハタ', 'バタ'],
    ['สม', 'สิม'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  it('leaves a name that is nothing but a title', () => {
    expect(foldName('Dame')).toBe('dame');
  });

  it('has nothing left of punctuation', () => {
    expect(foldName(' – ? ')).toBe('');
  });
});
