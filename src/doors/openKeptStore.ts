import type { Remote } from 'comlink';

import type { Held } from '../storage/StudyDelta';
import { toDelta } from '../storage/StudyDelta';
import type { StudyStore } from '../storage/StudyStore';
import type { StoreWorker } from '../workers/StoreWorker';

/** The store of the thread that keeps, as the page sees it. */
export function openKeptStore(worker: Remote<StoreWorker>): StudyStore {
  /** What the thread surely holds. */
  let sent: Held | null = null;
  return {
    list: () => worker.list(),
    async load(id) {
      sent = null;
      const loaded = await worker.load(id);
      sent = loaded;
      return loaded;
    },
    async save(study, history, now, isSealed) {
      const known = sent?.study.id === study.id ? sent : null;
      sent = null;
      const entry = await worker.saveDelta(toDelta({ study, history }, known), now, isSealed);
      sent = { study, history };
      return entry;
    },
    saveBackupDate: (id, now) => worker.saveBackupDate(id, now),
    async replace(study, history, now, passphrase) {
      sent = null;
      const taken = await worker.replace(study, history, now, passphrase);
      sent = { study, history };
      return taken;
    },
    remove(id, evenUnread) {
      if (sent?.study.id === id) sent = null;
      return worker.remove(id, evenUnread);
    },
    putBack: (taken) => worker.putBack(taken),
    listAsides: () => worker.listAsides(),
    loadAside: (key) => worker.loadAside(key),
    removeAside: (key) => worker.removeAside(key),
    removeAsidesOf: (study) => worker.removeAsidesOf(study),
    unlock: (id, passphrase) => worker.unlock(id, passphrase),
    lock(id) {
      if (sent?.study.id === id) sent = null;
      return worker.lock(id);
    },
    protect: (id, passphrase) => worker.protect(id, passphrase),
    changePassphrase: (id, passphrase) => worker.changePassphrase(id, passphrase),
    unprotect: (id) => worker.unprotect(id),
    saveLockAfter: (id, minutes) => worker.saveLockAfter(id, minutes),
    pack: (id) => worker.pack(id),
    loadCopy: (id) => worker.loadCopy(id),
    saveCopy: (copy) => worker.saveCopy(copy),
    removeCopy: (id) => worker.removeCopy(id),
    removeEverything: () => worker.removeEverything(),
  };
}
