import { formatCount } from '../../domain/formatCount';
import type { ContactCounts } from '../../isolation/facts/countContacts';

/**
 * "Names 5 people and 1 network, named by 2: 6 different in all. Outside: 1, in use: 0."
 *
 * @param counting how many of them count under the definition, where somebody is judged: said where they are not all
 */
export function sayContactCounts(
  { people, networks, namedBy, different, outside, outsideInUse }: ContactCounts,
  counting: number | null = null,
): string {
  const named = `named by ${formatCount(namedBy)}`;
  if (people === null || networks === null) return `${named.replace('n', 'N')}.`;
  if (different === 0) return 'Names nobody, and nobody names them.';
  const out = outside === 0 ? 'None of them outside.' : `Outside: ${formatCount(outside)}, in use: ${formatCount(outsideInUse)}.`;
  const count = counting === null || counting === different ? '' : `, of which ${formatCount(counting, 'counts', 'count')}`;
  return `Names ${sayNamed({ people, networks })}, ${named}: ${formatCount(different)} different in all${count}. ${out}`;
}

/** "5 people and 1 network": whom somebody names; '' = they did not answer, or were not asked. */
export function sayNamed({ people, networks }: Pick<ContactCounts, 'people' | 'networks'>): string {
  if (people === null || networks === null) return '';
  return `${formatCount(people, 'person', 'people')}${networks === 0 ? '' : ` and ${formatCount(networks, 'network', 'networks')}`}`;
}
