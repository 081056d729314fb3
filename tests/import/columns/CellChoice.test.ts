import { expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Entry } from '../../../src/codebook/Codebook';
import { entryWords, labelWords, poleWords, sameWords } from '../../../src/import/columns/CellChoice';

const entry = (id: string, hidden?: true): Entry => ({ id, label: `The ${id}`, definition: '', chapter: '', ...(hidden && { hidden }) });
const TABLE = [entry('a'), entry('b', true), entry('c')];

it('offers entries that are not hidden, by what is written in a cell', () => {
  expect(entryWords(TABLE)).toEqual([
    { id: 'a', label: 'The a' },
    { id: 'c', label: 'The c' },
  ]);
  expect(labelWords(TABLE)).toEqual([
    { id: 'The a', label: 'The a' },
    { id: 'The c', label: 'The c' },
  ]);
  expect(sameWords(['x', 'y'])).toEqual([
    { id: 'x', label: 'x' },
    { id: 'y', label: 'y' },
  ]);
});

it('offers the poles of a dimension, and none of one that is hidden or not there', () => {
  expect(poleWords(bookCodebook, 'membership')).toEqual([
    { id: 'closed', label: 'Closed' },
    { id: 'open', label: 'Open' },
  ]);
  const hide = (id: string) => bookCodebook.dimensions.map((one) => (one.id === id ? { ...one, hidden: true as const } : one));
  expect(poleWords({ ...bookCodebook, dimensions: hide('membership') }, 'membership')).toEqual([]);
  expect(poleWords({ ...bookCodebook, dimensions: hide('membership') }, 'formation')).toHaveLength(2);
  expect(poleWords({ ...bookCodebook, dimensions: [] }, 'membership')).toEqual([]);
});
