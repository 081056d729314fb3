import type { IssueCode, IssueValues } from '../../domain/IssueValues';
import { ASKED_ITEMS } from '../../domain/Instrument';
import { formatCount } from '../../domain/formatCount';
import type { IssueSentences } from './IssueSentences';

type FileIssue = Extract<
  IssueCode,
  | 'empty-file'
  | 'header-only'
  | 'not-text'
  | 'not-xlsx'
  | 'file-too-large'
  | 'expands-too-large'
  | 'too-many-columns'
  | 'table-too-large'
  | 'choose-sheet'
  | 'sheet-not-found'
  | 'hidden-sheet'
  | 'encoding-guessed'
  | 'other-format'
  | 'bad-instrument'
  | 'part-lost'
>;

const SAVE_AGAIN = 'Open it in a spreadsheet program and save it again as .xlsx or CSV (UTF-8).';
const SPLIT = 'Leave out columns that you do not need, or split the file by round or by organisation.';

const NOTHING: Readonly<Record<IssueValues['empty-file']['what'], string>> = {
  file: 'The file holds nothing. Its first row must hold the names of the columns.',
  sheet: 'The sheet holds nothing. Its first row must hold the names of the columns.',
  workbook: 'The workbook has no sheet that Kith can read.',
};

const NO_WORKBOOK = {
  'damaged-archive':
    'This is not an Excel workbook that Kith can read: the file is damaged, or is something else. Open it in a spreadsheet program and save it as .xlsx or CSV (UTF-8).',
  'other-archive': 'This is an archive, but not an Excel workbook. Unpack it, and add the tables (CSV, TSV, XLSX) that it holds.',
  'damaged-workbook': `The workbook is damaged. ${SAVE_AGAIN}`,
};

const NO_TEXT: Readonly<Record<IssueValues['not-text']['what'], string>> = {
  ...NO_WORKBOOK,
  'no-text':
    'This is not a text file, whatever its name says. Save the table as CSV (UTF-8) or as an Excel workbook (.xlsx), and add that.',
};

const NO_XLSX: Readonly<Record<IssueValues['not-xlsx']['what'], string>> = {
  ...NO_WORKBOOK,
  'old-or-protected':
    'This is an Excel workbook of the old kind (.xls), or one with a password. Open it in a spreadsheet program and save it as .xlsx without a password.',
  'something-else':
    'This is not an Excel workbook, whatever its name says. Open it in a spreadsheet program and save it as .xlsx; if it is a text file, call it .csv.',
  'damaged-sheet': 'The sheet is damaged. Open the workbook in a spreadsheet program and save it again as .xlsx or CSV (UTF-8).',
};

const TOO_MANY: Readonly<Record<IssueValues['table-too-large']['what'], string>> = {
  rows: 'rows',
  cells: 'cells (rows by columns)',
  'different-cells': 'different cells',
};

const MAKE_CONTACTS =
  'Kith does not read this kind of file. Make a table of contacts with the columns “from” (who answers) and “to” (whom they name). Put one contact in each row, or use the columns “contact 1”, “contact 2” and so on. Then add that table.';

const FORMATS: Readonly<Record<Exclude<IssueValues['other-format']['what'], 'export' | 'matrix' | 'answers' | 'ucinet' | 'ods'>, string>> =
  {
    graphml: 'a network in GraphML',
    gexf: 'a network in GEXF, the format of Gephi',
    pajek: 'a network in the format of Pajek',
    dl: 'a network in DL, the format of UCINET',
    vna: 'a network in VNA, the format of NetDraw',
    gml: 'a network in GML',
    dot: 'a network in DOT, the format of Graphviz',
    json: 'data in JSON',
    html: 'a web page',
    xml: 'a file in XML',
  };

/** What each key of an instrument may hold. */
const OF_AN_INSTRUMENT: ReadonlyMap<string, string> = new Map([
  ['asked', `a list of words among ${ASKED_ITEMS.join(', ')}`],
  ['types', 'a list of network types'],
  ['cap', 'a whole number from 1 upwards'],
  ['recall', '"roster" or "free"'],
  ['absence', '"none" or "unknown"'],
  ['rounds', 'a list of rounds, earliest first'],
]);

/** What is the matter with a whole file. */
export const fileIssues: IssueSentences<FileIssue> = {
  'empty-file': ({ what }) => NOTHING[what],
  'header-only': () => 'The file holds a header and no rows.',
  'not-text': ({ what }) => NO_TEXT[what],
  'not-xlsx': ({ what }) => NO_XLSX[what],
  'file-too-large': ({ megabytes, most }, { file }) =>
    `${file} has ${formatCount(megabytes)} MB, and at most ${formatCount(most)} MB can be read. ${SPLIT}`,
  'expands-too-large': ({ megabytes, parts, most }) =>
    `The workbook unpacks to ${formatCount(megabytes)} MB in ${formatCount(parts)} parts, and at most ${formatCount(most)} MB can be read. Save the sheet that you need as CSV (UTF-8).`,
  'too-many-columns': ({ most }) =>
    `There are more than ${formatCount(most)} columns, and a table of people or contacts can have at most ${formatCount(most)}. If it is a matrix, add it as a list: one row for each person and contact.`,
  'table-too-large': ({ what, most }) =>
    `There are more than ${most / 1_000_000} million ${TOO_MANY[what]}, and Kith can read no more. ${SPLIT}`,
  'choose-sheet': ({ sheets, read }) =>
    read.length === 0
      ? `The workbook has several sheets that you could mean: ${quoted(sheets)}. Say what each contains, or leave it out.`
      : `Kith did not read the sheet ${quoted(sheets)}; it read ${read.map(quote).join(' and ')}.`,
  'sheet-not-found': ({ sheet, sheets }) => `There is no sheet "${sheet}" in the workbook; it has ${quoted(sheets)}.`,
  'hidden-sheet': ({ sheet }) => `The sheet "${sheet}" is hidden, and Kith did not read it. If you need it, say what it contains.`,
  'encoding-guessed': () =>
    'The file is not UTF-8; its characters were read as Windows-1252. If accents look wrong, save it as CSV (UTF-8).',
  'other-format': ({ what, name }) => {
    if (what === 'export')
      return `This seems to be an export of ${name}, with answers as that program writes them. It is no list of people. Add it as contacts, together with your staff list.`;
    if (what === 'answers')
      return `This seems to hold the answers to a form (one column is headed “${name}”). It is neither a list of people nor of contacts. ${MAKE_CONTACTS}`;
    if (what === 'ucinet')
      return 'This is a part of a dataset of UCINET, which is two files (.##h and .##d). Add both together. If you did, the dataset is of a version that Kith does not read: in UCINET, export it as DL (Data, Export, DL), and add that.';
    if (what === 'ods')
      return 'This is a spreadsheet of LibreOffice or OpenOffice (.ods). Open it there, save it as an Excel workbook (.xlsx), and add that.';
    if (what === 'matrix')
      return 'This seems to be a matrix, with the same people down the side and across the top. Kith does not read this kind of file. Write one row for each tie, with the columns “from” (the row), “to” (the column) and “strength” (the cell). Then add that table.';
    return `This seems to be ${FORMATS[what]}. Kith reads tables only (CSV, TSV, XLSX). In the program that it comes from, save the ties as a table with the columns “from” and “to”, and add that.`;
  },
  'bad-instrument': ({ what, key }) => {
    if (what === 'not-json') return 'The instrument is not valid JSON. It must look like { "asked": ["types", "motives"], "cap": 5 }.';
    if (what === 'not-an-object') return 'The instrument must be one object, like { "asked": ["types", "motives"], "cap": 5 }.';
    const allowed = OF_AN_INSTRUMENT.get(key);
    if (what === 'unknown-key' || allowed === undefined)
      return `An instrument has no key "${key}"; its keys are ${[...OF_AN_INSTRUMENT.keys()].join(', ')}.`;
    return `"${key}" must be ${allowed}; it was left out.`;
  },
  'part-lost': ({ what, first, last, of }) => {
    if (what === 'people') return `People ${formatCount(first)} to ${formatCount(last)} of ${formatCount(of)} could not be read.`;
    if (what === 'contacts') return `Contacts ${formatCount(first)} to ${formatCount(last)} of ${formatCount(of)} could not be read.`;
    if (what === 'history')
      return `Without them the history does not fit, and you can no longer undo or redo its ${formatCount(of, 'step', 'steps')}.`;
    if (what === 'added')
      return `Something was added to this file after it was saved (bytes: ${bytesAround(first, last)} the study). Kith read the study in it; compare it with another copy, and save it again.`;
    return `${first === last ? `Step ${first}` : `Steps ${first} to ${last}`} of the history could not be read or did not fit. You can no longer ${what} ${first === last ? 'it' : 'them'}.`;
  },
};

const quote = (name: string): string => `"${name}"`;
const quoted = (names: readonly string[]): string => names.map(quote).join(', ');

function bytesAround(before: number, after: number): string {
  return [before > 0 ? `${before} before` : '', after > 0 ? `${after} after` : ''].filter((part) => part !== '').join(' and ');
}
