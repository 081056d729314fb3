import type { Remote } from 'comlink';
import { expose, wrap } from 'comlink';

import type { StudyWorker } from '../workers/StudyWorker';
import { workerScript } from './workerScript';

interface ScriptPolicy {
  createScriptURL(asked: string): string;
}
type PolicyMaker = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

const { trustedTypes } = window as { trustedTypes?: PolicyMaker };
const RULES: ScriptPolicy = { createScriptURL: workerScript.address };
/** The page's policy lets only `kith` make script addresses (Trusted Types), once, and `kith` makes none but the worker's. */
const SCRIPTS = trustedTypes?.createPolicy('kith', RULES) ?? RULES;

/** Resolved when it runs, rejected when it cannot: a browser that refuses a worker says so by an error, or by an event. */
function startWorker(line: MessagePort): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPTS.createScriptURL(''), { type: workerScript.type, name: 'kith' });
    worker.addEventListener('error', reject, { once: true });
    worker.addEventListener(
      'message',
      () => {
        worker.postMessage(line, [line]);
        resolve();
      },
      { once: true },
    );
  });
}

export interface OpenedWorker {
  readonly worker: Remote<StudyWorker>;
  /** False where the browser gives no thread, and the page computes between two answers to its reader. */
  readonly hasThread: Promise<boolean>;
}

/** What computes: a thread of its own, or where there is none the page itself, in the same slices. Questions wait until it is clear which. */
export function openWorker(): OpenedWorker {
  const { port1, port2 } = new MessageChannel();
  const hasThread = startWorker(port2).then(
    () => true,
    async () => {
      const { letterbox } = await import('../workers/letterbox');
      expose(letterbox, port2);
      return false;
    },
  );
  return { worker: wrap<StudyWorker>(port1), hasThread };
}
