import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { buildStep } from '../../src/domain/steps/buildStep';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Study } from '../../src/domain/Study';
import { createDriver } from '../../src/workers/createDriver';
import { createStudyWorker } from '../../src/workers/createStudyWorker';

const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: ['a', 'b', 'c'].map((id) => makePerson({ id, kind: 'manager', responded: 'yes' })),
  nominations: buildNominations([{ origin: { source: 0, row: 2 }, from: 'a', to: 'b', types: ['Elite'] }]),
});
const added = buildStep.addContacts(
  study,
  '',
  buildNominations([{ origin: { source: 0, row: 3 }, from: 'c', to: 'a', types: ['Mentor'] }]),
);
const renamed = buildStep.setting(study, 'title', 'Another');

const answerOf = async (prepare: (worker: ReturnType<typeof createStudyWorker>) => void, rule: Study = study) => {
  const worker = createStudyWorker(createDriver());
  prepare(worker);
  const analysis = await worker.analyse(WHOLE_NETWORK, rule.isolationRule, () => undefined);
  return { analysis, verdicts: worker.verdicts(0, 10) };
};

describe('createStudyWorker', () => {
  it('answers after steps as if it had been given the whole study', async () => {
    const stepped = await answerOf((worker) => {
      worker.hold(study);
      worker.apply([added, renamed]);
    });
    const whole = await answerOf((worker) => {
      worker.hold([added, renamed].reduce(applyStep, study));
    });
    expect(stepped).toEqual(whole);
    // c names a in the step alone.
    expect(stepped.analysis?.reconciled.reports.length).toBe(2);
  });

  it('keeps names settled over steps from which nothing follows, and settles them anew when people or contacts change', async () => {
    const worker = createStudyWorker(createDriver());
    worker.hold(study);
    const first = await worker.analyse(WHOLE_NETWORK, study.isolationRule, () => undefined);
    worker.apply([renamed]);
    const second = await worker.analyse(WHOLE_NETWORK, study.isolationRule, () => undefined);
    expect(second?.reconciled).toBe(first?.reconciled);
    worker.apply([added]);
    const third = await worker.analyse(WHOLE_NETWORK, study.isolationRule, () => undefined);
    expect(third?.reconciled).not.toBe(first?.reconciled);
  });

  it('forgets what it was about to erase, too', () => {
    const worker = createStudyWorker(createDriver());
    worker.hold(study);
    expect(worker.erase('a', '2026-11-29', [])?.study.people).toHaveLength(2);
    worker.forget();
    worker.holdErased();
    expect(() => worker.countErasure('b')).toThrow(/before it was given a study/);
  });

  it('cannot step without a study', () => {
    expect(() => {
      createStudyWorker(createDriver()).apply([added]);
    }).toThrow(/before it was given a study/);
  });
});
