import type { Block } from '../archive/Block';
import { fromBlocks } from '../archive/fromBlocks';
import { migrateStudy } from '../archive/migrateStudy';
import type { Study } from '../domain/Study';
import type { KithDatabase } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { loadParts } from './loadParts';
import { loadVersion1 } from './loadVersion1';
import { notOpened, StudyNotOpened } from './StudyNotOpened';

/**
 * Into today's form, and read back from it before the old one goes.
 * @param write saves a study in today's form, and gives the parts that it made
 * @throws StudyNotOpened where the old form cannot be read, or its copy is not the same
 */
export async function moveFromVersion1(
  database: KithDatabase,
  id: string,
  write: (study: Study, changedAt: number) => Promise<readonly Block[]>,
): Promise<void> {
  const old = await loadVersion1(database, id);
  if (old === null) throw new StudyNotOpened('not-found', 'not-here');
  const study = migrateStudy(old);
  if ('reason' in study) throw notOpened(study);
  const blocks = await write(study, (await database.get('entries', id))?.changedAt ?? 0);
  const found = (await loadParts(database, id))?.blocks ?? [];
  const copy = fromBlocks(found);
  const same = found.length === blocks.length && found.every((block, index) => block.checksum === blocks[index]?.checksum);
  if ('reason' in copy || copy.lost.length > 0 || !same) {
    throw new StudyNotOpened('damaged', 'copy-unread');
  }
  const transaction = database.transaction(['heads', 'blocks'], 'readwrite');
  await Promise.all([
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('blocks').delete(everyPartOf(id)),
    transaction.done,
  ]);
}
