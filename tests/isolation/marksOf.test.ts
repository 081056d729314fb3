import { describe, expect, it } from 'vitest';

import { marksOf } from '../../src/isolation/marksOf';
import { makeVerdict } from '../fixtures/makeVerdict';

const EXAMINED = { few: true, wider: true, networks: true, motives: true, peers: 'post' } as const;
const { indicators } = makeVerdict({});

describe('marksOf', () => {
  it('has what no indicator calls missing, lacks what one does, and knows nothing where none can say', () => {
    expect(marksOf({ indicators: { ...indicators, R4: true, R5: null, F4: true, R6: false } }, EXAMINED)).toEqual({
      knowledge: 'lacks',
      support: 'unknown',
      likePost: 'lacks',
      network: 'has',
      contacts: 'has',
    });
  });

  it('calls none and few contacts a lack, and is not sure where either cannot be said', () => {
    expect(marksOf({ indicators: { ...indicators, S5: true } }, EXAMINED).contacts).toBe('lacks');
    expect(marksOf({ indicators: { ...indicators, S6: true } }, EXAMINED).contacts).toBe('lacks');
    expect(marksOf({ indicators: { ...indicators, S5: false, S6: null } }, EXAMINED).contacts).toBe('unknown');
  });

  it('says of what was no part of the rule that it was not asked, whatever the indicators say', () => {
    expect(
      marksOf({ indicators: { ...indicators, R4: true, R5: true, R6: true } }, { ...EXAMINED, wider: false, networks: false }),
    ).toMatchObject({ knowledge: 'not_asked', support: 'not_asked', network: 'not_asked' });
  });
});
