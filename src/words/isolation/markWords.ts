import type { Mark, MarkId } from '../../domain/results/Marks';

interface MarkWords {
  /** Two short lines above a column. */
  readonly heading: readonly [string, string];
  /** One word or two, beside a mark. */
  readonly short: string;
  readonly has: string;
  readonly lacks: string;
  /** What the question was about: "not asked", "not known". */
  readonly about: string;
}

export const markWords: Readonly<Record<MarkId, MarkWords>> = {
  knowledge: {
    heading: ['Knowledge', 'outside'],
    short: 'Knowledge',
    has: 'Knowledge from outside the organisation',
    lacks: 'Knowledge only from inside',
    about: 'Knowledge from outside',
  },
  support: {
    heading: ['Support', 'beyond unit'],
    short: 'Support',
    has: 'Support from beyond the own unit',
    lacks: 'Support only from the own unit',
    about: 'Support from beyond the unit',
  },
  likePost: {
    heading: ['Like', 'post'],
    short: 'Like post',
    has: 'Somebody in a like post',
    lacks: 'Nobody in a like post',
    about: 'Somebody in a like post',
  },
  network: { heading: ['Live', 'network'], short: 'Network', has: 'A live network', lacks: 'No live network', about: 'A live network' },
  contacts: {
    heading: ['Enough', 'contacts'],
    short: 'Contacts',
    has: 'More than few contacts',
    lacks: 'Few contacts',
    about: 'Enough contacts',
  },
};

/** One mark in words, as a screen reader says it. */
export function sayMark(id: MarkId, mark: Mark): string {
  const { has, lacks, about } = markWords[id];
  switch (mark) {
    case 'has':
      return has;
    case 'lacks':
      return lacks;
    case 'unknown':
      return `${about}: not known`;
    case 'not_asked':
      return `${about}: not asked`;
  }
}
