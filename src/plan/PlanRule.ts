/** What may stand in the way of an action: limits that the trainer states, and what holds always. */
export const PLAN_RULES = [
  ...([
    'lineManager',
    'existing',
    'optedOut',
    'competing',
    'apart',
    'seniorityGap',
    'mentorsElsewhere',
    'helped',
    'choices',
    'stopped',
    'unwilling',
  ] as const),
  ...(['site', 'unit', 'time'] as const),
  ...(['mentorCapacity', 'maxNewTies', 'hoursAMonth', 'mentorHours', 'setHours', 'hours'] as const),
  ...(['setSize', 'together', 'alone', 'postsApart', 'locked'] as const),
] as const;
export type PlanRule = (typeof PLAN_RULES)[number];

/** A set of rules as bits, in the order of `PLAN_RULES`. */
export function ruleBit(rule: PlanRule): number {
  return 1 << PLAN_RULES.indexOf(rule);
}
