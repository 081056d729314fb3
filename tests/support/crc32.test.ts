import { describe, expect, it } from 'vitest';

import { crc32 } from '../../src/support/crc32';

describe('crc32', () => {
  it.each([
    // The check value of the catalogue of parametrised CRC algorithms, CRC-32/ISO-HDLC; the others: Python's zlib.crc32.
    ['123456789', 0xcbf43926],
    ['', 0],
    ['a', 0xe8b7be43],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });
});
