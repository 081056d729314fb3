import type { IssueValues } from '../../domain/IssueValues';

/** What has to be decided before a mapping can be used. */
export function sayRecipeFault(what: IssueValues['mapping-incomplete']['what'], headers: readonly string[]): string {
  const named = headers.map((header) => `“${header}”`).join(' and ');
  switch (what) {
    case 'no-from':
      return 'No column says who answers. Choose the column with each person’s name or staff number.';
    case 'no-to':
      return 'No column names contacts. Choose at least one.';
    case 'no-person':
      return 'No column says who each row is about. Choose the column with each manager’s name or staff number.';
    case 'twice':
      return `Two columns have the same meaning: ${named}. Change one of them.`;
    case 'half-name':
      return `${named} is half of a name. Choose the column with the other half, or another meaning.`;
    case 'unplaced':
      return `${named} is about a contact that no column names. Change its number, or its meaning.`;
  }
}
