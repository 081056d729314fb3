import type { ChoiceTrouble } from '../../domain/ChoiceTrouble';
import { nameSome } from '../../support/nameSome';
import { sayIssue } from '../issues/sayIssue';

const MOST_NAMED = 8;
const NOTHING = 'No choice was added.';

/** Why choices were not taken, and what to do. None of the file is, then. */
export function sayChoiceTrouble(trouble: ChoiceTrouble): string {
  switch (trouble.what) {
    case 'unread':
      return trouble.issue === null
        ? `This file is too large to be a file of choices. ${NOTHING}`
        : `${sayIssue(trouble.issue)} Save the choices as CSV. ${NOTHING}`;
    case 'no-column': {
      const named = nameSome(
        trouble.headers.map((header) => `“${header}”`),
        MOST_NAMED,
      );
      const wanted = trouble.column === 'person' ? '“id” or “name”, the manager who chose' : '“choice_1”, the mentor they chose';
      return `There is no column ${wanted}. The columns are ${named}. Rename one of them. ${NOTHING}`;
    }
    case 'nobody':
      return `${where(trouble)} “${trouble.name}” is not on the staff list. Use an id or a name of the staff list. ${NOTHING}`;
    case 'several':
      return `${where(trouble)} “${trouble.name}” may be several people on the staff list. Use the id. ${NOTHING}`;
    case 'themselves':
      return `${where(trouble)} “${trouble.name}” chose themselves. Correct the cell or leave it blank. ${NOTHING}`;
    case 'twice':
      return `${where(trouble)} “${trouble.name}” has a row already. Keep one row for each manager. ${NOTHING}`;
    case 'no-option':
      return `${where(trouble)} “${trouble.name}” is no option of this row. Write the number of an option that it has, a name or an id. ${NOTHING}`;
    case 'option-or-id':
      return `${where(trouble)} “${trouble.name}” may be an option of this row, or the id of somebody else. Write “option ${trouble.name}” or a name. ${NOTHING}`;
    case 'no-choice':
      return 'Nobody in this file has chosen a mentor: every choice is blank. Nothing was changed.';
  }
}

function where({ row, column }: { readonly row: number; readonly column: string }): string {
  return `Row ${row}, column “${column}”:`;
}
