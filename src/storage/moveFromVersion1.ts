import { fromBlocks } from '../archive/fromBlocks';
import { migrateStudy } from '../archive/migrateStudy';
import type { Study } from '../domain/Study';
import type { KithDatabase } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { loadParts } from './loadParts';
import { loadVersion1 } from './loadVersion1';
import { runTransaction } from './runTransaction';
import { notOpened, StudyNotOpened } from './StudyNotOpened';

/**
 * Into today's form, where the study is kept in that of the first version; read back from it before the old one goes.
 * @param write saves a study in today's form
 * @throws StudyNotOpened where the old form cannot be read, or its copy cannot
 */
export async function moveFromVersion1(
  database: KithDatabase,
  id: string,
  write: (study: Study, changedAt: number) => Promise<unknown>,
): Promise<void> {
  const old = await loadVersion1(database, id);
  if (old === null) return;
  const study = migrateStudy(old);
  if ('reason' in study) throw notOpened(study);
  // Whether or not it has a line in the list.
  await write(study, (await database.get('entries', id))?.changedAt ?? 0);
  const copy = fromBlocks((await loadParts(database, id))?.blocks ?? []);
  if ('reason' in copy || copy.lost.length > 0) throw new StudyNotOpened('damaged', 'copy-unread');
  const transaction = database.transaction(['heads', 'blocks'], 'readwrite');
  await runTransaction(transaction, () =>
    Promise.all([transaction.objectStore('heads').delete(id), transaction.objectStore('blocks').delete(everyPartOf(id))]),
  );
}
