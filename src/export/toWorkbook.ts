import type { Disclosed } from '../disclosure/disclose';
import { keepFromFormula } from '../support/keepFromFormula';
import { packZip } from '../support/packZip';
import { toXml } from '../support/toXml';
import { utf8 } from '../support/utf8';
import type { NamedTable, Table } from '../domain/results/Table';

/** Excel's own limits: beyond one of them, a workbook is damaged, or loses something. Source: Excel specifications and limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
/** Of a column, in characters: wide enough to be read, and none fills the screen. */
const NARROWEST = 9;
const WIDEST = 60;
/** So many rows are looked at for the width of a column. */
const ROWS_FOR_WIDTH = 200;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style 1 is the headings: bold. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

/**
 * An Excel workbook: a sheet for each table, headings in bold, which stay when the sheet is scrolled. The same tables give the
 * same bytes, as nothing in it is a time. A text stays a text, as in CSV (`keepFromFormula`); one that is longer than a cell of
 * Excel holds is cut and ends with "…". Sheet names lose what Excel forbids, and two of one name are numbered.
 *
 * Written by hand and not by hucre, which writes asynchronously and with the time of the clock, as no pure room can, and weighs
 * 36 kB where this is 2.
 *
 * @throws RangeError when a table has more rows or columns than a sheet can hold, or when there is none
 */
export function toWorkbook(sheets: Disclosed<readonly NamedTable[]>): Uint8Array {
  const tables = sheets.content;
  if (tables.length === 0) throw new RangeError('A workbook has at least one sheet.');
  const names = nameSheets(tables.map(({ name }) => name));
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
      `${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([`Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"`]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${names.map((name, i) => `<sheet name="${toXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i) => `Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"`),
      `Type="${OFFICE}/styles" Target="styles.xml"`,
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [i, table] of tables.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = toSheet(table);
  return packZip(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, utf8.encode(DECLARATION + xml)])));
}

function relationships(targets: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map((target, i) => `<Relationship Id="rId${i + 1}" ${target}/>`).join('')}</Relationships>`;
}

function toSheet({ columns, rows }: Table): string {
  if (rows.length >= MOST_ROWS || columns.length > MOST_COLUMNS) {
    throw new RangeError(`A sheet holds ${MOST_ROWS} rows and ${MOST_COLUMNS} columns at most.`);
  }
  const widths = columns.map((title, column) => {
    const longest = rows.slice(0, ROWS_FOR_WIDTH).reduce((most, row) => Math.max(most, String(row[column] ?? '').length), title.length);
    return Math.min(WIDEST, Math.max(NARROWEST, longest) + 2);
  });
  const letters = columns.map((_, column) => letterOf(column));
  const row = (cells: readonly (string | number | null)[], number: number, style: string): string =>
    `<row r="${number}">${cells.map((cell, c) => toCell(cell, `${letters[c] ?? letterOf(c)}${number}`, style)).join('')}</row>`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (columns.length === 0
      ? ''
      : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`) +
    `<sheetData>${row(columns, 1, ' s="1"')}${rows.map((cells, i) => row(cells, i + 2, '')).join('')}</sheetData></worksheet>`
  );
}

function toCell(value: string | number | null, at: string, style: string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"${style}><v>${value}</v></c>` : '';
  if (value === null || value === '') return '';
  const safe = keepFromFormula(value);
  const text = safe.length > LONGEST_TEXT ? `${cutBefore(safe, LONGEST_TEXT - 1)}…` : safe;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${toXml(escapeAsExcel(text))}</t></is></c>`;
}

/** So many characters of a text, and never half of one that takes two. */
function cutBefore(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A, B … Z, AA … */
function letterOf(column: number): string {
  return (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

/**
 * What XML cannot hold, as Excel writes it: `_x0007_`; and a text that looks like that with its first character written so.
 * Source: ECMA-376 part 1, 22.9.2.19.
 */
function escapeAsExcel(text: string): string {
  const code = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, code).replaceAll(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, code);
}

/** Names that Excel takes: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, not History, no two alike in any case. */
function nameSheets(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((name) => {
    const clean =
      cutBefore(name.replaceAll(/[[\]:*?/\\]/g, ' ').trim(), LONGEST_NAME)
        .replaceAll(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let free = clean;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${cutBefore(clean, LONGEST_NAME - String(n).length - 1)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
