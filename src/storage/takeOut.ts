import type { IDBPTransaction } from 'idb';

import { runTransaction } from './runTransaction';
import type { KithDatabase, KithSchema, StoredPart, StoredStudy, Version1Block, Version1Head } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { StudyUnread } from './StudyUnread';
import type { FolderCopy, StudyEntry, TakenOut } from './StudyStore';
import type { Trouble } from '../domain/Trouble';

/** Everything that is stored of a study, asides excepted, as it was found: whole or not, of whatever version. */
interface Records extends TakenOut {
  readonly study: StoredStudy | undefined;
  readonly parts: readonly StoredPart[];
  readonly copy: FolderCopy | undefined;
  readonly head: Version1Head | undefined;
  readonly blocks: readonly Version1Block[];
}

/** Where a study has records. */
export const STORES_OF_A_STUDY = ['entries', 'studies', 'parts', 'copies', 'heads', 'blocks'] as const;
export type Taking = IDBPTransaction<KithSchema, (typeof STORES_OF_A_STUDY)[number][], 'readwrite'>;

/**
 * Nothing of the study stays but what was put aside. Read and deleted in the one transaction, which ends with nothing
 * done where something cannot be read.
 * @returns `null` = there is no such study
 * @throws StudyUnread
 */
export async function takeOutWithin(transaction: Taking, id: string): Promise<TakenOut | null> {
  const taken = await readRecords(transaction, id);
  await deleteRecords(transaction, id);
  return taken;
}

/** @param evenUnread also what cannot be read, and so cannot be put back: `null`, then. @throws StudyUnread */
export async function takeOut(database: KithDatabase, id: string, evenUnread: boolean): Promise<TakenOut | null> {
  const transaction = database.transaction([...STORES_OF_A_STUDY], 'readwrite', { durability: 'strict' });
  try {
    return await runTransaction(transaction, () => takeOutWithin(transaction, id));
  } catch (failure) {
    if (!evenUnread || !(failure instanceof StudyUnread)) throw failure;
  }
  const blind = database.transaction([...STORES_OF_A_STUDY], 'readwrite', { durability: 'strict' });
  await runTransaction(blind, () => deleteRecords(blind, id));
  return null;
}

/** Every record as it was. @throws Error where there is one of its id */
export async function putBack(database: KithDatabase, taken: TakenOut): Promise<void> {
  const { entry, study, parts, copy, head, blocks } = taken as Records;
  const transaction = database.transaction([...STORES_OF_A_STUDY], 'readwrite', { durability: 'strict' });
  await runTransaction(transaction, async () => {
    if ((await transaction.objectStore('entries').count(entry.id)) > 0) throw new Error('here-already' satisfies Trouble);
    await transaction.objectStore('parts').delete(everyPartOf(entry.id));
    await transaction.objectStore('entries').put(entry);
    if (study !== undefined) await transaction.objectStore('studies').put(study);
    if (copy !== undefined) await transaction.objectStore('copies').put(copy);
    if (head !== undefined) await transaction.objectStore('heads').put(head);
    for (const part of parts) await transaction.objectStore('parts').put(part);
    for (const block of blocks) await transaction.objectStore('blocks').put(block);
  });
}

async function readRecords(transaction: Taking, id: string): Promise<Records | null> {
  try {
    const entry: StudyEntry | undefined = await transaction.objectStore('entries').get(id);
    const study = await transaction.objectStore('studies').get(id);
    const parts = await transaction.objectStore('parts').getAll(everyPartOf(id));
    const copy = await transaction.objectStore('copies').get(id);
    const head = await transaction.objectStore('heads').get(id);
    const blocks = await transaction.objectStore('blocks').getAll(everyPartOf(id));
    return entry === undefined ? null : { entry, study, parts, copy, head, blocks };
  } catch {
    throw new StudyUnread();
  }
}

async function deleteRecords(transaction: Taking, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('entries').delete(id),
    transaction.objectStore('studies').delete(id),
    transaction.objectStore('parts').delete(everyPartOf(id)),
    transaction.objectStore('copies').delete(id),
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('blocks').delete(everyPartOf(id)),
  ]);
}
