import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { JsonEntries, type JsonValue } from '../../src/export/JsonValue';
import { writeJson } from '../../src/export/writeJson';

function written(value: JsonValue): string {
  let text = '';
  writeJson(value, (piece) => {
    text += piece;
  });
  return text;
}

describe('writeJson', () => {
  it('lays everything out as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(written(value as JsonValue)).toBe(JSON.stringify(value, null, 2));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes entries in the order given, whatever their keys are', () => {
    const entries = new JsonEntries(
      () =>
        [
          ['10', 1],
          ['2', { deep: new JsonEntries(() => []) }],
          ['__proto__', null],
        ] as const,
    );
    expect(written({ a: entries })).toBe('{\n  "a": {\n    "10": 1,\n    "2": {\n      "deep": {}\n    },\n    "__proto__": null\n  }\n}');
    expect(JSON.stringify({ a: entries })).toBe('{"a":{"2":{"deep":{}},"10":1,"__proto__":null}}');
  });

  it('never writes a number that is none', () => {
    expect(written([NaN, Infinity, -0])).toBe('[\n  null,\n  null,\n  0\n]');
  });

  it('comes in pieces that are made one after the other', () => {
    const pieces: number[] = [];
    let made = 0;
    const many = new JsonEntries(function* () {
      for (; made < 100_000; made += 1) yield [`m${made}`, 'x'.repeat(100)] as const;
    });
    writeJson(many, (piece) => {
      // The rest has not been made yet.
      if (pieces.length === 0) expect(made).toBeLessThan(20_000);
      pieces.push(piece.length);
    });
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces)).toBeLessThan(1.1 * 2 ** 20);
  });
});
