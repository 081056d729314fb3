import { isolateName } from '../support/isolateName';
import type { Uses } from '../domain/steps/countUses';
import { formatCount } from '../domain/formatCount';

/** "42 contacts, 3 managers": where the study says a word of its codebook; empty = nowhere. */
export function usesWords({ contacts, people, types, roles, isOffered }: Uses): string {
  return [
    contacts > 0 ? formatCount(contacts, 'contact', 'contacts') : '',
    people > 0 ? formatCount(people, 'person', 'people') : '',
    types > 0 ? formatCount(types, 'network type', 'network types') : '',
    roles > 0 ? formatCount(roles, 'role', 'roles') : '',
    isOffered ? 'offered when asked' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why a word cannot be removed, and what to do instead; `null` = it can. */
export function whyNotRemoved(label: string, uses: Uses): string | null {
  const where = usesWords({ ...uses, isOffered: false });
  if (uses.types > 0)
    return `“${isolateName(label)}” is the family of ${where}. Give ${uses.types === 1 ? 'it' : 'them'} another family first.`;
  if (uses.roles > 0)
    return `“${isolateName(label)}” is the post of ${where}. Give ${uses.roles === 1 ? 'it' : 'them'} another post first.`;
  if (where !== '')
    return `“${isolateName(label)}” is used by ${where}. Replace it there first (in People, find “${isolateName(label)}”), or hide it: contacts already reported still count.`;
  return uses.isOffered ? `“${isolateName(label)}” is one of the network types offered. Untick it under What was asked first.` : null;
}
