import { deleteDB } from 'idb';

import { createBlockMaker } from '../archive/createBlockMaker';
import { packBlocks } from '../encryption/packBlocks';
import { StudySeal } from '../encryption/StudySeal';
import { NO_HISTORY } from '../domain/steps/History';
import type { History } from '../domain/steps/History';
import type { Study } from '../domain/Study';
import type { Trouble } from '../domain/Trouble';
import { changeEntry } from './changeEntry';
import { createAsides } from './createAsides';
import { describeStudy } from './describeStudy';
import { changeKey } from './changeKey';
import type { KithDatabase } from './KithDatabase';
import { openDatabase } from './KithDatabase';
import { isHarmed } from './isHarmed';
import type { FoundParts } from './loadParts';
import { loadParts } from './loadParts';
import { moveFromVersion1 } from './moveFromVersion1';
import { openParts } from './openParts';
import { removeStrays } from './removeStrays';
import { reseal } from './reseal';
import { runInSlices } from './runInSlices';
import { runTransaction } from './runTransaction';
import type { Stored } from './saveParts';
import { saveParts } from './saveParts';
import { StudyLocked } from './StudyLocked';
import { notOpened, StudyNotOpened } from './StudyNotOpened';
import { putBack, takeOut } from './takeOut';
import type { LoadedStudy, StudyEntry, StudyStore } from './StudyStore';

/**
 * The studies kept in this browser (IndexedDB).
 * @param workFactor see `lockBytes`; less is for tests
 */
export function openStudyStore(name = 'kith', workFactor?: number): StudyStore {
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
  const asides = createAsides(open);
  let maker = createBlockMaker();
  let stored: Stored | null = null;
  /** Of the studies that are unlocked. */
  const seals = new Map<string, StudySeal>();

  /** What opens the parts that were found; `null` = they are not sealed. @throws StudyLocked */
  function sealOf(id: string, parts: readonly { readonly name: string; readonly checksum: number }[]): StudySeal | null {
    if (!StudySeal.isOn(parts)) return null;
    const seal = seals.get(id);
    if (seal?.fits(parts) !== true) throw new StudyLocked();
    return seal;
  }

  function forget(id: string): void {
    seals.delete(id);
    if (stored !== null && stored.id !== id) return;
    stored = null;
    maker = createBlockMaker();
  }

  async function write(
    database: KithDatabase,
    study: Study,
    history: History,
    changedAt: number,
    seal: StudySeal | null,
    replaces = false,
  ) {
    const blocks = await runInSlices(maker.make(study, history));
    const saved = await saveParts(
      database,
      describeStudy(study, blocks, changedAt),
      seal === null ? blocks : seal.seal(blocks),
      stored,
      replaces,
    );
    stored = saved.stored;
    return saved;
  }

  /** Sealed, or no longer sealed; where that is ended, nothing of it stays beside the study. */
  async function changeForm(database: KithDatabase, id: string, found: FoundParts, seal: StudySeal, isOn: boolean): Promise<void> {
    try {
      await reseal(database, id, found, seal, isOn);
    } catch (failure) {
      await removeStrays(database, id).catch(() => undefined);
      throw failure;
    }
  }

  async function load(id: string): Promise<LoadedStudy> {
    const database = await open();
    // A copy that was never verified is made again.
    await moveFromVersion1(database, id, (study, changedAt) => write(database, study, NO_HISTORY, changedAt, null));
    await removeStrays(database, id);
    const found = await loadParts(database, id);
    if (found === null) {
      // What was known to be stored is not any more: the next save writes all of it.
      if (stored?.id === id) stored = null;
      throw new StudyNotOpened('not-found', 'not-here');
    }
    const opener = sealOf(id, found.parts);
    // Its protection was taken off in another tab.
    if (opener === null) seals.delete(id);
    const { blocks, opened, whole, aside } = openParts(found, opener);
    if (aside !== null) await asides.put(id, aside.blocks, aside.why);
    if ('reason' in opened) throw notOpened(opened);
    if (whole) {
      maker.remember(opened.study, opened.history, blocks);
      stored = {
        id,
        revision: found.revision,
        lineage: found.lineage,
        blocks: new Set(opener === null ? found.blocks : opener.seal(blocks)),
      };
    }
    return { study: opened.study, history: opened.history, damage: opened.lost };
  }

  return {
    async list() {
      const entries = await (await open()).getAll('entries');
      return entries
        .map((entry) => ({ ...entry, backedUpAt: (entry as Partial<StudyEntry>).backedUpAt ?? null }))
        .toSorted((a, b) => b.changedAt - a.changedAt);
    },

    load,

    async save(study, history, now, isSealed = false) {
      const seal = seals.get(study.id) ?? null;
      if (isSealed && seal === null) throw new StudyLocked();
      return (await write(await open(), study, history, now, seal)).entry;
    },

    async replace(study, history, now, passphrase) {
      const made = passphrase === null ? null : await StudySeal.make(study.id, passphrase, workFactor);
      const { taken } = await write(await open(), study, history, now, made, true);
      if (made === null) seals.delete(study.id);
      else seals.set(study.id, made);
      return taken;
    },

    async saveBackupDate(id, now) {
      await changeEntry(await open(), id, (entry) => ({ ...entry, backedUpAt: now }));
    },

    async remove(id, evenUnread = false) {
      const taken = await takeOut(await open(), id, evenUnread);
      forget(id);
      return taken;
    },

    async putBack(taken) {
      await putBack(await open(), taken);
    },

    listAsides: asides.list,
    removeAside: asides.remove,
    removeAsidesOf: asides.removeOf,

    async loadAside(key) {
      const aside = await asides.load(key);
      if (aside === null || !StudySeal.isSealed(aside.part)) return aside && new Blob([aside.bytes]);
      const seal = seals.get(aside.study);
      if (seal === undefined) throw new StudyLocked();
      return new Blob([seal.recover(aside.bytes) as Uint8Array<ArrayBuffer>]);
    },

    async unlock(id, passphrase) {
      const found = await loadParts(await open(), id);
      if (found === null) throw new StudyNotOpened('not-found', 'not-here');
      if (!StudySeal.isOn(found.parts)) return true;
      const opened = await StudySeal.open(id, found.blocks, passphrase);
      if (opened === 'damaged') throw new StudyNotOpened('damaged', 'key-harmed');
      if (opened === 'wrong-passphrase') return false;
      seals.set(id, opened);
      return true;
    },

    lock(id) {
      forget(id);
      return Promise.resolve();
    },

    async protect(id, passphrase) {
      const database = await open();
      const made = await StudySeal.make(id, passphrase, workFactor);
      const found = await loadParts(database, id);
      if (found !== null) {
        if (sealOf(id, found.parts) !== null) throw new Error('reseal-protected' satisfies Trouble);
        await changeForm(database, id, found, made, true);
      }
      seals.set(id, made);
      // What is remembered is right again, so that the next save writes what has changed and not everything.
      if (found !== null) await load(id);
    },

    async changePassphrase(id, passphrase) {
      const database = await open();
      const seal = seals.get(id);
      if (seal === undefined) throw new StudyLocked();
      const next = await seal.relock(passphrase, workFactor);
      await changeKey(database, id, seal, next);
      seals.set(id, next);
      await load(id);
    },

    async unprotect(id) {
      const database = await open();
      const found = await loadParts(database, id);
      if (found === null) throw new StudyNotOpened('not-found', 'not-here');
      const opener = sealOf(id, found.parts);
      if (opener === null) return;
      await changeForm(database, id, found, opener, false);
      await load(id);
    },

    async saveLockAfter(id, minutes) {
      await changeEntry(await open(), id, (entry) =>
        entry.protection === undefined ? entry : { ...entry, protection: { lockAfterMinutes: minutes } },
      );
    },

    async pack(id) {
      const found = await loadParts(await open(), id);
      if (found === null) throw new StudyNotOpened('not-found', 'not-here');
      const opener = sealOf(id, found.parts);
      const blocks = found.blocks
        .filter(({ name: part }) => !StudySeal.isKey(part))
        .map((block) => (opener === null ? block : opener.unseal(block)));
      const whole = blocks.filter((block) => block !== null);
      if (found.missing.length > 0 || whole.length < blocks.length || whole.some(isHarmed))
        throw new StudyNotOpened('damaged', 'part-unread');
      return { bytes: await packBlocks(whole, runInSlices), isProtected: opener !== null };
    },

    async loadCopy(id) {
      return (await (await open()).get('copies', id)) ?? null;
    },

    async saveCopy(copy) {
      const transaction = (await open()).transaction(['entries', 'copies'], 'readwrite');
      await runTransaction(transaction, async () => {
        // A study that was removed while it was copied leaves no record.
        if ((await transaction.objectStore('entries').count(copy.study)) === 0) throw new StudyNotOpened('not-found', 'not-kept');
        await transaction.objectStore('copies').put(copy);
      });
    },

    async removeCopy(id) {
      await (await open()).delete('copies', id);
    },

    async removeEverything() {
      (await open()).close();
      opening = null;
      seals.clear();
      stored = null;
      maker = createBlockMaker();
      await deleteDB(name, {
        blocked() {
          // The other tabs close their connection when they hear of it.
        },
      });
    },
  };
}
