import { describe, expect, it } from 'vitest';

import { sourceWords } from '../../../src/words/files/sourceWords';

describe('where a number comes from', () => {
  it('names what a reader can look up, and no document that only the project has', () => {
    expect(sourceWords('number of neighbours; Freeman 1979')).toBe(' Source: number of neighbours; Freeman 1979.');
    expect(sourceWords('own ties; docs/measures.md, 4 and docs/measures.md, 5')).toBe(' Source: own ties.');
    expect(sourceWords('S5 or S6; docs/isolation.md, 2')).toBe('');
    expect(sourceWords('docs/isolation.md, 3')).toBe('');
  });
});
