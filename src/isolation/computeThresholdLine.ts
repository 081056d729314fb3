import type { ThresholdLine } from '../domain/results/Analysis';
import type { SettledRule } from '../domain/steps/settleRule';
import { likelihoodOf } from './likelihoodOf';
import { computeHolds } from './computeHolds';
import type { Facts } from './Facts';
import type { LabelTable } from './LabelTable';

/**
 * How many managers would be isolated, flagged and uncertain with *few* as 0 to `most` contacts and all else as the rule says.
 * docs/isolation.md, 7.
 */
export function computeThresholdLine(everybody: readonly Facts[], labels: LabelTable, rule: SettledRule, most: number): ThresholdLine {
  const isolated: number[] = [];
  const flagged: number[] = [];
  const uncertain: number[] = [];
  for (let tau = 0; tau <= most; tau += 1) {
    const asked = { ...rule, tau };
    const counts = { isolated: 0, flagged: 0, uncertain: 0 };
    for (const [manager, facts] of everybody.entries()) {
      const label = labels.label(manager, asked);
      if (label !== 'isolated' && label !== 'possibly') continue;
      if (label === 'isolated') counts.isolated += 1;
      const likelihood = likelihoodOf({ label, holds: label === 'possibly' ? computeHolds(facts, tau, rule.sigma) : null }, rule);
      counts[likelihood === 'settled' || likelihood === 'very_likely' ? 'flagged' : 'uncertain'] += 1;
    }
    isolated.push(counts.isolated);
    flagged.push(counts.flagged);
    uncertain.push(counts.uncertain);
  }
  return { isolated, flagged, uncertain };
}
