import type { FormatId } from '../../domain/Understood';
import type { Work } from '../../support/Progress';
import { guessHolds } from '../files/guessHolds';
import { isFirstRow } from '../files/isHeaderRow';
import { makeHeaderTest } from '../files/makeHeaderTest';
import { plainText } from '../plainText';
import { asOne, type Claimed, type Format, type FormatContext, type FormatRead, type FormatTable } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

const DIRECTIONS = new Set(['directed', 'undirected', 'mixed', 'mutual']);

/** The headers of a part, in small letters; of a row below titles where `isHeader` says so. */
function headersOf({ top }: Part, isHeader: (headers: readonly string[]) => boolean = isFirstRow): readonly string[] {
  return (top.find((row) => isHeader(row.map(plainText))) ?? []).map(plainText);
}

const has = (headers: readonly string[], ...names: readonly string[]): boolean => names.every((name) => headers.includes(name));

/** Parts of one workbook, or of files that are no workbook. */
function together(parts: readonly Part[], with_: Part): readonly Part[] {
  return parts.filter(
    (part) => !part.hidden && (with_.kind === 'sheet' ? part.input === with_.input && part.kind === 'sheet' : part.kind === 'text'),
  );
}

/** Tables of people and of ties that the corridor reads as they stand. */
function plainFormat(id: FormatId, claim: Format['claim']): Format {
  return { id, claim, read: readPlain };
}

function* readPlain(parts: readonly Part[], context: FormatContext): Work<FormatRead> {
  const tables: FormatTable[] = [];
  const counts = { people: 0, ties: 0 };
  for (const part of parts) {
    const isHeader = makeHeaderTest(null, context.named);
    const holds = guessHolds(part.top.find(isHeader) ?? [], context.named) ?? 'people';
    const table = yield* part.sheet(makeHeaderTest(holds, context.named));
    if (table === null) continue;
    tables.push({ part, holds, log: part.log, table });
    counts[holds === 'people' ? 'people' : 'ties'] += table.length;
  }
  return { tables, understood: { counts: parts.length > 1 ? counts : { ties: counts.ties }, types: [] } };
}

/** Edges say in `Type` whether they have a direction; the table of nodes begins with Id and Label. */
const gephi = plainFormat('gephi', (parts) => {
  const isEdges = (part: Part): boolean => {
    const headers = headersOf(part);
    const type = headers.indexOf('type');
    return (
      !part.hidden &&
      has(headers, 'source', 'target', 'type') &&
      part.top.length > 1 &&
      part.top.slice(1).every((row) => DIRECTIONS.has(plainText(row[type] ?? '')))
    );
  };
  const isNodes = (part: Part): boolean => headersOf(part)[0] === 'id' && headersOf(part)[1] === 'label';
  const edges = parts.filter(isEdges);
  const [first] = edges;
  return first === undefined ? [] : asOne([...together(parts, first).filter(isNodes), ...edges]);
});

/** A workbook of two sheets: nodes by `Name`, edges by `Source` and `Target`. Sheets marked (ignore) are none. */
const polinode = plainFormat('polinode', (parts) =>
  pairs(
    parts,
    (part) => plainText(part.name) === 'nodes' && has(headersOf(part), 'name'),
    (part) => plainText(part.name) === 'edges' && has(headersOf(part), 'source', 'target'),
  ),
);

/** A workbook whose headings stand below a banner: `Vertex 1` and `Vertex 2` in one sheet, `Vertex` in another. */
const nodexl = plainFormat('nodexl', (parts) =>
  pairs(
    parts,
    (part) =>
      plainText(part.name) === 'vertices' &&
      has(
        headersOf(part, (headers) => headers.includes('vertex')),
        'vertex',
      ),
    (part) =>
      plainText(part.name) === 'edges' &&
      has(
        headersOf(part, (headers) => headers.includes('vertex1')),
        'vertex1',
        'vertex2',
      ),
  ),
);

function pairs(parts: readonly Part[], isNodes: (part: Part) => boolean, isEdges: (part: Part) => boolean): readonly Claimed[] {
  const sheets = parts.filter((part) => part.kind === 'sheet' && !part.hidden);
  return sheets.filter(isEdges).flatMap((edges): readonly Claimed[] => {
    const nodes = together(sheets, edges).find(isNodes);
    return nodes === undefined ? [] : [[nodes, edges]];
  });
}

/** Elements by `Label`, connections by `From` and `To`; several values of a cell are parted by a bar. Source: docs.kumu.io, “Import”. */
const kumu: Format = {
  id: 'kumu',
  claim(parts) {
    const isElements = (part: Part): boolean => headersOf(part)[0] === 'label' && has(headersOf(part), 'type');
    const isConnections = (part: Part): boolean => has(headersOf(part), 'from', 'to', 'type');
    return parts.filter(isConnections).flatMap((connections): readonly Claimed[] => {
      const elements = together(parts, connections).find(isElements);
      return elements === undefined || connections.hidden ? [] : [[elements, connections]];
    });
  },
  read: readKumu,
};

function* readKumu([elements, connections = elements]: Claimed, context: FormatContext): Work<FormatRead> {
  const own = yield* rowsOf(elements);
  const ties = yield* rowsOf(connections);
  const people = new NetworkMaker(elements, context, 'lines');
  const network = new NetworkMaker(connections, context, 'lines');
  const told = (cells: ReadonlyMap<string, string>, except: readonly string[]): readonly (readonly [string, string])[] =>
    [...cells]
      .filter(([header]) => header !== '' && !except.includes(plainText(header)))
      .map(
        ([header, cell]) =>
          [
            header,
            cell
              .split('|')
              .map((part) => part.trim())
              .join('; '),
          ] as const,
      );
  for (const { row, cells, get } of own) {
    people.node(get('label'), get('label'), row, told(cells, ['label']));
    network.node(get('label'), get('label'), row, []);
  }
  for (const { row, cells, get } of ties)
    network.tie(get('from'), get('to'), !/^(?:undirected|mutual)$/i.test(get('direction')), row, told(cells, ['from', 'to', 'direction']));
  const read = network.finish('kumu', false, false);
  return { tables: [people.listPeople(), ...read.tables], understood: read.understood };
}

interface Row {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
  /** By plain header. */
  readonly get: (header: string) => string;
}

function* rowsOf(part: Part): Work<readonly Row[]> {
  const sheet = yield* part.sheet(isFirstRow, 'raw');
  if (sheet === null) return [];
  const { headers, cells, words, length, rows } = sheet;
  return Array.from({ length }, (_, row) => {
    const own = new Map(headers.map((header, index) => [header, words[cells[row * headers.length + index] ?? 0] ?? '']));
    return { row: rows[row] ?? 0, cells: own, get: (wanted) => [...own].find(([header]) => plainText(header) === wanted)?.[1] ?? '' };
  });
}

/** Tables of nodes and edges of programs that draw networks. */
export const edgeTables: readonly Format[] = [nodexl, polinode, kumu, gephi];
