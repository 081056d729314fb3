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

  it.each([
    ['asked', ['types']],
    ['types', ['Elite', 'NHS']],
    ['rounds', ['Spring']],
    ['cap', 1],
    ['recall', 'free'],
    ['recall', 'roster'],
    ['absence', 'none'],
    ['absence', 'unknown'],
  ])('%s may be %j', (key, value) => {
    expect(parse(JSON.stringify({ [key]: value }))).toEqual({ instrument: { [key]: value }, issues: [] });
  });

  const refused = (column: string | null, what: string) => ({
    code: 'bad-instrument',
    severity: 'error',
    file: 'instrument.json',
    row: null,
    column,
    values: { what, key: column ?? '' },
  });

  it.each([
    ['asked', ['shoes']],
    ['types', ['Elite', ' ']],
    ['types', 'Elite'],
    ['rounds', ['']],
    ['rounds', [1]],
    ['cap', 0],
    ['cap', 1.5],
    ['cap', '5'],
    ['recall', 'memory'],
    ['absence', ''],
  ])('%s may not be %j, and the rest is kept', (key, value) => {
    const rest = key === 'cap' ? { recall: 'free' } : { cap: 3 };
    expect(parse(JSON.stringify({ ...rest, [key]: value }))).toMatchObject({ instrument: rest, issues: [refused(key, 'not-allowed')] });
  });

  it('says once of each key what is wrong with it, and takes names without the spaces around them', () => {
    expect(parse('{"types": ["", " ", 1], "colour": 1, "rounds": [" Spring "]}')).toMatchObject({
      instrument: { rounds: ['Spring'] },
      issues: [refused('types', 'not-allowed'), refused('colour', 'unknown-key')],
    });
    expect(parse('{"types": ["", " ", 1], "colour": 1}').issues).toHaveLength(2);
  });

  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['[]', 'not-an-object'],
    ['null', 'not-an-object'],
    ['"cap"', 'not-an-object'],
  ])('%j is %s', (text, what) => {
    expect(parse(text)).toMatchObject({ instrument: {}, issues: [refused(null, what)] });
  });
});
