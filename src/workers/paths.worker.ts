import { nextTurn } from '../storage/nextTurn';
import type { HelpAnswer, HelpOrder } from '../support/HelpMessage';
import type { Line } from '../support/Line';
import type { Work } from '../support/Progress';
import { createWasmKernel } from '../wasm/createWasmKernel';
import { serveCrew } from '../wasm/serveCrew';
import type { Trial, Trials } from '../pipeline/askedOfHelpers';
import { toLine } from './toLine';

const SLICE_MS = 30;

/** A helper of the study's worker: its first and only message from the page is the line between the two. */
self.onmessage = ({ data }: MessageEvent<MessagePort>) => {
  serveCrew(toLine(data));
  serveTrialsLater(toLine(data));
};

/** What tries errors is read when the first are to be tried: most who help with paths never do. */
function serveTrialsLater(line: Line<HelpAnswer<Trial>, HelpOrder<Trials, number>>): void {
  const waiting: HelpOrder<Trials, number>[] = [];
  let isBegun = false;
  let receive = (order: HelpOrder<Trials, number>): void => {
    if (order.kind === 'given' && !isBegun) {
      isBegun = true;
      void begin();
    }
    if (isBegun) waiting.push(order);
  };
  line.listen((order) => {
    receive(order);
  });

  async function begin(): Promise<void> {
    const { serveTrials } = await import('../pipeline/serveTrials');
    const heard: Line<HelpAnswer<Trial>, HelpOrder<Trials, number>> = {
      post(message, moved) {
        line.post(message, moved);
      },
      listen(hear) {
        receive = hear;
        waiting.splice(0).forEach(hear);
      },
    };
    serveTrials(heard, createWasmKernel(), drive);
  }
}

async function drive<T>(work: Work<T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) return step.value;
    await nextTurn();
    if (!isWanted()) return null;
  }
}
