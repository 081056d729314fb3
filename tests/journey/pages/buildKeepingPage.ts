import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'vite';

import { inProject, PROJECT } from '../../../scripts/project.mjs';

/** The built page, and beside it `keeping.html`: a page of the same origin that can fill the database as an earlier release did. */
export async function buildKeepingPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-keeping-'));
  await cp(inProject('dist'), folder, { recursive: true });
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: inProject('tests/journey/pages/keeping.ts'), formats: ['es'], fileName: 'keeping' },
    },
  });
  await writeFile(
    join(folder, 'keeping.html'),
    '<!doctype html><html lang="en"><title>Keeping</title><link rel="icon" href="icon.svg"><script type="module" src="keeping.js"></script></html>',
  );
  return folder;
}
