import './requireNode.mjs';

import { existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { installIfStale } from './install.mjs';
import { inProject, isStale, PROJECT } from './project.mjs';

const SOURCES = ['src', 'public', 'data', 'index.html', 'package-lock.json', 'vite.config.ts'];

/** Builds the page into dist, whole or not at all: a build that fails, or runs beside another, leaves the old one served. */
export async function buildPage() {
  const { build } = await import('vite');
  const begun = new Date();
  const fresh = inProject(`build/page-${process.pid}`);
  await build({ root: PROJECT, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } });
  // Its date is when the build began, so that what changed meanwhile counts as newer.
  utimesSync(`${fresh}/index.html`, begun, begun);
  rmSync(inProject('dist'), { recursive: true, force: true });
  renameSync(fresh, inProject('dist'));
}

export async function buildPageIfStale() {
  if (!existsSync(inProject('dist')) || isStale('dist/index.html', SOURCES)) await buildPage();
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  installIfStale();
  await buildPage();
}
