import { describe, expect, it } from 'vitest';
import { findDelimiter } from '../../../src/import/files/findDelimiter';

describe('findDelimiter', () => {
  it.each([
    ['from,to,types\nA,B,a;b;c;d;e;f\nA,C,a;b;c;d;e;f;g', ','],
    ['from;to;strength\nA;B;1,5\nA;C;2,5', ';'],
    ['from\tto\nSmith, John\tB', '\t'],
    ['from|to|types\nA|B|x;y', '|'],
    ['"types, all, of, them";name\nx;y', ';'],
    ['id\nA\nB', ','],
    // A header alone; and one with both, where the rows say which.
    ['from;to', ';'],
    ['from;to,types\nA;B\nA;C', ';'],
    ['', ','],
  ])('%j → %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
