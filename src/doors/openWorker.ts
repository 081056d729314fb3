import type { Remote } from 'comlink';
import { transfer, wrap } from 'comlink';

import type { StudyWorker } from '../workers/StudyWorker';
import helperUrl from '../workers/paths.worker?worker&url';
import workerUrl from '../workers/study.worker?worker&url';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
type PolicyMaker = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

/** The page's policy lets only `kith` make script addresses (Trusted Types), and `kith` hands out none but our own. */
function makeTrust(): (url: string) => string {
  const { trustedTypes } = window as { trustedTypes?: PolicyMaker };
  if (trustedTypes === undefined) return (url) => url;
  const policy = trustedTypes.createPolicy('kith', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Kith runs no script from elsewhere.');
      return address;
    },
  });
  return (url) => policy.createScriptURL(url);
}

/** More threads than this wait for memory rather than work. */
const MOST_HELPERS = 7;

/** The thread that computes, and one for each further processor that helps it with long work. */
export function openWorker(): Remote<StudyWorker> {
  const trusted = makeTrust();
  const worker = wrap<StudyWorker>(new Worker(trusted(workerUrl), { type: 'module', name: 'kith' }));
  const helpers = Array.from({ length: Math.min(MOST_HELPERS, navigator.hardwareConcurrency - 1) }, () => {
    const { port1, port2 } = new MessageChannel();
    new Worker(trusted(helperUrl), { type: 'module', name: 'kith-paths' }).postMessage(port1, [port1]);
    return port2;
  });
  void worker.hire(transfer(helpers, helpers));
  return worker;
}
