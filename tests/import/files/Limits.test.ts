import { expect, it } from 'vitest';

import { COMMAND_LIMITS, DEFAULT_LIMITS } from '../../../src/import/files/Limits';

// As docs/reliability.md has them.
it('is what is promised to be read at most, in the page and on the command line', () => {
  expect(DEFAULT_LIMITS).toEqual({
    bytes: 200_000_000,
    unpackedBytes: 200_000_000,
    columns: 1_000,
    rows: 3_000_000,
    cells: 50_000_000,
    words: 4_000_000,
  });
  expect(COMMAND_LIMITS).toEqual({ ...DEFAULT_LIMITS, bytes: 1_000_000_000, rows: 50_000_000, cells: 500_000_000, words: 8_000_000 });
});
