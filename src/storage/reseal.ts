import type { IDBPTransaction } from 'idb';

import type { Block } from '../archive/Block';
import { makeBlock } from '../archive/Block';
import { StudySeal } from '../encryption/StudySeal';
import { drawRevision } from './drawRevision';
import type { KithDatabase, KithSchema, StoredAside } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { isHarmed } from './isHarmed';
import type { FoundParts } from './loadParts';
import { putBlocks } from './putBlocks';
import { settleEntry } from './saveParts';
import { StudyNotOpened } from './StudyNotOpened';
import { runTransaction } from './runTransaction';
import type { Trouble } from '../domain/Trouble';

/**
 * Keeps a study sealed that was not, or the reverse. The new parts are written beside the old ones, under names of their own,
 * and read back; one transaction then makes them the study's and takes the old ones out. Ended in between, the study is what
 * it was before, or what it is after.
 *
 * @param found its parts, which are sealed by `seal` where they are not to be from now on
 * @param isOn whether they are to be sealed; never by another key: sealed parts have the same names whatever their key
 */
export async function reseal(database: KithDatabase, id: string, found: FoundParts, seal: StudySeal, isOn: boolean): Promise<void> {
  const plain = readAll(found.blocks, isOn ? null : seal);
  if (plain === null || found.missing.length > 0) throw new StudyNotOpened('damaged', 'reseal-part-unread');
  const next = isOn ? seal.seal(plain) : plain;

  const writing = database.transaction('parts', 'readwrite', { durability: 'strict' });
  await runTransaction(writing, () => putBlocks(writing.store, id, next));

  const written: Block[] = [];
  for (const { name } of next) {
    const part = await database.get('parts', [id, name]);
    if (part !== undefined) written.push(part);
  }
  const again = readAll(written, isOn ? seal : null);
  if (again?.length !== plain.length || !again.every((block, index) => block.checksum === plain[index]?.checksum))
    throw new Error('reseal-unread' satisfies Trouble);

  const transaction = database.transaction(['entries', 'studies', 'parts', 'asides'], 'readwrite', { durability: 'strict' });
  await runTransaction(transaction, () => replace(transaction, id, found.revision, next, seal, isOn));
}

type Replacing = IDBPTransaction<KithSchema, ('entries' | 'studies' | 'parts' | 'asides')[], 'readwrite'>;

/** What was written beside the study becomes it. */
async function replace(
  transaction: Replacing,
  id: string,
  revision: number,
  next: readonly Block[],
  seal: StudySeal,
  isOn: boolean,
): Promise<void> {
  const parts = transaction.objectStore('parts');
  const names = new Set(next.map(({ name }) => name));
  const there = (await parts.getAllKeys(everyPartOf(id))).map(([, name]) => name);
  const known = await transaction.objectStore('studies').get(id);
  if (known?.revision !== revision || next.some(({ name }) => !there.includes(name))) throw new Error('reseal-elsewhere' satisfies Trouble);
  for (const name of there) if (!names.has(name)) await parts.delete([id, name]);
  await transaction
    .objectStore('studies')
    .put({ ...known, revision: drawRevision(), parts: next.map(({ name, checksum }) => ({ name, checksum })) });
  const entry = await transaction.objectStore('entries').get(id);
  if (entry !== undefined) await transaction.objectStore('entries').put(settleEntry(entry, undefined, isOn));
  for (let cursor = await transaction.objectStore('asides').openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (cursor.value.study === id) await cursor.update(resealAside(cursor.value, seal, isOn));
  }
}

/** In their order, without the key; `null` = one of them cannot be read. */
function readAll(blocks: readonly Block[], seal: StudySeal | null): readonly Block[] | null {
  const plain = blocks
    .filter(({ name }) => !StudySeal.isKey(name))
    .map((block) => (isHarmed(block) ? null : seal === null ? block : seal.unseal(block)));
  return plain.every((block) => block !== null) ? plain : null;
}

/** A part that could not be read holds names, too; one that was found sealed is given back as far as it can be. */
function resealAside(aside: StoredAside, seal: StudySeal, isOn: boolean): StoredAside {
  if (StudySeal.isSealed(aside.part) === isOn || StudySeal.isKey(aside.part)) return aside;
  const { name, bytes } = isOn
    ? seal.sealBlock(makeBlock(aside.part, aside.bytes))
    : { name: StudySeal.plainName(aside.part), bytes: seal.recover(aside.bytes) };
  return { ...aside, part: name, bytes: bytes as Uint8Array<ArrayBuffer> };
}
