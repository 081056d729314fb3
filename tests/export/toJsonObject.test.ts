import { describe, expect, it } from 'vitest';

import { toJsonObject } from '../../src/export/toJsonObject';

describe('toJsonObject', () => {
  it('keeps a person called __proto__ as a key like any other', () => {
    expect(
      JSON.stringify(
        toJsonObject([
          ['__proto__', 1],
          ['constructor', 2],
        ]),
      ),
    ).toBe('{"__proto__":1,"constructor":2}');
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});
