import { MessageChannel } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';

import { plainPaths } from '../../src/algorithms/plainPaths';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { serveTrials } from '../../src/pipeline/serveTrials';
import { reconcile } from '../../src/reconcile/reconcile';
import { computeRobustness } from '../../src/robustness/computeRobustness';
import type { Trial, Trials } from '../../src/robustness/Trials';
import { TRIALS } from '../../src/robustness/Trials';
import { finish } from '../../src/support/finish';
import type { HelpAnswer, HelpOrder } from '../../src/support/HelpMessage';
import { hireHelpers } from '../../src/support/hireHelpers';
import type { Line } from '../../src/support/Line';
import type { Work } from '../../src/support/Progress';
import { makeSampleStudy } from '../fixtures/sampleStudy';

type Order = HelpOrder<Trials, number>;
type Answer = HelpAnswer<Trial>;
const hireTrials = (openLines: () => readonly Line<Order, Answer>[]) => hireHelpers<Trials, number, Trial>(TRIALS, openLines);
const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const plan = { measure: 'betweenness', lens: WHOLE_NETWORK, rule: study.isolationRule, runs: 3, seed: 1 };
const close: (() => void)[] = [];
afterAll(() => {
  close.forEach((end) => {
    end();
  });
});

async function drive<T>(work: Work<T>, isWanted: () => boolean = () => true): Promise<T | null> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    await new Promise(setImmediate);
    if (!isWanted()) return null;
  }
}

/** A line to a helper that lives on this thread; what it tried is listed. */
function openLine(tried: number[]): Line<Order, Answer> {
  const { port1, port2 } = new MessageChannel();
  close.push(() => {
    port1.close();
  });
  const helper: Line<Answer, Order> = {
    post(message) {
      if (message.kind === 'helped') tried.push(message.index);
      port2.postMessage(message);
    },
    listen(receive) {
      port2.on('message', receive);
    },
  };
  serveTrials(helper, plainPaths, drive);
  return {
    post(message) {
      port1.postMessage(message);
    },
    listen(receive) {
      port1.on('message', receive);
    },
  };
}

describe('a crew that tries errors', () => {
  const alone = finish(computeRobustness(reconciled, plan));

  it('does its part and changes no byte, twice over the same line', async () => {
    const tried: number[] = [];
    const crew = hireTrials(() => [openLine(tried), openLine(tried)]);
    expect(await drive(computeRobustness(reconciled, plan, crew))).toEqual(alone);
    expect(tried.length).toBeGreaterThan(5);
    expect(await drive(computeRobustness(reconciled, { ...plan, seed: 2 }, crew))).toEqual(
      finish(computeRobustness(reconciled, { ...plan, seed: 2 })),
    );
  }, 60_000);

  it('that takes errors and is never heard of again keeps nobody waiting', async () => {
    const deaf: Line<Order, Answer> = {
      post: () => undefined,
      listen(receive) {
        setImmediate(() => {
          receive({ kind: 'can-help', work: TRIALS, session: 1 });
        });
      },
    };
    expect(
      await drive(
        computeRobustness(
          reconciled,
          plan,
          hireTrials(() => [deaf]),
        ),
      ),
    ).toEqual(alone);
  }, 60_000);

  it('leaves off when it is not wanted any more', async () => {
    const tried: number[] = [];
    const crew = hireTrials(() => [openLine(tried)]);
    const work = computeRobustness(reconciled, { ...plan, runs: 50 }, crew);
    while (work.next().done !== true) {
      await new Promise(setImmediate);
      if (tried.length > 0) break;
    }
    work.return(undefined as never);
    const so = tried.length;
    for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
    expect(tried.length).toBeLessThanOrEqual(so + 1);
  }, 60_000);
});
