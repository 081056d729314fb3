import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { IsolationAnalysis } from '../../../src/domain/results/Analysis';
import { DEFAULT_ISOLATION_RULE } from '../../../src/domain/IsolationRule';
import { settleRule } from '../../../src/domain/steps/settleRule';
import type { Verdict, VerdictSummary } from '../../../src/domain/results/Verdict';
import { selectIsolationRows } from '../../../src/views/isolation/selectIsolationRows';
import { EVERYBODY, selectShownRows } from '../../../src/views/isolation/selectShownRows';
import { MARKS } from '../../../src/domain/results/Marks';
import { selectStrip } from '../../../src/views/isolation/selectStrip';
import { finish } from '../../../src/support/finish';
import { makeReconciled } from '../../fixtures/makeReconciled';
import { makeVerdict } from '../../fixtures/makeVerdict';

const indicators = (told: Partial<Verdict['indicators']>): Verdict['indicators'] => ({ ...makeVerdict({}).indicators, ...told });

const MANAGERS: readonly (readonly [id: string, name: string, group: string, verdict: Partial<Verdict>])[] = [
  ['1', 'Éwa', 'general', { label: 'not_isolated', contacts: [1, 2, 3] }],
  ['2', 'Ben 10', 'clinical', { label: 'isolated', kind: 'few_contacts', contacts: [1] }],
  ['3', 'Carys', 'general', { label: 'cannot_say' }],
  [
    '4',
    'Dev',
    'general',
    {
      label: 'possibly',
      kind: 'no_wider_network',
      holds: 0.96,
      contacts: [1, 2],
      indicators: indicators({ R4: true, P1: true }),
      reach: { knowledge: 'unit', support: 'outside', career: null, influence: null },
    },
  ],
  ['5', 'Ben 9', 'functional', { label: 'possibly', kind: 'few_contacts', holds: 0.5, contacts: [2] }],
  [
    '6',
    'Femi',
    'general',
    {
      label: 'isolated',
      kind: 'no_wider_network',
      contacts: [1, 2, 3, 4],
      indicators: indicators({ R4: true, R6: true, P2: true }),
      reach: { knowledge: 'organisation', support: 'outside', career: null, influence: null },
    },
  ],
  ['7', 'Gita', 'clinical', { label: 'not_isolated', perceived: 'perceived_only', contacts: [1, 2, 3, 4, 5] }],
];

const NOBODY: VerdictSummary = {
  n: 0,
  answered: 0,
  isolated: 0,
  fewContacts: 0,
  noWiderNetwork: 0,
  veryLikely: 0,
  probably: 0,
  possibly: 0,
  notIsolated: 0,
  cannotSay: 0,
  flagged: 0,
  openNames: 0,
  bounds: [0, 0],
  rate: null,
};

const isolationOf = (byGroup: IsolationAnalysis['byGroup']): IsolationAnalysis => ({
  rule: settleRule(DEFAULT_ISOLATION_RULE),
  gates: [],
  line: { isolated: [], flagged: [], uncertain: [], joins: [] },
  verdicts: MANAGERS.map(([, , , verdict]) => makeVerdict(verdict)),
  all: NOBODY,
  byGroup,
  byOrganisation: [],
  examined: { few: true, wider: true, networks: true, motives: true, peers: 'post' },
  hardlySpokenOf: [],
  posts: [],
  organisationPosts: [],
});

const reconciled = makeReconciled({
  people: MANAGERS.map(([id, name, group]) => ({ id, name, group, organisation: id > '4' ? 'Care' : 'Acute', role: 'service manager' })),
  response: MANAGERS.map(([, , , verdict]) => (verdict.label === 'cannot_say' ? 'no' : 'answered')),
  reports: [],
});
const rows = finish(selectIsolationRows(reconciled, isolationOf([]), bookCodebook));
const names = (query: Partial<typeof EVERYBODY>): readonly string[] =>
  finish(selectShownRows(rows, { ...EVERYBODY, ...query })).map(({ name }) => name);

describe('selectIsolationRows', () => {
  it('begins with isolated general managers and keeps the roster inside, ranking nobody', () => {
    expect(names({})).toEqual(['Femi', 'Ben 10', 'Dev', 'Ben 9', 'Gita', 'Carys', 'Éwa']);
  });

  it('knows no contacts of those who did not answer', () => {
    expect(rows.find(({ name }) => name === 'Carys')).toMatchObject({ contacts: null, atLeast: true });
    expect(rows.find(({ name }) => name === 'Femi')).toMatchObject({ contacts: 4, atLeast: false });
  });
});

describe('selectShownRows', () => {
  it('sorts names as people do, and back', () => {
    expect(names({ order: { by: 'manager', descending: false } })).toEqual(['Ben 9', 'Ben 10', 'Carys', 'Dev', 'Éwa', 'Femi', 'Gita']);
    expect(names({ order: { by: 'manager', descending: true } })[0]).toBe('Gita');
  });

  it('leaves what is not known last in both directions', () => {
    expect(names({ order: { by: 'contacts', descending: false } }).at(-1)).toBe('Carys');
    expect(names({ order: { by: 'contacts', descending: true } }).at(-1)).toBe('Carys');
    expect(names({ order: { by: 'contacts', descending: true } })[0]).toBe('Gita');
    expect(names({ order: { by: 'sure', descending: true } }).at(-1)).toBe('Carys');
  });

  it('sorts by how many of the five are missing', () => {
    expect(names({ order: { by: 'missing', descending: true } })[0]).toBe('Femi');
    expect(names({ order: { by: 'missing', descending: false } }).at(-1)).toBe('Femi');
  });

  it('sorts by verdict and turns it round', () => {
    const judged = names({});
    expect(names({ order: { by: 'verdict', descending: false } })).toEqual(judged);
    expect(names({ order: { by: 'verdict', descending: true } })).toEqual([...judged].reverse());
  });

  it('narrows by group, organisation, verdict and words together', () => {
    expect(names({ group: 'general', sort: 'isolated' })).toEqual(['Femi']);
    expect(names({ organisation: 'Care', search: 'ben SERVICE' })).toEqual(['Ben 9']);
    expect(names({ search: 'nobody' })).toEqual([]);
  });
});

describe('what people lack, and what they say', () => {
  it('narrows the list to those who lack something', () => {
    expect(names({ missing: 'knowledge' })).toEqual(['Femi', 'Dev']);
    expect(names({ missing: 'network' })).toEqual(['Femi']);
    expect(names({ missing: 'contacts' })).toEqual([]);
  });

  it('narrows the list to those who say that they feel alone, or lack a network', () => {
    expect(names({ says: 'alone' })).toEqual(['Dev']);
    expect(names({ says: 'network' })).toEqual(['Femi']);
  });

  it('finds who is connected and feels alone among the connected', () => {
    expect(names({ sort: 'connected' })).toEqual(['Gita', 'Éwa']);
  });

  it('narrows the list to the managers of posts, of which a title may be one', () => {
    expect(names({ posts: new Set(['service management']) })).toHaveLength(7);
    expect(names({ posts: new Set(['finance']) })).toEqual([]);
  });

  it('counts what each filter would show', () => {
    const counts = selectStrip(rows, EVERYBODY);
    expect(counts).toEqual({
      all: 7,
      findings: { isolated: 2, possibly: 2, cannot_say: 1, connected: 2 },
      says: { alone: 1, network: 1 },
      isAsked: { alone: true, network: true },
      missing: { knowledge: 2, support: 0, likePost: 0, network: 1, contacts: 0 },
      turned: { isolated: 0, connected: 0 },
    });
    // Of those that an open name turns, only settled ones are counted: the others are open as they are.
    expect(selectStrip(rows, EVERYBODY, () => true).turned).toEqual({ isolated: 2, connected: 2 });
    expect(selectStrip(rows, { ...EVERYBODY, search: 'nobody of that name' }, () => true).turned).toEqual({ isolated: 0, connected: 0 });
    for (const sort of ['isolated', 'possibly', 'cannot_say', 'connected'] as const)
      expect(names({ sort })).toHaveLength(counts.findings[sort]);
    for (const missing of MARKS) expect(names({ missing })).toHaveLength(counts.missing[missing]);
  });

  it('counts what each filter would show beside all others that are chosen, the search among them', () => {
    const others: readonly Partial<typeof EVERYBODY>[] = [
      { says: 'network' },
      { sort: 'isolated' },
      { missing: 'knowledge', sort: 'isolated' },
      { search: 'dev' },
      { group: 'clinical' },
      { posts: new Set(['finance']) },
    ];
    for (const other of others) {
      const counts = selectStrip(rows, { ...EVERYBODY, ...other });
      expect(counts.all).toBe(names({ ...other, sort: null }).length);
      for (const sort of ['isolated', 'possibly', 'cannot_say', 'connected'] as const)
        expect(counts.findings[sort]).toBe(names({ ...other, sort }).length);
      for (const missing of MARKS) expect(counts.missing[missing]).toBe(names({ ...other, missing }).length);
      for (const says of ['alone', 'network'] as const) expect(counts.says[says]).toBe(names({ ...other, says }).length);
      // A button does not go because nobody who is shown was asked.
      expect(counts.isAsked).toEqual({ alone: true, network: true });
    }
  });
});
