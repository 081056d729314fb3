import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { JsonFault, parseJson } from '../../src/support/parseJson';

const HOSTILE =
  '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "list": [{"__proto__": {"polluted": true}}]}';

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(parseJson(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps hostile keys as keys, with the order of the text', () => {
    expect(Object.keys(parseJson(HOSTILE) as object)).toEqual(['__proto__', 'constructor', 'list']);
  });

  it('leaves no prototype to be reached, however it is copied or merged', () => {
    const given = parseJson(HOSTILE) as Record<string, Record<string, unknown>>;
    expect(Object.getPrototypeOf(given)).toBeNull();
    const inList = given['list']?.[0] as object;
    expect(Object.getPrototypeOf(inList)).toBeNull();
    // What a careless merge does: it takes the keys of one for places in the other.
    const target = parseJson('{}') as Record<string, Record<string, unknown>>;
    for (const [key, inner] of Object.entries(given)) target[key] = Object.assign(target[key] ?? {}, inner);
    expect(Object.getPrototypeOf(target)).toBeNull();
    expect((target as Record<string, unknown>)['polluted']).toBeUndefined();
    expect('toString' in given).toBe(false);
  });

  it.each(['', '{', 'undefined', "{'a': 1}", '[1,]', '\u0000'])('refuses %j', (text) => {
    expect(() => parseJson(text)).toThrow(JsonFault);
  });

  it('refuses what is nested without end, and does not fall over it', () => {
    expect(() => parseJson('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toThrow(JsonFault);
    expect(() => parseJson('{"a":'.repeat(200) + '1' + '}'.repeat(200))).toThrow(JsonFault);
    expect(parseJson('['.repeat(100) + ']'.repeat(100))).toHaveLength(1);
  });
});
