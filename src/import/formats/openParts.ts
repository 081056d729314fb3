import { looksLikeZip, readZipDirectory, type ZipEntry } from '../../support/readZipDirectory';
import { unpackEntry } from '../../support/unpackEntry';
import { decodeUtf8 } from '../files/decodeText';
import { findDelimiter } from '../files/findDelimiter';
import type { InputFile } from '../files/InputFile';
import { IssueLog } from '../IssueLog';
import type { Limits } from '../files/Limits';
import { readDelimited } from '../files/readDelimited';
import { readSheet, readSheetTop } from '../files/readSheet';
import { readText } from '../files/readText';
import { isWorkbook, readWorkbook } from '../files/readWorkbook';
import type { Workbook } from '../files/Workbook';
import type { Part } from './Part';
import { readTopRows, SHOWN_ROWS } from './readTopRows';

/** Of the beginning that formats look at, in characters; and of a file, in bytes. */
const BEGINNING = 4_000;
const GLIMPSED = 64_000;
/** Browsers of today hold texts of up to 512 million characters. */
const LONGEST_TEXT = 500_000_000;
const MOST_ENTRIES = 10_000;

/** The parts of one file. */
export interface OpenedFile {
  readonly parts: readonly Part[];
  /** Read already, so that nobody has to read its texts again. */
  readonly workbook: Workbook | null;
}

/** What a file is made of, with the beginning of each part; nothing where it cannot be opened, which is said when it is read. */
export function openParts(input: InputFile, file: string, place: number, limits: Limits): OpenedFile {
  const { parts, workbook } = openAll(input, file, place, limits);
  const said = new Map(input.said?.map((one) => [one.name, one]));
  return {
    parts: parts.flatMap((part): readonly Part[] => {
      const { holds = null, recipe } = said.get(part.name) ?? {};
      if (holds === 'none') return [];
      return holds === null && recipe === undefined ? [part] : [Object.assign(part, { holds: holds ?? part.holds, hidden: false })];
    }),
    workbook,
  };
}

function openAll(input: InputFile, file: string, place: number, limits: Limits): OpenedFile {
  const { bytes, holds = null } = input;
  if (!looksLikeZip(bytes))
    return { parts: bytes.length === 0 ? [] : [openBytes({ file, name: file, input: place, holds }, () => bytes, limits)], workbook: null };
  const entries = readZipDirectory(bytes) ?? [];
  if (isWorkbook(entries)) {
    const workbook = readWorkbook(bytes, limits, 'not-xlsx', new IssueLog(file));
    return { parts: workbook === null ? [] : openSheets(workbook, { file, input: place, holds }, input.sheet, limits), workbook };
  }
  if (entries.length > MOST_ENTRIES || entries.reduce((sum, { size }) => sum + size, 0) > limits.unpackedBytes)
    return { parts: [], workbook: null };
  const parts = entries.flatMap((entry) => {
    const name = baseName(entry.name);
    const unpack = once(() => unpackEntry(bytes, entry) ?? new Uint8Array());
    return isSeen(entry) && unpack().length > 0 ? [openBytes({ file: `${file}/${name}`, name, input: place, holds }, unpack, limits)] : [];
  });
  return { parts, workbook: null };
}

type Told = Pick<Part, 'file' | 'name' | 'input' | 'holds'>;

function openBytes(told: Told, bytes: () => Uint8Array, limits: Limits): Part {
  const log = new IssueLog(told.file);
  const glimpsed = bytes().subarray(0, GLIMPSED);
  const text = readText(glimpsed.subarray(0, wholeLines(glimpsed, bytes().length)));
  const beginning = text?.beginning ?? '';
  let encoding = text?.encoding ?? '';
  return {
    ...told,
    kind: text === null ? 'bytes' : 'text',
    hidden: false,
    beginning: beginning.slice(0, BEGINNING),
    top: readTopRows(beginning, findDelimiter(beginning)).rows,
    shown: () => readTopRows(beginning, findDelimiter(beginning), SHOWN_ROWS),
    log,
    bytes,
    get encoding() {
      return encoding;
    },
    text() {
      if (bytes().length > LONGEST_TEXT) {
        log.refuse('file-too-large', { megabytes: Math.ceil(bytes().length / 1_000_000), most: LONGEST_TEXT / 1_000_000 });
        return null;
      }
      const whole = readText(bytes());
      if (whole === null) {
        log.refuse('not-text', { what: 'no-text' });
        return null;
      }
      ({ encoding } = whole);
      if (encoding === 'Windows-1252') log.warn('encoding-guessed', null, null, {});
      return decodeUtf8(whole.bytes);
    },
    sheet(isHeader, names) {
      log.beginAgain();
      return readDelimited(told.file, bytes(), limits, log, isHeader, names);
    },
  };
}

/** The end of the last whole line of a beginning, or of its last whole pair of bytes. */
function wholeLines(bytes: Uint8Array, whole: number): number {
  if (bytes.length === whole) return whole;
  const end = bytes.lastIndexOf(10) + 1;
  return end > 0 ? end + (end % 2) : bytes.length & ~1;
}

function openSheets(
  workbook: Workbook,
  told: Pick<Part, 'file' | 'input' | 'holds'>,
  wanted: string | undefined,
  limits: Limits,
): readonly Part[] {
  return workbook.sheets.flatMap((sheet): readonly Part[] => {
    if (wanted !== undefined && sheet.name.trim().toLowerCase() !== wanted.trim().toLowerCase()) return [];
    const log = new IssueLog(`${told.file}#${sheet.name}`);
    return [
      {
        ...told,
        file: log.file,
        name: sheet.name,
        kind: 'sheet',
        hidden: sheet.hidden && wanted === undefined,
        beginning: '',
        top: readSheetTop(workbook, sheet).rows,
        shown: () => readSheetTop(workbook, sheet, SHOWN_ROWS),
        log,
        encoding: 'Excel workbook',
        bytes: () => new Uint8Array(),
        text: () => null,
        sheet(isHeader, names) {
          log.beginAgain();
          return readSheet(workbook, sheet, limits, log, isHeader, names);
        },
      },
    ];
  });
}

/** Folders, and what macOS and Windows put beside files, are none. */
function isSeen({ name }: ZipEntry): boolean {
  return !/[\\/]$|(?:^|[\\/])(?:__MACOSX[\\/]|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

const baseName = (path: string): string => path.replace(/.*[\\/]/, '');

/** What is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
