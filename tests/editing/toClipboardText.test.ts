import { expect, it } from 'vitest';

import { cleanCell } from '../../src/import/files/cleanCell';
import { readBlock } from '../../src/editing/readBlock';
import { toClipboardText } from '../../src/editing/toClipboardText';

const CELLS = ['=1+1', '+44 20', '@SUM(A1)', '-2+3', "'=x", 'Ann', '3', '-3.5', '=HYPERLINK("x")'];

it('no copied cell begins a formula, and a number stays one', () => {
  const copied = readBlock(toClipboardText([CELLS]))[0] ?? [];
  expect(copied).toEqual(["'=1+1", "'+44 20", "'@SUM(A1)", "'-2+3", "''=x", 'Ann', '3', '-3.5', '\'=HYPERLINK("x")']);
  expect(copied.map(cleanCell)).toEqual(CELLS);
});
