import { formatCount } from '../../domain/formatCount';
import { asksMentoring } from '../../domain/mentoringOf';
import type { IssueCode, IssueValues } from '../../domain/IssueValues';
import { nameSome } from '../../support/nameSome';
import type { IssueSentences } from './IssueSentences';
import { sayMentoringColumns } from './sayMentoringColumns';

type RowIssue = Extract<
  IssueCode,
  | 'unclosed-quote'
  | 'ragged-row'
  | 'duplicate-header'
  | 'missing-column'
  | 'unknown-column-kept'
  | 'no-id'
  | 'duplicate-id'
  | 'same-name'
  | 'vacant-post'
  | 'not-in-post'
  | 'no-contact'
  | 'no-name'
  | 'unknown-type'
  | 'unknown-motive'
  | 'unknown-group'
  | 'unknown-value'
  | 'unread-activity'
  | 'formula-without-value'
  | 'error-cell'
  | 'merged-cells'
  | 'digits-lost'
  | 'hidden-rows'
  | 'title-above'
  | 'repeated-header'
  | 'template-example'
  | 'like-ids'
  | 'totals-row'
  | 'lone-cell'
  | 'several-contacts'
  | 'undirected-ties'
  | 'may-be-contacts'
  | 'side-by-side'
>;

const READ_AS: Readonly<Record<Exclude<IssueValues['unknown-value']['readAs'], 'in-part' | 'barriers' | 'rest'>, string>> = {
  blank: 'blank',
  manager: 'a manager',
  no: 'no',
  person: 'a person',
};

/** What is the matter with rows, cells and columns. */
export const rowIssues: IssueSentences<RowIssue> = {
  'unclosed-quote': ({ where }) =>
    where === 'header'
      ? 'A quotation mark in the header is never closed, so the columns after it could not be read. Close it.'
      : 'A quotation mark in this row is never closed. Close it, or remove it; Kith read the rows before and after as far as possible.',
  'ragged-row': ({ cells, columns, delimiter }) =>
    `This row has ${cells} cells, and the header has ${columns}, so Kith cannot tell which cell belongs where. Put quotation marks around texts that contain ${delimiter === '\t' ? 'tabs' : `"${delimiter}"`}.`,
  'duplicate-header': ({ header, called }) =>
    `Two columns are headed "${header}". The later one is called "${called}" here. Rename one of them, unless they hold the same kind of thing, such as one contact each.`,
  'missing-column': ({ because, needed, named, headers, of }) => {
    const found = `${headers.map((header) => `"${header}"`).join(', ')}${of > headers.length ? ` and ${of - headers.length} more` : ''}`;
    if (because === 'unclear')
      return `Kith cannot tell from the columns whether this file is about people or contacts. They are ${found}. Choose what each column means, or rename them: people need a column "id" or "name", contacts need "from" and "to".`;
    if (because === 'people')
      return `A people file needs a column "id" or "name", and the columns are ${found}. Choose what each column means, or rename the column that says who a row is about to "id".`;
    if (because === 'named') return `There is no column headed "${named}", which you gave for "${needed}". The columns are ${found}.`;
    return `A contacts file needs a column "${needed}" (${needed === 'from' ? 'who reports' : 'who is named'}), and the columns are ${found}. Choose what each column means, or rename the column that says it to "${needed}".`;
  },
  'unknown-column-kept': ({ header }) =>
    asksMentoring(header) !== null
      ? sayMentoringColumns([header])
      : `Kith does not know the column "${header}", and kept it as an attribute. If it is one of Kith's columns, rename it in the file.`,
  'no-id': ({ of }) =>
    of === 'people'
      ? 'This row names nobody: its id and name are blank. Fill in an id, or remove the row.'
      : 'This row does not say who reports the contact. Fill in the cell, or remove the row.',
  'duplicate-id': ({ id, firstRow, firstFile }, { row, file }) =>
    `The id "${id}" is in row ${firstRow} of ${firstFile} already. Kith kept that row and left out row ${row ?? '?'}. ${file === firstFile ? 'Give each person a different id, or merge the two rows.' : 'Give each person a different id, or merge the two rows. If this file holds answers and not managers, choose what its columns mean.'}`,
  'same-name': ({ what, name, firstRow, firstFile, ids }, { row }) => {
    const first = `“${name}” is in row ${firstRow} of ${firstFile} already`;
    switch (what) {
      case 'apart':
        return `${first}, and the two rows differ. Kith added two people: ${nameSome(
          ids.map((id) => `“${id}”`),
          4,
        )}. An answer that says only “${name}” fits both and is left out. If they are one person, remove one of the rows. If they are two, add a column “id”, and write the id in the answers.`;
      case 'left-out':
        return `${first}, and nothing shows that these are two people. Kith kept that row and left out row ${row ?? '?'}. If they are two people, add a column “id” and give each an id, or fill in their organisations and posts.`;
      case 'listed':
        return `${first}, with the id “${ids[0] ?? ''}”. Kith kept that row and left out row ${row ?? '?'}. If this is somebody else, give them an id. If this file holds answers and not managers, choose what its columns mean.`;
    }
  },
  'vacant-post': ({ posts, count }) => {
    const shown = posts.map(({ written, row }) => `“${written}” in row ${row}`);
    const more = count > posts.length ? [`${formatCount(count - posts.length)} more`] : [];
    return `${formatCount(count, 'row is a post without a person', 'rows are posts without a person')}, and no manager: ${[...shown, ...more].join(', ')}. Kith left ${count === 1 ? 'it' : 'them'} out. If ${count === 1 ? 'this is somebody’s name' : 'one of these is somebody’s name'}, write “yes” in a column “responded” of that row.`;
  },
  'not-in-post': ({ is, words, people, answered }) => {
    const said = nameSome(words.map(({ written, people: count }) => `“${written}”${words.length > 1 ? ` (${formatCount(count)})` : ''}`));
    if (is === 'in_post')
      return `${formatCount(people, 'person', 'people')} on the staff list may not be in post: ${said}. ${people === 1 ? 'They count as a manager' : 'They count as managers'}. If ${people === 1 ? 'they are' : 'some are'} not, say so as you add the file, or remove ${people === 1 ? 'the row' : 'their rows'}.`;
    const left = people - answered;
    const stay =
      answered === 0
        ? ''
        : ` ${formatCount(answered)} of them answered all the same, and ${answered === 1 ? 'counts as a manager' : 'count as managers'}.`;
    const go =
      left === 0
        ? ''
        : ` ${answered > 0 ? `The other${left === 1 ? '' : 's'}` : 'They'} ${left === 1 && answered > 0 ? 'is no manager' : 'are no managers'} of the study: there is no finding about them, and contacts with them count. If they are in post, say so as you add the file, or correct the cells.`;
    return `${formatCount(people, 'person on the staff list has left', 'people on the staff list have left')}: ${said}.${stay}${go}`;
  },
  'no-contact': ({ what, written }) => {
    switch (what) {
      case 'blank':
        return 'This row names no contact. Fill in the cell, or write "nobody" if the person was asked and named nobody.';
      case 'nobody-and-others':
        return `This row says that "${written}" named nobody. Other rows have contacts of theirs, and those count.`;
      case 'nobody':
        return `"${written}" named nobody, and counts as having answered.`;
      case 'nobody-known-before':
        return `"${written}" named nobody. They were in the study before this file. Say there that they answered: in the table of people, column "answered".`;
      case 'nobody-of-several':
        return `“${written}” named nobody, and matches more than one manager on the staff list. Write the id instead.`;
      case 'vacant':
        return `“${written}” is a post on the staff list that nobody holds, so this row names no contact. Write who is meant, or fill in the name on the staff list.`;
      case 'unread':
        return `“${written}” does not say who is meant. The person answered, and their number of contacts counts as “at least”. Write who it is, or “nobody”.`;
      case 'nobody-not-listed':
        return `"${written}" named nobody, but is in no people file, so Kith cannot count them. Add a people file that lists everybody who was asked.`;
    }
  },
  'no-name': ({ names, rows }) =>
    `${formatCount(rows, 'contact is', 'contacts are')} written as ${rows === 1 ? 'a post or a group' : 'posts or groups'} and not as ${rows === 1 ? 'a name' : 'names'}: ${nameSome(
      names.map((name) => `“${name}”`),
      8,
    )}. Kith counts ${rows === 1 ? 'it as a person who is' : 'them as people who are'} not on the staff list. Write the name of the person; of a group write “group” in a column “contact kind”.`,
  'unknown-type': ({ word }) =>
    `"${word}" is no network type of the codebook, and was added to this study. If it is one under another name, correct it in the file.`,
  'unknown-motive': ({ word }) =>
    `"${word}" is no motive of the codebook, and was added to this study. If it is one under another spelling, correct it in the file.`,
  'unknown-group': ({ word }) =>
    `"${word}" is no managerial group of the codebook, and was added to this study. If it is one under another spelling, correct it in the file.`,
  'unknown-value': ({ written, allowed, readAs }) =>
    readAs === 'in-part'
      ? `"${written}" says that this person answered in part. People who name someone count as having answered; we cannot say anything about the others.`
      : readAs === 'barriers'
        ? `"${written}" is not ${allowed}; it was left out, and the rest of the cell was added. Correct the cell, or add the word to the barriers on the page Study and add the file again.`
        : `"${written}" is not ${allowed}; it was ${readAs === 'rest' ? 'left out, and the rest of the cell was added' : `read as ${READ_AS[readAs]}`}. Correct the cell.`,
  'unread-activity': ({ word, rows }) =>
    `"${word}" does not say whether a contact is in use. It is in ${formatCount(rows, 'row', 'rows')}; this is the first. Until you say what it means, it counts as not recorded: ${rows === 1 ? 'this contact counts' : 'these contacts count'}, and no finding that depends on ${rows === 1 ? 'it' : 'them'} is clear. Say whether it means active, latent, lapsed or absent: as you add the file, or in the cells, in People under Contacts.`,
  'formula-without-value': () =>
    'The cell holds a formula without its stored value, and was read as blank. Open the workbook in a spreadsheet program, save it, and add it again.',
  'error-cell': ({ cell }, { severity }) =>
    severity === 'error'
      ? `The cell holds the error ${cell}, so Kith cannot tell who is named. The number of contacts of that person counts as “at least”. Write who it is, or leave the cell blank where nobody was named.`
      : `The cell holds the error ${cell}, and was read as blank. Correct it in the spreadsheet.`,
  'merged-cells': ({ first, areas }) =>
    `Cells are merged (${areas === 1 ? first : `${first} and ${areas - 1} more`}): only the first cell of each holds the value, and the others were read as blank. Unmerge them in the spreadsheet program, and then fill in the blank cells.`,
  'digits-lost': ({ cell, isLeftOut }) =>
    `The id is written as ${cell}: the spreadsheet program has dropped its last digits, and different people may look alike. ${isLeftOut ? 'The row was left out. ' : ''}Format the column as text and enter the ids again.`,
  'hidden-rows': ({ hidden }, { row }) =>
    hidden === 1
      ? `Row ${row ?? '?'} is hidden in the workbook, perhaps by a filter, and was read like the others. If it is not meant, copy the rows that you see into a sheet of their own and add that.`
      : `${formatCount(hidden)} rows are hidden in the workbook, perhaps by a filter, and were read like the others; the first is row ${row ?? '?'}. If they are not meant, copy the rows that you see into a sheet of their own and add that.`,
  'title-above': ({ title }, { row }) =>
    `The names of the columns are in row ${row ?? '?'}; Kith left out the rows above them (“${title}”).`,
  'repeated-header': (_, { row }) => `Row ${row ?? '?'} repeats the names of the columns, and was left out.`,
  'template-example': (_, { row }) => `Row ${row ?? '?'} is an example of the template, and was left out.`,
  'like-ids': ({ id, firstId, firstRow, firstFile }) =>
    `The id “${id}” differs from “${firstId}” in row ${firstRow} of ${firstFile} only by capital letters, Unicode form or signs. Kith kept both people. If they are one, remove one of the rows.`,
  'totals-row': ({ cell }, { row }) =>
    `Row ${row ?? '?'} (“${cell}”) holds totals and is about nobody, so it was left out. If this is somebody's name, list them in the people file.`,
  'lone-cell': ({ what, cell }, { row }) => {
    const says = `Row ${row ?? '?'} holds only “${cell}”, and the other rows hold more.`;
    switch (what) {
      case 'heading':
        return `${says} It reads like a heading and was left out. If this is somebody’s name, fill in their other cells.`;
      case 'note':
        return `${says} It reads like a note and was left out. If this is somebody’s name, fill in their other cells.`;
      case 'person':
        return `${says} Kith added a person of this name. If it is nobody, remove the row.`;
    }
  },
  'several-contacts': ({ what, cell, contacts }) => {
    switch (what) {
      case 'unparted':
        return `“${cell}” does not say which part belongs to which of the ${contacts} contacts of this row, and was read as blank. Write as many parts as contacts, or one contact in each row.`;
      case 'unclear':
        return `“${cell}” seems to name several contacts. Some of them are on the staff list and some are not, so Kith cannot tell where one name ends. Until then their number of contacts counts as “at least”. Part them with semicolons, or write one in each row.`;
      case 'read-as-one':
        return `“${cell}” may name several contacts. None of them is on the staff list, and it was read as one, so that the number of contacts counts as “at least”. If they are several, part them with semicolons.`;
      case 'more':
        return `“${cell}” says that there are more contacts than it names. Their number counts as “at least”. Name them, if you can.`;
      case 'some-not-listed':
        return `“${cell}” was read as ${contacts} contacts. Some of them are not on the staff list. If it is one name, write it without the sign between.`;
    }
  },
  'may-be-contacts': ({ what, header, rows }) => {
    switch (what) {
      case 'yes-no':
        return `The column “${header}” holds yes and no, and Kith does not know what it asks. It kept it as extra information: ${rows === 1 ? 'the contact with “no” counts' : `the ${formatCount(rows)} contacts with “no” count`}. If it says whether a contact is in use, or which type it is, choose what the column means.`;
      case 'activity':
        return `The column “${header}” may say of ${formatCount(rows, 'contact', 'contacts')} whether ${rows === 1 ? 'it is' : 'they are'} in use. Kith kept it as extra information. If it says so, choose “activity” for the column, or give it that header.`;
      case 'no-ticks':
        return `The column “${header}” is called as a network type or a motive, and holds other things than ticks. Kith kept it as extra information, so no contact has this type by it. Write “x” where it applies and leave the others blank, or choose what the column means.`;
      case 'beside':
        return `The column “${header}” lists people whom other rows name: a staff list may stand beside the contacts. Kith kept it as extra information on the contacts of the same rows. Put the staff list into a sheet or a file of its own.`;
      case 'staff-list':
        return `The column “${header}” reads as if it were about contacts, and was not used for any. Kith read ${rows === 1 ? 'the row' : `the ${formatCount(rows)} rows`} as a staff list. If these are contacts, choose what the columns mean: who reports, and who is named.`;
    }
  },
  'side-by-side': ({ headers }) =>
    `${formatCount(headers.length, 'table', 'tables')} stand beside each other here; they begin with ${nameSome(headers.map((header) => `“${header}”`))}. Kith read each as a table of its own. If they are one, give each column a header of its own, and leave none blank.`,
  'undirected-ties': ({ header, ties }) =>
    `The column “${header}” says that ${ties === 1 ? 'one tie has' : `${formatCount(ties)} ties have`} no direction; it is not a network type. ${ties === 1 ? 'This tie counts' : 'These ties count'} as reported by both people. If only the first of the two named the second, write “Directed”.`,
};
