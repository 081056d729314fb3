import { isolateName } from '../../support/isolateName';
import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import type { Counterparts } from '../../domain/results/Counterparts';

/** "4 people. Typical: 3 (half have 2 to 5).": with how many a manager is in contact, beside clinical and functional counterparts. */
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
  const own = contacts === null ? 'Not known' : formatCount(contacts, 'person', 'people');
  const where =
    from === 'organisation' ? ` in ${isolateName(organisation)}` : ' in all organisations, because fewer than 10 in this one did';
  const who =
    whom === 'clinical_functional'
      ? 'clinical and functional managers'
      : `managers outside the ${isolateName(groupLabel.toLowerCase())} group`;
  const isAmongThem = whom === 'clinical_functional' && (group === 'clinical' || group === 'functional');
  return {
    words: `${own}. Typical: ${figure(median)} (half have ${Math.floor(lowerQuartile)} to ${Math.ceil(upperQuartile)}).`,
    explained: `Compared with the ${n} ${who} who answered${where}${isAmongThem ? '; this person is not among them' : ''}. For comparison only.`,
  };
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);
