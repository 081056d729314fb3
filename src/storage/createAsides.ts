import type { Block } from '../archive/Block';
import { crc32 } from '../support/crc32';
import type { KithDatabase, StoredAside } from './KithDatabase';
import { runTransaction } from './runTransaction';
import type { Aside } from './StudyStore';
import type { Trouble } from '../domain/Trouble';
import type { Lost } from '../domain/Lost';

/** The parts of studies that could not be read, as they were found. */
export interface Asides {
  readonly put: (study: string, bad: readonly Block[], why: Trouble | readonly Lost[]) => Promise<void>;
  readonly list: () => Promise<readonly Aside[]>;
  readonly load: (key: number) => Promise<StoredAside | null>;
  readonly remove: (key: number) => Promise<void>;
  readonly removeOf: (study: string) => Promise<void>;
}

export function createAsides(open: () => Promise<KithDatabase>): Asides {
  return {
    async put(study, bad, why) {
      const database = await open();
      const title = (await database.get('entries', study))?.title ?? '';
      const known = (await database.getAll('asides')).filter((aside) => aside.study === study);
      const transaction = database.transaction('asides', 'readwrite');
      await runTransaction(transaction, async () => {
        for (const { name: part, bytes } of bad) {
          // Opened twice, kept once.
          if (known.some((aside) => aside.part === part && crc32(aside.bytes) === crc32(bytes))) continue;
          await transaction.store.add({ study, title, part, why, foundAt: Date.now(), bytes: Uint8Array.from(bytes) });
        }
      });
    },

    async list() {
      const database = await open();
      const keys = await database.getAllKeys('asides');
      const found = await database.getAll('asides');
      return found.map(({ bytes, ...aside }, index) => ({ ...aside, bytes: bytes.length, key: keys[index] ?? 0 }));
    },

    async load(key) {
      return (await (await open()).get('asides', key)) ?? null;
    },

    async remove(key) {
      await (await open()).delete('asides', key);
    },

    async removeOf(study) {
      const transaction = (await open()).transaction('asides', 'readwrite');
      await runTransaction(transaction, async () => {
        for (let cursor = await transaction.store.openCursor(); cursor !== null; cursor = await cursor.continue())
          if (cursor.value.study === study) await cursor.delete();
      });
    },
  };
}
