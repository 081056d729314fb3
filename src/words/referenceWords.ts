import type { Person } from '../domain/Person';
import type { Reference } from '../domain/results/Reference';
import { writePercent } from '../domain/writePercent';

/** "4 persons in contact; like managers have 3 (2 to 5)": a manager's contacts beside those of like managers. */
export interface ReferenceWords {
  readonly words: string;
  /** Who the like managers are, and where she stands among them. */
  readonly explained: string;
}

/** @param contacts persons (a_i); `null` = did not answer */
export function referenceWords(reference: Reference | null, contacts: number | null, { organisation, group }: Pick<Person, 'organisation' | 'group'>, groupLabel: string): ReferenceWords {
  if (reference === null) {
    return {
      words: 'No like managers to compare with.',
      explained: group === '' ? 'The managerial group is not told, or fewer than ten like managers answered.' : 'Fewer than ten like managers answered: a comparison would say more about chance than about this person.',
    };
  }
  const { n, median, lowerQuartile, upperQuartile, percentile, withheld } = reference;
  const own = contacts === null ? 'Not known' : `${contacts} ${contacts === 1 ? 'person' : 'persons'}`;
  const where = reference.from === 'organisation' ? ` of ${organisation}` : ' of all organisations, as fewer than ten of the same one answered';
  const who = reference.whom === 'clinical_functional' ? 'clinical and functional managers' : `managers who are not ${groupLabel.toLowerCase()}`;
  const isAmongThem = reference.whom === 'clinical_functional' && (group === 'clinical' || group === 'functional');
  const rank = percentile === null ? '' : ` ${placeWords(percentile)}`;
  const hidden = withheld === 'response_gate' ? ' Too few answered in this organisation for a rank.' : '';
  return {
    words: `${own}; like managers have ${figure(median)} (middle half ${figure(lowerQuartile)} to ${figure(upperQuartile)}).`,
    explained: `Like managers: the ${n} ${who}${where} who answered${isAmongThem ? ', this person aside' : ''}.${rank}${hidden} A comparison, not a threshold.`,
  };
}

/** "More contacts than 20 % of them, and fewer than 80 %" with ties counted half. */
function placeWords(percentile: number): string {
  if (percentile === 0) return 'All of them have more contacts.';
  if (percentile === 100) return 'All of them have fewer contacts.';
  return `Percentile ${Math.floor(percentile + 1e-9)}: about ${writePercent(percentile / 100)} of them have fewer contacts, those with as many counted half.`;
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);
