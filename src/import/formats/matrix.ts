import type { Understood } from '../../domain/Understood';
import { pushAll } from '../../support/pushAll';
import type { Work } from '../../support/Progress';
import { columnLetters } from '../files/headerNames';
import { guessHolds } from '../files/guessHolds';
import { isHeaderRow } from '../files/isHeaderRow';
import type { IssueLog } from '../IssueLog';
import { makeHeaderTest } from '../files/makeHeaderTest';
import { isMissing } from '../rows/isMissing';
import type { Sheet } from '../files/Sheet';
import type { StaffList } from '../rows/StaffList';
import { isTotal } from '../rows/tidyRows';
import type { Claimed, Format, FormatContext, FormatRead, FormatTable } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

const FEWEST = 2;
const CELL = /^(?:[-+]?\d*[.,]?\d+(?:e[-+]?\d+)?|\.|x|yes|no|true|false)?$/i;
const WORDS: ReadonlyMap<string, number> = new Map([
  ['x', 1],
  ['yes', 1],
  ['true', 1],
  ['no', 0],
  ['false', 0],
]);
/** Names of sheets and files that say nothing of what is in them. */
const NO_TYPE = /^(?:sheet|tabelle|feuil\w*|hoja|table|matrix|matrices|adjacency(?: matrix)?|network|data)[\s_-]*\d*$/i;

/** A square of the same people down the side and across the top; a sheet, or a file, for each network type. */
export const matrix: Format = { id: 'matrix', claim, read: readMatrices };

function claim(parts: readonly Part[]): readonly Claimed[] {
  const found = parts.filter(isMatrix);
  const groups: [Part, ...Part[]][] = [];
  for (const part of found) {
    // Sheets of one workbook belong together, and files of the same people.
    const group = groups.find(
      ([first]) =>
        first.kind === part.kind &&
        (part.kind === 'sheet' ? first.input === part.input : across(first).join('\n') === across(part).join('\n')),
    );
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  // A sheet of the same workbook may say more about the people.
  return groups.map((group): Claimed => [
    ...group,
    ...parts
      .filter(
        (part) =>
          part.kind === 'sheet' &&
          !part.hidden &&
          part.input === group[0].input &&
          !found.includes(part) &&
          guessHolds(part.top[0] ?? [], new Map()) === 'people',
      )
      .slice(0, 1),
  ]);
}

const across = ({ top }: Part): readonly string[] => (top[headerOf(top)] ?? []).slice(1).filter((label) => label !== '');

const isMatrix = ({ hidden, top }: Part): boolean => !hidden && headerOf(top) >= 0;

/** Where the labels stand; above them only titles, which are shorter. −1 = it is no matrix. */
function headerOf(top: Part['top']): number {
  const filled = top.map((cells) => cells.filter((cell) => cell !== '').length);
  return top.findIndex((_, at) => filled.slice(0, at).every((count) => count < (filled[at] ?? 0)) && isSquare(top.slice(at)));
}

function isSquare([header = [], ...body]: Part['top']): boolean {
  const labels = new Set(header.slice(1).filter((label) => label !== ''));
  if (labels.size < FEWEST) return false;
  const met = body.filter(([label = '']) => labels.has(label)).length;
  const rest = body.flatMap((row) => row.slice(1));
  return (
    met >= FEWEST &&
    3 * met >= 2 * body.length &&
    rest.every((cell) => CELL.test(cell) || isMissing(cell)) &&
    rest.some((cell) => cell !== '')
  );
}

/** A matrix that was read, and the maker of its ties. */
interface Square {
  readonly part: Part;
  readonly sheet: Sheet;
  readonly type: string;
}

function* readMatrices(parts: readonly Part[], context: FormatContext): Work<FormatRead> {
  const squares: Square[] = [];
  const tables: FormatTable[] = [];
  const matrices = parts.filter(isMatrix);
  for (const part of matrices) {
    const sheet = yield* part.sheet(isHeaderRow([part.top[headerOf(part.top)] ?? []]), 'raw');
    const name = part.kind === 'sheet' ? part.name : part.name.replace(/\.[^.]+$/, '');
    const isTyped = matrices.length > 1 || (part.kind === 'sheet' && !NO_TYPE.test(name));
    if (sheet !== null) squares.push({ part, sheet: withoutTotals(sheet, context.staff, part.log), type: isTyped ? name : '' });
  }
  const labels = new Set(squares.flatMap(({ sheet }) => [...downOf(sheet), ...sheet.headers.slice(1)]).filter((label) => label !== ''));
  let hasPeople = true;
  for (const part of parts.filter((one) => !matrices.includes(one))) {
    const sheet = yield* part.sheet(makeHeaderTest('people', context.named));
    const words = new Set(sheet?.words);
    if (sheet === null || 2 * [...labels].filter((label) => words.has(label)).length < labels.size) continue;
    tables.push({ part, table: sheet, holds: 'people', log: part.log });
    hasPeople = false;
  }
  const counts = { people: labels.size, ties: 0, networks: squares.length };
  const types: Understood['types'][number][] = [];
  // Somebody who answered in one of the matrices has answered.
  const answers: { readonly id: string; readonly isRecorded: boolean; readonly row: number }[] = [];
  const makers = squares.map((square) => readSquare(square, labels, context, answers));
  for (const [at, network] of makers.entries()) {
    if (at === 0) for (const { id, isRecorded, row } of answers) network.answer(id, isRecorded, row);
    const read = network.finish('matrix', false, hasPeople && at === 0);
    pushAll(tables, read.tables);
    counts.ties += read.understood.counts.ties ?? 0;
    pushAll(types, read.understood.types);
    yield { stage: `Reading ${squares[at]?.part.file ?? ''}`, done: at + 1, total: squares.length };
  }
  return { tables, understood: { counts: squares.length > 1 ? counts : { people: counts.people, ties: counts.ties }, types } };
}

/** Sums of rows and columns are nobody, unless the staff list has somebody of that name. */
function withoutTotals(sheet: Sheet, staff: StaffList, log: IssueLog): Sheet {
  const isSum = (label: string): boolean => isTotal(label) && !staff.has(label);
  const { headers, cells, rows } = sheet;
  const down = [...downOf(sheet)];
  const columns = headers.flatMap((label, at) => (at > 0 && isSum(label) ? [] : [at]));
  const kept = down.flatMap((label, at) => (isSum(label) ? [] : [at]));
  if (columns.length === headers.length && kept.length === down.length) return sheet;
  for (const [at, label] of down.entries()) if (isSum(label)) log.warn('totals-row', rows[at] ?? 0, headers[0] ?? null, { cell: label });
  const names = headers.filter((_, at) => !columns.includes(at));
  if (names.length > 0) log.tell('left-out', null, null, { what: 'other-attributes', names, count: names.length });
  return {
    ...sheet,
    headers: columns.map((at) => headers[at] ?? ''),
    length: kept.length,
    rows: Int32Array.from(kept, (row) => rows[row] ?? 0),
    cells: Int32Array.from(kept.flatMap((row) => columns.map((column) => cells[row * headers.length + column] ?? 0))),
  };
}

function* downOf({ headers, cells, words, length }: Sheet): Generator<string> {
  for (let row = 0; row < length; row += 1) yield words[cells[row * headers.length] ?? 0] ?? '';
}

/** @param everybody of all matrices */
function readSquare(
  { part, sheet, type }: Square,
  everybody: ReadonlySet<string>,
  context: FormatContext,
  answers: { id: string; isRecorded: boolean; row: number }[],
): NetworkMaker {
  const { headers, cells, words, rows } = sheet;
  const network = new NetworkMaker(part, context, 'lines');
  const width = headers.length;
  const [down, across] = [[...downOf(sheet)], headers.slice(1)];
  for (const [at, label] of [...everybody].entries()) network.node(label, label, at + 2, []);
  const [isDown, isAcross] = [new Set(down), new Set(across)];
  for (const label of new Set([...down, ...across]))
    if (label !== '' && !(isDown.has(label) && isAcross.has(label))) network.notes.readAs('not-the-same-labels', label);
  for (const [row, from] of down.entries()) {
    const number = rows[row] ?? 0;
    let isRecorded = false;
    for (const [at, to] of across.entries()) {
      const cell = words[cells[row * width + at + 1] ?? 0] ?? '';
      if ((to === '' || from === '') && cell === '') continue;
      const value = WORDS.get(cell.toLowerCase()) ?? Number(cell.replace(',', '.'));
      const isUnknown = isMissing(cell) || cell === '.';
      if (from === to) {
        if (!isUnknown && value !== 0) network.notes.leaveOut('diagonal', from, 'tell');
      } else if (isUnknown) network.notes.leaveOut('unknown-cells', from);
      else if (from === '' || to === '')
        part.log.warn('broken-element', number, to || `Column ${columnLetters(at + 1)}`, { what: 'no-ends', written: cell });
      else if (!Number.isFinite(value)) part.log.warn('broken-element', number, to, { what: 'bad-number', written: cell });
      else {
        isRecorded = true;
        if (value !== 0)
          network.tie(from, to, true, number, [
            ['types', type],
            ['weight', String(value)],
          ]);
      }
    }
    if (from !== '') answers.push({ id: from, isRecorded, row: number });
  }
  return network;
}
