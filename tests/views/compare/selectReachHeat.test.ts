import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { VerdictSummary } from '../../../src/domain/results/Verdict';
import { selectReachHeat } from '../../../src/views/compare/selectReachHeat';
import { makeReconciled } from '../../fixtures/makeReconciled';
import { makeVerdict } from '../../fixtures/makeVerdict';

const reconciled = makeReconciled({
  people: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, group: id === 'd' ? 'clinical' : 'general' })),
  response: ['answered', 'answered', 'no', 'answered'],
  reports: [],
});
const reach = (knowledge: 'none' | 'unit' | 'organisation' | 'outside' | null) =>
  makeVerdict({ reach: { knowledge, support: null, career: 'none', influence: null } });
const summary = {} as VerdictSummary;
const byGroup = [
  { id: 'general', summary },
  { id: 'clinical', summary },
];
const verdicts = [reach('outside'), reach('unit'), reach('outside'), reach(null)];

describe('selectReachHeat', () => {
  it('gives shares of those who answered and of whom it can be said, a dash where of nobody', () => {
    const { columns, rows } = selectReachHeat(reconciled, { verdicts, byGroup }, bookCodebook, true);
    expect(columns).toEqual(['General (2)', 'Clinical (1)']);
    expect(rows).toHaveLength(16);
    const texts = (id: string) => rows.find((row) => row.id === id)?.cells.map(({ text }) => text);
    expect([
      texts('knowledge outside'),
      texts('knowledge unit'),
      texts('knowledge none'),
      texts('career none'),
      texts('support outside'),
    ]).toEqual([
      ['50%', '–'],
      ['50%', '–'],
      ['0%', '–'],
      ['100%', '100%'],
      ['–', '–'],
    ]);
  });

  it('has no own unit without units, and nothing where nothing was asked', () => {
    expect(selectReachHeat(reconciled, { verdicts, byGroup }, bookCodebook, false).rows.map(({ id }) => id)).not.toContain(
      'knowledge unit',
    );
    expect(selectReachHeat(reconciled, { verdicts: verdicts.map(() => makeVerdict({})), byGroup }, bookCodebook, true).rows).toEqual([]);
  });
});
