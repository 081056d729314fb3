import { describe, expect, it } from 'vitest';

import { CONVENTIONS } from '../../../src/domain/Conventions';
import { sayChecks } from '../../../src/words/isolation/sayChecks';
import { makeVerdict } from '../../fixtures/makeVerdict';

const said = (verdict: Parameters<typeof makeVerdict>[0]): readonly string[] =>
  sayChecks(makeVerdict(verdict), CONVENTIONS).map(({ heading, state, words }) => `${heading}: ${state}, ${words}`);

describe('sayChecks', () => {
  it('has three checks, clear where nothing changes the finding', () => {
    expect(said({ label: 'isolated', k: 0, stability: { isolated: 1, isolatedOrPossibly: 1 } })).toEqual([
      'Missing answers: clear, none is missing',
      'Names: clear, change nothing',
      'Definition: clear, same in 12 of 12',
    ]);
  });

  it('says which of them could change it', () => {
    expect(
      said({
        label: 'possibly',
        k: 5,
        need: 2,
        holds: 0.6,
        couldChange: 'answers',
        stability: { isolated: 0, isolatedOrPossibly: 9 / 12 },
      }),
    ).toEqual([
      'Missing answers: unclear, 2 more could change this',
      'Names: clear, change nothing',
      'Definition: likely, same in 9 of 12',
    ]);
    expect(
      said({
        label: 'not_isolated',
        k: 3,
        confidence: 'likely',
        couldChange: 'names',
        stability: { isolated: 0, isolatedOrPossibly: 8 / 12 },
      }),
    ).toEqual([
      'Missing answers: likely, 3 outstanding, change nothing',
      'Names: likely, one in doubt',
      'Definition: unclear, same in 4 of 12',
    ]);
    const stability = { isolated: 1, isolatedOrPossibly: 1 };
    expect(said({ label: 'isolated', confidence: 'unclear', couldChange: 'names', stability })[1]).toBe(
      'Names: unclear, one in doubt would change this',
    );
    expect(said({ label: 'isolated', couldChange: 'use', stability: { isolated: 1, isolatedOrPossibly: 1 } })[0]).toBe(
      'Missing answers: likely, use of some contacts not recorded',
    );
  });

  it('has none where nothing can be said', () => {
    expect(said({ label: 'cannot_say' })).toEqual([]);
  });
});
