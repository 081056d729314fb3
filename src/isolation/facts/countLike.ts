import type { Reconciled } from '../../domain/results/Reconciled';
import { LevelCounts } from './LevelCounts';
import type { Likeness } from './Likeness';
import { numberPlaces } from './numberPlaces';

/**
 * Other managers in a like post on the staff list: in all, of the same organisation, and of another (`null` = the own organisation is not
 * recorded).
 */
export interface LikeOnRoster {
  readonly all: number;
  readonly here: number | null;
  readonly elsewhere: number | null;
}

/** Of each manager how many others on the staff list are in a like post; `null` = the own post is not recorded. */
export function countLike(
  { people, managers }: Pick<Reconciled, 'people' | 'managers'>,
  { keys, count, seniority }: Likeness,
): (manager: number) => LikeOnRoster | null {
  const places = numberPlaces(people, managers);
  const byKey = new LevelCounts(count);
  const byPlaceAndKey = new LevelCounts(places.count * count);
  keys.forEach((key, manager) => {
    byKey.add(key, seniority[manager] ?? NaN);
    byPlaceAndKey.add((places.of[manager] ?? 0) * count + key, seniority[manager] ?? NaN);
  });
  return (manager) => {
    const [key, place, level] = [keys[manager] ?? 0, places.of[manager] ?? 0, seniority[manager] ?? NaN];
    if (key === 0) return null;
    const all = byKey.near(key, level) - 1;
    if (place === 0) return { all, here: null, elsewhere: null };
    const here = byPlaceAndKey.near(place * count + key, level) - 1;
    return { all, here, elsewhere: all - here - byPlaceAndKey.near(key, level) };
  };
}
