/** What `timeStore.ts` runs in a browser: a page of its own, with the store of Kith and nothing else of it. */
import { openDB } from 'idb';

import { bookCodebook } from '../src/codebook/bookCodebook';
import { NO_HISTORY } from '../src/domain/steps/History';
import { makeStudy } from '../src/domain/makeStudy';
import { buildBatch } from '../src/import/buildBatch';
import { openStudyStore } from '../src/storage/openStudyStore';
import { finish } from '../src/support/finish';
import { makeNetwork } from './makeNetwork';
import { MOST_RUNS, takeTime } from './takeTime';
import { TYPES, writeContacts } from './writeContacts';
import type { Timed } from './Timed';

declare global {
  // What a page offers to whoever drives it.
  var timeStore: (ties: number) => Promise<readonly Timed[]>;
}

globalThis.timeStore = async (ties) => {
  const network = makeNetwork(ties / 10, 10);
  const bytes = new TextEncoder().encode(writeContacts(network));
  const study = makeStudy({
    id: 'bench',
    title: 'bench',
    ...finish(buildBatch([{ file: 'contacts.csv', bytes, holds: 'contacts', sha256: '' }], {}, bookCodebook)),
  });
  // A database each time: saved again, nothing has changed and nothing is written. Made beforehand, as the other's is.
  const stores = Array.from({ length: MOST_RUNS }, (_, at) => openStudyStore(`bench ${at}`));
  for (const store of stores) await store.list();
  let saves = 0;
  const timed = [
    await takeTime('save', ties, 'Kith', async () => [(await stores[saves++]?.save(study, NO_HISTORY, 0))?.nominations ?? 0]),
    await takeTime('open', ties, 'Kith', async () => [(await openStudyStore('bench 0').load('bench')).study.nominations.length]),
  ];
  const database = await openDB('one-each', 1, { upgrade: (made) => void made.createObjectStore('ties', { autoIncrement: true }) });
  const few = ties / 10;
  timed.push(
    await takeTime(
      'save',
      ties,
      'one record each',
      async () => {
        const transaction = database.transaction('ties', 'readwrite', { durability: 'strict' });
        for (let tie = 0; tie < few; tie += 1)
          void transaction.store.add({
            from: `m${network.from[tie]}`,
            to: `m${network.to[tie]}`,
            types: TYPES[tie % TYPES.length],
            activity: 'active',
            position: 'internal',
          });
        await transaction.done;
        return [ties];
      },
      few / ties,
    ),
  );
  return timed;
};
