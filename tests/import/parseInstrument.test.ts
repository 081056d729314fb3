import { describe, expect, it } from 'vitest';
import { parseInstrument } from '../../src/import/parseInstrument';
import { utf8 } from './importing';

const parse = (text: string) => parseInstrument(utf8(text), 'instrument.json');

describe('parseInstrument', () => {
  it('takes what the contract allows, every key optional', () => {
    expect(parse('{}')).toEqual({ instrument: {}, issues: [] });
    const full = {
      asked: ['types', 'motives', 'activity', 'outside', 'perceived_isolation'],
      types: ['Elite'],
      cap: 5,
      recall: 'roster',
      absence: 'unknown',
    };
    expect(parse(JSON.stringify(full))).toEqual({ instrument: full, issues: [] });
  });

  it('leaves out what it cannot understand, says so, and keeps the rest', () => {
    const { instrument, issues } = parse('{"cap": 0, "recall": "memory", "absence": "none", "wave": 1, "asked": ["types", "shoes"]}');
    expect(instrument).toEqual({ absence: 'none' });
    expect(issues.map(({ code, column }) => `${code} ${column ?? ''}`).sort()).toEqual([
      'bad-instrument asked',
      'bad-instrument cap',
      'bad-instrument recall',
      'bad-instrument wave',
    ]);
  });

  it.each(['', '{', '[]', 'null', '3', '{"__proto__": {"cap": 3}}'])('%j is an issue, not an exception', (text) => {
    expect(parse(text).issues.map(({ code }) => code)).toEqual(['bad-instrument']);
    expect(parse(text).instrument).toEqual({});
  });
});
