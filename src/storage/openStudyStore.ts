import { deleteDB } from 'idb';

import type { Block } from '../archive/Block';
import { createBlockMaker } from '../archive/createBlockMaker';
import { fromBlocks } from '../archive/fromBlocks';
import { migrateStudy } from '../archive/migrateStudy';
import type { NotOpened } from '../archive/Opened';
import { NO_HISTORY } from '../domain/History';
import type { History } from '../domain/History';
import type { Study } from '../domain/Study';
import { crc32 } from '../support/crc32';
import { describeStudy } from './describeStudy';
import type { KithDatabase } from './KithDatabase';
import { everyPartOf, openDatabase } from './KithDatabase';
import { loadParts } from './loadParts';
import { loadVersion1 } from './loadVersion1';
import { runInSlices } from './runInSlices';
import type { Stored } from './saveParts';
import { saveParts } from './saveParts';
import { StudyNotOpened } from './StudyNotOpened';
import type { LoadedStudy, StudyEntry, StudyStore, TakenOut } from './StudyStore';

/** Everything that is stored of a study, asides excepted. */
interface Records extends TakenOut {
  readonly blocks: readonly Block[];
}

function notOpened({ reason, message }: NotOpened): StudyNotOpened {
  return new StudyNotOpened(reason === 'newer' ? 'newer' : 'damaged', message);
}

const NO_LONGER = 'This study is no longer on this computer.';

/** The studies kept in this browser (IndexedDB). */
export function openStudyStore(name = 'kith'): StudyStore {
  let opening: Promise<KithDatabase> | null = null;
  const open = (): Promise<KithDatabase> => {
    opening ??= openDatabase(name, () => {
      opening = null;
    });
    // Refused once is not refused for ever.
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  const maker = createBlockMaker();
  let stored: Stored | null = null;

  async function write(database: KithDatabase, study: Study, history: History, changedAt: number): Promise<{ readonly entry: StudyEntry; readonly blocks: readonly Block[] }> {
    const blocks = await runInSlices(maker.make(study, history));
    const saved = await saveParts(database, describeStudy(study, blocks, changedAt), blocks, stored);
    stored = saved.stored;
    return { entry: saved.entry, blocks };
  }

  /** Into today's form, and read back from it before the old one goes. */
  async function moveFromVersion1(database: KithDatabase, id: string): Promise<void> {
    const old = await loadVersion1(database, id);
    if (old === null) throw new StudyNotOpened('not-found', NO_LONGER);
    const study = migrateStudy(old);
    if ('reason' in study) throw notOpened(study);
    const changedAt = (await database.get('entries', id))?.changedAt ?? 0;
    const { blocks } = await write(database, study, NO_HISTORY, changedAt);
    const found = (await loadParts(database, id))?.blocks ?? [];
    const copy = fromBlocks(found);
    const same = found.length === blocks.length && found.every((block, index) => block.checksum === blocks[index]?.checksum);
    if ('reason' in copy || copy.lost.length > 0 || !same) {
      throw new StudyNotOpened('damaged', 'The copy of this study in the form of today could not be read back. It was left as it is: try again, or open it with the version that saved it.');
    }
    const transaction = database.transaction(['heads', 'blocks'], 'readwrite');
    await Promise.all([transaction.objectStore('heads').delete(id), transaction.objectStore('blocks').delete(everyPartOf(id)), transaction.done]);
  }

  async function load(id: string): Promise<LoadedStudy> {
    const database = await open();
    // A copy that was never verified is made again.
    if ((await database.count('heads', id)) > 0) await moveFromVersion1(database, id);
    const found = await loadParts(database, id);
    if (found === null) throw new StudyNotOpened('not-found', NO_LONGER);
    const opened = fromBlocks(found.blocks);
    const whole = !('reason' in opened) && opened.lost.length === 0 && found.missing.length === 0;
    if (!whole && !('reason' in opened && opened.reason === 'newer')) await putAside(database, id, found.blocks, 'reason' in opened ? opened.message : opened.lost.join(' '));
    if ('reason' in opened) throw notOpened(opened);
    if (whole) {
      maker.remember(opened.study, opened.history, found.blocks);
      stored = { id, revision: found.revision, blocks: new Set(found.blocks) };
    }
    return { study: opened.study, history: opened.history, damage: opened.lost };
  }

  /** The parts that are not what was saved, as they are; all of them where none can be told from the others. */
  async function putAside(database: KithDatabase, id: string, blocks: readonly Block[], why: string): Promise<void> {
    const title = (await database.get('entries', id))?.title ?? '';
    const bad = blocks.filter(({ bytes, checksum }) => crc32(bytes) !== checksum);
    const known = (await database.getAll('asides')).filter(({ study }) => study === id);
    const transaction = database.transaction('asides', 'readwrite');
    for (const { name: part, bytes } of bad.length > 0 ? bad : blocks) {
      // Opened twice, kept once.
      if (known.some((aside) => aside.part === part && crc32(aside.bytes) === crc32(bytes))) continue;
      await transaction.store.add({ study: id, title, part, why, foundAt: Date.now(), bytes: Uint8Array.from(bytes) });
    }
    await transaction.done;
  }

  return {
    async list() {
      const entries = await (await open()).getAll('entries');
      return entries.map((entry) => ({ ...entry, backedUpAt: (entry as Partial<StudyEntry>).backedUpAt ?? null })).toSorted((a, b) => b.changedAt - a.changedAt);
    },

    load,

    async save(study, history, now) {
      return (await write(await open(), study, history, now)).entry;
    },

    async saveBackupDate(id, now) {
      const transaction = (await open()).transaction('entries', 'readwrite');
      const entry = await transaction.store.get(id);
      if (entry !== undefined) await transaction.store.put({ ...entry, backedUpAt: now });
      await transaction.done;
    },

    async remove(id) {
      const database = await open();
      const entry = await database.get('entries', id);
      if ((await database.count('heads', id)) > 0) await moveFromVersion1(database, id).catch(() => undefined);
      // Of a study that cannot be read at all, nothing could be put back.
      const found = await loadParts(database, id).catch(() => null);
      const transaction = database.transaction(['entries', 'studies', 'parts', 'heads', 'blocks'], 'readwrite');
      await Promise.all([
        transaction.objectStore('entries').delete(id),
        transaction.objectStore('studies').delete(id),
        transaction.objectStore('parts').delete(everyPartOf(id)),
        transaction.objectStore('heads').delete(id),
        transaction.objectStore('blocks').delete(everyPartOf(id)),
        transaction.done,
      ]);
      if (entry === undefined || found === null) return null;
      const taken: Records = { entry, blocks: found.blocks };
      return taken;
    },

    async putBack(taken) {
      await saveParts(await open(), taken.entry, (taken as Records).blocks);
    },

    async listAsides() {
      const database = await open();
      const keys = await database.getAllKeys('asides');
      const found = await database.getAll('asides');
      return found.map(({ bytes, ...aside }, index) => ({ ...aside, bytes: bytes.length, key: keys[index] ?? 0 }));
    },

    async loadAside(key) {
      const aside = await (await open()).get('asides', key);
      return aside === undefined ? null : new Blob([aside.bytes]);
    },

    async removeAside(key) {
      await (await open()).delete('asides', key);
    },

    async removeAsidesOf(study) {
      const transaction = (await open()).transaction('asides', 'readwrite');
      for (let cursor = await transaction.store.openCursor(); cursor !== null; cursor = await cursor.continue()) if (cursor.value.study === study) await cursor.delete();
      await transaction.done;
    },

    async removeEverything() {
      (await open()).close();
      opening = null;
      await deleteDB(name, {
        blocked() {
          // The other tabs close their connection when they hear of it.
        },
      });
    },
  };
}
