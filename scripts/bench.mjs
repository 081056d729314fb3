import './requireNode.mjs';

import { spawnSync } from 'node:child_process';
import { argv, execPath } from 'node:process';

import { findChromium } from './chromium.mjs';
import { installIfStale } from './install.mjs';
import { kernels } from './kernels.mjs';
import { inProject, PROJECT } from './project.mjs';

installIfStale();

/** @param {readonly string[]} words */
function run(...words) {
  return spawnSync(execPath, words, { stdio: 'inherit', cwd: PROJECT }).status ?? 1;
}

if (argv.includes('--national')) process.exitCode = run(inProject('bench/national.mjs'), ...argv.slice(2));
else if (argv.includes('--limit')) process.exitCode = run(inProject('bench/limitPage.mjs'), ...argv.slice(2));
else {
  const { build } = await import('vite');
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    plugins: [kernels()],
    build: {
      ssr: inProject('bench/main.ts'),
      outDir: inProject('build/bench'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs', codeSplitting: false }, checks: { bundlerTimings: false } },
    },
  });
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [kernels()],
    build: {
      lib: { entry: inProject('bench/storePage.ts'), formats: ['iife'], name: 'storePage', fileName: () => 'storePage.js' },
      outDir: inProject('build/bench'),
      emptyOutDir: false,
    },
  });
  // Garbage collection at will: memory is measured after it.
  process.exitCode = run(
    '--expose-gc',
    '--max-old-space-size=8192',
    inProject('build/bench/bench.mjs'),
    '--project',
    PROJECT,
    ...argv.slice(2),
  );
  // Without a browser the rest is still measured.
  if (process.exitCode === 0 && argv.length === 2 && findChromium() !== null)
    process.exitCode = run(inProject('bench/limitPage.mjs'), '--write');
}
