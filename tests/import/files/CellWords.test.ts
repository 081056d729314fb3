import { expect, it } from 'vitest';

import { CellWords } from '../../../src/import/files/CellWords';
import { utf8 } from '../importing';

it('a cell that was met before is the word that it was, however many there are by then', () => {
  const cells = Array.from({ length: 20_000 }, (_, at) => `cell ${at}`);
  const words = new CellWords(utf8(cells.join('')), 100_000);
  const each = (): number[] => {
    let start = 0;
    return cells.map((cell) => words.ofSpan(start, (start += cell.length)));
  };
  const once = each();
  expect(once).toEqual(cells.map((_, at) => at + 1));
  expect(each()).toEqual(once);
  expect(words.list).toEqual(['', ...cells]);
});

it('a cell of nothing is the blank one, and what is written otherwise than it is meant has a word of its own', () => {
  const words = new CellWords(utf8('abab'), 10);
  expect([words.ofSpan(1, 1), words.ofText(''), words.ofSpan(0, 2), words.ofSpan(2, 4)]).toEqual([0, 0, 1, 1]);
  expect([words.ofText('a"b'), words.ofText('a"b'), words.ofText('ab')]).toEqual([2, 2, 3]);
  expect(words.list).toEqual(['', 'ab', 'a"b', 'ab']);
});
