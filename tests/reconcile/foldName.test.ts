import { describe, expect, it } from 'vitest';

import { foldName } from '../../src/reconcile/foldName';

describe('foldName', () => {
  it.each([
    ['Siân Llewellyn', 'SIAN  LLEWELLYN'],
    ['Dr Ann Lee', 'Ann Lee'],
    ['Prof. Ann Lee', 'ann lee'],
    ['O’Neill, Tess', "O'NEILL Tess"],
    ['Anne-Marie Holt', 'Anne Marie Holt'],
    ['  Ben\tInskip ', 'Ben Inskip'],
  ])('takes %j and %j for one name', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
    expect(foldName(a)).not.toBe('');
  });

  it.each([
    ['Ann Lee', 'Lee Ann'],
    ['Ann Lee', 'Anne Lee'],
    ['M01', 'M10'],
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
