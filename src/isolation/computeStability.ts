import type { IsolationRule } from '../domain/IsolationRule';
import type { Reconciled } from '../domain/Reconciled';
import type { Work } from '../support/Progress';
import { computeFacts } from './computeFacts';
import type { FactSheet } from './Facts';
import { labelManager } from './judgeManager';

const ACTIVITIES = ['active', 'any'] as const;
const RULES = ['either', 'confirmed'] as const;

/** The three thresholds around τ; none is below 0. */
function thresholdsAround(tau: number): readonly number[] {
  return [Math.max(0, tau - 1), tau, tau + 1];
}

/**
 * For each manager, in what share of 12 settings (three thresholds, active or any ties, either or both must say so) she is
 * isolated, and isolated or possibly so. Design of measures, 3.7.
 *
 * @param sheet the facts under the rule itself, so that its graph is not built twice
 */
export function* computeStability(reconciled: Reconciled, rule: IsolationRule, sheet: FactSheet): Work<(manager: number) => { readonly isolated: number; readonly isolatedOrPossibly: number }> {
  const { managers } = reconciled;
  const isolated = new Uint8Array(managers);
  const possibly = new Uint8Array(managers);
  const thresholds = thresholdsAround(rule.tau);
  const settings = ACTIVITIES.flatMap((activity) => RULES.map((either) => ({ activity, rule: either })));
  for (const [done, setting] of settings.entries()) {
    yield { stage: 'How much hangs on the rule', done, total: settings.length };
    const { factsOf } = setting.activity === rule.activity && setting.rule === rule.rule ? sheet : computeFacts(reconciled, setting);
    for (let manager = 0; manager < managers; manager += 1) {
      const known = factsOf(manager);
      for (const tau of thresholds) {
        const { label } = labelManager(known, tau, rule.sigma);
        if (label === 'isolated') isolated[manager] = (isolated[manager] ?? 0) + 1;
        if (label === 'possibly') possibly[manager] = (possibly[manager] ?? 0) + 1;
      }
    }
  }
  const total = settings.length * thresholds.length;
  return (manager) => {
    const certain = isolated[manager] ?? 0;
    return { isolated: certain / total, isolatedOrPossibly: (certain + (possibly[manager] ?? 0)) / total };
  };
}
