import { describe, expect, it } from 'vitest';
import { decodeText, isUtf8 } from '../../../src/import/files/decodeText';
import { utf8 } from '../importing';

describe('decodeText', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decodeText(utf8('Zoë'))).toEqual({ text: 'Zoë', encoding: 'UTF-8' });
    expect(decodeText(utf8('\uFEFFZoë'))).toEqual({ text: 'Zoë', encoding: 'UTF-8' });
  });

  it('reads UTF-16 of either order by its byte order mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0xeb, 0))).toEqual({ text: 'Zë', encoding: 'UTF-16' });
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x5a, 0, 0xeb))).toEqual({ text: 'Zë', encoding: 'UTF-16' });
  });

  it('reads what is not UTF-8 as Windows-1252, the euro and the long dash included', () => {
    expect(decodeText(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x20, 0x97, 0x93))).toEqual({
      text: 'Zoë € —“',
      encoding: 'Windows-1252',
    });
  });

  it('takes zero bytes and control characters for no text', () => {
    expect(decodeText(Uint8Array.of(0x61, 0, 0x62))).toBeNull();
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBeNull();
  });
});

it('sees one byte that is no UTF-8, wherever it stands', () => {
  for (let lead = 0; lead < 5; lead += 1)
    for (let length = 1; length < 12; length += 1)
      for (let at = 0; at < length; at += 1) {
        const bytes = new Uint8Array(lead + length).fill(0x61).subarray(lead);
        expect(isUtf8(bytes)).toBe(true);
        bytes[at] = 0x80;
        expect([lead, length, at, isUtf8(bytes)]).toEqual([lead, length, at, false]);
        bytes.set([0xc3, 0xab].slice(0, length - at), at);
        expect([lead, length, at, isUtf8(bytes)]).toEqual([lead, length, at, at + 1 < length]);
      }
  expect([isUtf8(Uint8Array.of(0xff, 0xfe)), isUtf8(Uint8Array.of(0xef, 0xbb, 0xbf)), isUtf8(new Uint8Array())]).toEqual([
    false,
    true,
    true,
  ]);
});
