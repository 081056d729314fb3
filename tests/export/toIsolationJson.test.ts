import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { toIsolationJson } from '../../src/export/toIsolationJson';
import { toIsolationTable } from '../../src/export/toIsolationTable';
import { toIssueTable } from '../../src/export/toIssueTable';
import { reconcile } from '../../src/reconcile/reconcile';
import { judgeInFull } from '../fixtures/judgeInFull';
import { makeToyStudy } from '../fixtures/toyStudy';

describe('isolation of the toy, written', () => {
  const study = makeToyStudy();
  const { people } = reconcile(study, null);
  const isolation = judgeInFull(study, { ...study.isolationRule, tau: 1 });

  it('has the keys of the contract', () => {
    const written = JSON.parse(
      JSON.stringify(toIsolationJson(disclose({ people, isolation, codebook: study.codebook, identities: null }, 'analyst'))),
    ) as { verdicts: Record<string, object>; summary: { all: object; byGroup: object; byOrganisation: object } };
    expect(Object.keys(written.verdicts)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(Object.keys(written.verdicts['A'] ?? {})).toEqual([
      'label',
      'kind',
      'severity',
      'k',
      'need',
      'holds',
      'indicators',
      'contacts',
      'reach',
      'likePost',
      'reasons',
      'perceived',
      'stability',
      'sensitivity',
      'confidence',
      'couldChange',
      'worlds',
      'counterparts',
      'changes',
    ]);
    // E names nobody; A has knowledge from inside only, no fellow general manager and no network.
    expect(written.summary.all).toEqual({
      n: 6,
      answered: 5,
      isolated: 2,
      fewContacts: 1,
      noWiderNetwork: 1,
      veryLikely: 0,
      probably: 0,
      possibly: 0,
      notIsolated: 3,
      cannotSay: 1,
      flagged: 2,
      openNames: 0,
      rate: [2 / 6, 3 / 6],
    });
    expect(Object.keys(written.summary.byGroup)).toEqual(['general', 'clinical', 'functional']);
    expect(Object.keys(written.summary.byOrganisation)).toEqual(['T1', 'T2']);
  });

  it('says how much depends on the rule, compared with whom, what would change it, and what may not be shown', () => {
    const written = JSON.parse(
      JSON.stringify(toIsolationJson(disclose({ people, isolation, codebook: study.codebook, identities: null }, 'analyst'))),
    ) as {
      verdicts: Record<
        string,
        { sensitivity: { word: string; agreement: number; turns: object[] } | null; counterparts: object | null; changes: object | null }
      >;
      gates: object;
      line: { flagged: number[]; uncertain: number[] };
    };
    // Few is one contact: E names nobody under any setting.
    expect(written.verdicts['E']?.sensitivity).toMatchObject({ word: 'robust', agreement: 1, turns: [] });
    expect(written.verdicts['F']?.sensitivity).toBeNull();
    // Two clinical or functional managers answered, and ten are needed.
    expect(written.verdicts['A']?.counterparts).toBeNull();
    // E names nobody, and few is one: two new contacts, and any will do.
    expect(written.verdicts['E']?.changes).toMatchObject({
      ties: ['knowledge_outside', 'support_beyond'],
      text: '2 new contacts would change this: somebody outside for knowledge and somebody beyond their own unit for support.',
    });
    expect(written.verdicts['B']?.changes).toBeNull();
    expect(written.gates).toEqual({ T1: { answered: 3, n: 3, level: 'all' }, T2: { answered: 2, n: 3, level: 'paths' } });
    // E and A, wherever τ is.
    expect(written.line.flagged.slice(0, 2)).toEqual([2, 2]);
  });

  it('leaves a cell empty where nothing can be judged', () => {
    const { columns, rows } = toIsolationTable(people, isolation, study.codebook);
    const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect([cell(4, 'S1'), cell(4, 'R3'), cell(0, 'S1'), cell(5, 'severity_obs')]).toEqual(['yes', null, 'no', null]);
  });
});

describe('toIssueTable', () => {
  it('writes an issue as a row, in the order of its columns', () => {
    const { columns, rows } = toIssueTable([
      { code: 'no-id', severity: 'error', file: 'a.csv', row: 3, column: null, values: { text: 'Write an id.' } },
    ]);
    expect(columns).toEqual(['code', 'severity', 'file', 'row', 'column', 'message']);
    expect(rows).toEqual([['no-id', 'error', 'a.csv', 3, null, 'Write an id.']]);
  });
});
