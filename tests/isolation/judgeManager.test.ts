import { describe, expect, it } from 'vitest';

import { judgeManager } from '../../src/isolation/judgeManager';
import { makeFacts, makeSilent } from './makeFacts';

// docs/isolation.md, 4: the label in its order.
describe('judgeManager', () => {
  it('says nothing of somebody who did not answer, whatever others report', () => {
    const facts = makeFacts({
      answered: false,
      absenceJudged: false,
      c: 0,
      indicators: { S1: true, R4: null, R5: null, R6: null, F1: null, F2: null, F4: null, V1: null },
    });
    expect(judgeManager(facts, 2, 2)).toEqual({
      label: 'cannot_say',
      kind: null,
      severity: { fav: 0, obs: null, unfav: 3 },
      need: null,
      holds: null,
    });
  });

  it('is sure where even the best case leaves them isolated', () => {
    const facts = makeFacts({
      c: 0,
      indicators: { S1: true, R4: true, R5: true, R6: true, F1: true, F2: true, F4: true },
      silent: makeSilent([0, 1]),
    });
    expect(judgeManager(facts, 1, 2)).toMatchObject({
      label: 'isolated',
      kind: 'few_contacts',
      severity: { fav: 2, obs: 3, unfav: 3 },
      need: null,
      holds: null,
    });
  });

  it('is sure where even the worst case does not', () => {
    const facts = makeFacts({ c: 3, indicators: { F1: null } });
    expect(judgeManager(facts, 2, 2)).toMatchObject({ label: 'not_isolated', kind: null, severity: { fav: 0, obs: 0, unfav: 0 } });
  });

  it('says possibly where the silent could change it', () => {
    const facts = makeFacts({ c: 2, indicators: { F1: true }, silent: makeSilent([0, 1]) });
    expect(judgeManager(facts, 2, 2)).toMatchObject({
      label: 'possibly',
      kind: 'few_contacts',
      severity: { fav: 0, obs: 2, unfav: 2 },
      need: 1,
    });
  });

  it('cannot say where only what was not asked could make her isolated', () => {
    const facts = makeFacts({ indicators: { R4: true, R5: true, F4: null } });
    expect(judgeManager(facts, 2, 2)).toMatchObject({
      label: 'cannot_say',
      kind: null,
      severity: { fav: 1, obs: 1, unfav: 2 },
      need: null,
      holds: null,
    });
  });

  it('takes σ as the setting it is', () => {
    const facts = makeFacts({ c: 2, indicators: { F1: true } });
    expect([1, 2, 3].map((sigma) => judgeManager(facts, 2, sigma).label)).toEqual(['isolated', 'isolated', 'not_isolated']);
  });

  it('says few contacts where both kinds hold, and no wider network only without', () => {
    const lacking = { R4: true, R5: true, R6: true, F1: true } as const;
    expect(judgeManager(makeFacts({ c: 2, indicators: lacking }), 2, 2).kind).toBe('few_contacts');
    expect(judgeManager(makeFacts({ c: 3, indicators: lacking }), 2, 2).kind).toBe('no_wider_network');
  });
});
