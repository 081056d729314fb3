import type { IsolationRule } from '../../domain/IsolationRule';
import type { Reconciled } from '../../domain/results/Reconciled';
import { ruleLens } from '../../domain/ruleLens';
import { buildView } from '../../network/buildView';
import type { View } from '../../network/View';

/** The managers and their ties as the rule counts them. */
export function isolationView(reconciled: Reconciled, setting: Pick<IsolationRule, 'activity' | 'rule'>): View {
  return buildView(reconciled, { ...ruleLens(setting), round: reconciled.round });
}
