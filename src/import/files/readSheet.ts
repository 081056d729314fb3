import { GrowingColumn } from '../../domain/nominations/GrowingColumn';
import { finish } from '../../support/finish';
import type { Work } from '../../support/Progress';
import { cleanCell } from './cleanCell';
import { columnLetters, headerNames } from './headerNames';
import type { IssueLog } from '../IssueLog';
import type { Limits } from './Limits';
import { TOP_ROWS, type TopRows } from '../formats/readTopRows';
import { readRichText } from './readRichText';
import { serialDate } from './serialDate';
import { chooseHeader, ROWS_ABOVE, type IsHeader } from './makeHeaderTest';
import { sayTitleAbove } from './sayTitleAbove';
import type { Sheet } from './Sheet';
import { TableRows } from './TableRows';
import { TableTooLarge } from './TableTooLarge';
import type { Workbook, WorkbookSheet } from './Workbook';
import { XmlFault, XmlScanner } from './XmlScanner';

const CELLS_AT_ONCE = 100_000;
/** Of a sheet in the newest Excel. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** Cells that are not blank, in the order of the sheet. */
interface SheetCells {
  length: number;
  readonly rows: GrowingColumn<Int32Array>;
  readonly columns: GrowingColumn<Int32Array>;
  readonly cells: GrowingColumn<Int32Array>;
  readonly words: Map<string, number>;
  readonly formulas: { readonly row: number; readonly column: number }[];
  readonly merged: string[];
  readonly hidden: Set<number>;
}

/** A sheet as a table, its first row that is not blank as the header; `null` = there is none, and `log` says why. */
export function* readSheet(
  workbook: Workbook,
  sheet: WorkbookSheet,
  limits: Limits,
  log: IssueLog,
  isHeader: IsHeader,
  names?: 'raw',
): Work<Sheet | null> {
  let found: SheetCells;
  try {
    found = yield* readCells(workbook, sheet.readXml() ?? '', `Reading ${log.file}`);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    log.error('not-xlsx', null, null, { what: 'damaged-sheet' });
    return null;
  }
  if (found.length === 0) {
    log.error('empty-file', null, null, { what: 'sheet' });
    return null;
  }
  try {
    return buildTable(found, limits, log, isHeader, names);
  } catch (fault) {
    if (!(fault instanceof TableTooLarge)) throw fault;
    fault.refuse(log);
    return null;
  }
}

/** Enough for the first rows of almost every sheet. */
const GLIMPSED = 256_000;

/** The first rows of a sheet that are not blank, as they stand; as far as its beginning goes. */
export function readSheetTop(workbook: Workbook, sheet: WorkbookSheet, most = TOP_ROWS): TopRows {
  const found = noCells();
  try {
    finish(readCells(workbook, sheet.readBeginning(GLIMPSED), '', found, most));
  } catch (fault) {
    // A beginning ends in the midst of a tag.
    if (!(fault instanceof XmlFault)) throw fault;
  }
  const words = [...found.words.keys()];
  const [rows, columns, cells] = [found.rows.finish(), found.columns.finish(), found.cells.finish()];
  const top = new Map<number, string[]>();
  for (let i = 0; i < found.length; i += 1) {
    const row = top.get(rows[i] ?? 0) ?? [];
    top.set(rows[i] ?? 0, row);
    for (let column = row.length; column < (columns[i] ?? 0); column += 1) row.push('');
    row[columns[i] ?? 0] = words[cells[i] ?? 0] ?? '';
  }
  return { rows: [...top.values()].slice(0, most), numbers: [...top.keys()].slice(0, most) };
}

function noCells(): SheetCells {
  const int32 = () => new GrowingColumn((length) => new Int32Array(length));
  return {
    length: 0,
    rows: int32(),
    columns: int32(),
    cells: int32(),
    words: new Map([['', 0]]),
    formulas: [],
    merged: [],
    hidden: new Set(),
  };
}

const IS_HIDDEN = /^(?:1|true)$/;

function* readCells(workbook: Workbook, xml: string, stage: string, found = noCells(), mostRows = Infinity): Work<SheetCells> {
  const scanner = new XmlScanner(xml);
  let row = 0;
  let column = -1;
  let met = 0;
  let rowsMet = 0;
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'row') {
      row = positive(scanner.attribute('r')) ?? row + 1;
      if (++rowsMet > mostRows) break;
      if (IS_HIDDEN.test(scanner.attribute('hidden') ?? '')) found.hidden.add(row);
      column = -1;
    } else if (scanner.name === 'c') {
      column = columnOf(scanner.attribute('r')) ?? column + 1;
      if (column >= MOST_COLUMNS || row > MOST_ROWS) throw new XmlFault();
      const { text, formula } = readCell(workbook, scanner);
      if (formula && text === '') found.formulas.push({ row, column });
      const clean = cleanCell(text);
      if (clean !== '') {
        let word = found.words.get(clean);
        if (word === undefined) found.words.set(clean, (word = found.words.size));
        const i = found.length++;
        found.rows.set(i, row);
        found.columns.set(i, column);
        found.cells.set(i, word);
      }
      if (++met % CELLS_AT_ONCE === 0) yield { stage, done: scanner.position, total: xml.length };
    } else if (scanner.name === 'mergeCell') found.merged.push(scanner.attribute('ref') ?? '');
  }
  return found;
}

/** The cell that was just opened, as text, up to its closing tag. */
function readCell(workbook: Workbook, scanner: XmlScanner): { readonly text: string; readonly formula: boolean } {
  const type = scanner.attribute('t') ?? 'n';
  const style = Number(scanner.attribute('s') ?? '0');
  let value = '';
  let formula = false;
  let inValue = false;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'c')) {
    if (scanner.kind === 'text') {
      if (inValue) value += scanner.text;
    } else if (scanner.name === 'v') inValue = scanner.kind === 'open';
    else if (scanner.name === 'f') formula = true;
    else if (scanner.name === 'is' && scanner.kind === 'open') value = readRichText(scanner, 'is');
  }
  return { text: shown(workbook, type, style, value), formula };
}

function shown(workbook: Workbook, type: string, style: number, value: string): string {
  if (type === 's') return workbook.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
  const number = Number(value);
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value;
  const date = workbook.dateStyles[style] === true ? serialDate(number, workbook.from1904) : null;
  if (date !== null) return date;
  // Fifteen digits are kept in a cell: beyond, the last ones are lost, and the number is shown so that somebody can see it.
  if (Math.abs(number) >= 1e15) return number.toExponential(14).toUpperCase();
  const format = workbook.digitFormats[style] ?? null;
  return format === null || !Number.isInteger(number) || number < 0 ? String(number) : format.show(number);
}

/** @throws TableTooLarge */
function buildTable(found: SheetCells, limits: Limits, log: IssueLog, isHeader: IsHeader, raw: 'raw' | undefined): Sheet {
  const rows = found.rows.finish();
  const columns = found.columns.finish();
  const cells = found.cells.finish();
  const words = [...found.words.keys()];
  const top = readTop(rows, cells, words);
  const head = Math.max(
    0,
    chooseHeader(
      top.map(({ texts }) => texts),
      isHeader,
    ),
  );
  const headerRow = top[head]?.row ?? 0;
  if (head > 0) sayTitleAbove(log, headerRow, top[0]?.texts ?? []);
  const used = [...new Set(columns)].sort((a, b) => a - b);
  if (used.length > limits.columns) throw TableTooLarge.columns(limits.columns);
  const place = new Map(used.map((column, index) => [column, index]));
  const headers = used.map(() => '');
  const table = new TableRows(used.length, limits.cells);
  const hidden: number[] = [];
  let last = headerRow;
  for (let i = 0; i < found.length; i++) {
    const row = rows[i] ?? 0;
    const at = place.get(columns[i] ?? 0) ?? 0;
    if (row === headerRow) headers[at] = words[cells[i] ?? 0] ?? '';
    else if (row > headerRow) {
      if (row !== last) {
        table.addRow(row);
        if (found.hidden.has(row)) hidden.push(row);
      }
      last = row;
      table.set(at, cells[i] ?? 0);
    }
  }
  const names = raw === undefined ? headerNames(headers, log, used.map(columnLetters)) : headers;
  for (const { row, column } of found.formulas) {
    log.repeat('formula-without-value', 'warning', row, names[place.get(column) ?? -1] ?? `Column ${columnLetters(column)}`, {});
  }
  // Titles are merged over the whole width, and hold nothing that is read; a heading is merged over the columns that it heads.
  const lastHeaderRow = top[head + (isHeader.rows ?? 1) - 1]?.row ?? headerRow;
  const merges = found.merged.filter(
    (ref) =>
      (positive(/\d+/.exec(ref)?.[0]) ?? headerRow) >= headerRow &&
      ((isHeader.rows ?? 1) === 1 || (positive(/\d+$/.exec(ref)?.[0]) ?? headerRow) > lastHeaderRow),
  );
  const [merged] = merges;
  if (merged !== undefined) {
    const row = positive(/\d+/.exec(merged)?.[0]);
    log.warn('merged-cells', row, null, { first: merged, areas: merges.length });
  }
  // A filter that is left on hides rows: who looks at the workbook does not see that they are added.
  const [firstHidden] = hidden;
  if (firstHidden !== undefined) log.warn('hidden-rows', firstHidden, null, { hidden: hidden.length });
  return { file: log.file, headers: names, ...table.finish(), words, found: table.length, understood: 'Excel workbook', headerRow };
}

/** The first rows that are not blank, as texts. */
function readTop(
  rows: Int32Array,
  cells: Int32Array,
  words: readonly string[],
): readonly { readonly row: number; readonly texts: readonly string[] }[] {
  const top: { readonly row: number; readonly texts: string[] }[] = [];
  for (const [i, row] of rows.entries()) {
    if (row !== top.at(-1)?.row) {
      if (top.length === ROWS_ABOVE) break;
      top.push({ row, texts: [] });
    }
    top.at(-1)?.texts.push(words[cells[i] ?? 0] ?? '');
  }
  return top;
}

function positive(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}

/** `AB12` → 27; `null` = not stated. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
