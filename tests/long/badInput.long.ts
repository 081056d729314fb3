import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { deflateSync, zipSync } from 'fflate';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { workbookOf } from '../import/importing';

// Looks for the files that take each reader the longest, by changing again and again the worst that was found so far. What it
// finds stands in docs/reliability.md. Sizes are of the file, in bytes; each file is read in a process of its own.

const SIZES = [10_000, 1_000_000, 100_000_000];
/** The search for one reader and one size begins no other file after so long: eight minutes for all of them. */
const SEARCH_MS = 32_000;
/** The longest that any may take, in seconds: many times what was found, so that a machine that does other things passes. */
const MOST_SECONDS: Readonly<Record<number, number>> = { 10_000: 10, 1_000_000: 60, 100_000_000: 600 };
/** The most memory that any may take, with the program itself. */
const MOST_MEGABYTES = 4_000;
const RESULTS = resolve(import.meta.dirname, '../../build/reports/badInput.json');

/** Stands in a recipe for eight letters that are others each time: what is made of them does not pack. */
const LETTERS = '\u{1f3b2}';
/** What repeats only after so much does not pack either: the packer looks back 32 kB. */
const CHUNK = 262_144;
/** No text can be longer than half a gigabyte, and no file that unpacks to more than 200 MB is read. */
const LONGEST = 190_000_000;

/** What a file is made of: a piece that is repeated, between a start and an end. */
interface Recipe {
  readonly start: string;
  readonly pieces: readonly string[];
  readonly end: string;
}

interface Reader {
  readonly name: string;
  /** As `readAlone.ts` knows it. */
  readonly by: string;
  /** Words that matter to the reader: a recipe is made of them. */
  readonly words: readonly string[];
  readonly first: readonly Recipe[];
  /** A file of about so many bytes. */
  readonly make: (recipe: Recipe, size: number) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of a recipe, about as long as it is asked for. */
function fill({ start, pieces, end }: Recipe, length: number): string {
  const dice = makeDice(7);
  const letters = (): string => Array.from({ length: 8 }, () => String.fromCharCode(97 + dice(26))).join('');
  const piece = pieces.join('') || ' ';
  const wanted = Math.min(length, LONGEST);
  if (!piece.includes(LETTERS)) return start + piece.repeat(Math.max(1, Math.floor(wanted / piece.length))) + end;
  let chunk = '';
  while (chunk.length < Math.min(wanted, CHUNK)) chunk += piece.replaceAll(LETTERS, letters);
  return start + chunk.repeat(Math.max(1, Math.floor(wanted / chunk.length))) + end;
}

/** The text that packs to about `size` bytes: as much longer as what it is made of packs. */
function fillPacked(recipe: Recipe, size: number): string {
  const some = utf8(fill(recipe, CHUNK));
  return fill(recipe, (size * some.length) / deflateSync(some, { level: 6 }).length);
}

const READERS: readonly Reader[] = [
  {
    name: 'CSV and TSV',
    by: 'csv',
    words: ['"', '""', ',', ';', '\t', '\n', '\r\n', ' ', 'a', LETTERS, 'A1', '=1', '\ufeff', 'é', '\0', "'", 'from', 'to'],
    first: [
      { start: 'from,to\n', pieces: ['a,b,c\n'], end: '' },
      { start: 'from,to\n', pieces: [LETTERS, ',', LETTERS, '\n'], end: '' },
      { start: 'from,to\n', pieces: [' ""x,'], end: '\n' },
      { start: 'id,name\n', pieces: [LETTERS, ',"', LETTERS, '\n'], end: '' },
      { start: 'x,y\n', pieces: ['a,b,c\n'], end: '' },
    ],
    make: (recipe, size) => utf8(fill(recipe, size)).subarray(0, size),
  },
  {
    name: 'XLSX',
    by: 'xlsx',
    words: [
      '<row>',
      '</row>',
      '<c t="inlineStr"><is><t>',
      '</t></is></c>',
      '<c r="A1"><v>1</v></c>',
      LETTERS,
      '[',
      ']',
      '&amp;',
      '&#10;',
      '_x0041_',
      '"',
      '\\',
      '<!--',
      '-->',
      ' a="1"',
      '<c ',
    ],
    first: [
      {
        start: '<worksheet><sheetData><row><c t="inlineStr"><is><t>from</t></is></c><c t="inlineStr"><is><t>to</t></is></c></row>',
        pieces: ['<row><c t="inlineStr"><is><t>', LETTERS, '</t></is></c><c t="inlineStr"><is><t>', LETTERS, '</t></is></c></row>'],
        end: '</sheetData></worksheet>',
      },
      { start: '<worksheet><sheetData>', pieces: ['<row><c><v>1</v></c></row>'], end: '</sheetData></worksheet>' },
      { start: '<sst>', pieces: ['<si><t>', LETTERS, '</t></si>'], end: '</sst>' },
      { start: '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="', pieces: ['['], end: '"/></numFmts></styleSheet>' },
      { start: '<worksheet><sheetData><row>', pieces: ['<c r="A1"/>'], end: '</row></sheetData></worksheet>' },
    ],
    make(recipe, size) {
      const part = recipe.start.startsWith('<sst')
        ? 'xl/sharedStrings.xml'
        : recipe.start.startsWith('<style')
          ? 'xl/styles.xml'
          : 'xl/worksheets/sheet1.xml';
      return workbookOf(
        [
          {
            name: 'Ties',
            rows: [
              ['from', 'to'],
              ['a', 'b'],
            ],
          },
        ],
        { [part]: fillPacked(recipe, size) },
      );
    },
  },
  {
    name: 'study file',
    by: 'kith',
    words: ['{}', '[]', ',', '0', '"a"', `"${LETTERS}"`, `{"${LETTERS}":1}`, '[[', ']]', '"\\u0000"', '1e308', ' '],
    first: [
      { start: '{"format":"kith-study","version":4,"x":[', pieces: [`{"${LETTERS}":"${LETTERS}"},`], end: '0]}' },
      { start: '{"format":"kith-study","version":4,"x":[', pieces: [`"${LETTERS}",`], end: '0]}' },
      { start: '{"format":"kith-study","version":4,"x":[', pieces: ['{},'], end: '0]}' },
      { start: '{"format":"kith-study","version":4,"x":"', pieces: [LETTERS], end: '"}' },
    ],
    make: (recipe, size) => zipSync({ 'study.json': utf8(fillPacked(recipe, size)) }, { level: 6 }),
  },
  {
    name: 'study file, its steps',
    by: 'kith',
    words: ['{}', '[]', ',', '0', '"a"', `"${LETTERS}"`, `{"${LETTERS}":1}`, '[[', ']]', ' '],
    first: [
      {
        start: '{"number":1,"at":1,"step":{"changes":[',
        pieces: [`{"part":"title","before":"${LETTERS}","after":"${LETTERS}"},`],
        end: '0]}}',
      },
      { start: '{"number":1,"at":1,"step":{"changes":[', pieces: ['{},'], end: '0]}}' },
    ],
    make(recipe, size) {
      const text = utf8(fillPacked(recipe, size));
      // A step begins with how long its text is.
      const block = new Uint8Array(4 + text.length);
      new DataView(block.buffer).setUint32(0, text.length, true);
      block.set(text, 4);
      return zipSync({ 'study.json': utf8('{"format":"kith-study","version":4}'), 'step-1.bin': block }, { level: 6 });
    },
  },
  {
    name: 'instrument (JSON)',
    by: 'json',
    words: ['{}', '[]', ',', '0', '"a"', `"${LETTERS}"`, '{"a":1}', '[', ']', '"types"', ' '],
    first: [
      { start: '{"asked":[', pieces: ['"types",'], end: '"motives"]}' },
      { start: '{"types":[', pieces: [`"${LETTERS}",`], end: '"a"]}' },
      { start: '[', pieces: ['{},'], end: '0]' },
    ],
    make: (recipe, size) => utf8(fill(recipe, size)),
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

const folder = mkdtempSync(join(tmpdir(), 'kith-bad-input-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'readAlone.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'readAlone.mjs', codeSplitting: false } },
    },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function measure(
  { by }: Reader,
  bytes: Uint8Array,
  mostSeconds: number,
  about: string,
): { readonly seconds: number; readonly megabytes: number } {
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(folder, 'readAlone.mjs'), by, file], {
    encoding: 'utf8',
    timeout: 1000 * mostSeconds,
  });
  expect(error, about).toBeUndefined();
  expect([status, stderr], about).toEqual([0, '']);
  return JSON.parse(stdout) as { seconds: number; megabytes: number };
}

const found: object[] = [];

describe.each(READERS)('$name', (reader) => {
  it.each(SIZES)('of %i bytes is read or refused in bounded time and memory, whatever stands in it', (size) => {
    const dice = makeDice(size + reader.name.length);
    let worst = { seconds: 0, megabytes: 0, bytes: 0, recipe: reader.first[0] ?? { start: '', pieces: [], end: '' } };
    let most = 0;
    let tried = 0;
    for (const untilMs = performance.now() + SEARCH_MS; performance.now() < untilMs; tried += 1) {
      const recipe = reader.first[tried] ?? vary(worst.recipe, reader.words, dice);
      const bytes = reader.make(recipe, size);
      const { seconds, megabytes } = measure(reader, bytes, MOST_SECONDS[size] ?? 0, JSON.stringify(recipe));
      if (seconds > worst.seconds) worst = { seconds, megabytes, bytes: bytes.length, recipe };
      most = Math.max(most, megabytes);
      expect(megabytes, JSON.stringify(recipe)).toBeLessThan(MOST_MEGABYTES);
    }
    found.push({ reader: reader.name, size, tried, seconds: worst.seconds, megabytes: most, bytes: worst.bytes, worst: worst.recipe });
    mkdirSync(resolve(RESULTS, '..'), { recursive: true });
    writeFileSync(RESULTS, JSON.stringify(found, null, 1));
    console.log(
      `${reader.name}, ${size} bytes: ${tried} tried, ${worst.seconds.toFixed(1)} s (${worst.bytes} bytes), ${most.toFixed(0)} MB, ${JSON.stringify(worst.recipe.pieces)}`,
    );
  });
});
