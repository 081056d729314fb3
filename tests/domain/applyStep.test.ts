import { describe, expect, it } from 'vitest';

import type { Codebook } from '../../src/codebook/Codebook';
import { applyStep } from '../../src/domain/applyStep';
import { emptyNominations } from '../../src/domain/emptyNominations';
import { invertStep } from '../../src/domain/invertStep';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Batch, Step } from '../../src/domain/Step';

const codebook: Codebook = { families: [], networkTypes: [], dimensions: [], motives: [], groups: [], grades: [], roles: [], barriers: [], archetypes: [], programmes: [] };
const study = makeStudy({ id: 's', title: 'Before', codebook });
const nothing: Batch = { sources: [], people: [], nominations: emptyNominations, issues: [], instrument: {}, codebook };
const somebody: Batch = { ...nothing, people: [makePerson({ id: 'A', kind: 'manager' })], instrument: { cap: 5 } };

const STEPS: readonly Step[] = [
  { kind: 'rename-study', before: 'Before', after: 'After' },
  { kind: 'set-isolation-rule', before: DEFAULT_ISOLATION_RULE, after: { ...DEFAULT_ISOLATION_RULE, tau: 3 } },
  { kind: 'set-silence', before: false, after: true },
  { kind: 'bring-in', before: nothing, after: somebody },
];

describe('applyStep', () => {
  it.each(STEPS)('does $kind, and its inverse takes it back', (step) => {
    const changed = applyStep(study, step);
    expect(changed).not.toEqual(study);
    expect(applyStep(changed, invertStep(step))).toEqual(study);
  });

  it('leaves the given study as it is', () => {
    const before = structuredClone(study);
    for (const step of STEPS) applyStep(study, step);
    expect(study).toEqual(before);
  });
});
