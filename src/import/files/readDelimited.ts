import type { Work } from '../../support/Progress';
import { cleanCell } from './cleanCell';
import { DelimitedScanner } from './DelimitedScanner';
import { findDelimiter, type Delimiter } from './findDelimiter';
import type { IssueLog } from '../IssueLog';
import { headerNames } from './headerNames';
import type { Limits } from './Limits';
import type { IsHeader } from './makeHeaderTest';
import { nameText } from './nameFormat';
import { readText } from './readText';
import type { Sheet } from './Sheet';
import { TableTooLarge } from './TableTooLarge';

const ROWS_AT_ONCE = 50_000;
const SAID = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' } as const;

/** A delimited text as a table; `null` = there is none in the file, and `log` says why. `names: 'raw'` leaves headers as they stand. */
export function* readDelimited(
  file: string,
  bytes: Uint8Array,
  limits: Limits,
  log: IssueLog,
  isHeader?: IsHeader,
  names?: 'raw',
): Work<Sheet | null> {
  const text = readText(bytes);
  if (text === null) {
    log.error('not-text', null, null, { what: 'no-text' });
    return null;
  }
  const { beginning, encoding } = text;
  if (encoding === 'Windows-1252') {
    log.warn('encoding-guessed', null, null, {});
  }
  const other = nameText(beginning);
  if (other !== null) {
    log.error('other-format', null, null, other);
    return null;
  }
  const { delimiter, start } = findSeparatorLine(beginning) ?? { delimiter: findDelimiter(beginning), start: 0 };
  try {
    const scanner = new DelimitedScanner(text.bytes, start, delimiter, limits, log, isHeader);
    if (scanner.headers.length === 0) {
      log.error('empty-file', null, null, { what: 'file' });
      return null;
    }
    while (scanner.readSome(ROWS_AT_ONCE)) yield { stage: `Reading ${file}`, done: scanner.position, total: text.bytes.length };
    return {
      file,
      headers: names === 'raw' ? scanner.headers.map(cleanCell) : headerNames(scanner.headers.map(cleanCell), log),
      ...scanner.rows.finish(),
      words: scanner.words.list.map(cleanCell),
      found: scanner.found,
      understood: `${encoding}, ${SAID[delimiter]}`,
      headerRow: scanner.headerRow,
    };
  } catch (fault) {
    if (!(fault instanceof TableTooLarge)) throw fault;
    fault.refuse(log);
    return null;
  }
}

/** `sep=;` in the first line, which spreadsheet programs swallow and do not number. */
function findSeparatorLine(text: string): { readonly delimiter: Delimiter; readonly start: number } | null {
  const match = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n|$)/i.exec(text);
  return match === null ? null : { delimiter: match[1] as Delimiter, start: match[0].length };
}
