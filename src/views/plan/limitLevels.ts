import type { Limits } from '../../domain/Plan';
import { sayLevelsGone, sayLevelsWithIt } from '../../words/plan/sayWithIt';

/** By how many levels mentors stand above, after one end was typed; the other goes along where it has to, and a note says so. */
export function limitLevels(
  gap: Limits['seniorityGap'],
  typed: { readonly least: number | null } | { readonly most: number | null },
): { readonly seniorityGap: Limits['seniorityGap']; readonly note: string } {
  const isLeast = 'least' in typed;
  const value = isLeast ? typed.least : typed.most;
  if (value === null) return { seniorityGap: null, note: gap === null ? '' : sayLevelsGone(gap) };
  const other = gap?.[isLeast ? 1 : 0] ?? null;
  const stays = other !== null && (isLeast ? other >= value : other <= value);
  const [least, most] = [isLeast || !stays ? value : other, isLeast && stays ? other : value];
  return { seniorityGap: [least, most], note: stays ? '' : sayLevelsWithIt(isLeast ? 'most' : 'least', value, other) };
}
