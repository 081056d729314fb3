import { createHash } from 'node:crypto';

import papaparse from 'papaparse';

import { bookCodebook } from '../src/codebook/bookCodebook';
import { buildBatch } from '../src/import/buildBatch';
import { finish } from '../src/support/finish';
import { makeNetwork } from './makeNetwork';
import { takeTime } from './takeTime';
import type { Timed } from './Timed';
import { writeContacts } from './writeContacts';

/** Reads a million contacts, into a study or into rows. */
export async function timeImport(rows: number): Promise<readonly Timed[]> {
  const text = writeContacts(makeNetwork(rows / 25, 25));
  const bytes = new TextEncoder().encode(text);
  return [
    // Hashed by the machine's own means, as page and command line do.
    await takeTime('import', rows, 'Kith', () => [
      finish(
        buildBatch(
          [{ file: 'contacts.csv', bytes, holds: 'contacts', sha256: createHash('sha256').update(bytes).digest('hex') }],
          {},
          bookCodebook,
        ),
      ).nominations.length,
    ]),
    await takeTime('import', rows, 'papaparse', () => [papaparse.parse(text, { header: true }).data.length]),
  ];
}
