import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { expect, it } from 'vitest';

import { ruleLens } from '../../src/domain/ruleLens';
import { createDriver } from '../../src/workers/createDriver';
import { createStudyWorker } from '../../src/workers/createStudyWorker';
import { makeSampleStudy } from '../fixtures/sampleStudy';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const STEPS = ['analyse', 'draw', 'measure', 'judge', 'identities', 'compare', 'plan'] as const;

it.each([...STEPS, 'all of it'] as const)('nothing of a study stays in memory once it is forgotten: %s', async (step) => {
  const worker = createStudyWorker(createDriver());
  const ignore = (): void => undefined;
  const asks = (one: string): boolean => step === one || step === 'all of it';

  async function work(): Promise<WeakRef<object>[]> {
    const study = { ...makeSampleStudy('three-trusts'), people: structuredClone(makeSampleStudy('three-trusts').people) };
    worker.hold(study);
    const rule = study.isolationRule;
    const lens = ruleLens(rule);
    await worker.analyse(lens, rule, ignore);
    if (asks('draw')) await worker.draw(lens, 'force', ignore);
    if (asks('measure')) await worker.measure(lens, 'all', ignore);
    if (asks('judge')) await worker.judge(rule, ignore);
    if (asks('identities')) await worker.identities(rule, ignore);
    if (asks('compare')) {
      const question = { kind: 'outcomes', by: 'group', outcomes: ['outDegree'], tests: 1 } as const;
      await worker.compare(question, ignore);
    }
    if (asks('plan')) {
      const { limits, actions } = study.plan;
      await worker.plan({ limits, actions, propose: null, seed: 1, vary: false }, ignore);
    }
    worker.forget();
    return [new WeakRef(study.people[0]!)];
  }

  const refs = await work();
  // What has just been asked may be on the stack of a promise for some turns more.
  for (let turn = 0; turn < 100 && refs.some((ref) => ref.deref() !== undefined); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  expect(refs.map((ref) => ref.deref() === undefined)).toEqual([true]);
});
