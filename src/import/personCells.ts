import type { Person } from '../domain/Person';
import { allowedWords } from './allowedWords';
import type { PeopleColumn } from './peopleColumns';
import { readNumber } from './readNumber';
import type { Vocabulary } from './Vocabulary';

/** What a cell tells of a person, and the words of it that were not taken because they are not allowed. */
export interface PersonCell {
  readonly told: Partial<Person>;
  readonly refused: readonly string[];
}

interface CellRule {
  /** @param cell cleaned; '' = nothing told. @param onAdded told of a word that is added to the codebook */
  readonly read: (cell: string, vocabulary: Vocabulary, onAdded: (word: string) => void) => PersonCell;
  /** In words: "yes or no"; empty where everything is. */
  readonly allowed: string;
}

const taken = (told: Partial<Person>): PersonCell => ({ told, refused: [] });

function text(field: { readonly [Field in keyof Person]: Person[Field] extends string ? Field : never }[keyof Person]): CellRule {
  return { allowed: '', read: (cell) => taken({ [field]: cell }) };
}

/** A cell that stands for one value; blank, or not allowed, it stands for `untold`. */
function word<Field extends keyof Person>(field: Field, read: (cell: string) => Person[Field] | null, allowed: string, untold: Person[Field]): CellRule {
  return {
    allowed,
    read(cell) {
      const value = cell === '' ? null : read(cell);
      return { told: { [field]: value ?? untold }, refused: cell !== '' && value === null ? [cell] : [] };
    },
  };
}

const number = (field: 'seniority' | 'yearsInPost' | 'yearsInOrganisation' | 'yearsInService'): CellRule => word(field, readNumber, 'a number', null);

function readOneToFive(cell: string): number | null {
  const value = readNumber(cell);
  return value !== null && value >= 1 && value <= 5 ? value : null;
}

/** How a cell of each column is read, in a file and in the table on the screen alike. */
export const personCells: Readonly<Record<PeopleColumn, CellRule>> = {
  id: text('id'),
  name: text('name'),
  kind: word('kind', allowedWords.personKind, 'manager, outside person or collectivity', 'manager'),
  group: {
    allowed: '',
    read: (cell, vocabulary, onAdded) => taken({ group: cell === '' ? '' : vocabulary.group(cell, onAdded) }),
  },
  organisation: text('organisation'),
  role: text('role'),
  grade: text('grade'),
  seniority: number('seniority'),
  line_manager: text('lineManager'),
  gender: text('gender'),
  age_band: text('ageBand'),
  years_in_post: number('yearsInPost'),
  years_in_organisation: number('yearsInOrganisation'),
  years_in_service: number('yearsInService'),
  site: text('site'),
  hybrid: word('hybrid', allowedWords.yesNo, 'yes or no', null),
  responded: word('responded', allowedWords.responded, 'yes, no, declined or not asked', null),
  cap: word('capped', allowedWords.yesNo, 'yes or no', null),
  perceived_isolation: word('perceivedIsolation', readOneToFive, 'a number from 1 to 5', null),
  needs: {
    allowed: '',
    // A blank cell in a column of needs says that there are none.
    read: (cell, vocabulary, onAdded) => taken({ needs: vocabulary.motives(cell, onAdded) }),
  },
  consent: {
    allowed: 'named, introduced or kept',
    read(cell) {
      const words = cell.split(';').map((part) => part.trim()).filter((part) => part !== '');
      const isAllowed = (part: string): boolean => allowedWords.consent(part) !== null;
      return { told: { consent: words.filter(isAllowed) }, refused: words.filter((part) => !isAllowed(part)) };
    },
  },
  opted_out: word('optedOut', allowedWords.yesNo, 'yes or no', false),
};
