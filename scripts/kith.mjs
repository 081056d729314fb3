import './requireNode.mjs';

import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import process, { argv, cwd, env, execArgv, execPath } from 'node:process';
import { pathToFileURL } from 'node:url';

import { installIfStale } from './install.mjs';
import { kernels } from './kernels.mjs';
import { inProject, isStale, PROJECT } from './project.mjs';
import { PURE_ROOMS } from './rooms.mjs';

const BUNDLE = 'build/kith.mjs';
const SOURCES = [
  ...[...PURE_ROOMS, 'encryption', 'cli'].map((room) => `src/${room}`),
  'package.json',
  'package-lock.json',
  'scripts/kith.mjs',
  'scripts/kernels.mjs',
];

/** Bundles the command line into one file, which starts faster than its many parts. */
async function bundle() {
  installIfStale();
  const { build } = await import('vite');
  const begun = new Date();
  // Beside the old one until it is whole: another kith may be starting.
  const fresh = inProject(`build/kith-${process.pid}`);
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'silent',
    plugins: [kernels()],
    ssr: { noExternal: true },
    build: {
      ssr: inProject('src/cli/kith.ts'),
      outDir: fresh,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'kith.mjs', codeSplitting: false } },
    },
  });
  utimesSync(`${fresh}/kith.mjs`, begun, begun);
  renameSync(`${fresh}/kith.mjs`, inProject(BUNDLE));
  rmSync(fresh, { recursive: true });
}

/** Above this, a study may need more memory than Node takes by itself: 100 MB are some three million contacts. */
const LARGE_BYTES = 100_000_000;
/** What a large study may take: three quarters of what the machine has. */
const LARGE_HEAP_MB = Math.floor((0.75 * totalmem()) / 2 ** 20);
/** Most of what a large study makes is gone at once: with room for it, what stays is not looked through so often. */
const LARGE_YOUNG_MB = 128;
const GROWN = [`--max-old-space-size=${LARGE_HEAP_MB}`, `--max-semi-space-size=${LARGE_YOUNG_MB}`];

/** The bytes of all files that are named. */
function weighInputs() {
  const from = env['INIT_CWD'] ?? cwd();
  return argv
    .slice(2)
    .reduce(
      (sum, word) =>
        sum + (word.startsWith('-') ? 0 : (statSync(resolve(from, word.replace(/#[^#]*$/, '')), { throwIfNoEntry: false })?.size ?? 0)),
      0,
    );
}

if (isStale(BUNDLE, SOURCES)) await bundle();
if (!execArgv.some((option) => option.startsWith('--max-old-space-size')) && weighInputs() > LARGE_BYTES) {
  const { status, signal } = spawnSync(execPath, [...execArgv, ...GROWN, ...argv.slice(1)], { stdio: 'inherit' });
  process.exitCode = signal === null ? (status ?? 2) : 2;
} else await import(pathToFileURL(inProject(BUNDLE)).href);
