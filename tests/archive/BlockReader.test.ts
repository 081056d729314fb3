import { describe, expect, it } from 'vitest';

import { BlockReader } from '../../src/archive/BlockReader';
import type { StoredNominations } from '../../src/archive/StoredNominations';
import { toNominationsBlock } from '../../src/archive/toBlocks';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import { nominationAt } from '../../src/domain/nominations/nominationAt';

const TWO: StoredNominations = {
  length: 2,
  words: ['', 'a', 'b'],
  lists: [[], ['Elite']],
  attributes: [],
  columns: [
    { name: 'from', type: 'u8', at: 0, count: 2 },
    { name: 'to', type: 'u8', at: 8, count: 2 },
  ],
};
const FROM_TO = [1, 2, 0, 0, 0, 0, 0, 0, 2, 1];

/** By hand, as docs/study-file.md has it, with so many bytes before it in memory. */
function makeBytes(told: unknown, cells: readonly number[], before = 0): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(told));
  const start = Math.ceil((4 + text.length) / 8) * 8;
  const bytes = new Uint8Array(before + start + cells.length).subarray(before);
  new DataView(bytes.buffer, before).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.fill(0x20, 4 + text.length, start);
  bytes.set(cells, start);
  return bytes;
}
const read = (told: unknown, cells: readonly number[] = FROM_TO, before = 0) => {
  const reader = new BlockReader(makeBytes(told, cells, before));
  return reader.nominations(reader.value as StoredNominations);
};
/** With one more column behind the two, whose cells are these. */
const withColumn = (name: string, type: string, count: number, cells: readonly number[]) =>
  read({ ...TWO, columns: [...TWO.columns, { name, type, at: 16, count }] }, [...FROM_TO, 0, 0, 0, 0, 0, 0, ...cells]);
const doubles = (...values: readonly number[]) => [...new Uint8Array(Float64Array.from(values).buffer)];

describe('BlockReader', () => {
  it.each([0, 1, 4, 8])('reads a block wherever it lies in memory: %i bytes in', (before) => {
    const { from, to, length, words } = read(TWO, FROM_TO, before);
    expect([[...from], [...to], length, words]).toEqual([[1, 2], [2, 1], 2, ['', 'a', 'b']]);
  });

  it('reads each width to its last cell, little endian, though the block ends there', () => {
    expect([...withColumn('source', 'u16', 2, [1, 2, 0xff, 0xff]).source]).toEqual([0x0201, 0xffff]);
    expect([...withColumn('row', 'i32', 2, [1, 2, 3, 4, 5, 0, 0, 0]).row]).toEqual([0x04030201, 5]);
    expect([...withColumn('strength', 'f64', 2, doubles(2.5, NaN)).strength]).toEqual([2.5, NaN]);
    expect([...withColumn('structure', 'u8', 2, [2, 1]).structure]).toEqual([2, 1]);
    expect([...withColumn('types', 'u16', 2, [1, 0, 0, 0]).types]).toEqual([1, 0]);
  });

  it('holds nothing of the block in what it gives', () => {
    const { structure, strength } = {
      ...withColumn('structure', 'u8', 2, [2, 1]),
      ...{ strength: withColumn('strength', 'f64', 1, doubles(1)).strength },
    };
    expect([structure.buffer.byteLength, strength.buffer.byteLength]).toEqual([2, 8]);
  });

  it.each([
    ['a word that is not there', 'note', 'u8', 2, [3, 0]],
    ['a list that is not there', 'motives', 'u8', 1, [2]],
    ['a word before the first', 'note', 'i32', 1, [255, 255, 255, 255]],
    ['a code beyond the last', 'structure', 'u8', 1, [3]],
    ['a strength without end', 'strength', 'f64', 1, doubles(Infinity)],
    ['a strength without a beginning', 'strength', 'f64', 1, doubles(-Infinity)],
  ] as const)('refuses %s', (_what, name, type, count, cells) => {
    expect(() => withColumn(name, type, count, cells)).toThrow('cannot hold');
  });

  it('refuses a column that no contact has, one that stands twice, and bytes that two columns share', () => {
    for (const name of ['nothing', 'toString', '__proto__', '']) expect(() => withColumn(name, 'u8', 1, [0])).toThrow('no such column');
    expect(() => withColumn('to', 'u8', 2, [1, 1])).toThrow('stands twice');
    const attribute = { name: 'x', type: 'u8', at: 16, count: 2 };
    expect(() => read({ ...TWO, attributes: [attribute, attribute] }, [...FROM_TO, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0])).toThrow('stands twice');
    // Eight more bytes are there, so that each by itself is within the block.
    const shared = ['note', 'since', 'barrier', 'round', 'frequency'].map((name) => ({ name, type: 'u8', at: 0, count: 2 }));
    expect(() => read({ ...TWO, columns: [...TWO.columns, ...shared] })).toThrow('beyond the block');
  });

  it('refuses rows that the block does not hold', () => {
    expect(() => read({ ...TWO, length: 3 })).toThrow('as many rows');
    expect(() => read({ ...TWO, columns: TWO.columns.slice(1) })).toThrow('as many rows');
    expect(() => withColumn('note', 'u8', 3, [1, 1, 1])).toThrow('beyond the block');
    expect(() => withColumn('note', 'u8', 2, [1])).toThrow('beyond the block');
    expect(() => read({ ...TWO, lists: [] })).toThrow('first list');
    expect(() => read({ ...TWO, words: [] })).toThrow('first word');
  });

  it('refuses a text that is cut off, or whose rest to the next eight bytes is', () => {
    const bytes = makeBytes({ a: 1 }, []);
    expect(new BlockReader(bytes).value).toEqual({ a: 1 });
    for (let length = 0; length < bytes.length; length += 1) expect(() => new BlockReader(bytes.subarray(0, length))).toThrow();
    expect(() => new BlockReader(bytes.subarray(0, bytes.length - 1))).toThrow('cut off');
  });
});

describe('a block of nominations', () => {
  it('lies in the file as docs/study-file.md has it, to the byte', () => {
    const { bytes } = toNominationsBlock(
      0,
      compactNominations(
        buildNominations([
          { origin: { source: 258, row: 2 }, from: 'a', to: 'b', strength: 1, attributes: [{ name: 'x', value: 'b' }] },
          { origin: { source: 1, row: 0x01020304 }, from: 'b', to: 'a' },
        ]),
      ),
    );
    const length = new DataView(bytes.buffer).getUint32(0, true);
    const start = Math.ceil((4 + length) / 8) * 8;
    const told = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as StoredNominations;
    expect(told.length).toBe(2);
    expect([...bytes.subarray(4 + length, start)].every((byte) => byte === 0x20)).toBe(true);
    const bytesOf = (list: StoredNominations['columns']) =>
      Object.fromEntries(
        list.map(({ name, type, at, count }) => {
          expect(at % 8).toBe(0);
          return [name, [type, ...bytes.subarray(start + at, start + at + count * { u8: 1, u16: 2, i32: 4, f64: 8 }[type])]];
        }),
      );
    expect(bytesOf(told.columns)).toMatchObject({
      source: ['u16', 2, 1, 1, 0],
      row: ['i32', 2, 0, 0, 0, 4, 3, 2, 1],
      from: ['u8', told.words.indexOf('a'), told.words.indexOf('b')],
      to: ['u8', told.words.indexOf('b'), told.words.indexOf('a')],
      strength: ['f64', 0, 0, 0, 0, 0, 0, 0xf0, 0x3f],
    });
    expect(bytesOf(told.attributes)).toEqual({ x: ['u8', told.words.indexOf('b')] });
    // No column is further than eight bytes from the one before it.
    const last = [...told.columns, ...told.attributes].at(-1)!;
    expect(bytes.length).toBe(start + last.at + 8);
    const reader = new BlockReader(bytes);
    expect(nominationAt(reader.nominations(reader.value as StoredNominations), 1)).toMatchObject({ from: 'b', to: 'a', strength: null });
  });

  it('names every row in its first column, be there nobody who reports', () => {
    const { bytes } = toNominationsBlock(0, { ...compactNominations(buildNominations([])), length: 3 });
    const { columns, length } = new BlockReader(bytes).value as StoredNominations;
    expect([columns, length]).toEqual([[{ at: 0, count: 3, name: 'from', type: 'u8' }], 3]);
  });
});
