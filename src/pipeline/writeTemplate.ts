import { bookCodebook } from '../codebook/bookCodebook';
import { disclose } from '../disclosure/disclose';
import { makePerson } from '../domain/makePerson';
import type { Person } from '../domain/Person';
import type { NamedTable } from '../domain/results/Table';
import { toWorkbook } from '../export/toWorkbook';
import type { CellChoice } from '../import/columns/CellChoice';
import { CONTACT_COLUMNS } from '../import/columns/contactColumns';
import { EXAMPLE_PEOPLE } from '../import/rows/examplePeople';
import { PEOPLE_COLUMNS } from '../import/columns/peopleColumns';
import { utf8 } from '../support/utf8';
import { toMarkedCsv } from './toMarkedCsv';

export type TemplateKind = 'workbook' | 'people' | 'contacts';

/** Of the words that a cell may hold; more are in the codebook on the page. */
const MOST_WORDS = 24;

const [ONE, TWO] = EXAMPLE_PEOPLE;
const EXAMPLES: readonly Person[] = EXAMPLE_PEOPLE.map(({ id, name }) =>
  makePerson({ id, kind: 'manager', name, organisation: 'Example Trust', unit: 'Example unit' }),
);

/** Cells of the two rows that the columns themselves do not say. */
const WRITTEN: Readonly<Record<string, readonly [string, string]>> = {
  id: [ONE.id, TWO.id],
  name: [ONE.name, TWO.name],
  kind: ['manager', 'manager'],
  line_manager: ['', ONE.id],
  responded: ['yes', 'yes'],
  opted_out: ['', ''],
  // A higher number is a higher level: the first is the second’s line manager.
  seniority: ['3', '2'],
  from: [ONE.id, TWO.id],
  to: [TWO.id, 'Somebody Else'],
  contact_kind: ['person', 'person'],
  contact_organisation: ['Example Trust', 'Example Council'],
  strength: ['3', '1'],
  since: ['2021', '2024'],
  round: ['', ''],
};

interface Column {
  readonly column: string;
  readonly label: string;
  readonly hint?: string;
  readonly isNumber?: true;
  readonly choices: (codebook: typeof bookCodebook, listed: readonly Person[]) => readonly CellChoice[] | null;
}

const PEOPLE: readonly Column[] = PEOPLE_COLUMNS.filter(({ isOfNetworks }) => isOfNetworks !== true);

function exampleOf({ column, isNumber, choices }: Column, row: 0 | 1): string {
  const written = WRITTEN[column];
  if (written !== undefined) return written[row];
  const words = choices(bookCodebook, EXAMPLES) ?? [];
  const [first] = words;
  return words[row]?.id ?? first?.id ?? (isNumber === true ? '3' : '');
}

const toTable = (name: string, columns: readonly Column[]): NamedTable => ({
  name,
  columns: columns.map(({ column }) => column),
  rows: ([0, 1] as const).map((row) => columns.map((column) => exampleOf(column, row))),
});

function toCodebook(): NamedTable {
  const rows = (sheet: string, columns: readonly Column[]): NamedTable['rows'] =>
    columns.map(({ column, label, hint = '', isNumber, choices }) => {
      const words = choices(bookCodebook, [])?.map(({ id }) => id) ?? [];
      const shown = words.slice(0, MOST_WORDS).join('; ') + (words.length > MOST_WORDS ? '; …' : '');
      return [sheet, column, label, hint, shown === '' && isNumber === true ? 'a number' : shown];
    });
  return {
    name: 'Codebook',
    columns: ['In sheet', 'Heading', 'What it is', 'More', 'Words it may hold'],
    rows: [...rows('People', PEOPLE), ...rows('Ties', CONTACT_COLUMNS)],
  };
}

/**
 * A file to fill in, with every column that Kith knows, two example rows, and in the workbook a sheet that explains them. It is
 * made from the columns themselves, so that a new one is in it.
 */
export function writeTemplate(kind: TemplateKind): {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
} {
  const people = toTable('People', PEOPLE);
  const ties = toTable('Ties', CONTACT_COLUMNS);
  if (kind === 'workbook')
    return {
      fileName: 'Kith template.xlsx',
      bytes: Uint8Array.from(toWorkbook(disclose([people, ties, toCodebook()], 'analyst'))),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  const table = kind === 'people' ? people : ties;
  return { fileName: `Kith template ${kind}.csv`, bytes: Uint8Array.from(utf8.encode(toMarkedCsv(table))), type: 'text/csv;charset=utf-8' };
}
