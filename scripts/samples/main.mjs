// Writes the made-up sample study into data/. The other samples are facts and are not made.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { makeThreeTrusts } from './threeTrusts.mjs';

const folder = fileURLToPath(new URL('../../data/three-trusts/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of makeThreeTrusts()) writeFileSync(`${folder}${name}`, text);
