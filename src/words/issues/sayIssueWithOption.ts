import type { Issue, IssueOf } from '../../domain/Issue';
import type { IssueCode, IssueValues } from '../../domain/IssueValues';
import { sayIssue } from './sayIssue';

/** A word of an option, in quotation marks where a shell would part it. */
const word = (text: string): string => (/^[\p{L}\p{N}_.#-]+$/u.test(text) ? text : `"${text}"`);

/** Which option of the command line does what the page does with a button; left out = none does. */
const OPTIONS: { readonly [Code in IssueCode]?: (values: IssueValues[Code]) => string } = {
  'choose-sheet': ({ read }) => (read.length === 0 ? 'FILE#Sheet names the sheet that you mean.' : ''),
  'hidden-sheet': ({ sheet }) => `FILE#${word(sheet)} reads the sheet.`,
  'missing-column': ({ because, needed }) =>
    because === 'named' ? '' : `--column ${needed === '' ? 'from' : needed}=HEADER says which column it is.`,
  'unknown-type': ({ word: written }) => `--type-map ${word(written)}=TYPE says which type it is.`,
  'unread-activity': ({ word: written }) => `--activity-map ${word(written)}=latent says what it means.`,
  'not-in-post': ({ is, words: [first] }) =>
    `--standing ${word(`${first?.written ?? ''}=${is === 'left' ? 'in_post' : 'left'}`)} says otherwise.`,
  'may-be-one': ({ field }) => `--join-${field} NAME joins them.`,
  'round-order': () => '--round-order A,B,… says the order.',
  'may-be-rounds': ({ what }) =>
    what === 'column' ? '--column round=HEADER reads the column as the round.' : '--file-round FILE=ROUND says the round of each file.',
  'managers-missing': () => '--silent-means none says that managers without a row named nobody.',
  'survey-unread': ({ what }) => (what === 'dictionary' || what === 'codes' ? '' : '--mapping FILE says what the columns mean.'),
  'survey-columns': ({ what }) => (what === 'names' ? '--mapping FILE says what the columns mean.' : ''),
};

/** What is the matter, and the option that helps. The page says the rest alone: it has no options. */
export function sayIssueWithOption(issue: Issue): string {
  const option = optionOf(issue);
  return option === '' ? sayIssue(issue) : `${sayIssue(issue)} (${option})`;
}

function optionOf<Code extends IssueCode>({ code, values }: IssueOf<Code>): string {
  return 'text' in values ? '' : (OPTIONS[code]?.(values) ?? '');
}
