import { ABSENT, ACTIVE, LAPSED, UNTOLD } from './Activity';

/**
 * Whether a report of this activity counts: the one place that decides it, for the map, the measures and the rule alike.
 * A contact of whom it is not recorded whether it is in use counts under both settings; lapsed and absent ones never do.
 * docs/isolation.md, 2.
 *
 * @param activity into `ACTIVITIES`
 */
export function passesActivity(activity: number | undefined, setting: 'any' | 'active'): boolean {
  return setting === 'any' ? activity !== LAPSED && activity !== ABSENT : activity === ACTIVE || activity === UNTOLD;
}
