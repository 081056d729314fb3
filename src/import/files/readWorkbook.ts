import type { IssueValues } from '../../domain/IssueValues';
import { decodeText, decodeUtf8 } from './decodeText';
import type { IssueLog } from '../IssueLog';
import type { Limits } from './Limits';
import { readZipDirectory, type ZipEntry } from '../../support/readZipDirectory';
import { unpackBeginning, unpackEntry } from '../../support/unpackEntry';
import { DigitFormat } from './DigitFormat';
import type { Workbook, WorkbookSheet } from './Workbook';
import { readRichText } from './readRichText';
import { XmlFault, XmlScanner } from './XmlScanner';

const MOST_ENTRIES = 10_000;
/**
 * Of a number format, in characters; a longer one is none, and could take hours to look through. Source: Excel specifications and limits.
 */
const LONGEST_FORMAT = 255;
/** Number formats built into spreadsheet programs that show dates or times. Source: ECMA-376 part 1, 18.8.30. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/**
 * An Excel workbook up to its sheets; `null` = it cannot be read, and `log` says why. What it would unpack to is read from its directory,
 * before anything is unpacked. `code` = what a file is called that is none. (Our own reader: the libraries at hand unpack asynchronously,
 * which a pure room cannot, hold everything in memory, or believe what the directory says.)
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits, code: 'not-xlsx' | 'not-text', log: IssueLog): Workbook | null {
  const refuse = (what: Extract<IssueValues['not-xlsx']['what'], IssueValues['not-text']['what']>): null => {
    log.error(code, null, null, { what });
    return null;
  };
  const entries = readZipDirectory(bytes);
  if (entries === null) return refuse('damaged-archive');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.unpackedBytes || entries.length > MOST_ENTRIES) {
    const megabytes = (n: number): number => Math.ceil(n / 1_000_000);
    log.error('expands-too-large', null, null, {
      megabytes: megabytes(size),
      parts: entries.length,
      most: megabytes(limits.unpackedBytes),
    });
    return null;
  }
  const parts = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]));
  const book = findBook(entries);
  if (book === undefined) return refuse('other-archive');
  try {
    const read = (entry: ZipEntry | undefined): string | null => (entry === undefined ? null : readPart(bytes, entry));
    const folder = book.name
      .replaceAll('\\', '/')
      .toLowerCase()
      .replace(/[^/]*$/, '');
    const targets = readTargets(read(parts.get(`${folder}_rels/${book.name.replace(/.*[\\/]/, '').toLowerCase()}.rels`)) ?? '', folder);
    const { listed, from1904 } = readBook(readPart(bytes, book));
    const sheets = listed.flatMap(({ name, hidden, target }, index): WorkbookSheet[] => {
      const path = targets.get(target) ?? `${folder}worksheets/sheet${index + 1}.xml`;
      const entry = parts.get(path);
      return entry === undefined || path.includes('chartsheets/')
        ? []
        : [
            {
              name,
              hidden,
              readXml: () => readPart(bytes, entry),
              readBeginning: (most) => decodeUtf8(unpackBeginning(bytes, entry, most)),
            },
          ];
    });
    return {
      sheets,
      strings: readStrings(read(parts.get(`${folder}sharedstrings.xml`)) ?? ''),
      ...readStyles(read(parts.get(`${folder}styles.xml`)) ?? ''),
      from1904,
    };
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return refuse('damaged-workbook');
  }
}

/** Whether the entries of an archive are those of a workbook. */
export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return findBook(entries) !== undefined;
}

function findBook(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return (
    entries.findLast(({ name }) => /^xl[\\/]workbook\.xml$/i.test(name)) ??
    entries.find(({ name }) => /(^|\/)workbook\d*\.xml$/i.test(name))
  );
}

/** @throws XmlFault when the part is damaged: a workbook of which half is known would be read wrongly. */
function readPart(bytes: Uint8Array, entry: ZipEntry): string {
  const unpacked = unpackEntry(bytes, entry);
  const decoded = unpacked === null ? null : decodeText(unpacked);
  if (decoded === null) throw new XmlFault();
  return decoded.text;
}

function readBook(xml: string): {
  readonly listed: readonly { readonly name: string; readonly hidden: boolean; readonly target: string }[];
  readonly from1904: boolean;
} {
  const listed = [];
  let from1904 = false;
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'workbookPr') from1904 = /^(1|true|on)$/.test(scanner.attribute('date1904') ?? '');
    if (scanner.name !== 'sheet') continue;
    listed.push({
      name: scanner.attribute('name') ?? '',
      hidden: (scanner.attribute('state') ?? 'visible') !== 'visible',
      target: scanner.attribute('r:id') ?? '',
    });
  }
  return { listed, from1904 };
}

/** Relationship → path in the archive, in small letters. */
function readTargets(xml: string, folder: string): Map<string, string> {
  const targets = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== 'open' || scanner.name !== 'Relationship') continue;
    const target = (scanner.attribute('Target') ?? '').toLowerCase();
    targets.set(scanner.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : folder + target);
  }
  return targets;
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) if (scanner.kind === 'open' && scanner.name === 'si') strings.push(readRichText(scanner, 'si'));
  return strings;
}

/** Of each cell style, how its numbers are shown. */
function readStyles(xml: string): Pick<Workbook, 'dateStyles' | 'digitFormats'> {
  const dates = new Set(DATE_FORMATS);
  const formats = new Map<number, DigitFormat | null>();
  const dateStyles: boolean[] = [];
  const digitFormats: (DigitFormat | null)[] = [];
  const scanner = new XmlScanner(xml);
  let inCells = false;
  while (scanner.next()) {
    if (scanner.name === 'cellXfs') inCells = scanner.kind === 'open';
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'numFmt') {
      const id = Number(scanner.attribute('numFmtId'));
      const code = scanner.attribute('formatCode') ?? '';
      if (showsDate(code)) dates.add(id);
      else dates.delete(id);
      // A longer one is none that a spreadsheet program wrote, and too long for a pattern to walk back through.
      formats.set(id, code.length <= LONGEST_FORMAT ? DigitFormat.read(code) : null);
    }
    if (!inCells || scanner.name !== 'xf') continue;
    const id = Number(scanner.attribute('numFmtId'));
    dateStyles.push(dates.has(id));
    digitFormats.push(formats.get(id) ?? null);
  }
  return { dateStyles, digitFormats };
}

/** A format with a letter for a part of a date, texts, colours and conditions in it aside. */
function showsDate(format: string): boolean {
  return (
    format.length <= LONGEST_FORMAT && /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, ''))
  );
}
