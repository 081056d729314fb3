import type { IssueCode } from '../../domain/IssueValues';
import { asksMentoring } from '../../domain/mentoringOf';
import type { IssueSentences } from './IssueSentences';
import { sayMentoringColumns } from './sayMentoringColumns';
import { sayRecipeFault } from '../files/sayRecipeFault';

type SurveyIssue = Extract<
  IssueCode,
  | 'survey-unread'
  | 'survey-columns'
  | 'mapping-incomplete'
  | 'mapping-misfit'
  | 'mapping-new'
  | 'survey-question'
  | 'survey-unfinished'
  | 'survey-respondent'
  | 'survey-trial'
  | 'survey-codes'
  | 'staff-record'
  | 'unknown-codes'
>;

const quote = (name: string): string => `“${name}”`;
const MOST_NAMED = 8;

/** "“Name”, “Email” and 3 more". */
function some(names: readonly string[], of: number = names.length): string {
  const shown = names.slice(0, MOST_NAMED).map(quote).join(', ');
  return of > MOST_NAMED ? `${shown} and ${of - MOST_NAMED} more` : shown;
}

/** What the exports of survey programs bring. */
export const surveyIssues: IssueSentences<SurveyIssue> = {
  'survey-unread': ({ what, name, headers, of }) => {
    if (what === 'dictionary')
      return 'This is the data dictionary of a REDCap project. It holds no answers. Add it together with the export of the answers.';
    if (what === 'codes')
      return 'The columns of people hold numbers, and Kith cannot tell which number means no contact. Export the answers as words, or write 0 where there is no contact.';
    const seems = name === '' ? 'This seems to hold the answers to a form' : `This seems to be an export of ${name}`;
    const lacks =
      what === 'no-respondent'
        ? 'but no column says who answers. Add a column “respondent” with the id or the name of each person, as your staff list has it'
        : 'but no column was found that names contacts. If you have a staff list, add it together with this file. If that is not enough, choose which columns name contacts, or call them “contact 1”, “contact 2” and so on';
    return `${seems}, ${lacks}. The columns are ${some(headers, of)}.`;
  },
  'survey-columns': ({ what, headers }) => {
    if (what === 'private')
      return `Kith did not keep ${some(headers)}: such columns are private. They say where people are or how to reach them, or hold pay, bank details, National Insurance numbers or dates of birth.`;
    if (what === 'about') return `Kith did not keep ${some(headers)}: these columns are about the form and not answers to it.`;
    if (what === 'skipped') return `You left out ${some(headers)}.`;
    if (what === 'names')
      return `${some(headers)} ${headers.length === 1 ? 'has' : 'have'} people of the staff list in ${headers.length === 1 ? 'it' : 'them'}. Kith kept ${headers.length === 1 ? 'the column' : 'the columns'} with each respondent and read no contacts there. If ${headers.length === 1 ? 'it names' : 'they name'} contacts, choose what ${headers.length === 1 ? 'the column means' : 'the columns mean'}.`;
    if (what === 'kept') {
      const ofMentors = headers.filter((header) => asksMentoring(header) !== null);
      return `Kith kept ${some(headers)} with each respondent.${ofMentors.length === 0 ? '' : ` ${sayMentoringColumns(ofMentors)}`}`;
    }
    return `${some(headers)} ${headers.length === 1 ? 'says' : 'say'} who answers.`;
  },
  'mapping-incomplete': ({ what, headers }) => sayRecipeFault(what, headers),
  'mapping-misfit': ({ name, missing }) =>
    `The mapping ${quote(name)} needs ${missing.length === 1 ? 'the column' : 'the columns'} ${some(missing)}, which this file does not have. Nothing was added. Check that it is the right file, or choose the columns again.`,
  'mapping-new': ({ name, headers }) =>
    `The mapping ${quote(name)} does not know ${some(headers)}. Kith kept ${headers.length === 1 ? 'it' : 'them'} as extra information. Choose the columns if ${headers.length === 1 ? 'it means' : 'they mean'} something else.`,
  'survey-question': ({ question, as, word }) => {
    if (as === 'isolation') return `${quote(question)} was read as how isolated people feel, from 1 to 5.`;
    if (as === 'strength')
      return `The numbers below ${quote(question)} were read as how strong each contact is; 0 is no contact. If another number means “never”, change it to 0.`;
    if (as === 'own-type') return `Contacts named for ${quote(question)} have the network type ${quote(word)}.`;
    return `Contacts named for ${quote(question)} have the ${as === 'type' ? 'network type' : 'motive'} ${quote(word)}.`;
  },
  'survey-unfinished': ({ what }) =>
    what === 'in-part'
      ? 'The respondent did not finish the survey. Kith added the contacts that they named, and their number counts as “at least”.'
      : 'The respondent did not finish the survey, or did not reply, and named no contact, so that they count as somebody who did not answer.',
  'survey-respondent': ({ what, written }) =>
    what === 'contradicted'
      ? `Two columns of this row mean two people: ${written.map(quote).join(' and ')}. The row was left out. Correct one of them.`
      : `${quote(written[0] ?? '')} answered in row ${written[1] ?? ''} as well. Kith added the contacts of both rows. If one replaces the other, delete the other. If they are of two rounds, add a column “round” that says which.`,
  'survey-trial': ({ status }) => `This row was sent to try the survey, or is marked as spam (${quote(status)}). It was left out.`,
  'staff-record': ({ what }) => {
    if (what === 'left')
      return 'This post ended before others in the file began. Kith left it out. If the person still works here, correct the date.';
    if (what === 'ends-later') return 'This post has an end date that is not in the past, as far as the file shows. Kith kept it.';
    if (what === 'end-unclear')
      return 'This post has an end date, and Kith cannot tell whether it is in the past. It kept the person. Remove the row if they left.';
    return 'This is a further post of the same person. Kith joined it with the first: the person has both roles.';
  },
  'unknown-codes': ({ codes, count }) =>
    `${some(codes, count)} ${count === 1 ? 'is neither a network type nor a motive' : 'are neither network types nor motives'} of this study. Kith kept ${count === 1 ? 'it' : 'them'} in the column “Other codes”.`,
  'survey-codes': ({ headers }) =>
    `${some(headers)} ${headers.length === 1 ? 'holds' : 'hold'} codes, and Kith cannot tell what they mean. Export the answers as words. Of REDCap you can add the data dictionary together with this file.`,
};
