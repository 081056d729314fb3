import type { Remote } from 'comlink';
import { expose, transfer, wrap } from 'comlink';

import { answerInPieces } from '../workers/answerInPieces';
import { askInPieces } from '../workers/askInPieces';
import type { FileWorker } from '../workers/FileWorker';
import type { PieceLine } from '../workers/PieceLine';
import type { StoreWorker } from '../workers/StoreWorker';
import type { StudyWorker } from '../workers/StudyWorker';
import { workerScript } from './workerScript';

interface ScriptPolicy {
  createScriptURL(asked: string): string;
}
type PolicyMaker = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;

const { trustedTypes } = window as { trustedTypes?: PolicyMaker };
const RULES: ScriptPolicy = { createScriptURL: workerScript.address };
/** The page's policy lets only `kith` make script addresses (Trusted Types), once, and `kith` makes none but the workers'. */
const SCRIPTS = trustedTypes?.createPolicy('kith', RULES) ?? RULES;

/** Resolved when it runs, rejected when it cannot: a browser that refuses a worker says so by an error, or by an event. */
function startWorker(line: MessagePort): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPTS.createScriptURL('study'), { type: workerScript.type, name: 'kith' });
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

/**
 * One thread for each further processor; the ends of the lines to them. One that does not start is not missed: who has work does not
 * wait for it.
 */
function startHelpers(): MessagePort[] {
  return Array.from({ length: Math.max(0, Math.min(workerScript.mostHelpers, navigator.hardwareConcurrency - 1)) }, () => {
    const { port1, port2 } = new MessageChannel();
    new Worker(SCRIPTS.createScriptURL('paths'), { type: workerScript.type, name: 'kith-paths' }).postMessage(port1, [port1]);
    return port2;
  });
}

export interface OpenedWorker {
  readonly worker: Remote<StudyWorker & StoreWorker & FileWorker>;
  /** False where the browser gives no thread, and the page computes between two answers to its reader. */
  readonly hasThread: Promise<boolean>;
}

/**
 * What computes, or keeps: a thread of its own, or where there is none the page itself, in the same slices. Questions
 * wait until it is clear which. Opened once for each of the two, so that neither waits for the other.
 *
 * @param isHelped whether further threads help with long work
 */
export function openWorker(isHelped: boolean): OpenedWorker {
  const { port1, port2 } = new MessageChannel();
  const worker = askInPieces<StudyWorker & StoreWorker & FileWorker>(wrap<PieceLine>(port1));
  const hasThread = startWorker(port2).then(
    () => {
      const helpers = isHelped ? startHelpers() : [];
      // Before anything is measured: that is asked only after the worker has answered something else.
      if (helpers.length > 0) void worker.hire(transfer(helpers, helpers));
      return true;
    },
    async () => {
      const { letterbox } = await import('../workers/letterbox');
      expose(answerInPieces(letterbox), port2);
      return false;
    },
  );
  return { worker, hasThread };
}
