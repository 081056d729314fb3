import { strToU8, zipSync } from 'fflate';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makePerson } from '../../src/domain/makePerson';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { NominationsBuilder } from '../../src/domain/nominations/NominationsBuilder';
import type { Person } from '../../src/domain/Person';
import type { Nomination } from '../../src/domain/nominations/Nominations';
import type { Batch } from '../../src/domain/Batch';
import { buildBatch } from '../../src/import/buildBatch';
import type { ImportOptions } from '../../src/import/ImportOptions';
import type { InputFile } from '../../src/import/files/InputFile';
import { finish } from '../../src/support/finish';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function importing(inputs: readonly InputFile[], options: ImportOptions = {}): Batch {
  return finish(buildBatch(inputs, options, bookCodebook));
}

/** One text file called `contacts.csv`, unless told otherwise. */
export function importText(text: string, options: ImportOptions = {}, file = 'contacts.csv'): Batch {
  return importing([{ file, bytes: utf8(text) }], options);
}

export function rowsOf({ nominations }: Batch): Nomination[] {
  return Array.from({ length: nominations.length }, (_, i) => nominationAt(nominations, i));
}

/** Issues as `code row column`, those of severity info left out. */
export function troubles({ issues }: Batch): string[] {
  return issues.filter(({ severity }) => severity !== 'info').map(({ code, row, column }) => `${code} ${row ?? '-'} ${column ?? '-'}`);
}

/** A value of an issue as a text: lists parted by bars, values of values in braces. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join('|');
  return typeof value === 'object' && value !== null ? `{${valuesText(value)}}` : String(value);
}
const valuesText = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${valueText(value)}`)
    .join(', ');

/** Each issue whole: `severity code file @row [column] values`. */
export function wholeIssues({ issues }: Pick<Batch, 'issues'>): string[] {
  return issues.map(({ severity, code, file, row, column, values }) =>
    [severity, code, file, row === null ? '' : `@${row}`, column === null ? '' : `[${column}]`, valuesText(values)]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** What is stated of somebody or of a contact, but for what says who it is: `field value`, and attributes as `name: value`. */
function stated<Told extends { readonly attributes: readonly { readonly name: string; readonly value: string }[] }>(
  told: Told,
  blank: Told,
  except: readonly (keyof Told)[],
): string[] {
  const fields = (Object.keys(told) as (keyof Told)[]).filter(
    (field) => field !== 'attributes' && !except.includes(field) && valueText(told[field]) !== valueText(blank[field]),
  );
  return [
    ...fields.map((field) => `${String(field)} ${valueText(told[field])}`.trim()),
    ...told.attributes.map(({ name, value }) => `${name}: ${value}`),
  ];
}

const BLANK_ROW = nominationAt(new NominationsBuilder().finish(), 0);

/**
 * A batch whole, in lines: a file as a person reads it. People as `id (name); field value; attribute: value`, contacts as `from > to @row;
 * …`, what is not stated left out.
 */
export function wholly(batch: Batch) {
  const personText = (person: Person): string =>
    [
      person.name === person.id ? person.id : `${person.id} (${person.name})`,
      ...stated(person, makePerson({ id: person.id, kind: 'manager' }), ['id', 'name', 'origin']),
    ].join('; ');
  return {
    people: batch.people.map(personText),
    updates: (batch.updates ?? []).map(personText),
    contacts: rowsOf(batch).map((row) =>
      [`${row.from} > ${row.to} @${row.origin.row}`, ...stated(row, BLANK_ROW, ['from', 'to', 'origin'])].join('; '),
    ),
    issues: wholeIssues(batch),
    sources: batch.sources.map(({ file, holds, taken, rows, understood, columns, reading }) =>
      [
        `${file} ${holds} ${taken}/${rows} ${understood}`,
        columns.map(({ column, header }) => `${column}=${header}`).join(' '),
        ...(reading === undefined ? [] : [valuesText(reading)]),
      ].join('; '),
    ),
    unread: batch.unread,
    instrument: valuesText(batch.instrument),
  };
}

/** Files, and everything that a person reads in them, written down beside them: see `wholly`. */
export interface WholeCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly is: Partial<ReturnType<typeof wholly>>;
  readonly options?: ImportOptions;
  /** What somebody says of a file besides. */
  readonly said?: Readonly<Record<string, Partial<InputFile>>>;
}

/** What was read of the files of a case, as far as it is written down. */
export function readWholly({ files, is, options, said = {} }: WholeCase): WholeCase['is'] {
  const inputs = Object.entries(files).map(([file, content]): InputFile => ({
    file,
    bytes: typeof content === 'string' ? utf8(content) : content,
    ...said[file],
  }));
  const read = wholly(importing(inputs, options));
  return Object.fromEntries(Object.keys(is).map((part) => [part, read[part as keyof typeof read]]));
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface SheetOf {
  readonly name: string;
  readonly state?: 'hidden';
  /** Rows of cells: a text is an inline string, a number a number, anything else the XML of the cell itself. */
  readonly rows: readonly (readonly (string | number | { readonly xml: string })[])[];
  /** After the rows. */
  readonly after?: string;
}

const letter = (index: number): string => (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function sheetXml({ rows, after = '' }: SheetOf): string {
  const cells = rows.map((row, r) => {
    const inner = row.map((cell, c) => {
      const ref = `${letter(c)}${r + 1}`;
      if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${ref}"`);
      return typeof cell === 'number'
        ? `<c r="${ref}"><v>${cell}</v></c>`
        : `<c r="${ref}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
    });
    return inner.length === 0 ? '' : `<row r="${r + 1}">${inner.join('')}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData>${after}</worksheet>`;
}

/** A workbook as small as ECMA-376 allows; style 1 is a date. `more` adds parts or replaces them. */
export function workbookOf(sheets: readonly SheetOf[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const rels = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escape(name)}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
