import { describe, expect, it } from 'vitest';

import { certaintyWords } from '../../src/state/certaintyWords';
import { makeVerdict } from './makeVerdict';

describe('certaintyWords', () => {
  it('counts the settings that give the same answer', () => {
    expect(certaintyWords(makeVerdict({ label: 'isolated', stability: { isolated: 9 / 12, isolatedOrPossibly: 10 / 12 } }), true).words).toBe('certain · 10 of 12 settings');
    const watched = certaintyWords(makeVerdict({ label: 'not_isolated', stability: { isolated: 4 / 12, isolatedOrPossibly: 4 / 12 } }), true);
    expect(watched.words).toBe('certain · 8 of 12 settings');
    expect(watched.explained).toContain('moderate');
  });

  it('says who could change it, and never rounds up to certain', () => {
    const verdict = makeVerdict({ label: 'possibly', k: 4, need: 2, holds: 0.998, stability: { isolated: 0, isolatedOrPossibly: 1 } });
    expect(certaintyWords(verdict, true).words).toBe('4 silent; naming by 2 would change it · 99%');
    expect(certaintyWords(verdict, true).explained).toContain('robust');
  });

  it('says why nothing can be said', () => {
    expect(certaintyWords(makeVerdict({ label: 'cannot_say' }), false).words).toBe('did not answer');
    expect(certaintyWords(makeVerdict({ label: 'cannot_say' }), true).words).toBe('not enough is known');
  });
});
