import { describe, expect, it } from 'vitest';
import { findDelimiter } from '../../../src/import/files/findDelimiter';

describe('findDelimiter', () => {
  it.each([
    ['from,to,types\nA,B,a;b;c;d;e;f\nA,C,a;b;c;d;e;f;g', ','],
    ['from;to;strength\nA;B;1,5\nA;C;2,5', ';'],
    ['from\tto\nSmith, John\tB', '\t'],
    ['from|to|types\nA|B|x;y', '|'],
    ['"types, all, of, them";name\nx;y', ';'],
    ['id\nA\nB', ','],
    // A header alone; and one with both, where the rows say which.
    ['from;to', ';'],
    ['from;to,types\nA;B\nA;C', ';'],
    ['', ','],
  ])('%j → %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('counts the header for as much as all rows together', () => {
    // One semicolon and two commas: the commas stand in the header twice as often, whatever the rows have.
    expect(findDelimiter('a,b,c;d\nx;y\nx;y')).toBe(',');
    expect(findDelimiter('a,b;c\nx;y\nx;y')).toBe(';');
    // Where nothing speaks for one of two it is the comma; of tabs and bars the tab.
    expect([findDelimiter('a,b;c'), findDelimiter('a;b\tc'), findDelimiter('a|b\tc')]).toEqual([',', ';', '\t']);
    // Of three rows one against two.
    expect(findDelimiter('a,b;c\nx,y\nx;y\nx;y')).toBe(';');
    expect(findDelimiter('a,b;c;d\nx,y\nx,y\nx;y')).toBe(';');
  });

  it('passes over blank lines, whatever their ends, and what stands in quotation marks', () => {
    expect(findDelimiter('\n\r\n\ra;b,c\r\r\nx;y\n\n')).toBe(';');
    expect(findDelimiter('a;b,c\rx;y\rx;y\rx,y')).toBe(';');
    expect(findDelimiter('"a,b,c;d";e\n"f\n,g";h')).toBe(';');
    expect(findDelimiter('a;"b,c,d,e')).toBe(';');
    expect(findDelimiter('"a"",b,c";d')).toBe(';');
  });

  it('looks at fifty rows, the header among them, and at two hundred thousand characters', () => {
    const rows = (bars: number, commas: number): string => 'x;y\n'.repeat(bars) + 'x,y\n'.repeat(commas);
    expect(findDelimiter(`a,b;c\n${rows(25, 24)}`)).toBe(';');
    expect(findDelimiter(`a,b;c\n${rows(25, 25)}`)).toBe(';');
    expect(findDelimiter(`a,b;c\n${rows(25, 60)}`)).toBe(';');
    expect(findDelimiter(`a,b;c\n${rows(24, 25)}`)).toBe(',');
    const start = 'a,b;c\nx;y\n';
    const upTo = (end: number): string => `${start}${'x'.repeat(end - start.length - 2)}\nx`;
    expect([upTo(199_999).length, findDelimiter(`${upTo(199_999)},y`), findDelimiter(`${upTo(200_000)},y`)]).toEqual([199_999, ',', ';']);
  });
});
