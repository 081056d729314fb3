import { describe, expect, it } from 'vitest';

import { confidenceOf, type ConfidenceEvidence } from '../../../src/isolation/sureness/confidenceOf';

/** Somebody isolated of whom everything is known and under every setting. */
const sure: ConfidenceEvidence = {
  label: 'isolated',
  holds: null,
  k: 0,
  stability: { isolated: 1, isolatedOrPossibly: 1 },
  isUseOpen: false,
  names: 'settled',
};
const possibly: ConfidenceEvidence = { ...sure, label: 'possibly', holds: 0.9, k: 2 };

// docs/isolation.md, 5 and 7: the weakest of three checks, and what could change the finding most.
describe('how sure a finding is', () => {
  it.each<[string, Partial<ConfidenceEvidence>, string, string | null]>([
    ['nothing could change it', {}, 'clear', null],
    ['nine in ten of the settings agree', { stability: { isolated: 0.9, isolatedOrPossibly: 0.9 } }, 'clear', null],
    ['fewer of them agree', { stability: { isolated: 0.89, isolatedOrPossibly: 0.89 } }, 'likely', 'rule'],
    ['half of them agree', { stability: { isolated: 0.5, isolatedOrPossibly: 0.5 } }, 'likely', 'rule'],
    ['fewer than half of them agree', { stability: { isolated: 0.49, isolatedOrPossibly: 0.49 } }, 'unclear', 'rule'],
    ['an answer is missing', { k: 1 }, 'likely', 'answers'],
    ['it is not recorded whether a contact is in use', { isUseOpen: true }, 'likely', 'use'],
    ['a name is doubtful', { names: 'doubtful' }, 'likely', 'names'],
    ['a name would turn it', { names: 'turned' }, 'unclear', 'names'],
    [
      'a doubtful name stands before the rule',
      { names: 'doubtful', stability: { isolated: 0.6, isolatedOrPossibly: 0.6 } },
      'likely',
      'names',
    ],
    ['the weakest counts', { names: 'doubtful', stability: { isolated: 0.1, isolatedOrPossibly: 0.1 } }, 'unclear', 'rule'],
    ['of a settled one the use stands before the answers', { isUseOpen: true, k: 3 }, 'likely', 'use'],
  ])('isolated, and %s', (_, told, word, couldChange) => {
    expect(confidenceOf({ ...sure, ...told })).toEqual({ word, couldChange });
  });

  it.each<[string, Partial<ConfidenceEvidence>, string, string | null]>([
    ['it holds in eight of ten worlds', { holds: 0.8 }, 'likely', 'answers'],
    ['in fewer', { holds: 0.79 }, 'unclear', 'answers'],
    ['it is not known in how many', { holds: null }, 'unclear', 'answers'],
    ['the answers stand before the rule', { stability: { isolated: 0, isolatedOrPossibly: 0.6 } }, 'likely', 'answers'],
    ['a name stands before the answers', { names: 'doubtful' }, 'likely', 'names'],
  ])('possibly isolated, and %s', (_, told, word, couldChange) => {
    expect(confidenceOf({ ...possibly, ...told })).toEqual({ word, couldChange });
  });

  it('of somebody connected, the settings agree that call them so', () => {
    const connected: ConfidenceEvidence = { ...sure, label: 'not_isolated', stability: { isolated: 0, isolatedOrPossibly: 0 } };
    expect(confidenceOf(connected)).toEqual({ word: 'clear', couldChange: null });
    expect(confidenceOf({ ...connected, stability: { isolated: 0, isolatedOrPossibly: 0.6 } })).toEqual({
      word: 'unclear',
      couldChange: 'rule',
    });
  });

  it('is nothing where nothing can be said', () => {
    expect(confidenceOf({ ...sure, label: 'cannot_say' })).toBeNull();
  });
});
