import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { loadStudyFile } from '../../src/encryption/loadStudyFile';
import { buildBatch } from '../../src/import/buildBatch';
import { parseInstrument } from '../../src/import/parseInstrument';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { finish } from '../../src/support/finish';
import { driveToEnd } from '../fixtures/driveToEnd';
import { workbookOf } from '../import/importing';

// Looks for the files that take each reader the longest, by changing again and again the worst that was found so far. What it
// finds stands in docs/reliability.md. Sizes are of the file, in bytes.

const SIZES = [10_000, 1_000_000, 100_000_000];
/** How many files are tried of each size: the large ones take their time. */
const TRIES: Readonly<Record<number, number>> = { 10_000: 200, 1_000_000: 40, 100_000_000: 3 };
/** The longest that any may take, in seconds: many times what was found, so that a machine that does other things passes. */
const MOST_SECONDS: Readonly<Record<number, number>> = { 10_000: 10, 1_000_000: 60, 100_000_000: 600 };
const RESULTS = resolve(import.meta.dirname, '../../build/reports/badInput.json');

/** What a file is made of: a piece that is repeated, between a start and an end. */
interface Recipe {
  readonly start: string;
  readonly pieces: readonly string[];
  readonly end: string;
}

interface Reader {
  readonly name: string;
  /** Words that matter to the reader: a recipe is made of them. */
  readonly words: readonly string[];
  readonly first: readonly Recipe[];
  /** A file of about so many bytes. */
  readonly make: (recipe: Recipe, size: number) => Uint8Array;
  readonly read: (bytes: Uint8Array) => unknown;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of a recipe, as long as it is asked for; no text can be longer than half a gigabyte. */
function fill({ start, pieces, end }: Recipe, length: number): string {
  const piece = pieces.join('') || ' ';
  return start + piece.repeat(Math.max(1, Math.floor(Math.min(length, 190_000_000) / piece.length))) + end;
}

/** Packed to about `size` bytes: what repeats packs to a thousandth, so that the text is as much longer, and no longer than is read. */
function packed(name: string, recipe: Recipe, size: number, rest: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ ...rest, [name]: utf8(fill(recipe, size * 900)) }, { level: 6 });
}

const importAll = (file: string) => (bytes: Uint8Array) => finish(buildBatch([{ file, bytes }], {}, bookCodebook));

const READERS: readonly Reader[] = [
  {
    name: 'CSV and TSV',
    words: ['"', '""', ',', ';', '\t', '\n', '\r\n', ' ', 'a', 'A1', '=1', '\ufeff', 'é', '\0', "'", 'from', 'to'],
    first: [
      { start: 'from,to\n', pieces: ['a,b,c\n'], end: '' },
      { start: 'from,to\n', pieces: [' ""x,'], end: '\n' },
      { start: 'x,y\n', pieces: ['a,b,c\n'], end: '' },
      { start: 'id,name\n', pieces: ['"', 'a', '\n'], end: '' },
    ],
    make: (recipe, size) => utf8(fill(recipe, size)).subarray(0, size),
    read: importAll('a.csv'),
  },
  {
    name: 'XLSX',
    words: ['<row>', '</row>', '<c t="inlineStr"><is><t>', '</t></is></c>', '<c r="A1"><v>1</v></c>', '[', ']', '&amp;', '&#10;', '_x0041_', '"', '\\', '<!--', '-->', ' a="1"', '<c '],
    first: [
      { start: '<worksheet><sheetData>', pieces: ['<row><c><v>1</v></c></row>'], end: '</sheetData></worksheet>' },
      { start: '<worksheet><sheetData><row>', pieces: ['<c r="A1"/>'], end: '</row></sheetData></worksheet>' },
      { start: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="', pieces: ['['], end: '"/></numFmts></styleSheet>' },
      { start: '<sst>', pieces: ['<si><t>_x0041_</t></si>'], end: '</sst>' },
    ],
    make(recipe, size) {
      const part = recipe.start.startsWith('<sst') ? 'xl/sharedStrings.xml' : recipe.start.startsWith('<style') ? 'xl/styles.xml' : 'xl/worksheets/sheet1.xml';
      return workbookOf([{ name: 'Ties', rows: [['from', 'to'], ['a', 'b']] }], { [part]: fill(recipe, size * 900) });
    },
    read: importAll('a.xlsx'),
  },
  {
    name: 'study file',
    words: ['{}', '[]', ',', '0', '"a"', '{"a":1}', '[[', ']]', '"\\u0000"', '1e308', ' '],
    first: [
      { start: '{"format":"kith-study","version":3,"x":[', pieces: ['{},'], end: '0]}' },
      { start: '{"format":"kith-study","version":3,"steps":[', pieces: ['1,'], end: '0]}' },
      { start: '{"format":"kith-study","version":3,"x":"', pieces: ['a'], end: '"}' },
    ],
    make: (recipe, size) => packed('study.json', recipe, size),
    read: (bytes) => loadStudyFile(bytes, null, driveToEnd, () => undefined),
  },
  {
    name: 'study file, its steps',
    words: ['{}', '[]', ',', '0', '"a"', '{"a":1}', '[[', ']]', ' '],
    first: [{ start: '    {"number":1,"at":1,"step":{"changes":[', pieces: ['{},'], end: '0]}}' }],
    make: (recipe, size) => packed('step-1.bin', recipe, size, { 'study.json': utf8('{"format":"kith-study","version":3}') }),
    read: (bytes) => loadStudyFile(bytes, null, driveToEnd, () => undefined),
  },
  {
    name: 'instrument (JSON)',
    words: ['{}', '[]', ',', '0', '"a"', '{"a":1}', '[', ']', '"types"', ' '],
    first: [{ start: '{"asked":[', pieces: ['"types",'], end: '"motives"]}' }, { start: '[', pieces: ['{},'], end: '0]' }],
    make: (recipe, size) => utf8(fill(recipe, size)),
    read: (bytes) => parseInstrument(bytes, 'instrument.json'),
  },
];

/** The same search each time. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function vary(recipe: Recipe, words: readonly string[], dice: (sides: number) => number): Recipe {
  const pieces = [...recipe.pieces];
  const word = words[dice(words.length)] ?? '';
  const at = dice(pieces.length + 1);
  const way = dice(3);
  if (way === 0 && pieces.length > 1) pieces.splice(at, 1);
  else if (way === 1) pieces.splice(at, 0, word);
  else pieces[Math.min(at, pieces.length - 1)] = word;
  return { ...recipe, pieces };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function measure(reader: Reader, bytes: Uint8Array): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  collect();
  const before = process.memoryUsage();
  const begun = performance.now();
  // Whatever the bytes are, a reader explains itself and does not throw.
  const result = await reader.read(bytes);
  const seconds = (performance.now() - begun) / 1000;
  const after = process.memoryUsage();
  expect(result).toBeDefined();
  return { seconds, megabytes: Math.max(0, after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6 };
}

const found: object[] = [];

describe.each(READERS)('$name', (reader) => {
  it.each(SIZES)('of %i bytes is read or refused in bounded time, whatever stands in it', async (size) => {
    const dice = makeDice(size + reader.name.length);
    let worst = { seconds: 0, megabytes: 0, recipe: reader.first[0] ?? { start: '', pieces: [], end: '' } };
    let most = 0;
    const tries = Math.max(reader.first.length, TRIES[size] ?? 1);
    for (let at = 0; at < tries; at += 1) {
      const recipe = reader.first[at] ?? vary(worst.recipe, reader.words, dice);
      const { seconds, megabytes } = await measure(reader, reader.make(recipe, size));
      if (seconds > worst.seconds) worst = { seconds, megabytes, recipe };
      most = Math.max(most, megabytes);
      expect(seconds, JSON.stringify(recipe)).toBeLessThan(MOST_SECONDS[size] ?? 0);
    }
    found.push({ reader: reader.name, size, seconds: worst.seconds, megabytes: most, worst: worst.recipe });
    mkdirSync(resolve(RESULTS, '..'), { recursive: true });
    writeFileSync(RESULTS, JSON.stringify(found, null, 1));
    console.log(`${reader.name}, ${size} bytes: ${worst.seconds.toFixed(1)} s, ${most.toFixed(0)} MB, ${JSON.stringify(worst.recipe.pieces)}`);
  });
});
