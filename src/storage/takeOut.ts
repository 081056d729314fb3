import type { Block } from '../archive/Block';
import type { KithDatabase } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { loadParts } from './loadParts';
import { saveParts } from './saveParts';
import type { FolderCopy, TakenOut } from './StudyStore';

/** Everything that is stored of a study, asides excepted. */
interface Records extends TakenOut {
  readonly blocks: readonly Block[];
  readonly copy: FolderCopy | undefined;
}

/** Nothing of the study stays but what was put aside; `null` = it cannot be read at all, and so could not be put back. */
export async function takeOut(database: KithDatabase, id: string): Promise<TakenOut | null> {
  const entry = await database.get('entries', id);
  const copy = await database.get('copies', id);
  const found = await loadParts(database, id).catch(() => null);
  const transaction = database.transaction(['entries', 'studies', 'parts', 'copies', 'heads', 'blocks'], 'readwrite');
  await Promise.all([
    transaction.objectStore('entries').delete(id),
    transaction.objectStore('studies').delete(id),
    transaction.objectStore('parts').delete(everyPartOf(id)),
    transaction.objectStore('copies').delete(id),
    transaction.objectStore('heads').delete(id),
    transaction.objectStore('blocks').delete(everyPartOf(id)),
    transaction.done,
  ]);
  if (entry === undefined || found === null) return null;
  const taken: Records = { entry, blocks: found.blocks, copy };
  return taken;
}

export async function putBack(database: KithDatabase, taken: TakenOut): Promise<void> {
  const { entry, blocks, copy } = taken as Records;
  await saveParts(database, entry, blocks);
  if (copy !== undefined) await database.put('copies', copy);
}
