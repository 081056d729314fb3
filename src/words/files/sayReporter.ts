import type { UnknownReporter } from '../../domain/Batch';
import { formatCount } from '../../domain/formatCount';
import { isolateName } from '../../support/isolateName';
import { nameSome } from '../../support/nameSome';

const MOST_NAMED = 4;

/** Of those who answer and cannot be found on the staff list. */
export const sayReporter = {
  lead: (count: number): string =>
    `${formatCount(count, 'person answers and is', 'people answer and are')} not on the staff list as written. Their answers are left out, and those they may be count as not having answered. Choose who they are, or correct the file.`,

  fits: ({ fits, like }: Pick<UnknownReporter, 'fits' | 'like'>): string =>
    fits === 'several'
      ? 'Several managers have this name.'
      : like.length === 0
        ? 'Nobody on the staff list has a name like it. Add them to the list, or write their id in the file.'
        : like.length === 1
          ? 'One manager has a name like it.'
          : `${formatCount(like.length)} managers have a name like it.`,

  /** "“Khan” (row 5) and “Lee” (row 7)". */
  named: (left: readonly Pick<UnknownReporter, 'written' | 'row'>[]): string =>
    nameSome(
      left.map(({ written, row }) => `${isolateName(`“${written}”`)} (row ${row})`),
      MOST_NAMED,
    ),
} as const;
