import { expect, it } from 'vitest';

import { PEOPLE_COLUMNS } from '../../../src/import/columns/peopleColumns';

const hintOf = (column: string) => PEOPLE_COLUMNS.find((one) => one.column === column)?.hint;

it('columns of ratings and of words that must be these say what a cell may hold', () => {
  for (const column of ['perceived_isolation', 'lacks_networks']) expect(hintOf(column)).toMatch(/1 \(not at all\) to 5 \(very\)/);
  expect(hintOf('responded')).toMatch(/yes, no, declined, not asked/);
  const hints = PEOPLE_COLUMNS.flatMap(({ hint }) => (hint === undefined ? [] : [hint]));
  expect(hints.filter((hint) => hint.length < 10)).toEqual([]);
});
