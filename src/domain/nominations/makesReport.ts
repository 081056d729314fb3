import { ABSENT, LAPSED } from '../Activity';
import type { Nominations } from './Nominations';

/**
 * Whether a row makes a report. A lapsed contact is history, an absent one never was, and strength 0 says that there is no tie (a grid with
 * 0 for "never"): of either, the word of who wrote it is not missing, and that is all. docs/isolation.md, 2.
 */
export function makesReport({ activity, strength }: Pick<Nominations, 'activity' | 'strength'>, row: number): boolean {
  return activity[row] !== LAPSED && activity[row] !== ABSENT && strength[row] !== 0;
}
