import { describe, expect, it } from 'vitest';

import { pasteInto } from '../../src/editing/pasteInto';

const place = { rows: [4, 2], end: 5, columns: ['name', 'group', null], ids: ['a', 'b', 'c', 'd', 'e'] };

describe('pasteInto', () => {
  it('goes down and to the right from the chosen cell, into new rows at the end, and counts what found no column', () => {
    expect(pasteInto('people', [['Ann', 'general', 'x'], ['Ben'], ['Cy', '', '', 'y']], place)).toEqual({
      edits: [
        { row: 4, column: 'name', text: 'Ann' },
        { row: 4, column: 'group', text: 'general' },
        { row: 2, column: 'name', text: 'Ben' },
        { row: 5, column: 'name', text: 'Cy' },
        { row: 5, column: 'group', text: '' },
      ],
      beyond: 2,
    });
  });

  it('goes under its own headings where it brings them: known ids into their rows, the others into new ones', () => {
    expect(
      pasteInto(
        'people',
        [
          ['Full name', 'id', 'Ward'],
          ['Ann', 'c', '7'],
          ['New', 'z', ''],
        ],
        place,
      ),
    ).toEqual({
      edits: [
        { row: 2, column: 'name', text: 'Ann' },
        { row: 2, column: 'id', text: 'c' },
        { row: 2, column: '@Ward', text: '7' },
        { row: 5, column: 'name', text: 'New' },
        { row: 5, column: 'id', text: 'z' },
        { row: 5, column: '@Ward', text: '' },
      ],
      beyond: 0,
    });
  });

  it('takes headings of contacts only where they tell who names whom', () => {
    const contacts = { rows: [], end: 3, columns: ['from', 'to'], ids: [] };
    expect(
      pasteInto(
        'contacts',
        [
          ['source', 'target'],
          ['a', 'b'],
        ],
        contacts,
      ).edits,
    ).toEqual([
      { row: 3, column: 'from', text: 'a' },
      { row: 3, column: 'to', text: 'b' },
    ]);
    expect(pasteInto('contacts', [['source', 'b']], contacts).edits).toEqual([
      { row: 3, column: 'from', text: 'source' },
      { row: 3, column: 'to', text: 'b' },
    ]);
  });
});
