import { describe, expect, it } from 'vitest';

import { toCanonicalJson } from '../../src/archive/toCanonicalJson';

describe('toCanonicalJson', () => {
  it.each([
    ['keys in order', { a: 1, b: { c: [1, 'x'], d: null } }],
    ['keys in no order', { b: { d: null, c: [1, 'x'] }, a: 1 }],
    ['only the inner ones in no order', { a: 1, b: { d: null, c: [1, 'x'] } }],
    ['only the outer ones in no order', { b: { c: [1, 'x'], d: null }, a: 1 }],
    ['keys without a value', { a: 1, aa: undefined, b: { c: [1, 'x'], cc: undefined, d: null } }],
  ])('writes the same for %s', (_, value) => {
    expect(toCanonicalJson(value)).toBe('{"a":1,"b":{"c":[1,"x"],"d":null}}');
  });

  it('puts keys in order in objects of a list, after one that is in order and among words', () => {
    expect(toCanonicalJson(['x', { a: 1, b: 2 }, { b: 2, a: 1 }])).toBe('["x",{"a":1,"b":2},{"a":1,"b":2}]');
  });

  it('orders keys that are numbers as texts, as all others', () => {
    expect(toCanonicalJson({ 2: 'two', 10: 'ten' })).toBe('{"10":"ten","2":"two"}');
  });
});
