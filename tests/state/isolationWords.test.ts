import { describe, expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { Reference } from '../../src/domain/results/Reference';
import { settleRule } from '../../src/domain/steps/settleRule';
import { gatesWords } from '../../src/words/gatesWords';
import { gateWords } from '../../src/words/gateWords';
import { isMeasureMarked } from '../../src/views/isMeasureMarked';
import { referenceWords } from '../../src/words/referenceWords';
import { selectCannotSay } from '../../src/views/selectCannotSay';
import { sensitivityWords } from '../../src/words/sensitivityWords';
import { makeVerdict } from '../fixtures/makeVerdict';

const rule = settleRule(DEFAULT_ISOLATION_RULE);

describe('sensitivityWords', () => {
  it('names what turns a verdict, what differs in one thing first', () => {
    const verdict = makeVerdict({
      label: 'isolated',
      stability: { isolated: 0.75, isolatedOrPossibly: 0.75 },
      turnedBy: [
        { tau: 1, activity: 'any', rule: 'confirmed' },
        { tau: 1, activity: 'active', rule: 'either' },
        { tau: 2, activity: 'active', rule: 'confirmed' },
      ],
    });
    expect(sensitivityWords(verdict, rule)).toEqual({
      words: 'Some definitions would change this.',
      turns: ['few means 1', 'both have to say so', 'few means 1, latent contacts count too, both have to say so'],
    });
  });

  it('takes the words from where they are set, and has none where nothing can be said', () => {
    expect(sensitivityWords(makeVerdict({ label: 'isolated', stability: { isolated: 0.75, isolatedOrPossibly: 0.75 } }), { ...rule, robust: 0.7 })?.words).toMatch(/hardly depends/);
    expect(sensitivityWords(makeVerdict({ label: 'cannot_say' }), rule)).toBeNull();
  });
});

describe('referenceWords', () => {
  const reference: Reference = { whom: 'clinical_functional', from: 'organisation', n: 13, median: 4.5, lowerQuartile: 3.25, upperQuartile: 6, percentile: 25, withheld: null };
  const said = (told: Partial<Reference> | null, contacts: number | null = 3, group = 'general') => referenceWords(told === null ? null : { ...reference, ...told }, contacts, { organisation: 'Care', group }, 'General');

  it('puts the contacts beside the median and the middle half, and says who they are', () => {
    expect(said({})).toEqual({
      words: '3 persons; like managers have 4.5 (middle half 3.25 to 6).',
      explained: 'Like managers: the 13 clinical and functional managers of Care who answered. Percentile 25: about 25% of them have fewer contacts, those with as many counted half. A comparison, not a threshold.',
    });
    expect(said({ from: 'everywhere' }).explained).toContain('of all organisations, as fewer than ten of the same one answered');
    expect(said({ whom: 'other_groups' }).explained).toContain('managers who are not general of Care');
    expect(said({}, 3, 'clinical').explained).toContain('who answered, this person aside.');
  });

  it('says why there is no rank, and why no comparison', () => {
    expect(said({ percentile: null, withheld: 'no_response' }, null).words).toMatch(/^Not known; /);
    expect(said({ percentile: null, withheld: 'response_gate' }).explained).toContain('Too few answered in this organisation for a rank.');
    expect(said(null).explained).toContain('Fewer than ten like managers answered');
    expect(said(null, 3, '').explained).toContain('The managerial group is not told');
  });
});

describe('gates in words', () => {
  const gate = { organisation: 'Care', answered: 7, n: 10, level: 'paths' } as const;
  it('say where and what, for one organisation and for all', () => {
    expect(gateWords(gate)).toBe('In Care 7 of 10 answered: measures along paths are marked (†).');
    expect(gateWords({ ...gate, level: 'all' })).toBe('');
    expect(gatesWords([gate, { ...gate, organisation: 'Acute' }, { ...gate, organisation: '', level: 'own' }, { ...gate, organisation: 'Mind', level: 'all' }])).toBe(
      'Too few answered in Care (70%) and Acute (70%): measures along paths are marked (†); where no organisation is recorded (70%): verdicts and all measures but those of own reports are marked (†), and no rank is shown. No number is changed.',
    );
    expect(gatesWords([])).toBe('');
  });

  it('mark a measure in a row', () => {
    expect([isMeasureMarked({ gate: 'paths' }, 'betweenness'), isMeasureMarked({ gate: 'paths' }, 'inDegree'), isMeasureMarked({}, 'betweenness')]).toEqual([true, false, false]);
  });
});

describe('selectCannotSay', () => {
  it('counts the reasons, and nobody of whom something can be said', () => {
    const verdicts = [makeVerdict({ label: 'cannot_say' }), makeVerdict({ label: 'cannot_say' }), makeVerdict({ label: 'isolated' }), makeVerdict({ label: 'cannot_say' }), makeVerdict({ label: 'cannot_say' })];
    expect(selectCannotSay({ response: ['no', 'declined', 'answered', 'answered', 'no'] }, verdicts)).toBe('2 did not answer, 1 declined, 1 answered, but left too much open');
    expect(selectCannotSay({ response: ['answered'] }, [makeVerdict({})])).toBe('');
  });
});
