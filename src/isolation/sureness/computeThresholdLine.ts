import type { ThresholdLine } from '../../domain/results/Analysis';
import type { SettledRule } from '../../domain/steps/settleRule';
import { likelihoodOf } from '../silence/likelihoodOf';
import { computeHolds } from '../silence/computeHolds';
import type { Facts } from '../facts/Facts';
import type { LabelTable } from '../LabelTable';

/**
 * How many managers would be isolated, flagged and uncertain with *few* as 0 to `most` contacts and all else as the rule says.
 * docs/isolation.md, 7.
 */
export function computeThresholdLine(everybody: readonly Facts[], labels: LabelTable, rule: SettledRule, most: number): ThresholdLine {
  const isolated: number[] = [];
  const flagged: number[] = [];
  const uncertain: number[] = [];
  const joins: number[][] = [];
  const was = new Uint8Array(everybody.length);
  for (let tau = 0; tau <= most; tau += 1) {
    const asked = { ...rule, tau };
    const counts = { isolated: 0, flagged: 0, uncertain: 0 };
    const came: number[] = [];
    for (const [manager, facts] of everybody.entries()) {
      const label = labels.label(manager, asked);
      const is = label === 'isolated' || label === 'possibly';
      if (!is) continue;
      if (was[manager] === 0) came.push(manager);
      was[manager] = 1;
      if (label === 'isolated') counts.isolated += 1;
      const likelihood = likelihoodOf({ label, holds: label === 'possibly' ? computeHolds(facts, tau, rule.sigma) : null }, rule);
      counts[likelihood === 'settled' || likelihood === 'very_likely' ? 'flagged' : 'uncertain'] += 1;
    }
    isolated.push(counts.isolated);
    flagged.push(counts.flagged);
    uncertain.push(counts.uncertain);
    joins.push(came);
  }
  return { isolated, flagged, uncertain, joins };
}
