import type { KithDatabase } from './KithDatabase';
import { runTransaction } from './runTransaction';
import type { StudyEntry } from './StudyStore';

/** Of a study that is in the list; of another, nothing is changed. */
export async function changeEntry(database: KithDatabase, id: string, change: (entry: StudyEntry) => StudyEntry): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite');
  await runTransaction(transaction, async () => {
    const entry = await transaction.store.get(id);
    if (entry !== undefined) await transaction.store.put(change(entry));
  });
}
