import { describe, expect, it } from 'vitest';

import { moveInGrid } from '../../../src/ui/parts/moveInGrid';

const size = { rows: 92, columns: 5, page: 7 };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  moveInGrid({ row, column }, { key, ctrlKey, metaKey: false }, size);

describe('moveInGrid', () => {
  it.each([
    ['ArrowDown', 3, 2, 4, 2],
    ['ArrowUp', 3, 2, 2, 2],
    ['ArrowLeft', 3, 2, 3, 1],
    ['ArrowRight', 3, 2, 3, 3],
    ['PageDown', 3, 2, 10, 2],
    ['PageUp', 10, 2, 3, 2],
    ['Home', 3, 2, 3, 0],
    ['End', 3, 2, 3, 4],
  ])('%s from %i, %i leads to %i, %i', (key, row, column, toRow, toColumn) => {
    expect(press(key, row, column)).toEqual({ row: toRow, column: toColumn });
  });

  it('stays inside', () => {
    expect(press('ArrowUp', 0, 0)).toEqual({ row: 0, column: 0 });
    expect(press('PageDown', 90, 4)).toEqual({ row: 91, column: 4 });
    expect(press('End', 5, 1, true)).toEqual({ row: 91, column: 4 });
    expect(press('Home', 5, 1, true)).toEqual({ row: 0, column: 0 });
  });

  it('leaves other keys to others', () => {
    expect(press('Tab', 3, 2)).toBeNull();
    expect(press('a', 3, 2)).toBeNull();
  });
});
