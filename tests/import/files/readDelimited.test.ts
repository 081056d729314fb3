import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/import/files/readDelimited';
import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { IssueLog } from '../../../src/import/IssueLog';
import { finish } from '../../../src/support/finish';
import { importing, importText, rowsOf, troubles, utf8 } from '../importing';
import { sayIssue } from '../../../src/words/issues/sayIssue';

const pairs = (text: string): string[] => rowsOf(importText(text)).map(({ from, to, origin }) => `${origin.row}:${from}>${to}`);

describe('a delimited file', () => {
  it('numbers rows as a spreadsheet does: header 1, blank rows and quoted line breaks counted', () => {
    expect(pairs('from,to\r\nA,B\r\n\r\nA,"two\r\nlines"\r\nB,A\r\n')).toEqual(['2:A>B', '4:A>two', '4:A>lines', '5:B>A']);
    expect(pairs('\n\nfrom,to\nA,B')).toEqual(['4:A>B']);
    expect(pairs('from,to\rA,B\rB,A')).toEqual(['2:A>B', '3:B>A']);
  });

  it('follows `sep=` in the first line, which spreadsheets do not number', () => {
    expect(pairs('sep=;\r\nfrom;to\r\nA;x,y\r\n')).toEqual(['2:A>x,y']);
    expect(importText('sep=;\nfrom;to\nA;B').sources[0]?.understood).toBe('UTF-8, semicolon');
  });

  it('takes doubled quotes, spaces around cells and around quotes', () => {
    expect(pairs('from,to\n "A" , "say ""hi"", B" \n  A  ,  B C  ')).toEqual(['2:A>say "hi", B', '3:A>B C']);
  });

  it('tells a cell that says the same as the one above it from one that only begins so', () => {
    const rows = ['Ann,B', 'Anna,B', 'Ann,B C', 'Ann,B', 'Ann,"B"', 'Ann,B"x', ' Ann,B', 'Ann,B'];
    expect(pairs(`from,to\n${rows.join('\n')}`)).toEqual([
      '2:Ann>B',
      '3:Anna>B',
      '4:Ann>B C',
      '5:Ann>B',
      '6:Ann>B',
      '7:Ann>B"x',
      '8:Ann>B',
      '9:Ann>B',
    ]);
    expect(pairs('from,to,note\nA,B\nA,B\nA\nA,B,x\nA,B,x,y\nA,B,x\n')).toEqual(['2:A>B', '3:A>B', '5:A>B', '7:A>B']);
  });

  it('takes quotation marks inside a cell for what they are', () => {
    expect(pairs('from,to\n"Ann "the boss" Lee",B\n5" pipe,C\n"5" pipe,D\n"x"y,"E"')).toEqual([
      '2:Ann "the boss" Lee>B',
      '3:5" pipe>C',
      '4:"5" pipe>D',
      '5:"x"y>E',
    ]);
  });

  it('takes doubled marks before one that is not for one each', () => {
    expect(pairs('from,to\n"5"" pipe "big" one",B\n"""So" said",C')).toEqual(['2:5" pipe "big" one>B', '3:"So" said>C']);
  });

  it('takes the apostrophe off that keeps a cell from being a formula, and no other', () => {
    expect(pairs("from,to\n'=A1,'@home\n'tHooft,'+44")).toEqual(['2:=A1>@home', "3:'tHooft>+44"]);
  });

  it('names the row where a quotation mark opened that is never closed, and takes the rows before and after', () => {
    const batch = importText('from,to,note\nA,B,x\nA,C,"never closed\nA,D,y\nA,E,z\n');
    expect(troubles(batch)).toEqual(['unclosed-quote 3 note']);
    expect(rowsOf(batch).map(({ to, origin }) => `${origin.row}${to}`)).toEqual(['2B', '4D', '5E']);
    expect(batch.sources[0]).toMatchObject({ rows: 4, taken: 3 });
  });

  it('tells a mark that is never closed from the next one that is opened', () => {
    const batch = importText('from,to,note\nA,B,"x"\nA,C,"never closed\nA,D,"y"\nA,E,"two\nlines"\nA,F,z\n');
    expect(troubles(batch)).toEqual(['unclosed-quote 3 note']);
    expect(rowsOf(batch).map(({ to, note, origin }) => `${origin.row}${to}${note}`)).toEqual(['2Bx', '4Dy', '5Etwo\nlines', '6Fz']);
  });

  it('takes no row with more cells than the header, and says which and what to do', () => {
    const batch = importText('from,to\nA,Smith, John\nA,B,,\nA\nB,A');
    expect(troubles(batch)).toEqual(['ragged-row 2 -', 'no-contact 4 to']);
    expect(sayIssue(batch.issues[0]!)).toMatch(/3 cells.*2.*quotation marks/);
    expect(rowsOf(batch).map(({ from, to }) => from + to)).toEqual(['AB', 'BA']);
    expect(batch.sources[0]).toMatchObject({ rows: 4, taken: 2 });
  });

  it.each([
    ['', 'empty-file - -'],
    ['\n \n,,\n', 'empty-file - -'],
    ['from,to\n', 'header-only - -'],
    ['\u0000\u0001\u0002', 'not-text - -'],
    ['\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'not-text - -'],
  ])('%j gives %s', (text, expected) => {
    expect(troubles(importText(text))).toEqual([expected]);
  });

  it('reads letters beyond ASCII, with and without a byte order mark', () => {
    expect(pairs('from,to\nZoë,Łukasz 李\n李,"Zoë"')).toEqual(['2:Zoë>Łukasz 李', '3:李>Zoë']);
    expect(pairs('\uFEFFfrom,to\nZoë,B')).toEqual(['2:Zoë>B']);
    expect(pairs('\uFEFFfrom,to\nA,B')).toEqual(['2:A>B']);
    expect(importText('\uFEFF"person, from",to,from\nA,B,C').sources[0]?.columns.map(({ header }) => header)).toEqual(['to', 'from']);
    expect(rowsOf(importText('\uFEFF"shoe, left",to,from\n1,B,C'))[0]?.attributes).toEqual([{ name: 'shoe, left', value: '1' }]);
  });

  it('says nothing of a column that holds nothing', () => {
    expect(importText('from,to,shoe\nA,B,').issues).toEqual([]);
  });

  it('says that a file which is not UTF-8 was read as Windows-1252', () => {
    const batch = importing([{ file: 'a.csv', bytes: Uint8Array.of(...utf8('from,to\nZo'), 0xeb, ...utf8(',B')) }]);
    expect(troubles(batch)).toEqual(['encoding-guessed - -']);
    expect(rowsOf(batch)[0]?.from).toBe('Zoë');
    expect(batch.sources[0]?.understood).toBe('Windows-1252, comma');
  });

  it('reads 200 columns and refuses more than a thousand', () => {
    const names = (n: number): string => ['from', 'to', ...Array.from({ length: n - 2 }, (_, i) => `q${i}`)].join(',');
    const cells = (n: number): string => ['A', 'B', ...Array.from({ length: n - 2 }, (_, i) => `v${i}`)].join(',');
    const batch = importText(`${names(200)}\n${cells(200)}`);
    expect(troubles(batch)).toEqual([]);
    expect(rowsOf(batch)[0]?.attributes).toHaveLength(198);
    expect(rowsOf(batch)[0]?.attributes[197]).toEqual({ name: 'q197', value: 'v197' });
    expect(troubles(importText(`${names(1001)}\n${cells(1001)}`))).toEqual(['too-many-columns - -']);
  });

  it('keeps both of two columns with one header, and one without a header', () => {
    const batch = importText('from,to,x,x,\nA,B,1,2,3');
    expect(troubles(batch)).toEqual(['duplicate-header - x']);
    expect(rowsOf(batch)[0]?.attributes).toEqual([
      { name: 'x', value: '1' },
      { name: 'x (2)', value: '2' },
      { name: 'Column E', value: '3' },
    ]);
  });

  it('keeps apart words of the same hash', () => {
    // Two pairs that FNV-1a cannot tell apart, found by trying.
    expect(pairs('from,to\nkzpehb,pubdra\npubdra,kzpehb\nwnygqf,yjttwv')).toEqual([
      '2:kzpehb>pubdra',
      '3:pubdra>kzpehb',
      '4:wnygqf>yjttwv',
    ]);
  });

  it('keeps each distinct cell once, however many there are', () => {
    const words = Array.from({ length: 9_000 }, (_, i) => `p${i}`);
    const text = `from,to\n${[...words, ...words].map((word) => `${word},x`).join('\n')}\n`;
    const sheet = finish(readDelimited('a.csv', utf8(text), DEFAULT_LIMITS, new IssueLog('a.csv')));
    expect([...(sheet?.words ?? [])].sort()).toEqual(['', 'from', 'to', 'x', ...words].sort());
  });

  it('keeps apart many distinct words', () => {
    const count = 30_000;
    const rows = Array.from({ length: count }, (_, i) => `p${i},p${(i * 7919) % count}`);
    const read = rowsOf(importText(`from,to\n${rows.join('\n')}`));
    expect(read.map(({ from, to }) => `${from},${to}`)).toEqual(rows);
  });
});
