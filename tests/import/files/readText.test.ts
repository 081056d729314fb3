import { describe, expect, it } from 'vitest';

import { readText } from '../../../src/import/files/readText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readText', () => {
  it('takes UTF-8 as it stands, without its mark', () => {
    const bytes = utf8('\uFEFFfrom,to\nZoë,b\n');
    const text = readText(bytes);
    expect(text).toMatchObject({ beginning: 'from,to\nZoë,b\n', encoding: 'UTF-8' });
    expect(text?.bytes.buffer).toBe(bytes.buffer);
    expect(text?.bytes).toHaveLength(bytes.length - 3);
  });

  it('is none where a zero stands near the beginning of many bytes', () => {
    const long = new Uint8Array(500_000).fill(0x61);
    long[50_000] = 0;
    expect(readText(long)).toBeNull();
    // A character of two bytes where the beginning ends.
    long.set([0x61], 50_000);
    long.set([0xc3, 0xab], 399_999);
    expect(readText(long)).toMatchObject({ encoding: 'UTF-8' });
  });

  it('takes off the mark alone, and no other character that begins as it does', () => {
    expect(readText(utf8('！a'))).toMatchObject({ beginning: '！a', bytes: utf8('！a') });
    expect(readText(utf8('\ufefea'))).toMatchObject({ bytes: utf8('\ufefea') });
    expect(readText(utf8('ĻĿa'))).toMatchObject({ bytes: utf8('ĻĿa') });
    expect(readText(new Uint8Array())).toEqual({ beginning: '', bytes: new Uint8Array(), encoding: 'UTF-8' });
  });

  it('gives the first four hundred thousand characters for a beginning, whatever the encoding', () => {
    const of = (bytes: Uint8Array): number | undefined => readText(bytes)?.beginning.length;
    const marked = new Uint8Array(10 << 20).map((_, at) => (at % 2 === 0 ? 0x61 : 0));
    marked.set([0xff, 0xfe]);
    expect([of(new Uint8Array(500_000).fill(0x61)), of(new Uint8Array(500_000).fill(0xeb)), of(marked)]).toEqual([
      400_000, 400_000, 400_000,
    ]);
    expect(of(new Uint8Array(9_000).fill(0xeb))).toBe(9_000);
  });

  it('makes UTF-8 of other encodings', () => {
    const text = readText(Uint8Array.of(0x5a, 0xeb, 0x80));
    expect(text).toEqual({ bytes: utf8('Zë€'), beginning: 'Zë€', encoding: 'Windows-1252' });
    expect(readText(Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0xeb, 0))).toMatchObject({ bytes: utf8('Zë'), encoding: 'UTF-16' });
  });

  it('finds what is no UTF-8 wherever it stands, between two pieces too', () => {
    const long = new Uint8Array(9 << 20).fill(0x61);
    expect(readText(long)).toMatchObject({ encoding: 'UTF-8' });
    long[long.length - 1] = 0xeb;
    expect(readText(long)).toMatchObject({ encoding: 'Windows-1252' });
    // A character of two bytes across the border of the pieces that are looked at.
    long.fill(0x61).set([0xc3, 0xab], (4 << 20) - 1);
    expect(readText(long)).toMatchObject({ encoding: 'UTF-8' });
  });

  it('makes UTF-8 of pieces, and parts no character between two of them', () => {
    // The second half of a pair of UTF-16 begins the second piece.
    const wide = new Uint8Array((4 << 20) + 8).map((_, at) => (at % 2 === 0 ? 0x61 : 0));
    wide.set([0xff, 0xfe]);
    wide.set([0x3d, 0xd8, 0x00, 0xde], (4 << 20) - 2);
    // Compared as texts: an array of millions is compared for seconds.
    const text = new TextDecoder().decode(readText(wide)?.bytes);
    expect(text.length).toBe((4 << 19) + 3);
    expect(text.slice(-5)).toBe('😀aaa');
    const narrow = new Uint8Array(20_000).fill(0xeb);
    expect(readText(narrow)?.bytes).toEqual(utf8('ë'.repeat(20_000)));
  });

  it('refuses what is no text, and cuts no character where the beginning ends', () => {
    expect(readText(Uint8Array.of(0x61, 0, 0x62))).toBeNull();
    expect(readText(utf8('aé'.repeat(200_000)))).toMatchObject({ encoding: 'UTF-8' });
  });
});
