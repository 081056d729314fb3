import { foldName } from '../../domain/foldName';
import type { Work } from '../../support/Progress';
import { isMissing } from '../rows/isMissing';
import type { IssueLog } from '../IssueLog';
import type { Limits } from '../files/Limits';
import { plainText } from '../plainText';
import { readNumber } from '../columns/readNumber';
import type { Sheet } from '../files/Sheet';
import { isWide } from '../rows/spreadWide';
import { readDay } from '../rows/readDay';
import { ENDS, readEnd, STARTS } from '../rows/readStaffStandings';
import { cellAt } from '../surveys/layOutSurvey';
import { nameTool } from '../surveys/nameTool';
import { QUESTION } from '../surveys/questionLabels';
import { eachPart, NOTHING, type Format, type FormatRead } from './Format';
import { MOST_HEADERS } from './readTopRows';
import { SheetMaker } from './SheetMaker';

/** Headers of a staff record, as `plainText`, by what they say. */
const HEADERS = {
  id: /^(?:employee|staff|personnel|payroll|person|emp|worker)(?:number|no|id|num|code)$/,
  first: /^(?:first|fore|given|known)names?$|^knownas$/,
  preferred: /^preferred(?:first)?name$|^knownas$/,
  last: /^(?:last|sur|family)name$/,
  role: /^(?:positiontitle|jobtitle|position|posttitle|role|jobrole|post)$/,
  grade: /^(?:payscale|grade|payband|band|paygrade|gradecode)$/,
  organisation: /^(?:organi[sz]ation|employer|trust|company|legalentity)$/,
  line_manager: /^(?:supervisor|manager|linemanager|reportsto)(?:employee|staff|person)?(?:number|no|id)?$/,
  ends: ENDS,
  starts: STARTS,
  primary: /^(?:primary|primaryassignment|primarypost|isprimary|mainpost|mainassignment)$/,
  fte: /^(?:fte|wte|contractedfte|contractedwte)$/,
} as const;

type Said = keyof typeof HEADERS;

const saidBy = (cells: readonly string[]): ReadonlyMap<Said, number> => {
  const plain = cells.map(plainText);
  const found = new Map<Said, number>();
  for (const [said, header] of Object.entries(HEADERS)) {
    const index = plain.findIndex((cell) => header.test(cell));
    if (index >= 0) found.set(said as Said, index);
  }
  return found;
};

/** Numbered names are contacts, and the table is of answers. */
const CONTACT = /^(?!.*emergency).*(?:name|contact|alter|person|nominee|colleague|advice|support|mentor).*\d/i;

/** A list of people whose names stand in two columns: an extract of staff records. */
function isStaffRecord(cells: readonly string[]): boolean {
  if (
    cells.length > MOST_HEADERS ||
    cells.some((cell) => CONTACT.test(cell)) ||
    nameTool(cells) !== null ||
    isWide(cells) ||
    cells.some((cell) => QUESTION.test(cell))
  )
    return false;
  const found = saidBy(cells);
  return (
    found.has('last') &&
    (found.has('first') || found.has('preferred')) &&
    (found.has('id') ||
      cells.some((cell) => plainText(cell) === 'id') ||
      ['role', 'grade', 'organisation'].some((said) => found.has(said as Said)))
  );
}

export const staffRecordsFormat: Format = {
  id: 'staff-records',
  claim: eachPart(({ top, holds, hidden }) => !hidden && holds !== 'contacts' && top.some(isStaffRecord)),
  *read([part], { limits }): Work<FormatRead> {
    const table = yield* part.sheet(isStaffRecord, 'raw');
    if (table === null) return NOTHING;
    const { people, asOf } = joinPosts(table, part.log, limits);
    return {
      tables: [{ part, table: people, holds: 'people', log: part.log, asOf }],
      understood: { counts: { people: people.length }, types: [] },
    };
  },
};

/** One row a person, of the posts that they hold now. */
function joinPosts(table: Sheet, log: IssueLog, limits: Limits): { readonly people: Sheet; readonly asOf: string } {
  const found = saidBy(table.headers);
  const id = found.get('id') ?? table.headers.findIndex((header) => plainText(header) === 'id');
  const cell = (row: number, said: Said): string => {
    const index = found.get(said);
    const text = index === undefined ? '' : cellAt(table, row, index);
    return isMissing(text) ? '' : text;
  };
  const lastStart = Array.from({ length: table.length }, (_, row) => readDay(cell(row, 'starts')) ?? '').reduce(
    (a, b) => (a > b ? a : b),
    '',
  );
  const posts = new Map<string, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    const who = id < 0 ? '' : cellAt(table, row, id);
    const key = who === '' ? `\n${row}` : `${who}\n${foldName(`${cell(row, 'first')} ${cell(row, 'last')}`)}`;
    const known = posts.get(key);
    if (known === undefined) posts.set(key, [row]);
    else known.push(row);
  }
  const hasEnded = (row: number): boolean => (readEnd(cell(row, 'ends')) ?? lastStart) < lastStart;
  let refused = 0;
  for (const [who, all] of posts) {
    // Of somebody all of whose posts have ended, one row stays: they have left, and others may name them.
    const now = all.filter((row) => !hasEnded(row));
    const kept = now.length === 0 ? all.slice(-1) : now;
    posts.set(who, kept);
    refused += all.length - kept.length;
    for (const row of all) {
      const number = table.rows[row] ?? 0;
      if (!kept.includes(row))
        log.repeat('staff-record', 'warning', number, table.headers[found.get('ends') ?? id] ?? '', { what: 'left' });
      else if (row !== kept[0]) log.repeat('staff-record', 'info', number, table.headers[id] ?? '', { what: 'further-post' });
    }
  }
  const told = (['role', 'grade', 'organisation', 'line_manager'] as const).filter((said) => found.has(said));
  const own = new Set([id, ...(['first', 'preferred', 'last', ...told] as const).map((said) => found.get(said))]);
  const sheet = new SheetMaker([...(id < 0 ? [] : ['id']), 'name', ...told], limits);
  for (const rows of posts.values()) {
    const [first = 0] = rows;
    const hoursOf = (row: number): number => readNumber(cell(row, 'fte')) ?? 0;
    const [largest = first] = rows.toSorted((a, b) => hoursOf(b) - hoursOf(a));
    const main = rows.find((row) => /^(?:y|yes|true|1|primary|main)$/i.test(cell(row, 'primary'))) ?? largest;
    sheet.addRow(table.rows[first] ?? 0);
    const set = (name: string, text: string): void => {
      sheet.set(sheet.columnOf(name), text);
    };
    if (id >= 0) set('id', cellAt(table, main, id));
    set('name', [cell(main, 'preferred') || cell(main, 'first'), cell(main, 'last')].join(' '));
    for (const said of told) {
      const posts = said === 'role' ? rows : [main];
      set(said, [...new Set(posts.map((row) => cell(row, said)))].filter((text) => text !== '').join('; '));
    }
    for (const [index, header] of table.headers.entries())
      if (!own.has(index) && header !== '' && !isMissing(cellAt(table, main, index))) set(header, cellAt(table, main, index));
  }
  const people = sheet.finish(table.file, table.understood, { refused });
  return { people: table.headerRow === undefined ? people : { ...people, headerRow: table.headerRow }, asOf: lastStart };
}
