import type { IDBPTransaction } from 'idb';

import type { Block } from '../archive/Block';
import { makeBlock } from '../archive/Block';
import { StudySeal } from '../encryption/StudySeal';
import { crc32 } from '../support/crc32';
import { drawRevision } from './drawRevision';
import type { KithDatabase, KithSchema, StoredAside } from './KithDatabase';
import { everyPartOf } from './KithDatabase';
import { loadParts } from './loadParts';
import { settleEntry } from './saveParts';
import { StudyNotOpened } from './StudyNotOpened';
import { giveUp } from './giveUp';
import type { Trouble } from '../domain/Trouble';

/**
 * Keeps a study sealed that was not, or the reverse. The new parts are written beside the old ones, under names of their own,
 * and read back; one transaction then makes them the study's and takes the old ones out. Ended in between, the study is what
 * it was before, or what it is after.
 *
 * @param before what opens the parts that are there; `null` = they are not sealed
 * @param after what seals those that are written; never both: sealed parts have the same names whatever their key
 */
export async function reseal(database: KithDatabase, id: string, before: StudySeal | null, after: StudySeal | null): Promise<void> {
  if (before !== null && after !== null) throw new Error('reseal-protected' satisfies Trouble);
  const found = await loadParts(database, id);
  if (found === null) throw new StudyNotOpened('not-found', 'not-here');
  const plain = unsealAll(found.blocks, before);
  if (plain === null || found.missing.length > 0) throw new StudyNotOpened('damaged', 'reseal-part-unread');
  const next = after === null ? plain : after.seal(plain);

  const writing = database.transaction('parts', 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...next.map(({ name, checksum, bytes }) => writing.store.put({ study: id, name, checksum, bytes: bytes as Uint8Array<ArrayBuffer> })),
    writing.done,
  ]);

  const written: Block[] = [];
  for (const { name } of next) {
    const part = await database.get('parts', [id, name]);
    if (part !== undefined) written.push(part);
  }
  const again = unsealAll(written, after);
  if (again?.length !== plain.length || !again.every((block, index) => isSame(block, plain[index])))
    throw new Error('reseal-unread' satisfies Trouble);

  const transaction = database.transaction(['entries', 'studies', 'parts', 'asides'], 'readwrite', { durability: 'strict' });
  try {
    await replace(transaction, id, found.revision, next, before, after);
    await transaction.done;
  } catch (failure) {
    throw giveUp(transaction, failure);
  }
}

type Replacing = IDBPTransaction<KithSchema, ('entries' | 'studies' | 'parts' | 'asides')[], 'readwrite'>;

/** What was written beside the study becomes it. */
async function replace(
  transaction: Replacing,
  id: string,
  revision: number,
  next: readonly Block[],
  before: StudySeal | null,
  after: StudySeal | null,
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
  if (entry !== undefined) await transaction.objectStore('entries').put(settleEntry(entry, undefined, after !== null));
  for (let cursor = await transaction.objectStore('asides').openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (cursor.value.study === id) await cursor.update(resealAside(cursor.value, before, after));
  }
}

/** In their order, without the key; `null` = one of them cannot be. */
function unsealAll(blocks: readonly Block[], seal: StudySeal | null): readonly Block[] | null {
  if (seal === null) return blocks.every(({ bytes, checksum }) => crc32(bytes) === checksum) ? blocks : null;
  const plain = blocks.filter(({ name }) => !StudySeal.isKey(name)).map((block) => seal.unseal(block));
  return plain.includes(null) ? null : plain.filter((block) => block !== null);
}

/** A part that could not be read holds names, too; one that was found sealed is given back as far as it can be. */
function resealAside(aside: StoredAside, before: StudySeal | null, after: StudySeal | null): StoredAside {
  const isSealed = StudySeal.isSealed(aside.part);
  if (isSealed === (after !== null) || StudySeal.isKey(aside.part)) return aside;
  if (after !== null) {
    const { name, bytes } = after.sealBlock(makeBlock(aside.part, aside.bytes));
    return { ...aside, part: name, bytes: bytes as Uint8Array<ArrayBuffer> };
  }
  return before === null
    ? aside
    : { ...aside, part: StudySeal.plainName(aside.part), bytes: before.recover(aside.bytes) as Uint8Array<ArrayBuffer> };
}

function isSame(a: Block, b: Block | undefined): boolean {
  return b !== undefined && a.name === b.name && a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at]);
}
