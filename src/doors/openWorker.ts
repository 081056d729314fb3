import type { Remote } from 'comlink';
import { wrap } from 'comlink';

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

/** The thread that computes. */
export function openWorker(): Remote<StudyWorker> {
  return wrap<StudyWorker>(new Worker(trusted(workerUrl), { type: 'module', name: 'kith' }));
}
