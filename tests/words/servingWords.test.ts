import { describe, expect, it } from 'vitest';

import { HEADERS } from '../../scripts/headers.mjs';
import { servingWords } from '../../src/words/servingWords';
import type { Serving } from '../../src/domain/Serving';

const WELL: Serving = { isOneFile: false, missingHeaders: [], sharesMemory: true, hasThread: true };
const missing = (...names: readonly string[]) => names.map((name) => ({ name, value: HEADERS[name] ?? '' }));

describe('servingWords', () => {
  it('says nothing where nothing is lacking', () => {
    expect(servingWords(WELL)).toBeNull();
  });

  it('has words for each header that can be left out', () => {
    for (const name of Object.keys(HEADERS).filter((one) => one !== 'Cross-Origin-Embedder-Policy')) {
      const words = servingWords({ ...WELL, missingHeaders: missing(name) });
      expect(words?.points, name).toHaveLength(1);
      expect(words?.summary).toContain('leaves out 1 header');
      expect(words?.headers).toBe(`${name}: ${HEADERS[name] ?? ''}`);
    }
  });

  it('says of the embedding header what it costs: shared memory', () => {
    expect(servingWords({ ...WELL, sharesMemory: false, missingHeaders: missing('Cross-Origin-Embedder-Policy') })?.points).toEqual([
      expect.stringMatching(/^Slower .*no memory that threads could share.*copy/),
    ]);
  });

  it('says what the one file cannot do, and asks for no headers', () => {
    const words = servingWords({ isOneFile: true, missingHeaders: [], sharesMemory: false, hasThread: true });
    expect(words?.summary).toMatch(/one file/);
    expect(words?.points).toHaveLength(4);
    expect(words?.points).toContainEqual(expect.stringMatching(/^Slower .*one thread/));
    expect(words?.headers).toBe('');
  });

  it('says so where there is no thread', () => {
    for (const serving of [WELL, { ...WELL, sharesMemory: false }])
      expect(servingWords({ ...serving, hasThread: false })?.points).toEqual([expect.stringMatching(/no thread/)]);
  });
});
