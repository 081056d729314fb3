import { readFileSync } from 'node:fs';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { loadStudyFile } from '../../src/encryption/loadStudyFile';
import { buildBatch } from '../../src/import/buildBatch';
import { parseInstrument } from '../../src/import/parseInstrument';
import { finish } from '../../src/support/finish';
import { driveToEnd } from '../fixtures/driveToEnd';

// A process of its own for one file: its most memory is that of this reading, and of the program itself.

const importAll = (file: string) => (bytes: Uint8Array) => finish(buildBatch([{ file, bytes }], {}, bookCodebook));

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  csv: importAll('a.csv'),
  xlsx: importAll('a.xlsx'),
  kith: (bytes) => loadStudyFile(bytes, null, driveToEnd, () => undefined),
  json: (bytes) => parseInstrument(bytes, 'instrument.json'),
};

const [reader = '', path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const begun = performance.now();
// Whatever the bytes are, a reader explains itself and does not throw.
const result = await READERS[reader]?.(bytes);
const seconds = (performance.now() - begun) / 1000;
if (result === undefined) throw new Error(`Nothing reads as ${reader}.`);
// In kilobytes, whatever the system.
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
