import type { Refused } from '../domain/Refused';

const FIXED = {
  'row-without-name': 'This row has no id and no name. Enter one of them.',
  'contact-without-names': 'Enter both names: who reports the contact, and who is named.',
  'no-reporter': 'Enter who reports this contact.',
  'no-named': 'Enter who is named. To delete the contact, remove the row.',
  'named-nobody': 'If this person named nobody, write "yes" under Responded in the table of managers.',
  'only-of-networks': 'Only a network has this. Write "collectivity" under Kind first.',
  'runs-itself': 'A network is not run by itself. Enter who runs it.',
} as const;

/** Why a cell is not taken, and what would be. */
export function sayRefused(refused: Refused): string {
  switch (refused.why) {
    case 'not-a-manager':
      return `"${refused.written}" does not match exactly one manager on the list. Enter an id or name from the list.`;
    case 'id-in-use':
      return `The id "${refused.id}" is already used. Give each person a different id.`;
    case 'no-column':
      return `There is no column “${refused.column}”.`;
    case 'not-allowed':
      return `"${refused.written}" is not ${refused.allowed}.`;
    case 'not-in-codebook':
      return `"${refused.written}" is not a ${refused.noun} of this study: ${refused.known.join(', ')}. You can add others in Study.`;
    default:
      return FIXED[refused.why];
  }
}
