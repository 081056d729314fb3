import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { createDriver } from '../../src/workers/createDriver';
import { createStudyWorker } from '../../src/workers/createStudyWorker';

const PEOPLE = 60;
const TIES = 3000;
const study = makeStudy({
  id: 's',
  title: '',
  codebook: bookCodebook,
  people: Array.from({ length: PEOPLE }, (_, index) =>
    makePerson({ id: `p${index}`, kind: 'manager', responded: 'yes', organisation: 'T1' }),
  ),
  nominations: buildNominations(
    Array.from({ length: TIES }, (_, tie) => ({
      origin: { source: 0, row: tie + 2 },
      from: `p${tie % PEOPLE}`,
      to: `p${(tie + 1 + Math.floor(tie / PEOPLE)) % PEOPLE}`,
      types: ['Elite'],
    })),
  ),
});

/** Objects and lists in a value, however deep; columns count as one. */
function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (ArrayBuffer.isView(value)) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countObjects(part), 1);
}

describe('what crosses to the page', () => {
  it('has columns for ties, and never an object for each', async () => {
    const worker = createStudyWorker(createDriver());
    worker.hold(study);
    const analysis = await worker.analyse(WHOLE_NETWORK, study.isolationRule, () => undefined);
    expect(analysis?.reconciled.reports.length).toBe(TIES);
    expect(countObjects(analysis)).toBeLessThan(TIES / 2);
    const map = await worker.draw(WHOLE_NETWORK, 'organisation', () => undefined);
    expect(map?.a.length).toBeGreaterThan(TIES / 3);
    expect(countObjects(map)).toBeLessThan(100);
    const measures = await worker.measure(WHOLE_NETWORK, 'quick', () => undefined);
    expect(countObjects(measures)).toBeLessThan(TIES / 2);
  });
});
