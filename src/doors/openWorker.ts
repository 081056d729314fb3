import type { Remote } from 'comlink';
import { wrap } from 'comlink';

import type { FileWorker } from '../workers/FileWorker';
import type { StoreWorker } from '../workers/StoreWorker';
import type { StudyWorker } from '../workers/StudyWorker';
import workerUrl from '../workers/study.worker?worker&url';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
type PolicyMaker = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

/** The page's policy lets only `kith` make script addresses (Trusted Types), and `kith` hands out none but our own. */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyMaker };
  if (trustedTypes === undefined) return url;
  const policy = trustedTypes.createPolicy('kith', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Kith runs no script from elsewhere.');
      return address;
    },
  });
  return policy.createScriptURL(url);
}

/** A policy is made once. */
let address: string | null = null;

/** A thread of its own. One computes and another keeps, so that neither waits for the other. */
export function openWorker(): Remote<StudyWorker & StoreWorker & FileWorker> {
  return wrap<StudyWorker & StoreWorker & FileWorker>(new Worker((address ??= trusted(workerUrl)), { type: 'module', name: 'kith' }));
}
