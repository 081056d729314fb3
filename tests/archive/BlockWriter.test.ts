import { describe, expect, it } from 'vitest';

import { BlockReader } from '../../src/archive/BlockReader';
import type { StoredNominations } from '../../src/archive/StoredNominations';
import { toNominationsBlock } from '../../src/archive/toBlocks';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';

/** Each of so many rows from another person, all to the first; word 0 is the empty one. */
function makeRows(rows: number) {
  const words = ['', ...Array.from({ length: rows }, (_, at) => `m${at}`)];
  return compactNominations({
    ...emptyNominations,
    length: rows,
    words,
    from: Int32Array.from({ length: rows }, (_, at) => at + 1),
    to: new Int32Array(rows).fill(1),
  });
}

describe('BlockWriter', () => {
  it.each([
    [255, 'u8'],
    [256, 'u16'],
    [65_535, 'u16'],
    [65_536, 'i32'],
  ])('writes what points to %i words and the empty one as %s, and it reads back', (rows, type) => {
    const nominations = makeRows(rows);
    const reader = new BlockReader(toNominationsBlock(0, nominations).bytes);
    const stored = reader.value as StoredNominations;
    expect(stored.columns.map((column) => [column.name, column.type])).toEqual([
      ['from', type],
      ['to', type],
    ]);
    const read = reader.nominations(stored);
    expect({ ...read, words: [], from: [], to: [] }).toEqual({ ...nominations, words: [], from: [], to: [] });
    // As texts, which are compared much faster than lists.
    expect([read.words, read.from, read.to].map(String)).toEqual(
      [nominations.words, nominations.from, new Int32Array(rows).fill(1)].map(String),
    );
  });

  it('reads columns that were written wider than they need, and none that are no whole numbers', () => {
    const block = toNominationsBlock(0, makeRows(3));
    const told = new BlockReader(block.bytes).value as StoredNominations;
    const wide = (type: 'i32' | 'f64') => {
      const width = type === 'i32' ? 4 : 8;
      const columns = told.columns.map((column, at) => ({ ...column, type, at: 3 * width * at }));
      const text = new TextEncoder().encode(JSON.stringify({ ...told, columns }));
      const start = Math.ceil((4 + text.length) / 8) * 8;
      const bytes = new Uint8Array(start + 6 * width);
      const view = new DataView(bytes.buffer);
      view.setUint32(0, text.length, true);
      bytes.set(text, 4);
      bytes.fill(0x20, 4 + text.length, start);
      [1, 2, 3, 1, 1, 1].forEach((cell, at) => {
        if (type === 'i32') view.setInt32(start + 4 * at, cell, true);
        else view.setFloat64(start + 8 * at, cell, true);
      });
      const reader = new BlockReader(bytes);
      return reader.nominations(reader.value as StoredNominations);
    };
    expect(wide('i32')).toEqual(makeRows(3));
    expect(() => wide('f64')).toThrow('whole number');
  });

  it.each([
    [
      'a first word that is not empty',
      (stored: StoredNominations) => ({ ...stored, words: ['x', ...stored.words.slice(1)] }),
      'first word',
    ],
    ['a first list that is not empty', (stored: StoredNominations) => ({ ...stored, lists: [['x']] }), 'first word'],
    [
      'a column of more cells than rows',
      (stored: StoredNominations) => ({
        ...stored,
        columns: stored.columns.map((column) => (column.name === 'to' ? { ...column, count: 4 } : column)),
      }),
      'beyond the block',
    ],
    [
      'cells of another type than the column has',
      (stored: StoredNominations) => ({
        ...stored,
        columns: [...stored.columns, { ...stored.columns[0]!, name: 'strength' as const, at: 0, count: 1 }],
      }),
      'not of this type',
    ],
    [
      'a column that begins beyond the end',
      (stored: StoredNominations) => ({ ...stored, columns: stored.columns.map((column) => ({ ...column, at: 4096 })) }),
      'beyond the block',
    ],
  ] as const)('refuses %s', (_what, change, why) => {
    const reader = new BlockReader(toNominationsBlock(0, makeRows(3)).bytes);
    expect(() => reader.nominations(change(reader.value as StoredNominations))).toThrow(why);
  });
});
