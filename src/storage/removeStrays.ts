import type { KithDatabase } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { runTransaction } from './runTransaction';

/** Takes out what a page left that was killed while it sealed a study, or unsealed it: parts that the study does not name. */
export async function removeStrays(database: KithDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['studies', 'parts'], 'readwrite');
  await runTransaction(transaction, async () => {
    const study = await transaction.objectStore('studies').get(id);
    const parts = transaction.objectStore('parts');
    const names = new Set(study?.parts.map(({ name }) => name));
    for (const key of await parts.getAllKeys(everyPartOf(id))) if (!names.has(key[1])) await parts.delete(key);
  });
}
