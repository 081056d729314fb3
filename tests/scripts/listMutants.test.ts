import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { applyMutant, drawSample, listFunctions, listMutants } from '../../scripts/listMutants.mjs';
import { EQUIVALENT, PROMISED } from '../../scripts/mutationLists.mjs';
import { inProject } from '../../scripts/project.mjs';

const textsOf = (text: string): readonly string[] => listMutants('a.ts', text).map((mutant) => applyMutant(text, mutant));

test.each([
  [
    'const a = (b: number) => b < 3;',
    ['const a = (b: number) => b <= 3;', 'const a = (b: number) => b >= 3;', 'const a = (b: number) => b < (3 + 1);'],
  ],
  ['if (a && b) c();', ['if (true) c();', 'if (false) c();', 'if (a || b) c();', 'if (a && b) ;']],
  ['const a = b ?? "x";', ['const a = b && "x";', "const a = b ?? '';"]],
  ['const a = b?.c(d);', ['const a = b.c(d);']],
  ['const a = b.filter(c).some(d);', ['const a = b.filter(c).every(d);', 'const a = b.some(d);']],
  ['function f() { return -a; }', ['function f() { return undefined; }', 'function f() { return a; }']],
  ['const a = /^b$/u;', ['const a = /b$/u;', 'const a = /^b/u;']],
  ['const a = `b ${c}`;', ["const a = '';"]],
  // What stands in for a cell that is always there does not: only whether it does.
  ['const a = b[c] ?? 0;', ['const a = b[c] && 0;']],
  ['const a = b[c]?.d;', []],
  ['const a = b[c]?.d ?? 0;', ['const a = b[c]?.d && 0;']],
  ['const a = b.at(c) ?? 0;', ['const a = b.at(c) && 0;']],
  ['const a = b[c] ?? b[d] ?? 0;', ['const a = b[c] ?? b[d] && 0;', 'const a = b[c] && b[d] ?? 0;']],
  ['const [a = 0] = b;', []],
  ['const { a = 0 } = b;', ['const { a = (0 + 1) } = b;']],
  ['const a = b?.d ?? 0;', ['const a = b?.d && 0;', 'const a = b.d ?? 0;', 'const a = b?.d ?? (0 + 1);']],
  // Of a long list of words it is tried that it is read; what stands in it, a test could but copy.
  ["const a = ['b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b'];", ['const a = [];']],
  ["const a = ['b', c];", ['const a = [];', "const a = ['', c];"]],
  // How far work has come, and how wide a column is drawn, change nothing that is found.
  ['function* f() { if (a % b === 0) yield { done: a }; }', []],
  ["const STAGE = 'Looking'; const ROWS_AT_ONCE = 5;", []],
  ['function f() { return undefined; }', []],
  ['function f() { return false; }', ['function f() { return true; }']],
  ['const a = { width: 90, b: 1 };', ['const a = { width: 90, b: (1 + 1) };']],
  // Of a list of words that is a table, so that the compiler holds it complete, the keys are read.
  ['const a = shape.oneOf<B>({ c: true, d: true });', []],
  ['const a = f({ c: true });', ['const a = f({ c: false });']],
  // Types, and what is joined to a text, are left alone.
  ["type A = 'b' | 3; import c from 'd';", []],
  ["const a = b as 'c'; const d: 'e' = f;", []],
])('%s', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test('a mutant is known by its line and not by its number, two alike by their order', () => {
  const keys = (text: string) => listMutants('a.ts', text).map(({ key }) => key);
  expect(keys('\n\na = b - c;\n')).toEqual(keys('a = b - c;\n'));
  expect(new Set(keys('a = b - c;\na = b - c;\n')).size).toBe(4);
});

test('a sample depends on the seed, and a new line takes nothing else out of it', () => {
  const text = Array.from({ length: 40 }, (_, at) => `a${at} = b${at} - c;`).join('\n');
  const sample = (source: string, seed: number) => drawSample(listMutants('a.ts', source), seed, 10).map(({ key }) => key);
  expect(sample(text, 1)).toEqual(sample(text, 1));
  expect(sample(text, 1)).not.toEqual(sample(text, 2));
  const before = sample(text, 1);
  const after = sample(`z = y - x;\n${text}`, 1);
  expect(before.filter((key) => !after.includes(key)).length).toBeLessThanOrEqual(2);
});

test('functions are found with what their bodies are', () => {
  const text = 'const f = (a) => a + 1; function g() { return () => { b(); }; }';
  expect(listFunctions('a.ts', text).map(({ start, end, isBlock }) => [text.slice(start, end), isBlock])).toEqual([
    ['a + 1', false],
    ['{ return () => { b(); }; }', true],
    ['{ b(); }', true],
  ]);
});

test('each fault against a promise can be put in: what it replaces is there once', () => {
  for (const { file, from } of PROMISED)
    expect([file, from, readFileSync(inProject(file), 'utf8').split(from).length - 1]).toEqual([file, from, 1]);
});

test('each mutant that does the same is still one', () => {
  for (const key of Object.keys(EQUIVALENT)) {
    const file = key.split(' | ')[0]!;
    expect(listMutants(file, readFileSync(inProject(file), 'utf8')).map((mutant) => mutant.key)).toContain(key);
  }
});
