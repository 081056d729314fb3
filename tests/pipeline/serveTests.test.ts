import { MessageChannel } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';

import { plainPaths } from '../../src/algorithms/plainPaths';
import type { OutcomeTests, Tests } from '../../src/compare/Tests';
import { TESTS } from '../../src/compare/Tests';
import type { ComparisonPlan } from '../../src/domain/results/Comparison';
import { compareStudy } from '../../src/pipeline/compareStudy';
import { serveTests } from '../../src/pipeline/serveTests';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { HelpAnswer, HelpOrder } from '../../src/support/HelpMessage';
import { hireHelpers } from '../../src/support/hireHelpers';
import type { Line } from '../../src/support/Line';
import type { Work } from '../../src/support/Progress';
import { makeSampleStudy } from '../fixtures/sampleStudy';

type Order = HelpOrder<Tests, string>;
type Answer = HelpAnswer<OutcomeTests>;

const reconciled = reconcile(makeSampleStudy('three-trusts'), null);
const close: (() => void)[] = [];
afterAll(() => {
  close.forEach((end) => {
    end();
  });
});

/** What is known of a study is kept for it: each of these knows nothing. */
const freshStudy = () => makeSampleStudy('three-trusts');

async function drive<T>(work: Work<T>, isWanted: () => boolean = () => true): Promise<T | null> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    await new Promise(setImmediate);
    if (!isWanted()) return null;
  }
}

/** A line to a helper that lives on this thread; how many tests each outcome that it did has is listed. */
function openLine(done: number[]): Line<Order, Answer> {
  const { port1, port2 } = new MessageChannel();
  close.push(() => {
    port1.close();
  });
  const helper: Line<Answer, Order> = {
    post(message) {
      if (message.kind === 'helped') done.push(message.part.length);
      port2.postMessage(message);
    },
    listen(receive) {
      port2.on('message', receive);
    },
  };
  serveTests(helper, plainPaths, drive);
  return {
    post(message) {
      port1.postMessage(message);
    },
    listen(receive) {
      port1.on('message', receive);
    },
  };
}

describe('a crew that tests outcomes', () => {
  // So many relabellings that help is worth its beginning; one outcome is computed under each of them.
  const plan: Partial<ComparisonPlan> = { outcomes: ['activeContacts', 'richness', 'noPeer'], permutations: 110_000 };

  it('does its part and changes no byte', async () => {
    const done: number[] = [];
    const crew = hireHelpers<Tests, string, OutcomeTests>(TESTS, () => [openLine(done)]);
    const together = await drive(compareStudy(freshStudy(), reconciled, plan, plainPaths, Infinity, crew));
    expect(together).toEqual(finish(compareStudy(freshStudy(), reconciled, plan)));
    expect(done.length).toBeGreaterThan(0);
    expect(Math.max(...done)).toBe(3);
  }, 120_000);

  it('is not asked where the tests take less than its beginning', async () => {
    const opened: number[] = [];
    const crew = hireHelpers<Tests, string, OutcomeTests>(TESTS, () => {
      opened.push(1);
      return [];
    });
    await drive(compareStudy(freshStudy(), reconciled, { ...plan, permutations: 99 }, plainPaths, Infinity, crew));
    expect(opened).toEqual([]);
  }, 60_000);
});
