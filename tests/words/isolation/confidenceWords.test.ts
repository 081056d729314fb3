import { describe, expect, it } from 'vitest';

import { confidenceWords } from '../../../src/words/isolation/confidenceWords';
import { makeVerdict } from '../../fixtures/makeVerdict';

describe('confidenceWords', () => {
  it('says one word, and what could change it most', () => {
    expect(confidenceWords(makeVerdict({ label: 'isolated', confidence: 'clear' }), true).words).toBe('Clear');
    const watched = confidenceWords(
      makeVerdict({
        label: 'not_isolated',
        confidence: 'likely',
        couldChange: 'rule',
        stability: { isolated: 4 / 12, isolatedOrPossibly: 4 / 12 },
      }),
      true,
    );
    expect(watched.words).toBe('Likely – depends on how “contact” and “few” are defined');
    expect(watched.explained).toContain('8 of 12 variants of the rule');
  });

  it('says how many answers could change it, and never rounds up', () => {
    const verdict = makeVerdict({
      label: 'possibly',
      k: 24,
      need: 1,
      holds: 0.998,
      confidence: 'unclear',
      couldChange: 'answers',
      stability: { isolated: 0, isolatedOrPossibly: 1 },
    });
    expect(confidenceWords(verdict, true).words).toBe('Unclear – 1 more answer could change this');
    expect(confidenceWords(verdict, true).explained).toContain('99%');
  });

  it('is unclear where a name that is read otherwise changes it', () => {
    const words = confidenceWords(makeVerdict({ label: 'isolated', confidence: 'unclear', couldChange: 'names' }), true);
    expect(words).toMatchObject({ confidence: 'unclear', words: 'Unclear – one name could change this' });
  });

  it('says why nothing can be said', () => {
    expect(confidenceWords(makeVerdict({ label: 'cannot_say', confidence: null }), false).words).toBe('did not answer');
    expect(confidenceWords(makeVerdict({ label: 'cannot_say', confidence: null }), true).words).toBe('not enough is known');
  });
});
