import './requireNode.mjs';

import { existsSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { buildOnePage, ONE_PAGE } from './buildOnePage.mjs';
import { installIfStale } from './install.mjs';
import { inProject, isStale, PROJECT } from './project.mjs';

const SOURCES = [
  'src',
  'public',
  'data',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'scripts/headers.mjs',
  'scripts/kernels.mjs',
  'scripts/serverFiles.mjs',
  'scripts/sinks.mjs',
];

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

/** Only what `npm run build` leaves besides: `npm start` does not wait for it. */
export async function buildOnePageIfStale() {
  if (isStale(ONE_PAGE, [...SOURCES, 'scripts/buildOnePage.mjs'])) await buildOnePage();
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  installIfStale();
  await buildPage();
  await buildOnePage();
}
