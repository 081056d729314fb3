import { describe, expect, it } from 'vitest';

import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { drawMap } from '../../src/pipeline/drawMap';
import { reconcile } from '../../src/reconcile/reconcile';
import type { RowQuery } from '../../src/tables/arrangeRows';
import { arrangeRows } from '../../src/tables/arrangeRows';
import { formatCount } from '../../src/domain/formatCount';
import { inOrder } from '../../src/tables/inOrder';
import { listOf } from '../../src/tables/listOf';
import type { Cell } from '../../src/tables/Rows';
import { asRows } from '../../src/tables/asRows';
import { selectFound } from '../../src/views/selectFound';
import { selectFindings } from '../../src/views/selectFindings';
import { selectIssues } from '../../src/views/selectIssues';
import { selectManagerRows } from '../../src/views/people/selectManagerRows';
import { selectMap } from '../../src/views/map/selectMap';
import { selectMeasureRows } from '../../src/views/people/selectMeasureRows';
import { ROW_COLUMNS, selectNominationRows } from '../../src/views/people/selectNominationRows';
import { selectRailCounts } from '../../src/views/selectRailCounts';
import { selectStudyCounts } from '../../src/views/selectStudyCounts';
import { finish } from '../../src/support/finish';
import { analyseInFull } from '../fixtures/analyseInFull';
import { makeToyStudy } from '../fixtures/toyStudy';

function arranged<Row extends Readonly<Record<keyof Row, Cell>>>(rows: readonly Row[], query: Partial<RowQuery<Row>>): readonly Row[] {
  return listOf(inOrder(rows, finish(arrangeRows(asRows(rows), { typed: '', columns: [], only: new Map(), order: null, ...query }))));
}

describe('rows sorted', () => {
  const rows = [
    { name: 'b', n: 10 },
    { name: 'A', n: null },
    { name: '', n: 9 },
    { name: 'a', n: 2 },
  ];
  const names = (by: 'name' | 'n', down: boolean): readonly (string | number | null)[] =>
    arranged(rows, { order: { by, down } }).map((row) => row[by]);

  it('sorts numbers as numbers and text without case, and what is not known last either way', () => {
    expect(names('n', false)).toEqual([2, 9, 10, null]);
    expect(names('n', true)).toEqual([10, 9, 2, null]);
    expect(names('name', false)).toEqual(['A', 'a', 'b', '']);
    expect(names('name', true)).toEqual(['b', 'A', 'a', '']);
  });

  it('leaves the rows as they are where no order is asked for', () => {
    expect(arranged(rows, {})).toEqual(rows);
  });
});

describe('rows that match', () => {
  it('finds every word, anywhere in the row, accents and case aside', () => {
    const rows = [
      { name: 'Siân Llewellyn', where: 'Care' },
      { name: 'Sian Holt', where: 'Acute' },
    ];
    const matching = (typed: string) => arranged(rows, { typed, columns: ['name', 'where'] });
    expect(matching('SIAN care')).toEqual([rows[0]]);
    expect(matching('')).toEqual(rows);
    expect(matching('zz')).toEqual([]);
    expect(arranged(rows, { typed: 'sian', columns: ['where'] })).toEqual([]);
    expect(arranged(rows, { only: new Map([['where', 'Acute']]) })).toEqual([rows[1]]);
  });
});

describe('formatCount', () => {
  it.each([
    [0, '0 ties'],
    [1, '1 tie'],
    [1234, '1,234 ties'],
    [1234567, '1,234,567 ties'],
  ])('writes %i as %s', (count, words) => {
    expect(formatCount(count, 'tie', 'ties')).toBe(words);
  });
});

describe('what the screen reads of the toy', () => {
  const study = makeToyStudy();
  const reconciled = reconcile(study, null);
  const analysis = analyseInFull(study, reconciled, WHOLE_NETWORK, { ...study.isolationRule, tau: 1 });

  it('has a row for each manager, with nothing where nothing is known', () => {
    const rows = listOf(selectManagerRows(analysis, study.codebook));
    expect(rows.map(({ id, answer, names, networks, namedBy }) => [id, answer, names, networks, namedBy])).toEqual([
      ['A', 'answered', 3, 0, 1],
      // K1 is a group.
      ['B', 'answered', 2, 1, 3],
      ['C', 'answered', 1, 1, 1],
      ['D', 'answered', 3, 1, 1],
      ['E', 'answered', 1, 0, 0],
      ['F', 'did not answer', null, null, 1],
    ]);
    // A: knowledge from inside alone, no other general manager, no group (docs/isolation.md, 5).
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'No wider network',
      'Connected',
      'Connected',
      'Connected, feels alone',
      'Few contacts',
      'Cannot say',
    ]);
  });

  it('has a row for each reported contact, with whom it means', () => {
    const rows = selectNominationRows(study, reconciled);
    expect(rows).toHaveLength(13);
    expect(rows.at(0)).toMatchObject({
      from: 'A',
      to: 'B',
      types: 'Operational/Clinical, Managerial',
      activity: 'active',
      taken: 'yes',
      row: 2,
      fromId: 'A',
      toId: 'B',
    });
  });

  it('finds a contact by the name of whom it means, where the file has an id', () => {
    const named = {
      ...reconciled,
      people: reconciled.people.map((person) => (person.id === 'B' ? { ...person, name: 'Bea Lloyd' } : person)),
    };
    const rows = selectNominationRows(study, named);
    const found = finish(arrangeRows(rows, { typed: 'bea', columns: ROW_COLUMNS, only: new Map(), order: null }));
    expect(found.length).toBeGreaterThan(0);
    expect(
      [...found]
        .map((at) => rows.at(at))
        .every(
          (row) => row !== undefined && (row.fromName === 'Bea Lloyd') !== (row.toName === 'Bea Lloyd') && [row.from, row.to].includes('B'),
        ),
    ).toBe(true);
  });

  it('has everybody’s numbers, a gap as null', () => {
    const { about, rows } = selectMeasureRows(analysis.measures, reconciled.people);
    expect(about.map(({ id }) => id)).toContain('degree');
    expect(listOf(rows).map((row) => row['outDegree'])).toEqual([2, 2, 1, 2, 0, null]);
  });

  it('draws each pair once, flags whom the rule flags, and knows who did not answer', () => {
    const picture = finish(drawMap(study, reconciled, WHOLE_NETWORK, 'organisation'));
    const model = finish(
      selectMap(picture, analysis.reconciled, analysis.isolation, study.codebook, [], ({ name }) => name, { width: 1000, height: 600 }),
    );
    expect(model.nodes.map(({ id, standing, answered }) => [id, standing === 'isolated', answered])).toEqual([
      ['A', true, true],
      ['B', false, true],
      ['C', false, true],
      ['D', false, true],
      ['E', true, true],
      ['F', false, false],
    ]);
    const pairs = listOf(model.lines).map(({ a, b, types, status }) => [
      `${model.nodes[a]?.id ?? ''}${model.nodes[b]?.id ?? ''}`,
      types.length,
      status,
    ]);
    expect(pairs).toEqual([
      ['AB', 2, 'confirmed'],
      ['AC', 1, 'unconfirmed'],
      ['BC', 1, 'unconfirmed'],
      ['BD', 1, 'confirmed'],
      ['DF', 1, 'unverifiable'],
    ]);
    expect(model.groups).toEqual(['general', 'clinical', 'functional']);
  });

  it('counts in words', () => {
    expect(selectStudyCounts(study, reconciled)).toEqual(['6 managers', '5 answered', '13 reported contacts']);
    expect(
      selectRailCounts(
        selectIssues(study.issues, reconciled.issues),
        selectFindings(analysis, analysis.isolation.gates, study.codebook),
        analysis.isolation,
      ),
    ).toEqual({ study: '', people: '', map: '', isolation: '2', compare: '', plan: '' });
  });

  it('lists what was not taken before what is only to be looked at', () => {
    const issue = (severity: 'error' | 'warning' | 'info') => ({
      code: 'no-id' as const,
      severity,
      file: '',
      row: null,
      column: null,
      values: { text: '' },
    });
    expect(selectIssues([issue('info'), issue('error')], [issue('warning')]).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'info',
    ]);
  });

  it('finds people by name or organisation, network types and rooms', () => {
    const found = (typed: string) => finish(selectFound(typed, reconciled.people, study.codebook)).map(({ id }) => id);
    expect(found('t2')).toEqual(['person 3', 'person 4', 'person 5']);
    expect(found('ment')).toEqual(['type Mentor']);
    expect(found('map')).toEqual(['page map']);
    expect(found('')).toContain('person 0');
  });
});
