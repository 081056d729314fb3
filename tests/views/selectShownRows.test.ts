import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { IsolationAnalysis } from '../../src/domain/results/Analysis';
import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import { settleRule } from '../../src/domain/steps/settleRule';
import type { Reason } from '../../src/domain/results/Reason';
import type { Verdict, VerdictSummary } from '../../src/domain/results/Verdict';
import { selectIsolationCards } from '../../src/views/selectIsolationCards';
import { selectIsolationRows } from '../../src/views/selectIsolationRows';
import { EVERYBODY, selectShownRows } from '../../src/views/selectShownRows';
import { finish } from '../../src/support/finish';
import { makeReconciled } from '../fixtures/makeReconciled';
import { makeVerdict } from '../fixtures/makeVerdict';

const reason = (about: Reason['about'], raises: boolean): Reason => ({ about, raises, use: 'active', values: {}, reports: [], people: [] });

const MANAGERS: readonly (readonly [id: string, name: string, group: string, verdict: Partial<Verdict>])[] = [
  ['1', 'Éwa', 'general', { label: 'not_isolated', contacts: [1, 2, 3] }],
  ['2', 'Ben 10', 'clinical', { label: 'isolated', kind: 'few_contacts', contacts: [1] }],
  ['3', 'Carys', 'general', { label: 'cannot_say' }],
  ['4', 'Dev', 'general', { label: 'possibly', kind: 'no_wider_network', holds: 0.96, contacts: [1, 2] }],
  ['5', 'Ben 9', 'functional', { label: 'possibly', kind: 'few_contacts', holds: 0.5, contacts: [2] }],
  ['6', 'Femi', 'general', { label: 'isolated', kind: 'no_wider_network', contacts: [1, 2, 3, 4], reasons: [reason('R4', true), reason('F3', false)] }],
  ['7', 'Gita', 'clinical', { label: 'not_isolated', perceived: 'perceived_only', contacts: [1, 2, 3, 4, 5] }],
];

const NOBODY: VerdictSummary = { n: 0, answered: 0, isolated: 0, fewContacts: 0, noWiderNetwork: 0, veryLikely: 0, probably: 0, possibly: 0, notIsolated: 0, cannotSay: 0, flagged: 0, rate: null };

const isolationOf = (byGroup: IsolationAnalysis['byGroup']): IsolationAnalysis => ({
  rule: settleRule(DEFAULT_ISOLATION_RULE),
  gates: [],
  line: { isolated: [], flagged: [], uncertain: [] },
  verdicts: MANAGERS.map(([, , , verdict]) => makeVerdict(verdict)),
  all: NOBODY,
  byGroup,
  byOrganisation: [],
  examined: { few: true, wider: true, networks: true, motives: true, peers: 'post' },
  hardlySpokenOf: [],
  posts: [],
});

const reconciled = makeReconciled({
  people: MANAGERS.map(([id, name, group]) => ({ id, name, group, organisation: id > '4' ? 'Care' : 'Acute', role: 'service manager' })),
  response: MANAGERS.map(([, , , verdict]) => (verdict.label === 'cannot_say' ? 'no' : 'answered')),
  reports: [],
});
const rows = finish(selectIsolationRows(reconciled, isolationOf([]), bookCodebook));
const names = (query: Partial<typeof EVERYBODY>): readonly string[] => finish(selectShownRows(rows, { ...EVERYBODY, ...query })).map(({ name }) => name);

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

  it('sorts by the number of reasons that count', () => {
    expect(names({ order: { by: 'why', descending: true } })[0]).toBe('Femi');
    expect(names({ order: { by: 'why', descending: false } }).at(-1)).toBe('Femi');
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

describe('what the rule finds against what people say', () => {
  it('narrows the list to one count of the table', () => {
    expect(names({ cross: { structural: 'connected', feelsAlone: 'yes' } })).toEqual(['Gita']);
    expect(names({ cross: { structural: 'cannot_say', feelsAlone: 'unknown' } })).toEqual(['Carys']);
    expect(names({ cross: { structural: 'isolated', feelsAlone: 'yes' } })).toEqual([]);
  });
});

describe('selectIsolationCards', () => {
  it('shows of whom nothing can be said in the same bar, and why', () => {
    const [first] = group(groups(1, { probably: 1 }));
    expect(first?.parts).toEqual([{ kind: 'group', share: 0.2 }, { kind: 'possibly', share: 0.2 }, { kind: 'cannot_say', share: 0.2 }]);
    expect(first?.caption).toBe('isolated\n2 cannot say');
    expect(selectIsolationCards(isolationOf([]), bookCodebook, '3 declined').find(({ kind }) => kind === 'cannot_say')?.caption).toBe('3 declined');
  });

  const groups = (count: number, summary: Partial<VerdictSummary>) =>
    Array.from({ length: count }, (_, g) => ({ id: `g${g}`, summary: { ...NOBODY, n: 10, answered: 8, isolated: 2, veryLikely: 1, flagged: 3, cannotSay: 2, ...summary } }));
  const group = (byGroup: IsolationAnalysis['byGroup']) => selectIsolationCards(isolationOf(byGroup), bookCodebook).filter(({ kind }) => kind === 'group');

  it('counts the isolated, as the headline does', () => {
    expect(group(groups(2, {})).map(({ count, of }) => [count, of])).toEqual([[2, 8], [2, 8]]);
  });

  it('counts among those of whom something can be said', () => {
    expect(group(groups(1, { cannotSay: 7 })).map(({ count, of }) => [count, of])).toEqual([[2, 3]]);
  });

  it('shows no zero where nothing can be said', () => {
    expect(group(groups(1, { answered: 10, isolated: 0, cannotSay: 10 }))[0]).toMatchObject({ count: null, of: 10, caption: 'not enough answers' });
  });

  it('makes one card of many groups', () => {
    expect(group(groups(6, {})).map(({ label }) => label)).toEqual(['All managers']);
  });
});
