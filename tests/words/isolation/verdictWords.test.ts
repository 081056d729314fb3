import { describe, expect, it } from 'vitest';

import { verdictWords } from '../../../src/words/isolation/verdictWords';
import { makeVerdict } from '../../fixtures/makeVerdict';

const said = (told: Parameters<typeof makeVerdict>[0]) => {
  const { words, tone } = verdictWords(makeVerdict(told), true);
  return [words, tone];
};

describe('verdictWords', () => {
  it.each([
    [{ label: 'isolated', kind: 'few_contacts' }, 'Few contacts', 'help'],
    [{ label: 'isolated', kind: 'no_wider_network' }, 'No wider network', 'help'],
    [{ label: 'possibly', kind: 'few_contacts', holds: 0.95 }, 'Possibly few contacts', 'maybe'],
    [{ label: 'possibly', kind: 'no_wider_network', holds: 0.94 }, 'Possibly no wider network', 'maybe'],
    [{ label: 'possibly', kind: 'few_contacts', holds: 0.8 }, 'Possibly few contacts', 'maybe'],
    [{ label: 'possibly', kind: 'few_contacts', holds: 0.79 }, 'Possibly few contacts', 'maybe'],
    [{ label: 'not_isolated' }, 'Connected', 'quiet'],
    [{ label: 'not_isolated', perceived: 'perceived_only' }, 'Connected, feels alone', 'talk'],
    [{ label: 'cannot_say' }, 'Cannot say', 'quiet'],
  ] as const)('%o', (told, words, tone) => {
    expect(said(told)).toEqual([words, tone]);
  });

  it('never hangs the word on a person', () => {
    for (const kind of ['few_contacts', 'no_wider_network'] as const) {
      for (const label of ['isolated', 'possibly'] as const) expect(said({ label, kind, holds: 0.9 })[0]).not.toMatch(/isolated/i);
    }
  });
});
