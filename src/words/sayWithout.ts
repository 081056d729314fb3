import { formatCount } from '../domain/formatCount';
import type { WithoutTie } from '../domain/results/WithoutTie';
import { writePercent } from '../domain/writePercent';

/** What would change if the link between these two were lost: a sentence each. @param answer `no-tie` = the rule does not count it */
export function sayWithout(answer: WithoutTie | 'no-tie', [one, other]: readonly [string, string]): readonly string[] {
  if (answer === 'no-tie') return ['The rule does not count this link, so losing it would change nothing.'];
  const { steps, sides, closeness, changed } = answer;
  const fall = 1 - closeness.after / closeness.before;
  return [
    sides === null
      ? `They would still reach each other, in ${formatCount(steps ?? 0, 'step', 'steps')}.`
      : `The network would split: ${formatCount(sides[0], 'person', 'people')} with ${one}, and ${formatCount(sides[1])} with ${other}.`,
    `The network as a whole would be ${writePercent(fall, fall < 0.1 ? 1 : 0)} less connected.`,
    ...(changed.length === 0 ? ['Nobody’s betweenness would change.'] : []),
  ];
}

/** How that was worked out. */
export const sayWithoutMethod = ({ recomputed, people }: Pick<WithoutTie, 'recomputed' | 'people'>): string =>
  `Exact, for the links that the rule counts. “Connected” is the sum of everybody’s closeness. Recomputed for ${formatCount(recomputed)} of ${formatCount(people, 'person', 'people')}.`;
