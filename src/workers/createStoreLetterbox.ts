import type { StudyStore } from '../storage/StudyStore';
import type { Held } from '../storage/StudyDelta';
import { applyDelta } from '../storage/StudyDelta';
import type { StoreWorker } from './StoreWorker';

/** The store, as the page asks for it: the one who last loaded or saved a study sends only what has changed since. */
export function createStoreLetterbox(store: StudyStore): StoreWorker {
  let held: Held | null = null;
  return {
    ...store,
    async load(id) {
      const loaded = await store.load(id);
      held = loaded;
      return loaded;
    },
    lock(id) {
      if (held?.study.id === id) held = null;
      return store.lock(id);
    },
    async replace(study, history, now, passphrase) {
      const taken = await store.replace(study, history, now, passphrase);
      held = { study, history };
      return taken;
    },
    remove(id, evenUnread) {
      if (held?.study.id === id) held = null;
      return store.remove(id, evenUnread);
    },
    async saveDelta(delta, now, isSealed) {
      const next = applyDelta(held?.study.id === delta.head.id ? held : null, delta);
      held = next;
      return store.save(next.study, next.history, now, isSealed);
    },
  };
}
