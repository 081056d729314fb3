import './requireNode.mjs';

import { inProject, isStale, PROJECT } from './project.mjs';
import { PURE_ROOMS } from './rooms.mjs';
import { BUNDLE, CODE, compileKith, markScript } from './startKith.mjs';

const { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { totalmem } = process.getBuiltinModule('node:os');
const path = process.getBuiltinModule('node:path');
const { argv, env, execArgv, execPath } = process;

const SOURCES = [
  ...[...PURE_ROOMS, 'encryption', 'cli'].map((room) => `src/${room}`),
  'package.json',
  'package-lock.json',
  'scripts/kith.mjs',
  'scripts/kernels.mjs',
  'scripts/keepCode.mjs',
  'scripts/startKith.mjs',
];

/**
 * What hardly any start needs is loaded where it is needed: Node takes a tenth of its own start for this.
 *
 * @param {readonly string[]} words
 * @param {'ignore' | 'inherit'} stdio
 */
async function runNode(words, stdio) {
  const { spawnSync } = await import('node:child_process');
  return spawnSync(execPath, words, { stdio });
}

/** Bundles the command line into one file, which starts faster than its many parts. */
async function bundle() {
  const [{ installIfStale }, { kernels }] = await Promise.all([import('./install.mjs'), import('./kernels.mjs')]);
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
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'kith.cjs', codeSplitting: false } },
    },
  });
  const file = `${fresh}/kith.cjs`;
  const script = `(function (exports, require, __filename) {${toAscii(readFileSync(file, 'utf8'))}\n})`;
  writeFileSync(file, markScript(script), 'latin1');
  utimesSync(file, begun, begun);
  renameSync(file, inProject(BUNDLE));
  rmSync(fresh, { recursive: true });
}

/**
 * ASCII is read without being decoded, and takes half the memory.
 *
 * @param {string} module
 */
function toAscii(module) {
  return module.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Above this, a study may need more memory than Node takes by itself: 100 MB are some three million contacts. */
const LARGE_BYTES = 100_000_000;
/** What a large study may take: three quarters of what the machine has. */
const LARGE_HEAP_MB = Math.floor((0.75 * totalmem()) / 2 ** 20);
/** Most of what a large study makes is gone at once: with room for it, what stays is not looked through so often. */
const LARGE_YOUNG_MB = 128;
const GROWN = [`--max-old-space-size=${LARGE_HEAP_MB}`, `--max-semi-space-size=${LARGE_YOUNG_MB}`];

/** The bytes of all files that are named to be read. */
function weighInputs() {
  const from = env['INIT_CWD'] ?? process.cwd();
  const words = argv.slice(2).filter((word, at, all) => !word.startsWith('-') && all[at - 1] !== '--out');
  return words.reduce(
    (sum, word) => sum + (statSync(path.resolve(from, word.replace(/#[^#]*$/, '')), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

if (isStale(BUNDLE, SOURCES)) await bundle();
if (isStale(CODE, [BUNDLE])) await runNode([inProject('scripts/keepCode.mjs')], 'ignore');
if (!execArgv.some((option) => option.startsWith('--max-old-space-size')) && weighInputs() > LARGE_BYTES) {
  const { status, signal } = await runNode([...execArgv, ...GROWN, ...argv.slice(1)], 'inherit');
  process.exitCode = signal === null ? (status ?? 2) : 2;
} else compileKith().run();
