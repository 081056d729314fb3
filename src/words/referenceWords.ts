import type { Person } from '../domain/Person';
import type { Reference } from '../domain/results/Reference';
import { writePercent } from '../domain/writePercent';

/** "4 contacts. Typical: 3 (half have 2 to 5).": a manager's contacts compared with those of similar managers. */
export interface ReferenceWords {
  readonly words: string;
  /** Who the similar managers are, and the person's rank among them. */
  readonly explained: string;
}

/** @param contacts persons (a_i); `null` = did not answer */
export function referenceWords(reference: Reference | null, contacts: number | null, { organisation, group }: Pick<Person, 'organisation' | 'group'>, groupLabel: string): ReferenceWords {
  if (reference === null) {
    return {
      words: 'No similar managers to compare with.',
      explained: group === '' ? 'Their managerial group is not recorded, or fewer than 10 similar managers answered.' : 'Fewer than 10 similar managers answered, too few for a fair comparison.',
    };
  }
  const { n, median, lowerQuartile, upperQuartile, percentile, withheld } = reference;
  const own = contacts === null ? 'Not known' : `${contacts} ${contacts === 1 ? 'contact' : 'contacts'}`;
  const where = reference.from === 'organisation' ? ` in ${organisation}` : ' in all organisations, because fewer than 10 in this one answered';
  const who = reference.whom === 'clinical_functional' ? 'clinical and functional managers' : `managers who are not ${groupLabel.toLowerCase()}`;
  const isAmongThem = reference.whom === 'clinical_functional' && (group === 'clinical' || group === 'functional');
  const rank = percentile === null ? '' : ` ${placeWords(percentile)}`;
  const hidden = withheld === 'response_gate' ? ' Too few people in this organisation answered for a rank.' : '';
  return {
    words: `${own}. Typical: ${figure(median)} (half have ${figure(lowerQuartile)} to ${figure(upperQuartile)}).`,
    explained: `Compared with the ${n} ${who}${where} who answered${isAmongThem ? ', without this person' : ''}.${rank}${hidden} For comparison only.`,
  };
}

/** "More contacts than 20 % of them, and fewer than 80 %" with ties counted half. */
function placeWords(percentile: number): string {
  if (percentile === 0) return 'All of them have more contacts.';
  if (percentile === 100) return 'All of them have fewer contacts.';
  return `About ${writePercent(percentile / 100)} of them have fewer contacts (percentile ${Math.floor(percentile + 1e-9)}; those with the same number count half).`;
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);
