import type { RowKind } from '../domain/Recipe';
import type { Codebook } from '../codebook/Codebook';
import type { Person } from '../domain/Person';
import { isHeaderRow } from '../import/files/isHeaderRow';
import { openParts } from '../import/formats/openParts';
import type { Part } from '../import/formats/Part';
import type { InputFile } from '../import/files/InputFile';
import { DEFAULT_LIMITS } from '../import/files/Limits';
import { guessRecipe, type Guess } from '../import/mapping/guessRecipe';
import { guessHolds } from '../import/files/guessHolds';
import { StaffList } from '../import/rows/StaffList';
import { findGroupedHeader } from '../import/surveys/findGroupedHeader';
import { nameTool } from '../import/surveys/nameTool';
import { Vocabulary } from '../import/columns/Vocabulary';
import type { Work } from '../support/Progress';

/** A text or a sheet that was handed over, as it stands: its first rows that are not blank. */
export interface TableSeen {
  /** The place of its file among those handed over, and its own place among the tables of that file. */
  readonly input: number;
  readonly part: number;
  /** Of a workbook, the sheet; of an archive, the file in it; else the file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Of each row its number in the file: blank rows count. */
  readonly numbers: readonly number[];
  /** Hidden in its workbook: it is read only where somebody says so. */
  readonly hidden: boolean;
  readonly isSheet: boolean;
  /** The first row that may head the table, as far as its cells tell. */
  readonly headerAt: number;
}

/** Which rows are headers, and what a row is, where somebody has said so. */
export interface GuessQuestion {
  readonly input: number;
  readonly part: number;
  readonly headerAt: number;
  /** `null` = Kith finds out. */
  readonly headerRows: number | null;
  readonly rows: RowKind | null;
}

const tablesOf = (inputs: readonly InputFile[], input: number): readonly Part[] => {
  const given = inputs[input];
  return given === undefined
    ? []
    : openParts(given, given.file, input, DEFAULT_LIMITS).parts.filter(({ kind, top }) => kind !== 'bytes' && top.length > 0);
};

/** What the files hold, before anybody asks what it means. */
export function* lookAtFiles(inputs: readonly InputFile[]): Work<readonly TableSeen[]> {
  const seen: TableSeen[] = [];
  for (const input of inputs.keys()) {
    for (const [part, { name, shown, top, hidden, kind }] of tablesOf(inputs, input).entries())
      seen.push({ input, part, name, ...shown(), hidden, isSheet: kind === 'sheet', headerAt: findHeader(top) });
    yield { stage: 'Looking at the files', done: input + 1, total: inputs.length };
  }
  return seen;
}

/** A row that heads a table by its words, else the first with more than one cell: what stands alone above is a title. */
function findHeader(top: Part['top']): number {
  const grouped = findGroupedHeader(top);
  if (grouped !== null) return grouped.at;
  const isFilled = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== '').length > 1;
  const recognised = top.findIndex((cells) => isFilled(cells) && (nameTool(cells) !== null || guessHolds(cells, new Map()) !== null));
  return recognised >= 0 ? recognised : Math.max(0, top.findIndex(isFilled));
}

/** What the columns of one table are guessed to mean; `null` = it cannot be read as a table. */
export function* guessColumns(
  inputs: readonly InputFile[],
  { input, part: place, headerAt, headerRows, rows }: GuessQuestion,
  people: readonly Pick<Person, 'id' | 'name'>[],
  base: Codebook,
): Work<Guess | null> {
  const part = tablesOf(inputs, input)[place];
  if (part === undefined) return null;
  const grouped = findGroupedHeader(part.top);
  const stated = headerRows ?? (grouped?.at === headerAt ? grouped.rows : null);
  const headers = part.top.slice(headerAt, headerAt + (stated ?? 1));
  const table = yield* part.sheet(isHeaderRow(headers), 'raw');
  if (table === null) return null;
  const vocabulary = new Vocabulary(base, new Map());
  const name = inputs[input]?.file ?? part.name;
  return guessRecipe(table, name, stated, rows, new StaffList(people), (word) => vocabulary.look(word));
}
