import './requireNode.mjs';

import { renameSync, rmSync, utimesSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { installIfStale } from './install.mjs';
import { kernels } from './kernels.mjs';
import { inProject, isStale, PROJECT } from './project.mjs';
import { PURE_ROOMS } from './rooms.mjs';

const BUNDLE = 'build/kith.mjs';
const SOURCES = [...[...PURE_ROOMS, 'encryption', 'cli'].map((room) => `src/${room}`), 'package.json', 'package-lock.json', 'scripts/kith.mjs', 'scripts/kernels.mjs'];

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

if (isStale(BUNDLE, SOURCES)) await bundle();
await import(pathToFileURL(inProject(BUNDLE)).href);
