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
    const written = JSON.parse(JSON.stringify(toIsolationJson(disclose({ people, isolation }, 'analyst')))) as { verdicts: Record<string, object>; summary: { all: object; byGroup: object; byOrganisation: object } };
    expect(Object.keys(written.verdicts)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(Object.keys(written.verdicts['A'] ?? {})).toEqual(['label', 'kind', 'severity', 'k', 'need', 'holds', 'indicators', 'reasons', 'perceived', 'stability', 'sensitivity', 'confidence', 'couldChange', 'reference', 'clears']);
    expect(written.summary.all).toEqual({ n: 6, answered: 5, isolated: 1, cutOff: 1, inward: 0, veryLikely: 0, probably: 0, possibly: 0, notIsolated: 4, cannotSay: 1, flagged: 1, rate: [1 / 6, 2 / 6] });
    expect(Object.keys(written.summary.byGroup)).toEqual(['general', 'clinical', 'functional']);
    expect(Object.keys(written.summary.byOrganisation)).toEqual(['T1', 'T2']);
  });

  it('says how much hangs on the rule, compared with whom, what would clear it, and what may not be shown', () => {
    const written = JSON.parse(JSON.stringify(toIsolationJson(disclose({ people, isolation }, 'analyst')))) as {
      verdicts: Record<string, { sensitivity: { word: string; agreement: number; turns: object[] } | null; reference: object | null; clears: object | null }>;
      gates: object;
      line: { flagged: number[]; uncertain: number[] };
    };
    // C is yes under 4 of 12 settings, and no under the rule: 8 agree.
    expect(written.verdicts['C']?.sensitivity).toMatchObject({ word: 'moderate', turns: [{ rule: 'confirmed' }, { rule: 'confirmed' }, { rule: 'confirmed' }, { rule: 'confirmed' }] });
    expect(written.verdicts['C']?.sensitivity?.agreement).toBeCloseTo(8 / 12, 12);
    expect(written.verdicts['F']?.sensitivity).toBeNull();
    // Two clinical or functional managers answered, and ten are needed.
    expect(written.verdicts['A']?.reference).toBeNull();
    expect(written.verdicts['E']?.clears).toMatchObject({ ties: 1, ways: [['peer', 'support', 'knowledge']] });
    expect(written.verdicts['A']?.clears).toBeNull();
    expect(written.gates).toEqual({ T1: { answered: 3, n: 3, level: 'all' }, T2: { answered: 2, n: 3, level: 'paths' } });
    // toy.json, active and either: E at τ = 0, 1, 2, and D possibly (holds .75) at 2.
    expect([written.line.flagged.slice(0, 3), written.line.uncertain.slice(0, 3)]).toEqual([[1, 1, 1], [0, 0, 1]]);
  });

  it('leaves a cell empty where nothing can be judged', () => {
    const { columns, rows } = toIsolationTable(people, isolation);
    const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
    expect([cell(4, 'S1'), cell(4, 'R3'), cell(0, 'S1'), cell(5, 'severity_obs')]).toEqual(['yes', null, 'no', null]);
  });
});

describe('toIssueTable', () => {
  it('writes an issue as a row, in the order of its columns', () => {
    const { columns, rows } = toIssueTable([{ code: 'no-id', severity: 'error', file: 'a.csv', row: 3, column: null, values: { text: 'Write an id.' } }]);
    expect(columns).toEqual(['code', 'severity', 'file', 'row', 'column', 'message']);
    expect(rows).toEqual([['no-id', 'error', 'a.csv', 3, null, 'Write an id.']]);
  });
});
