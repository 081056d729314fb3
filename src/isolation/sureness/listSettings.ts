import type { RuleSetting } from '../../domain/results/Verdict';

const ACTIVITIES = ['active', 'any'] as const;
const RULES = ['either', 'confirmed'] as const;

/**
 * The 12 settings around a rule: one contact fewer and one more as *few* (none below 0), two activities, two rules. docs/isolation.md, 7.
 */
export function listSettings(tau: number): readonly RuleSetting[] {
  return ACTIVITIES.flatMap((activity) =>
    RULES.flatMap((rule) => [Math.max(0, tau - 1), tau, tau + 1].map((few) => ({ tau: few, activity, rule }))),
  );
}
