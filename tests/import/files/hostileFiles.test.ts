import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../../src/import/files/Limits';
import { importing, importText, troubles, utf8, workbookOf, type SheetOf } from '../importing';
import { sayIssue } from '../../../src/words/issues/sayIssue';

const TIES: SheetOf = {
  name: 'Ties',
  rows: [
    ['from', 'to'],
    ['p1', 'p2'],
  ],
};

describe('what would take more memory than there is, is refused with a reason', () => {
  it('a million columns, of which no more are looked at than a table can have', () => {
    const header = Array.from({ length: 1_000_000 }, (_, index) => `c${index}`).join(',');
    // Had a few more headers been read, it would have been for too many texts.
    const batch = importText(`${header}\nx\n`, { limits: { ...DEFAULT_LIMITS, words: 1001 } });
    expect(troubles(batch)).toEqual(['too-many-columns - -']);
    expect(sayIssue(batch.issues[0]!)).toMatch(/more than 1,000 columns.*as a list/);
  });

  it('a sheet of too many columns', () => {
    const wide: SheetOf = { name: 'Ties', rows: [Array.from({ length: 26 }, (_, index) => `c${index}`)] };
    const batch = importing([{ file: 'a.xlsx', bytes: workbookOf([wide]) }], { limits: { ...DEFAULT_LIMITS, columns: 25 } });
    expect(troubles(batch)).toEqual(['too-many-columns - -']);
  });

  it.each([
    ['a wide header over many short rows', 'from,to,a,b,c,d,e,f,g,h', { cells: 500 }, /0\.0005 million cells/],
    ['rows without end', 'from,to', { rows: 50 }, /0\.00005 million rows/],
    ['texts without end', 'from,to', { words: 50 }, /0\.00005 million different cells/],
  ])('%s', (_, header, limit, message) => {
    const text = `${header}\n${Array.from({ length: 51 }, (_row, index) => `a${index},b`).join('\n')}\n`;
    const batch = importText(text, { limits: { ...DEFAULT_LIMITS, ...limit } });
    expect(troubles(batch)).toEqual(['table-too-large - -']);
    expect(sayIssue(batch.issues[0]!)).toMatch(message);
    expect(sayIssue(batch.issues[0]!)).toMatch(/split the file/);
    expect(batch.sources).toEqual([]);
  });

  it('rows that cannot be read count as well, and are not told of one by one', () => {
    const batch = importText(`from,to\n${'a,b,c\n'.repeat(51)}`, { limits: { ...DEFAULT_LIMITS, rows: 50 } });
    expect(troubles(batch)).toEqual(['table-too-large - -']);
  });

  it('a sheet with more cells than can be held', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ['a', `b${index}`]);
    const batch = importing([{ file: 'a.xlsx', bytes: workbookOf([{ name: 'Ties', rows: [['from', 'to'], ...rows] }]) }], {
      limits: { ...DEFAULT_LIMITS, cells: 30 },
    });
    expect(troubles(batch)).toEqual(['table-too-large - -']);
  });

  it('one file of several: the others are taken', () => {
    const batch = importing([
      { file: 'a.csv', bytes: utf8(`from,to${',x'.repeat(2000)}\n`) },
      { file: 'b.csv', bytes: utf8('from,to\nA,B\n') },
    ]);
    expect(troubles(batch)).toEqual(['too-many-columns - -']);
    expect(batch.sources.map(({ file }) => file)).toEqual(['b.csv']);
  });

  it('an archive whose thousand entries are all the same megabyte', () => {
    // A better zip bomb (Fifield 2019): the entries overlap, so that each byte of the file counts a thousand times.
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1_000_000) });
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    const directory = bytes.slice(view.getUint32(end + 16, true), end);
    const start = end - directory.length;
    const bomb = new Uint8Array(start + 1000 * directory.length + 22);
    bomb.set(bytes.subarray(0, start));
    for (let i = 0; i < 1000; i++) bomb.set(directory, start + i * directory.length);
    bomb.set(bytes.subarray(end), start + 1000 * directory.length);
    new DataView(bomb.buffer).setUint16(bomb.length - 22 + 10, 1000, true);
    expect(bomb.length).toBeLessThan(100_000);
    const batch = importing([{ file: 'bomb.xlsx', bytes: bomb }]);
    expect(troubles(batch)).toEqual(['expands-too-large - -']);
    expect(sayIssue(batch.issues[0]!)).toMatch(/1,000 MB in 1,000 parts/);
  });
});

describe('XML takes nothing but itself', () => {
  const LAUGHS = '<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const FROM_ELSEWHERE = '<!DOCTYPE z SYSTEM "https://elsewhere.example/z.dtd">';

  it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])(
    '%s with a document type, of its own or from elsewhere, is refused',
    (part) => {
      for (const type of [LAUGHS, FROM_ELSEWHERE, FROM_ELSEWHERE.toLowerCase(), `<?xml version="1.0"?>\n<!-- x -->${LAUGHS}`]) {
        expect(troubles(importing([{ file: 'a.xlsx', bytes: workbookOf([TIES], { [part]: `${type}<z/>` }) }]))).toEqual(['not-xlsx - -']);
      }
    },
  );

  it('a name of an entity that is not one of the five stands for itself', () => {
    const sheet: SheetOf = {
      name: 'Ties',
      rows: [
        ['from', 'to', 'note'],
        ['p1', 'p2', { xml: '<c t="inlineStr"><is><t>&xxe;&lt;&nbsp;</t></is></c>' }],
      ],
    };
    const { nominations } = importing([{ file: 'a.xlsx', bytes: workbookOf([sheet]) }]);
    expect(nominations.words).toContain('&xxe;<&nbsp;');
  });
});

describe('what is odd takes no longer than what is plain', () => {
  const within = (seconds: number, act: () => void): void => {
    const begun = performance.now();
    act();
    expect(performance.now() - begun).toBeLessThan(1000 * seconds);
  };

  it('a number format of two hundred thousand brackets', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(200_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    within(5, () => {
      expect(importing([{ file: 'a.xlsx', bytes: workbookOf([TIES], { 'xl/styles.xml': styles }) }]).nominations.length).toBe(1);
    });
  }, 60_000);

  it('a number format of twenty megabytes, which a pattern cannot walk back through', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'<c '.repeat(6_600_000)}"/></numFmts></styleSheet>`;
    expect(importing([{ file: 'a.xlsx', bytes: workbookOf([TIES], { 'xl/styles.xml': styles }) }]).nominations.length).toBe(1);
  }, 60_000);

  it.each(['(', '[', '#', 'a [', 'who ', 'how '])('a header of %j a hundred thousand times', (mark) => {
    for (const first of ['from,to', 'Timestamp,Your name', 'id,name'])
      within(5, () => {
        importText(`${first},${mark.repeat(100_000)}y\na,b,c\n`);
      });
  });

  it('a line of sloppy quotation marks, half a megabyte long', () => {
    within(5, () => {
      expect(troubles(importText(`from,to\n${' ""x,'.repeat(100_000)}\nA,B\n`))).toEqual(['ragged-row 2 -']);
    });
  }, 60_000);

  it('three hundred thousand rows that are too long, under headers that nobody can tell, are told of one by one', () => {
    expect(importText(`x,y\n${'a,b,c\n'.repeat(300_000)}`).issues).toHaveLength(300_001);
  }, 60_000);
});
