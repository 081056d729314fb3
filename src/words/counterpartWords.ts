import { isolateName } from '../support/isolateName';
import type { Person } from '../domain/Person';
import type { Counterparts } from '../domain/results/Counterparts';

/** "4 contacts. Typical: 3 (half have 2 to 5).": a manager's contacts beside those of clinical and functional counterparts. */
export interface CounterpartWords {
  readonly words: string;
  /** Who the counterparts are. */
  readonly explained: string;
}

/** @param contacts persons (a_i); `null` = did not answer */
export function counterpartWords(
  counterparts: Counterparts | null,
  contacts: number | null,
  { organisation, group }: Pick<Person, 'organisation' | 'group'>,
  groupLabel: string,
): CounterpartWords {
  if (counterparts === null) {
    return {
      words: 'No counterparts to compare with.',
      explained:
        group === ''
          ? 'Their managerial group is not recorded, or fewer than 10 counterparts answered.'
          : 'Fewer than 10 counterparts answered, too few for a fair comparison.',
    };
  }
  const { n, median, lowerQuartile, upperQuartile, whom, from } = counterparts;
  const own = contacts === null ? 'Not known' : `${contacts} ${contacts === 1 ? 'contact' : 'contacts'}`;
  const where =
    from === 'organisation' ? ` in ${isolateName(organisation)}` : ' in all organisations, because fewer than 10 in this one did';
  const who =
    whom === 'clinical_functional'
      ? 'clinical and functional managers'
      : `managers outside the ${isolateName(groupLabel.toLowerCase())} group`;
  const isAmongThem = whom === 'clinical_functional' && (group === 'clinical' || group === 'functional');
  return {
    words: `${own}. Typical: ${figure(median)} (half have ${figure(lowerQuartile)} to ${figure(upperQuartile)}).`,
    explained: `Compared with the ${n} ${who} who answered${where}${isAmongThem ? '; this person is not among them' : ''}. For comparison only.`,
  };
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);
