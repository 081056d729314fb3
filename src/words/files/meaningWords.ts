import type { GuessedColumn, Meant, RowKind, WordRule } from '../../domain/Recipe';
import { formatCount } from '../../domain/formatCount';

/** What a row of a file is. */
export const ROW_KIND_WORDS: Readonly<Record<RowKind, string>> = {
  respondent: 'all answers of one manager',
  contact: 'one contact of a manager',
  person: 'one manager of the staff list',
};

/** Meanings of columns that no column of Kith has the name of. */
export const MEANING_WORDS: Readonly<Record<string, string>> = {
  from: 'Who answers',
  first_name: 'First name',
  last_name: 'Last name',
  id: 'Staff number or id',
  name: 'Name',
  to: 'Name of the contact',
  choice: 'A person to choose',
  contact_extra: 'Extra information on the contact',
  own_organisation: 'Organisation of who answers',
  own_unit: 'Unit of who answers',
  own_group: 'Group of who answers',
  own_role: 'Role of who answers',
  own_grade: 'Grade of who answers',
  own_perceived_isolation: 'How alone they feel, 1 to 5',
  keep: 'Keep as extra information',
  skip: 'Leave out',
};

export const WORD_KIND_WORDS: Readonly<Record<WordRule['of'], string>> = {
  type: 'Network type',
  motive: 'Purpose',
  group: 'Group',
  activity: 'In use',
  standing: 'In post',
};

/** What becomes of somebody of whom a staff list says that they may not be in post. */
export const STANDING_WORDS: Readonly<Record<Meant, string>> = {
  left: 'have left: no managers of the study',
  in_post: 'are in post: managers of the study',
};

/** Why Kith guesses what a column means. */
export function sayGuess({ reason, cells, listed }: GuessedColumn): string {
  const onList = `${formatCount(listed)} of ${formatCount(cells, 'different cell is', 'different cells are')} on the staff list`;
  switch (reason) {
    case 'header':
      return 'Its title says so.';
    case 'listed':
      return `${onList}.`;
    case 'respondent':
      return listed > 0 ? `It says who each row is about: ${onList}.` : 'Its title says who answers.';
    case 'names':
      return 'Its title asks for people, or its cells look like names.';
    case 'option':
      return 'Its title is the name of a person.';
    case 'about-contact':
      return 'It has the number of a contact.';
    case 'private':
      return 'It says where people are or how to reach them.';
    case 'form':
      return 'It is about the form, and no answer to it.';
    case 'answer':
      return 'Kith does not know this column.';
    case 'blank':
      return 'All its cells are blank.';
  }
}
