import { expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { finish } from '../../src/support/finish';
import { selectFound } from '../../src/views/selectFound';
import { selectOffered } from '../../src/views/selectOffered';

it('offers what can be done now, and finds it by the beginnings of its words', () => {
  const offered = selectOffered(null, bookCodebook, { undo: 'Added Ann', redo: null });
  const labels = offered.map(({ label }) => label);
  expect(labels).toContain('Undo');
  expect(labels).not.toContain('Redo');
  expect(finish(selectFound('the da', [], bookCodebook, offered)).map(({ label }) => label)).toEqual(['Theme: dark']);
  expect(finish(selectFound('undo', [], bookCodebook, offered))[0]).toMatchObject({
    kind: 'command',
    of: 'undo',
    description: 'Added Ann',
  });
});
