import { describe, expect, it } from 'vitest';

import type { IsolationAnalysis } from '../../../src/domain/results/Analysis';
import { EMPTY_PLAN } from '../../../src/domain/Plan';
import { makeAction } from '../../../src/plan/makeAction';
import { selectHelpers } from '../../../src/views/inspector/selectHelpers';
import { makeReconciled } from '../../fixtures/makeReconciled';
import { makeVerdict } from '../../fixtures/makeVerdict';
import { partOf } from '../../fixtures/partOf';

const reconciled = makeReconciled({
  people: [
    { id: 'a', name: 'Ann', organisation: 'Care', role: 'matron' },
    { id: 'b', name: 'Ben', organisation: 'Care', role: 'porter' },
    { id: 'c', name: 'Cem', organisation: 'Acute', role: 'matron' },
    { id: 'f', name: 'Forum', kind: 'collectivity' },
  ],
  response: ['answered', 'answered', 'answered'],
  reports: [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ],
});
const isolation = partOf<IsolationAnalysis>({
  rule: partOf({ activity: 'active', rule: 'either' }),
  examined: partOf({ peers: 'post' }),
  verdicts: [
    makeVerdict({ label: 'isolated', changes: { ties: ['knowledge_outside', 'network'], likePost: null } }),
    makeVerdict({ label: 'not_isolated' }),
    makeVerdict({ label: 'not_isolated' }),
  ],
});
const study = { organisations: [], plan: EMPTY_PLAN };

describe('selectHelpers', () => {
  it('names people and networks that could be the new contact, where they are and why', () => {
    const [cem, forum] = selectHelpers(study, reconciled, isolation, 0);
    expect(cem).toMatchObject({ id: 'c', name: 'Cem', place: 'Acute', isNetwork: false, isPlanned: false });
    expect(cem?.why).toMatch(/^Like post, knows .*Ben/);
    expect(forum).toMatchObject({ id: 'f', name: 'Forum', isNetwork: true, why: 'Live network: 1 member, 1 in a like post' });
  });

  it('knows who is in the plan with them already', () => {
    const planned = { ...study, plan: { ...EMPTY_PLAN, actions: [makeAction('introduction', ['a', 'c'])] } };
    expect(selectHelpers(planned, reconciled, isolation, 0).map(({ isPlanned }) => isPlanned)).toEqual([true, false]);
    const ofOthers = { ...study, plan: { ...EMPTY_PLAN, actions: [makeAction('introduction', ['b', 'c'])] } };
    expect(selectHelpers(ofOthers, reconciled, isolation, 0).map(({ isPlanned }) => isPlanned)).toEqual([false, false]);
  });

  it('names nobody where there is nothing to change', () => {
    expect(selectHelpers(study, reconciled, isolation, 1)).toEqual([]);
  });
});
