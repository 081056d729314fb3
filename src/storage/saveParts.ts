import type { Block } from '../archive/Block';
import type { KithDatabase } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import type { StudyEntry } from './StudyStore';

/** What is known to be stored of a study: right as long as nobody else has saved it. */
export interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly blocks: ReadonlySet<Block>;
}

/**
 * Writes the parts that are not yet stored and takes out those that are no longer the study's, in one transaction: a page
 * killed in the middle leaves what was there before. One part after the other, so that the page never stands still for all.
 */
export async function saveParts(database: KithDatabase, entry: Omit<StudyEntry, 'backedUpAt'> & Partial<StudyEntry>, blocks: readonly Block[], known: Stored | null = null): Promise<{ readonly entry: StudyEntry; readonly stored: Stored }> {
  const { id } = entry;
  // Written through to the disk before it is called saved: a browser would otherwise trust the system to do so some time.
  const transaction = database.transaction(['entries', 'studies', 'parts'], 'readwrite', { durability: 'strict' });
  try {
    const entries = transaction.objectStore('entries');
    const parts = transaction.objectStore('parts');
    const before = await transaction.objectStore('studies').get(id);
    const trusted = known !== null && known.id === id && before?.revision === known.revision ? known.blocks : null;
    if (trusted === null) await parts.delete(everyPartOf(id));
    for (const block of blocks) {
      if (trusted?.has(block) === true) continue;
      const { name, checksum, bytes } = block;
      await parts.put({ study: id, name, checksum, bytes: bytes as Uint8Array<ArrayBuffer> });
    }
    const names = new Set(blocks.map(({ name }) => name));
    for (const { name } of trusted === null ? [] : (before?.parts ?? [])) if (!names.has(name)) await parts.delete([id, name]);
    const revision = (before?.revision ?? 0) + 1;
    await transaction.objectStore('studies').put({ id, revision, parts: blocks.map(({ name, checksum }) => ({ name, checksum })) });
    const written: StudyEntry = { ...entry, backedUpAt: entry.backedUpAt ?? (await entries.get(id))?.backedUpAt ?? null };
    await entries.put(written);
    await transaction.done;
    return { entry: written, stored: { id, revision, blocks: new Set(blocks) } };
  } catch (failure) {
    // Out of room shows at one of the requests or at the end; in either case nothing of it stays.
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw transaction.error ?? failure;
  }
}
