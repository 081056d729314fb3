import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { newestChange } from '../../scripts/project.mjs';

let folder: string;

function write(name: string, changedMs: number): void {
  writeFileSync(join(folder, name), '');
  utimesSync(join(folder, name), changedMs / 1000, changedMs / 1000);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-project-'));
  mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
  write('deep/deeper/old.ts', 1_000);
  for (const name of ['deep/deeper', 'deep', '.']) utimesSync(join(folder, name), 1, 1);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what is not there never changed', () => {
  expect(newestChange(join(folder, 'missing'))).toBe(0);
});

test('a change far below counts', () => {
  write('deep/deeper/old.ts', 5_000);
  expect(newestChange(folder)).toBe(5_000);
});

test('a file taken away counts', () => {
  rmSync(join(folder, 'deep/deeper/old.ts'));
  expect(newestChange(folder)).toBeGreaterThan(5_000);
});
