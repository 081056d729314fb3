/**
 * The kinds of file that are known by what is in them. A new one is an entry here, one in `words/files/sayUnderstood.ts`, and a reader in
 * `import/formats`.
 */
const NETWORK_FORMATS = [
  'graphml',
  'gexf',
  'pajek',
  'dl',
  'ucinet',
  'matrix',
  'adjacency-list',
  'graphology',
  'gephi-lite',
  'cytoscape',
  'gephi',
  'kumu',
  'polinode',
  'nodexl',
  'network-canvas',
  'network-canvas-graphml',
  'egoweb',
  'egor',
] as const;

/** Surveys, staff records and coded interviews. */
export const SURVEY_FORMATS = [
  'qualtrics',
  'microsoft-forms',
  'google-forms',
  'redcap',
  'redcap-dictionary',
  'surveymonkey',
  'limesurvey',
  'kobo',
  'typeform',
  'jisc',
  'smartsurvey',
  'alchemer',
  'answers',
  'staff-records',
  'coded-references',
] as const;

/** Whether a format is of answers, of which each row is a respondent or one of their contacts. */
export const isOfAnswers = (format: FormatId): boolean =>
  SURVEY_FORMATS.some((one) => one === format) && format !== 'staff-records' && format !== 'coded-references';

/** `mapped` = read by a recipe: somebody has said what its columns mean. */
export const FORMAT_IDS = [...NETWORK_FORMATS, ...SURVEY_FORMATS, 'mapped'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/**
 * What can be counted in a file, in the order in which it is said: `contactColumns` = columns that name contacts, as `questions` × `slots`;
 * `choices` = columns that stand for a person who could be chosen; `ties` = as the file has them, `undirected` of which hold both ways;
 * `listed` of the `names` are on the staff list.
 */
export const UNDERSTOOD_COUNTS = [
  'sessions',
  'respondents',
  'unfinished',
  'contactColumns',
  'questions',
  'slots',
  'choices',
  'names',
  'listed',
  'people',
  'ties',
  'undirected',
  'networks',
] as const;

export type UnderstoodCount = (typeof UNDERSTOOD_COUNTS)[number];

/**
 * As what a file, or several files together, were understood: a value, of which `words/files/sayUnderstood` makes a sentence. What
 * of them was left out, and why, the issues of the files say (`left-out`).
 */
export interface Understood {
  readonly format: FormatId;
  /** A count that means nothing for a format is left out; 0 is a count. */
  readonly counts: Readonly<Partial<Record<UnderstoodCount, number>>>;
  /** The network types of the ties as written, each with its ties; none = the file has no types. */
  readonly types: readonly { readonly type: string; readonly ties: number }[];
  /** Of several files that were understood together, their names; else none. */
  readonly files: readonly string[];
}
