import { describe, expect, it } from 'vitest';
import { decodeText, isUtf8, looksLikeText } from '../../../src/import/files/decodeText';
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

  // https://encoding.spec.whatwg.org/index-windows-1252.txt
  it('has each character of Windows-1252 where the standard has it', () => {
    const codes = [
      ...[0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f],
      ...[0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178],
      ...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at),
    ];
    const { text, encoding } = decodeText(Uint8Array.from({ length: 0x100 - 0x20 }, (_, at) => 0x20 + at)) ?? { text: '', encoding: '' };
    expect([encoding, text.slice(0, 0x60)]).toEqual(['Windows-1252', decodeText(utf8(text.slice(0, 0x60)))?.text]);
    expect(Array.from(text, (sign) => sign.charCodeAt(0)).slice(0x60)).toEqual(codes);
    // One character after the other, in pieces too.
    expect(decodeText(new Uint8Array(20_001).map((_, at) => (at % 2 === 0 ? 0xeb : 0x80)))?.text).toBe(`${'ë€'.repeat(10_000)}ë`);
  });

  it('knows UTF-16 by both bytes of its mark, and leaves out half a character at the end', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe))).toEqual({ text: '', encoding: 'UTF-16' });
    expect(decodeText(Uint8Array.of(0xfe, 0xff))).toEqual({ text: '', encoding: 'UTF-16' });
    for (const [first, second] of [
      [0xff, 0x61],
      [0xfe, 0x61],
      [0xff, 0xff],
      [0xfe, 0xfe],
      [0x61, 0xfe],
      [0x61, 0xff],
    ] as const)
      expect(decodeText(Uint8Array.of(first, second))).toEqual({ text: String.fromCharCode(first, second), encoding: 'Windows-1252' });
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x5a, 0, 0xeb, 0))?.text).toMatch(/^Zë\ufffd?$/u);
    const wide = Uint8Array.from({ length: (4 << 20) + 8 }, (_, at) => (at % 2 === 0 ? 0 : 0x61));
    wide.set([0xfe, 0xff]);
    // The second half of a pair begins the second piece.
    wide.set([0xd8, 0x3d, 0xde, 0x00], (4 << 20) - 2);
    const text = decodeText(wide)?.text ?? '';
    expect([text.length, text.slice(-5), /^a+$/.test(text.slice(0, -5))]).toEqual([(4 << 19) + 3, '😀aaa', true]);
  });

  it('takes zero bytes and control characters for no text', () => {
    expect(decodeText(Uint8Array.of(0x61, 0, 0x62))).toBeNull();
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBeNull();
  });
});

it('takes one control character in two thousand for a slip, and a zero for no text, as far as the beginning goes', () => {
  expect([looksLikeText(`\u0001${'a'.repeat(1999)}`), looksLikeText(`\u0001${'a'.repeat(1998)}`)]).toEqual([true, false]);
  expect([looksLikeText(`\u0001\u0001${'a'.repeat(3998)}`), looksLikeText(`\u0001\u0001${'a'.repeat(3997)}`)]).toEqual([true, false]);
  expect([looksLikeText(`${'a'.repeat(99_999)}\0`), looksLikeText(`${'a'.repeat(100_000)}\0`)]).toEqual([false, true]);
  // The signs of the end count by the beginning alone.
  expect(looksLikeText(`${'a'.repeat(100_000)}${'\u0001'.repeat(51)}`)).toBe(true);
  expect(looksLikeText('')).toBe(true);
  const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32);
  for (let code = 0; code < 0x100; code += 1)
    expect([code, looksLikeText(`a${String.fromCharCode(code)}`)]).toEqual([code, !isControl(code)]);
});

it('sees half a character at the end, and at the end of a piece', () => {
  const piece = 4 << 20;
  const half = (length: number): boolean => {
    const bytes = new Uint8Array(length).fill(0x61);
    bytes[length - 1] = 0xc3;
    return isUtf8(bytes);
  };
  expect([half(1), half(piece), half(piece + 1), half(2 * piece)]).toEqual([false, false, false, false]);
  const whole = new Uint8Array(2 * piece).fill(0x61);
  whole.set([0xc3, 0xab], piece - 1);
  whole.set([0xc3, 0xab], 2 * piece - 2);
  expect(isUtf8(whole)).toBe(true);
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
