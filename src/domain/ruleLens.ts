import type { IsolationRule } from './IsolationRule';
import type { Lens } from './Lens';
import { WHOLE_NETWORK } from './Lens';

/** The ties that the rule counts: what every screen looks at, unless somebody chooses otherwise on the map. */
export function ruleLens({ activity, rule }: Pick<IsolationRule, 'activity' | 'rule'>): Lens {
  return { ...WHOLE_NETWORK, activity, rule };
}
