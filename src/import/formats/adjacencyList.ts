import type { Work } from '../../support/Progress';
import { cleanCell } from '../files/cleanCell';
import { findDelimiter } from '../files/findDelimiter';
import { guessHolds } from '../files/guessHolds';
import { readText } from '../files/readText';
import { eachPart, NOTHING, type Format, type FormatContext, type FormatRead } from './Format';
import { NetworkMaker } from './NetworkMaker';
import type { Part } from './Part';

const FEWEST_LINES = 3;
const LINES_AT_ONCE = 50_000;

/** A line for each person, `A;B;C`: the first names the others. Also as networkx writes it, parted by blanks under a `#` line. */
export const adjacencyList: Format = {
  id: 'adjacency-list',
  claim: eachPart((part) => part.kind === 'text' && isList(part)),
  read: ([part], context) => readList(part, context),
};

/** Blanks part names only under the comment of a program. */
function splitter(beginning: string): (line: string) => readonly string[] {
  const plain = beginning
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  const delimiter = beginning.startsWith('#') && !/[;,\t|]/.test(plain) ? /\s+/ : findDelimiter(plain);
  return (line) => {
    const cells = line.split(delimiter).map((cell) => cleanCell(cell.replace(/^\s*"(.*)"\s*$/, '$1')));
    while (cells.length > 1 && cells.at(-1) === '') cells.pop();
    return cells;
  };
}

function isList({ beginning, top, bytes }: Part): boolean {
  if (guessHolds(top[0] ?? [], new Map()) !== null) return false;
  const split = splitter(beginning);
  // Of most other tables the beginning is enough.
  if (!isOneEach(rowsOf(beginning, 4_000, split))) return false;
  // Those who are named may have their own lines far below.
  const rows = rowsOf(readText(bytes())?.beginning ?? '', 400_000, split);
  const first = new Set(rows.map(([cell = '']) => cell));
  const others = rows.flatMap((row) => row.slice(1));
  const known = others.filter((cell) => first.has(cell)).length;
  const isRagged = new Set(rows.map((row) => row.length)).size > 1;
  if (rows.length < FEWEST_LINES || !isOneEach(rows) || others.length < 2) return false;
  return isRagged ? 5 * known >= 4 * others.length : known === others.length;
}

type Rows = readonly (readonly string[])[];

/** What is as long as is looked at may end in half a line. */
function rowsOf(text: string, most: number, split: (line: string) => readonly string[]): Rows {
  const lines = text.split(/\r?\n/);
  return (text.length < most ? lines : lines.slice(0, -1)).filter(isRow).map(split);
}

const isRow = (line: string): boolean => line.trim() !== '' && !line.startsWith('#');

/** Whether each line is of somebody else. */
function isOneEach(rows: Rows): boolean {
  const first = new Set(rows.map(([cell = '']) => cell));
  return first.size === rows.length && !first.has('');
}

function* readList(part: Part, context: FormatContext): Work<FormatRead> {
  const text = part.text();
  if (text === null) return NOTHING;
  const network = new NetworkMaker(part, context, 'lines');
  const split = splitter(part.beginning);
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [id = ''] = isRow(line) ? split(line) : [];
    if (id !== '' && !network.has(id)) network.node(id, id, at + 1, []);
  }
  for (const [at, line] of lines.entries()) {
    if (at % LINES_AT_ONCE === 0) yield { stage: `Reading ${part.file}`, done: at, total: lines.length };
    if (!isRow(line)) continue;
    const [from = '', ...others] = split(line);
    for (const to of others) if (to !== '') network.tie(from, to, true, at + 1, []);
    network.answer(from, true, at + 1);
  }
  return network.finish('adjacency-list');
}
