import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { emptyNominations } from '../../../src/domain/nominations/emptyNominations';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Source } from '../../../src/domain/Source';
import { selectSourceRows } from '../../../src/views/inspector/selectSourceRows';
import { makeReconciled } from '../../fixtures/makeReconciled';

const source = (file: string, columns: Source['columns']): Source => ({
  file,
  holds: 'contacts',
  sha256: '',
  rows: 0,
  taken: 0,
  understood: '',
  columns,
});

const study = makeStudy({
  id: 's',
  title: '',
  notice: '',
  codebook: bookCodebook,
  instrument: {},
  people: [],
  issues: [],
  sources: [
    source('people.csv', []),
    source('contacts.csv', [
      { column: 'from', header: 'manager_id' },
      { column: 'to', header: 'contact' },
    ]),
    source('more.csv', []),
  ],
  nominations: buildNominations([
    { origin: { source: 1, row: 2 }, from: 'A', to: 'Bea', types: ['Elite'] },
    { origin: { source: 1, row: 7 }, from: 'B', to: 'C', structure: 1 },
    { origin: { source: 2, row: 3 }, from: 'B', to: 'A', note: 'met once', attributes: [{ name: 'ward', value: '7' }] },
  ]),
});
const reconciled = makeReconciled({
  people: [
    { id: 'A', name: 'Ada' },
    { id: 'B', name: 'Bea' },
    { id: 'C', name: 'Cy' },
  ],
  response: ['answered', 'answered', 'answered'],
  reports: [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 1, to: 0 },
  ],
});

describe('selectSourceRows', () => {
  it('shows the rows of a person under the headers of their files, with file and row', () => {
    expect(selectSourceRows(study, reconciled, { kind: 'person', id: 'A' }, null)).toEqual([
      {
        file: 'contacts.csv',
        headers: ['manager_id', 'contact', 'types'],
        rows: [{ row: 2, marked: true, edited: false, from: 'Ada', to: 'Bea', cells: ['A', 'Bea', 'Elite'] }],
      },
      {
        file: 'more.csv',
        headers: ['from', 'to', 'note', 'ward'],
        rows: [{ row: 3, marked: true, edited: false, from: 'Bea', to: 'Ada', cells: ['B', 'A', 'met once', '7'] }],
      },
    ]);
  });

  it('marks the rows behind the reports that a reason rests on', () => {
    const marks = (reports: readonly number[]) =>
      selectSourceRows(study, reconciled, { kind: 'person', id: 'B' }, reports).flatMap(({ rows }) =>
        rows.map(({ row, marked }) => [row, marked]),
      );
    expect(marks([1])).toEqual([
      [2, false],
      [7, true],
      [3, false],
    ]);
    expect(marks([])).toEqual([
      [2, false],
      [7, false],
      [3, false],
    ]);
  });

  it('shows a pair in both directions, and nothing of others', () => {
    const rows = (ids: readonly [string, string]) =>
      selectSourceRows(study, reconciled, { kind: 'pair', ids }, null).flatMap((sheet) => sheet.rows.map(({ row }) => row));
    expect(rows(['A', 'B'])).toEqual([2, 3]);
    expect(rows(['A', 'C'])).toEqual([]);
  });

  it('spells dimensions out in the words of the codebook', () => {
    const [sheet] = selectSourceRows(study, reconciled, { kind: 'person', id: 'C' }, null);
    const formal = bookCodebook.dimensions.find(({ id }) => id === 'structure')?.poles[0].label;
    expect(sheet?.rows[0]?.cells).toEqual(['B', 'C', formal]);
  });

  it('has nothing to show where nothing was reported', () => {
    expect(selectSourceRows({ ...study, nominations: emptyNominations }, reconciled, { kind: 'person', id: 'A' }, null)).toEqual([]);
  });
});
