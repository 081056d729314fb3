import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';

import { makeNetwork } from '../../bench/makeNetwork';
import type { Line } from '../../src/support/Line';
import type { CrewAnswer, CrewOrder } from '../../src/wasm/CrewMessage';
import { createWasmKernel } from '../../src/wasm/createWasmKernel';
import { serveCrew } from '../../src/wasm/serveCrew';
import { computePaths } from '../../src/algorithms/computePaths';
import { samplePaths, USUAL_SAMPLING } from '../../src/algorithms/samplePaths';
import { buildCsr } from '../../src/network/buildCsr';
import type { Work } from '../../src/support/Progress';
import { finish } from '../../src/support/finish';

const { n, from, to } = makeNetwork(2200, 10);
const csr = buildCsr(n, from, to, true);
const close: (() => void)[] = [];

/** A line to a helper that lives on this thread, and answers when this thread lets it. */
function openLine(answers: boolean, jobs: string[]): Line<CrewOrder, CrewAnswer> {
  const { port1, port2 } = new MessageChannel();
  close.push(() => {
    port1.close();
  });
  if (answers) {
    serveCrew({
      post(message, moved) {
        port2.postMessage(message, [...moved]);
      },
      listen(receive) {
        port2.on('message', (order: CrewOrder) => {
          if (order.kind === 'job') jobs.push(`${order.job.does} ${order.job.from}`);
          receive(order);
        });
      },
    });
  }
  return {
    post(message, moved) {
      port1.postMessage(message, [...moved]);
    },
    listen(receive) {
      port1.on('message', receive);
    },
  };
}

async function drive<T>(work: Work<T>): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    await new Promise(setImmediate);
  }
}

describe('a crew', () => {
  const alone = finish(computePaths(n, csr, createWasmKernel()));

  it.each([
    ['shares memory', true],
    ['has a copy each', false],
  ])(
    'that %s does its part and changes no byte',
    async (_, shares) => {
      const jobs: string[] = [];
      const kernel = createWasmKernel(() => [openLine(true, jobs), openLine(true, jobs)], shares);
      expect(await drive(computePaths(n, csr, kernel))).toEqual(alone);
      expect(jobs.length).toBeGreaterThan(5);
      const wish = { ...USUAL_SAMPLING, most: 2 ** 16 };
      expect(await drive(samplePaths(n, csr, wish, kernel))).toEqual(finish(samplePaths(n, csr, wish)));
      expect(jobs.some((job) => job.startsWith('sample'))).toBe(true);
      close.splice(0).forEach((end) => {
        end();
      });
    },
    60_000,
  );

  it('that never answers, or cannot be heard, keeps nobody waiting', async () => {
    expect(
      await drive(
        computePaths(
          n,
          csr,
          createWasmKernel(() => [openLine(false, [])], true),
        ),
      ),
    ).toEqual(alone);
    const deaf: Line<CrewOrder, CrewAnswer> = {
      post: () => undefined,
      listen(receive) {
        // Says that it is there, takes jobs, and is never heard of again.
        for (let session = 1; session < 9; session += 1)
          setImmediate(() => {
            receive({ kind: 'ready', session });
          });
      },
    };
    expect(
      await drive(
        computePaths(
          n,
          csr,
          createWasmKernel(() => [deaf], true),
        ),
      ),
    ).toEqual(alone);
    close.splice(0).forEach((end) => {
      end();
    });
  }, 60_000);
});
