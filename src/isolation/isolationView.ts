import type { IsolationRule } from '../domain/IsolationRule';
import { WHOLE_NETWORK } from '../domain/Lens';
import type { Reconciled } from '../domain/Reconciled';
import { buildView } from '../network/buildView';
import type { View } from '../network/View';

/** The managers and their ties as the rule counts them. */
export function isolationView(reconciled: Reconciled, { activity, rule }: Pick<IsolationRule, 'activity' | 'rule'>): View {
  return buildView(reconciled, { ...WHOLE_NETWORK, round: reconciled.round, activity, rule });
}
