import { expect, it } from 'vitest';

import { tabulateGrid } from '../../src/views/tabulateGrid';

it('has the columns and rows that are shown, with numbers as numbers and gaps empty', () => {
  const columns = [
    { id: 'name', label: 'Manager' },
    { id: 'count', label: 'Names' },
  ] as const;
  const rows = [
    { name: 'Ann', count: 3, hidden: 1 },
    { name: 'Ben', count: null, hidden: 2 },
  ];
  expect(tabulateGrid('Managers', columns, rows)).toEqual({
    name: 'Managers',
    columns: ['Manager', 'Names'],
    rows: [
      ['Ann', 3],
      ['Ben', null],
    ],
  });
});
