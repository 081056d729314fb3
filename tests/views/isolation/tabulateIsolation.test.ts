import { describe, expect, it } from 'vitest';

import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { listOf } from '../../../src/tables/listOf';
import { selectContactCounts } from '../../../src/views/inspector/selectContactCounts';
import { selectContacts } from '../../../src/views/inspector/selectContacts';
import { selectIsolationRows } from '../../../src/views/isolation/selectIsolationRows';
import { selectManagerRows } from '../../../src/views/people/selectManagerRows';
import { selectPostLines } from '../../../src/views/isolation/selectPostLines';
import { selectReader } from '../../../src/views/selectReader';
import { tabulateIsolation, tabulatePosts } from '../../../src/views/isolation/tabulateIsolation';
import { sayContactCounts } from '../../../src/words/isolation/sayContactCounts';
import { WHOLE_NETWORK } from '../../../src/domain/Lens';
import { analyseInFull } from '../../fixtures/analyseInFull';
import { makeToyStudy } from '../../fixtures/toyStudy';

const study = makeToyStudy();
const reconciled = reconcile(study, null);
const analysis = analyseInFull(study, reconciled, WHOLE_NETWORK, { ...study.isolationRule, tau: 1 });
const rows = finish(selectIsolationRows(reconciled, analysis.isolation, study.codebook));
const table = tabulateIsolation(rows, selectReader(reconciled, analysis.isolation, study.codebook), reconciled, true);
const cell = (id: string, column: string) => table.rows.find((row) => row[1] === id)?.[table.columns.indexOf(column)];

describe('tabulateIsolation', () => {
  it('has a row for each manager with finding, reasons and what would change it, and gaps for those who did not answer', () => {
    expect(table.rows).toHaveLength(6);
    // No two of its columns have one heading.
    expect(new Set(table.columns).size).toBe(table.columns.length);
    expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
    expect([cell('A', 'Finding'), cell('F', 'Finding')]).toEqual(['No wider network', 'Cannot say']);
    expect(cell('A', 'Why')).toMatch(/knowledge/i);
    expect(cell('A', 'What would change this')).toMatch(/would change this/);
    expect([cell('F', 'Names people'), cell('F', 'Named by')]).toEqual([null, 1]);
  });

  it('counts contacts as the table of people, the inspector and its lists do', () => {
    const managers = listOf(selectManagerRows(analysis, study.codebook));
    for (const [person, { id, names, networks, namedBy }] of managers.entries()) {
      expect([cell(id, 'Names people'), cell(id, 'Names networks'), cell(id, 'Named by')]).toEqual([names, networks, namedBy]);
      const counts = selectContactCounts(reconciled)(person);
      const listed = selectContacts(reconciled, person);
      expect(listed.namedBy).toHaveLength(namedBy);
      if (names !== null) expect(listed.names).toHaveLength(names + (networks ?? 0));
      expect(sayContactCounts(counts)).toContain(`amed by ${namedBy}`);
      expect(cell(id, 'Different in all')).toBe(counts.different);
    }
    // D of T2 names B of T1, F of T2, x2 outside and the group K1 outside, and B names D: three are outside, K1 not in use now.
    expect(sayContactCounts(selectContactCounts(reconciled)(3))).toBe(
      'Names 3 people and 1 network, named by 1: 4 different in all. Outside: 3, in use: 2.',
    );
  });
});

describe('tabulatePosts', () => {
  it('has a row for each line, with its figures as numbers', () => {
    const posts = tabulatePosts(selectPostLines(analysis.isolation.posts, study.codebook));
    expect(posts.rows).toHaveLength(analysis.isolation.posts.length);
    for (const row of posts.rows) expect(row).toHaveLength(posts.columns.length);
  });
});
