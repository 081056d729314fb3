import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS, type Limits } from '../../../src/import/files/Limits';
import { importing, rowsOf, utf8, wholeIssues, workbookOf } from '../importing';

/** What becomes of a file under a limit: how many contacts, and what is said. */
function under(
  limits: Partial<Limits>,
  content: string | Uint8Array,
  file = 'c.csv',
): readonly [contacts: number, said: readonly string[]] {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const batch = importing([{ file, bytes }], { limits: { ...DEFAULT_LIMITS, ...limits } });
  expect(batch.unread).toEqual(batch.sources.length === 0 ? [file] : []);
  return [rowsOf(batch).length, wholeIssues(batch).filter((issue) => issue.startsWith('error'))];
}

const TABLE = 'from,to\na,b\n\nb,c\nc,d\n';
const BOOK = workbookOf([
  {
    name: 'Ties',
    rows: [
      ['from', 'to'],
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ],
  },
]);
const NET =
  '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/><edge source="a" target="b"/><edge source="b" target="c"/></graph></graphml>';

describe('as much as is allowed is read, and one more is refused', () => {
  it('rows, cells, different texts and columns of a text', () => {
    expect(under({ rows: 3 }, TABLE)).toEqual([3, []]);
    expect(under({ rows: 2 }, TABLE)).toEqual([0, ['error table-too-large c.csv what=rows, most=2']]);
    expect(under({ cells: 6 }, TABLE)).toEqual([3, []]);
    expect(under({ cells: 5 }, TABLE)).toEqual([0, ['error table-too-large c.csv what=cells, most=5']]);
    // The headers are two of them.
    expect(under({ words: 6 }, TABLE)).toEqual([3, []]);
    expect(under({ words: 5 }, TABLE)).toEqual([0, ['error table-too-large c.csv what=different-cells, most=5']]);
    expect(under({ columns: 2 }, TABLE)).toEqual([3, []]);
    expect(under({ columns: 1 }, TABLE)).toEqual([0, ['error too-many-columns c.csv most=1']]);
  });

  it('columns and cells of a sheet, and what a workbook unpacks to', () => {
    expect(under({ columns: 2, cells: 6 }, BOOK, 'b.xlsx')).toEqual([3, []]);
    expect(under({ columns: 1 }, BOOK, 'b.xlsx')[1]).toEqual(['error too-many-columns b.xlsx#Ties most=1']);
    expect(under({ cells: 5 }, BOOK, 'b.xlsx')[1]).toEqual(['error table-too-large b.xlsx#Ties what=cells, most=5']);
    expect(under({ unpackedBytes: 1_000 }, BOOK, 'b.xlsx')[1]).toEqual(['error expands-too-large b.xlsx megabytes=1, parts=5, most=1']);
  });

  it('what an archive of several files unpacks to, all together', () => {
    const files = { 'ego.csv': 'egoID\na\n', 'alters.csv': '.ego_ID,alter.id\na,x\n', 'ties.csv': 'ego ID,Source,Target\na,x,y\n' };
    const pack = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, utf8(text)])));
    const size = Object.values(files).join('').length;
    expect(under({ unpackedBytes: size }, pack, 'p.zip')).toEqual([1, []]);
    expect(under({ unpackedBytes: size - 1 }, pack, 'p.zip')[0]).toBe(0);
  });

  it('parts of a workbook, ten thousand', () => {
    const parts = (count: number): Uint8Array =>
      workbookOf(
        [
          {
            name: 'Ties',
            rows: [
              ['from', 'to'],
              ['a', 'b'],
            ],
          },
        ],
        Object.fromEntries(Array.from({ length: count - 5 }, (_, at) => [`x/${at}`, ''])),
      );
    expect(under({}, parts(10_000), 'b.xlsx')).toEqual([1, []]);
    expect(under({}, parts(10_001), 'b.xlsx')[1]).toEqual(['error expands-too-large b.xlsx megabytes=1, parts=10001, most=200']);
  });

  it('nodes, ties, cells and attributes of a network', () => {
    expect(under({ rows: 3, cells: 6 }, NET, 'n.graphml')).toEqual([2, []]);
    expect(under({ rows: 2 }, NET, 'n.graphml')[1]).toEqual(['error table-too-large n.graphml what=rows, most=2']);
    expect(under({ cells: 3 }, NET, 'n.graphml')[1]).toEqual(['error table-too-large n.graphml what=cells, most=3']);
    expect(under({ words: 3 }, NET, 'n.graphml')).toEqual([2, []]);
    expect(under({ words: 2 }, NET, 'n.graphml')[1]).toEqual(['error table-too-large n.graphml what=different-cells, most=2']);
    expect(under({ columns: 2 }, NET, 'n.graphml')).toEqual([2, []]);
    expect(under({ columns: 1 }, NET, 'n.graphml')[1]).toEqual(['error too-many-columns n.graphml most=1']);
  });

  it('bytes of a file', () => {
    expect(under({ bytes: TABLE.length }, TABLE)).toEqual([3, []]);
    expect(under({ bytes: TABLE.length - 1 }, TABLE)).toEqual([0, ['error file-too-large c.csv megabytes=1, most=1']]);
  });
});
