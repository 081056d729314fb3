import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { isInstalled } from '../../scripts/install.mjs';

let project: string;

const LOCK = {
  '': { version: '1.0.0' },
  'node_modules/react': { version: '19.3.1' },
  'node_modules/binding-of-another-system': { version: '1.0.0', optional: true },
};

function writeLock(file: string, packages: object): void {
  writeFileSync(join(project, file), JSON.stringify({ packages }));
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kith-install-'));
  mkdirSync(join(project, 'node_modules'));
  writeLock('package-lock.json', LOCK);
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test('a fresh clone is not installed', () => {
  rmSync(join(project, 'node_modules'), { recursive: true });
  expect(isInstalled(project)).toBe(false);
});

test('an install that broke off has left no lock behind it, and is none', () => {
  expect(isInstalled(project)).toBe(false);
});

test('packages of other systems need not be there', () => {
  writeLock('node_modules/.package-lock.json', { 'node_modules/react': { version: '19.3.1' } });
  expect(isInstalled(project)).toBe(true);
});

test.each([
  ['of another version', { 'node_modules/react': { version: '19.3.0' } }],
  ['missing', {}],
])('a package that is %s calls for an install', (_, there) => {
  writeLock('node_modules/.package-lock.json', there);
  expect(isInstalled(project)).toBe(false);
});
