import type { Issue } from '../../domain/Issue';
import type { IssueValues } from '../../domain/IssueValues';
import type { Work } from '../../support/Progress';
import { chooseSheets, type SheetOffered } from './chooseSheets';
import { guessHolds } from './guessHolds';
import type { InputFile } from './InputFile';
import { IssueLog } from '../IssueLog';
import type { Limits } from './Limits';
import { readDelimited } from './readDelimited';
import { readSheet } from './readSheet';
import { readWorkbook } from './readWorkbook';
import { pushAll } from '../../support/pushAll';
import { makeHeaderTest } from './makeHeaderTest';
import { nameFormat } from './nameFormat';
import { textOfCodes } from '../../support/textOfCodes';
import { looksLikeZip } from '../../support/readZipDirectory';
import { firstHeaders } from '../columns/settleColumns';
import type { Sheet } from './Sheet';
import type { TableToParse } from './TableToParse';
import type { Workbook } from './Workbook';

/**
 * The tables of a file that are to be taken, with what they hold; a file that cannot be read gives issues and none. `opened` = the
 * workbook, if it was opened already.
 */
export function* readTables(
  input: InputFile,
  file: string,
  limits: Limits,
  named: ReadonlyMap<string, string>,
  issues: Issue[],
  opened: Workbook | null = null,
): Work<readonly TableToParse[]> {
  const { bytes } = input;
  const log = new IssueLog(file);
  const found: TableToParse[] = [];
  const calledWorkbook = /\.xl[a-z]{1,2}$/i.test(file);
  if (bytes.length === 0) {
    log.error('empty-file', null, null, { what: 'file' });
  } else if (/\.##[hd]$/i.test(file)) {
    log.error('other-format', null, null, { what: 'ucinet', name: '' });
  } else if (isOds(bytes)) {
    log.error('other-format', null, null, { what: 'ods', name: '' });
  } else if (looksLikeZip(bytes)) {
    const workbook = opened ?? readWorkbook(bytes, limits, calledWorkbook ? 'not-xlsx' : 'not-text', log);
    if (workbook !== null) pushAll(found, yield* readSheets(workbook, input, file, limits, named, log, issues));
  } else if (calledWorkbook) {
    log.error('not-xlsx', null, null, { what: isCompound(bytes) ? 'old-or-protected' : 'something-else' });
  } else {
    const table = yield* readDelimited(file, bytes, limits, log, makeHeaderTest(input.holds ?? null, named));
    const holds = table === null ? null : (input.holds ?? guessHolds(table.headers, named));
    const other = table === null ? null : nameFormat(table, named);
    if (other !== null) log.error('other-format', null, null, other);
    else if (table !== null && holds !== null) found.push({ table, holds, log });
    else if (table !== null) log.error('missing-column', table.headerRow ?? 1, null, cannotTell(table));
  }
  if (!found.some((one) => one.log === log)) pushAll(issues, log.finish());
  return found;
}

function cannotTell({ headers }: Sheet): IssueValues['missing-column'] {
  return { because: 'unclear', needed: '', named: '', ...firstHeaders(headers) };
}

/** Its first part says what it is, unpacked. Source: OpenDocument 1.3 part 2, 3.3. */
function isOds(bytes: Uint8Array): boolean {
  const mark = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
  return looksLikeZip(bytes) && textOfCodes(bytes.subarray(30, 30 + mark.length)) === mark;
}

/** Word documents and workbooks of before 2007, and protected workbooks. */
function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function* readSheets(
  workbook: Workbook,
  input: InputFile,
  file: string,
  limits: Limits,
  named: ReadonlyMap<string, string>,
  log: IssueLog,
  issues: Issue[],
): Work<readonly TableToParse[]> {
  const wanted = input.sheet?.trim().toLowerCase();
  const offered: SheetOffered[] = [];
  const problems = new Map<string, IssueLog>();
  for (const sheet of workbook.sheets) {
    const { holds: said = null } = input.said?.find(({ name }) => name === sheet.name) ?? {};
    if (said === 'none') continue;
    if (wanted === undefined && said === null && sheet.hidden) {
      log.tell('hidden-sheet', null, null, { sheet: sheet.name });
      continue;
    }
    if (wanted !== undefined && sheet.name.trim().toLowerCase() !== wanted) continue;
    const own = new IssueLog(`${file}#${sheet.name}`);
    const table = yield* readSheet(workbook, sheet, limits, own, makeHeaderTest(said ?? input.holds ?? null, named));
    const other = table === null ? null : nameFormat(table, named);
    if (other !== null) own.error('other-format', null, null, other);
    if (table === null || other !== null) problems.set(sheet.name, own);
    else offered.push({ name: sheet.name, table, log: own, holds: said ?? guessHolds(table.headers, named), isSaid: said !== null });
  }
  if (offered.length === 0 && wanted !== undefined && problems.size === 0) {
    log.error('sheet-not-found', null, null, { sheet: input.sheet ?? '', sheets: workbook.sheets.map(({ name }) => name) });
  } else if (offered.length === 0) {
    if (problems.size === 0) log.error('empty-file', null, null, { what: 'workbook' });
    for (const own of problems.values()) pushAll(issues, own.finish());
  }
  // A sheet that is damaged must be named; one that is blank, beside others that are not, is nothing.
  else
    for (const own of problems.values())
      pushAll(
        issues,
        own.finish().filter(({ code }) => code !== 'empty-file'),
      );
  const chosen = chooseSheets(offered, input.holds ?? null, log);
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1 && only.holds === null) {
    only.log.error('missing-column', only.table.headerRow ?? 1, null, cannotTell(only.table));
    pushAll(issues, only.log.finish());
    return [];
  }
  return chosen.flatMap(({ table, holds, log: own }) => (holds === null ? [] : [{ table, holds, log: own }]));
}
