import { expect, it } from 'vitest';

import { TableRows } from '../../../src/import/files/TableRows';
import { TableTooLarge } from '../../../src/import/files/TableTooLarge';

it('keeps its rows as it grows, each blank where nothing is set', () => {
  const rows = new TableRows(3, 1_000_000);
  const kept: number[] = [];
  for (let row = 1; row <= 5_000; row += 1) {
    rows.addRow(10 * row);
    expect(rows.start).toBe(3 * (rows.length - 1));
    rows.set(0, row);
    rows.cells[rows.start + 2] = -row;
    if (row % 7 === 0) rows.dropRow();
    else kept.push(row);
  }
  const { length, rows: numbers, cells } = rows.finish();
  expect([length, rows.length]).toEqual([kept.length, kept.length]);
  expect([...numbers]).toEqual(kept.map((row) => 10 * row));
  expect([...cells]).toEqual(kept.flatMap((row) => [row, 0, -row]));
});

it('has as many cells as are allowed', () => {
  const rows = new TableRows(2, 5);
  rows.addRow(2);
  rows.addRow(3);
  expect(() => {
    rows.addRow(4);
  }).toThrow(TableTooLarge);
  const exact = new TableRows(2, 4);
  exact.addRow(2);
  exact.addRow(3);
  expect(exact.length).toBe(2);
});
