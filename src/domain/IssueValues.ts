import { FORMAT_IDS } from './Understood';

/** What a value of an issue can be: a text of a file, several, a whole number, yes or no, one of the words listed, or a list of values. */
export type ValueKind = 'text' | 'texts' | 'count' | 'flag' | readonly string[] | { readonly each: ValueKinds };
export interface ValueKinds {
  readonly [name: string]: ValueKind;
}

const SPELLINGS = { each: { written: 'text', people: 'count' } } as const;
const PLACES = ['organisation', 'grade', 'site'] as const;

/** Why a file that looks like an archive is no workbook that can be read. */
const NO_WORKBOOK = ['damaged-archive', 'other-archive', 'damaged-workbook'] as const;

/** What of a file Kith has no place for. */
const LEFT_OUT = [
  'other-files',
  'nested-graphs',
  'hyperedges',
  'ports',
  'times',
  'hierarchy',
  'pictures',
  'contact-ties',
  'unknown-cells',
  'diagonal',
  'vectors',
  'second-networks',
  'listed-people',
  'unanswered',
  'older-export',
  'encrypted',
  'other-attributes',
  'graph-attributes',
] as const;

/** How something was read that could be read otherwise. */
const READ_AS = [
  'undirected',
  'added-nodes',
  'weight-of-nodes',
  'names-as-ids',
  'numbered-names',
  'graphs-as-types',
  'partition',
  'defaults',
  'unnamed-nodes',
  'not-the-same-labels',
] as const;

/**
 * The codes of issues, each with the values that its sentence is made of. Closed: a new one is an entry here, one in
 * `words/issues/issueMeanings.ts` and one in `words/issues/sayIssue.ts`. What is stored is checked against this table
 * (`archive/issueShape`).
 * Where an issue stands for many rows, `rows` counts them, and its row is the first. No value is called `text`: see `SaidBefore`.
 */
export const ISSUE_VALUES = {
  'empty-file': { what: ['file', 'sheet', 'workbook'] },
  'header-only': {},
  'not-text': { what: ['no-text', ...NO_WORKBOOK] },
  'not-xlsx': { what: ['old-or-protected', 'something-else', 'damaged-sheet', ...NO_WORKBOOK] },
  'file-too-large': { megabytes: 'count', most: 'count' },
  'expands-too-large': { megabytes: 'count', parts: 'count', most: 'count' },
  'too-many-columns': { most: 'count' },
  'table-too-large': { what: ['rows', 'cells', 'different-cells'], most: 'count' },
  /** `read` = the sheets that were read in place of the others; none = nobody can tell which is meant. */
  'choose-sheet': { sheets: 'texts', read: 'texts' },
  'sheet-not-found': { sheet: 'text', sheets: 'texts' },
  'hidden-sheet': { sheet: 'text' },
  'encoding-guessed': {},
  'unclosed-quote': { where: ['header', 'row'] },
  'ragged-row': { cells: 'count', columns: 'count', delimiter: 'text' },
  'duplicate-header': { header: 'text', called: 'text' },
  /** `needed` = the column of Kith; `named` = the header that somebody said it has. `headers` are the first of `of` many. */
  'missing-column': { because: ['unclear', 'people', 'contacts', 'named'], needed: 'text', named: 'text', headers: 'texts', of: 'count' },
  'unknown-column-kept': { header: 'text' },
  'no-id': { of: ['people', 'contacts'] },
  'duplicate-id': { id: 'text', firstRow: 'count', firstFile: 'text' },
  /**
   * A name that is listed already, without an id: `apart` = two people, under `ids`; `left-out` = nothing shows that they are two;
   * `listed` = another file has it with an id.
   */
  'same-name': { what: ['apart', 'left-out', 'listed'], name: 'text', firstRow: 'count', firstFile: 'text', ids: 'texts' },
  /** Rows of a staff list whose name says that nobody holds the post; the first of `count` many. */
  'vacant-post': { posts: { each: { written: 'text', row: 'count' } }, count: 'count' },
  /** People of a staff list who have left by it (`answered` of them answer all the same), or who may not be in post; the first words. */
  'not-in-post': { is: ['left', 'in_post'], words: { each: { written: 'text', people: 'count' } }, people: 'count', answered: 'count' },
  /** `isNetwork` = a network of the register, which reports nobody. */
  'unknown-from': { written: 'text', isNetwork: 'flag' },
  'ambiguous-name': { written: 'text', side: ['from', 'to'] },
  /** `how` the ids are written otherwise; `names` are the first of `spellings` many. */
  'id-respelled': {
    how: ['form', 'case', 'number', 'words'],
    spellings: 'count',
    rows: 'count',
    names: { each: { written: 'text', meant: 'text' } },
  },
  /**
   * `names` look like people on the list, and are the first of `named`; `ids` are written like ids of it, and are the first of
   * `numbered`.
   */
  'off-list': {
    contacts: 'count',
    isAll: 'flag',
    named: 'count',
    names: { each: { written: 'text', organisation: 'text', like: 'texts' } },
    numbered: 'count',
    ids: 'texts',
  },
  'spellings-joined': { field: PLACES, groups: { each: { spellings: SPELLINGS } } },
  'may-be-one': { field: [...PLACES, 'group'], spellings: SPELLINGS },
  'self-nomination': { written: 'text' },
  /** Titles of which each is said to be of the post of the next, and the last of the first. */
  'post-loop': { titles: { each: { title: 'text', post: 'text' } } },
  /** `of` = a row of contacts from a network to itself, or a network that is said to be run by itself. */
  'own-member': { of: ['contacts', 'host'], written: 'text' },
  'no-contact': {
    what: ['blank', 'nobody-and-others', 'nobody', 'nobody-known-before', 'nobody-not-listed', 'nobody-of-several', 'vacant', 'unread'],
    written: 'text',
  },
  /** Contacts that are written as posts or groups; `names` are the first of them. */
  'no-name': { names: 'texts', rows: 'count' },
  'unknown-type': { word: 'text' },
  'unknown-motive': { word: 'text' },
  'unknown-group': { word: 'text' },
  /**
   * `allowed` = the words of the column, as the codebook has them; none = somebody answered in part. `rest` and `barriers` = one word of
   * several, and the others were taken.
   */
  'unknown-value': {
    written: 'text',
    allowed: 'text',
    readAs: ['blank', 'manager', 'no', 'person', 'rest', 'barriers', 'in-part'],
    rows: 'count',
  },
  'unread-activity': { word: 'text', rows: 'count' },
  'answered-after-all': { name: 'text' },
  'managers-missing': { missing: 'count', managers: 'count' },
  'formula-without-value': { rows: 'count' },
  'error-cell': { cell: 'text', rows: 'count' },
  'merged-cells': { first: 'text', areas: 'count' },
  'digits-lost': { cell: 'text', isLeftOut: 'flag', rows: 'count' },
  /** Rows of a workbook that it does not show, by a filter or by hand, and that were read. */
  'hidden-rows': { hidden: 'count' },
  'title-above': { title: 'text' },
  'repeated-header': {},
  'template-example': {},
  /** Two people whose ids differ by case, Unicode form or signs alone. */
  'like-ids': { id: 'text', firstId: 'text', firstRow: 'count', firstFile: 'text' },
  'totals-row': { cell: 'text' },
  /** A row of one cell where the others have more: a heading among the rows, a note, or somebody of whom no more is recorded. */
  'lone-cell': { what: ['heading', 'note', 'person'], cell: 'text' },
  'several-contacts': {
    what: ['unparted', 'unclear', 'read-as-one', 'some-not-listed', 'more'],
    cell: 'text',
    contacts: 'count',
    rows: 'count',
  },
  /** A column of contacts under an unknown header that holds yes and no, or people; a staff list with a column that is about contacts. */
  'may-be-contacts': { what: ['yes-no', 'staff-list', 'beside', 'no-ticks', 'activity'], header: 'text', rows: 'count' },
  /** Several tables beside each other: the headers that each begins with. */
  'side-by-side': { headers: 'texts' },
  'undirected-ties': { header: 'text', ties: 'count' },
  /** `name` = the program of an export, or the question that heads a column of answers. */
  'other-format': {
    what: ['export', 'matrix', 'answers', 'graphml', 'gexf', 'pajek', 'dl', 'vna', 'gml', 'dot', 'json', 'html', 'xml', 'ucinet', 'ods'],
    name: 'text',
  },
  /** A table of answers that is not read: `name` = the program that wrote it, blank where none is known. */
  'survey-unread': { what: ['no-respondent', 'no-contacts', 'codes', 'dictionary'], name: 'text', headers: 'texts', of: 'count' },
  /** `respondent` = the columns that say who answers; the others were not kept. */
  'survey-columns': { what: ['private', 'about', 'kept', 'names', 'respondent', 'skipped'], headers: 'texts' },
  /** A recipe lacks a decision; `headers` are the columns that it is about. */
  'mapping-incomplete': { what: ['no-from', 'no-to', 'no-person', 'twice', 'half-name', 'unplaced'], headers: 'texts' },
  /** A recipe needs columns that the file does not have. */
  'mapping-misfit': { name: 'text', missing: 'texts' },
  /** Columns that a recipe does not know. */
  'mapping-new': { name: 'text', headers: 'texts' },
  /** As what the contacts of a question are taken; `word` = the type or the motive. */
  'survey-question': { question: 'text', as: ['type', 'motive', 'own-type', 'strength', 'isolation'], word: 'text' },
  'survey-unfinished': { what: ['in-part', 'not-reached'], rows: 'count' },
  /** `written` = the two who are meant; of somebody who answered twice who it is, and the first row. */
  'survey-respondent': { what: ['contradicted', 'twice'], written: 'texts' },
  'survey-trial': { status: 'text', rows: 'count' },
  /** Rows of a staff record: of a post that ended, of one that may have ended, and of a second post of somebody. */
  'staff-record': { what: ['left', 'ends-later', 'end-unclear', 'further-post'], rows: 'count' },
  /** Codes of interviews that are neither types nor motives; the first of `count` many. */
  'unknown-codes': { codes: 'texts', count: 'count' },
  /** Columns of codes that only the data dictionary explains. */
  'survey-codes': { headers: 'texts' },
  /** `names` are the first of `count` many, where they have names. */
  'left-out': { what: LEFT_OUT, names: 'texts', count: 'count' },
  'read-as': { what: READ_AS, names: 'texts', count: 'count' },
  /** A part of a network file that says nothing that can be used. */
  'broken-element': { what: ['no-id', 'no-ends', 'unknown-end', 'bad-line', 'bad-number', 'unknown-respondent'], written: 'text' },
  'broken-format': {
    format: FORMAT_IDS,
    what: ['damaged', 'document-type', 'no-nodes', 'no-ties', 'too-deep', 'two-mode', 'unknown-layout', 'no-respondents'],
    written: 'text',
  },
  'round-order': { rounds: 'texts', isKnown: 'flag' },
  'no-round': { rows: 'count' },
  /** `people` answered under several of `names`: cells of a column of dates, or files; and no column says the round. */
  'may-be-rounds': { what: ['column', 'files'], names: 'texts', people: 'count' },
  'bad-instrument': { what: ['not-json', 'not-an-object', 'unknown-key', 'not-allowed'], key: 'text' },
  /**
   * From `first` to `last` of `of`: people or contacts by their place, steps by their number. `added` = bytes before and after the study.
   */
  'part-lost': { what: ['people', 'contacts', 'history', 'undo', 'redo', 'added'], first: 'count', last: 'count', of: 'count' },
} as const satisfies Readonly<Record<string, ValueKinds>>;

type ValueOf<Kind> = Kind extends 'text'
  ? string
  : Kind extends 'texts'
    ? readonly string[]
    : Kind extends 'count'
      ? number
      : Kind extends 'flag'
        ? boolean
        : Kind extends readonly (infer Word)[]
          ? Word
          : Kind extends { readonly each: infer Kinds }
            ? readonly ValuesOf<Kinds>[]
            : never;
type ValuesOf<Kinds> = { readonly [Name in keyof Kinds]: ValueOf<Kinds[Name]> };

export type IssueCode = keyof typeof ISSUE_VALUES;

/** What the sentence of an issue is made of, for each code. */
export type IssueValues = { readonly [Code in IssueCode]: ValuesOf<(typeof ISSUE_VALUES)[Code]> };
