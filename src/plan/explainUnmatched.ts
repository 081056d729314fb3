import type { Work } from '../support/Progress';
import type { PlanRule } from './PlanRule';
import { PLAN_RULES } from './PlanRule';
import type { MentorQuestion } from './proposeMentors';
import { canMatch } from './proposeMentors';
import type { Why } from './smallestConflict';
import { findWhy } from './smallestConflict';

/** Rules that decide about mentors, those that the trainer can change first. */
const MENTOR_RULES: readonly PlanRule[] = [
  ...([
    'seniorityGap',
    'mentorsElsewhere',
    'site',
    'unit',
    'time',
    'competing',
    'apart',
    'choices',
    'mentorCapacity',
    'maxNewTies',
    'hoursAMonth',
  ] as const),
  ...(['mentorHours', 'hours', 'optedOut', 'unwilling', 'helped', 'stopped', 'existing', 'lineManager'] as const),
];

/**
 * For each mentee without a mentor, the smallest set of rules that stand in the way of one more, with everybody else still helped.
 *
 * @param kept rows that can have mentors at once
 */
export function* explainUnmatched(question: MentorQuestion, kept: readonly number[], unmatched: readonly number[]): Work<readonly Why[]> {
  const why: Why[] = [];
  for (const row of unmatched) {
    yield { stage: 'Looking why somebody has no mentor', done: why.length, total: unmatched.length };
    const found = findWhy(MENTOR_RULES, (enforced) => canMatch(question, [...kept, row], enforced));
    const { blockedBy, isOnly } = found ?? { blockedBy: [], isOnly: true };
    why.push({ blockedBy: PLAN_RULES.filter((rule) => blockedBy.includes(rule)), isOnly });
  }
  return why;
}
