import { describe, expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { Counterparts } from '../../src/domain/results/Counterparts';
import { settleRule } from '../../src/domain/steps/settleRule';
import { summariseGates } from '../../src/words/quality/summariseGates';
import { sayGate } from '../../src/words/quality/sayGate';
import { isMeasureMarked } from '../../src/views/people/isMeasureMarked';
import { counterpartWords } from '../../src/words/isolation/counterpartWords';
import { selectCannotSay } from '../../src/views/isolation/selectCannotSay';
import { sensitivityWords } from '../../src/words/isolation/sensitivityWords';
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
      turns: [
        '“few” = 1',
        'both people must name each other',
        '“few” = 1, contacts not in use count too, both people must name each other',
      ],
    });
  });

  it('takes the words from where they are set, and has none where nothing can be said', () => {
    expect(
      sensitivityWords(makeVerdict({ label: 'isolated', stability: { isolated: 0.75, isolatedOrPossibly: 0.75 } }), {
        ...rule,
        robust: 0.7,
      })?.words,
    ).toMatch(/^Hardly/);
    expect(sensitivityWords(makeVerdict({ label: 'cannot_say' }), rule)).toBeNull();
  });
});

describe('counterpartWords', () => {
  const counterparts: Counterparts = {
    whom: 'clinical_functional',
    from: 'organisation',
    n: 13,
    median: 4.5,
    lowerQuartile: 3.25,
    upperQuartile: 6,
  };
  const said = (told: Partial<Counterparts> | null, contacts: number | null = 3, group = 'general') =>
    counterpartWords(told === null ? null : { ...counterparts, ...told }, contacts, { organisation: 'Care', group }, 'General');

  it('puts the contacts beside the median and the middle half, and says who they are', () => {
    expect(said({})).toEqual({
      words: '3 people. Typical: 4.5 (half have 3 to 6).',
      explained: 'Compared with the 13 clinical and functional managers who answered in Care. For comparison only.',
    });
    expect(said({ from: 'everywhere' }).explained).toContain('who answered in all organisations, because fewer than 10 in this one did.');
    expect(said({ whom: 'other_groups' }).explained).toContain('managers outside the general group who answered in Care');
    expect(JSON.stringify(said({}))).not.toContain('percentile');
    expect(said({}, 3, 'clinical').explained).toContain('; this person is not among them. For comparison only.');
  });

  it('says why there is no comparison', () => {
    expect(said({}, null).words).toMatch(/^Not known\. /);
    expect(said(null).explained).toContain('Fewer than 10 counterparts answered');
    expect(said(null, 3, '').explained).toContain('Their managerial group is not recorded');
  });
});

describe('gates in words', () => {
  const gate = { organisation: 'Care', answered: 7, n: 10, level: 'paths' } as const;
  it('say where and what, for one organisation and for all', () => {
    expect(sayGate(gate)).toBe('In Care 7 of 10 answered: some network scores are less reliable there, and marked (†).');
    expect(sayGate({ ...gate, level: 'all' })).toBe('');
    expect(
      summariseGates([
        gate,
        { ...gate, organisation: 'Acute' },
        { ...gate, organisation: '', level: 'own' },
        { ...gate, organisation: 'Mind', level: 'all' },
      ]),
    ).toBe(
      'Too few answered in Care (70%) and Acute (70%): some network scores are less reliable there, and marked (†); where no organisation is recorded (70%): use findings and scores there with caution: they are marked (†), and rankings are not shown.',
    );
    expect(summariseGates([])).toBe('');
  });

  it('mark a measure in a row', () => {
    expect([
      isMeasureMarked({ gate: 'paths' }, 'betweenness'),
      isMeasureMarked({ gate: 'paths' }, 'inDegree'),
      isMeasureMarked({}, 'betweenness'),
    ]).toEqual([true, false, false]);
  });
});

describe('selectCannotSay', () => {
  it('counts the reasons, and nobody of whom something can be said', () => {
    const verdicts = [
      makeVerdict({ label: 'cannot_say' }),
      makeVerdict({ label: 'cannot_say' }),
      makeVerdict({ label: 'isolated' }),
      makeVerdict({ label: 'cannot_say' }),
      makeVerdict({ label: 'cannot_say' }),
    ];
    expect(selectCannotSay({ response: ['no', 'declined', 'answered', 'answered', 'no'] }, verdicts)).toBe(
      '2 did not answer, 1 declined, 1 answered, but left too much open',
    );
    expect(selectCannotSay({ response: ['answered'] }, [makeVerdict({})])).toBe('');
  });
});
