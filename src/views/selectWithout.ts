import type { MeasureAnalysis } from '../domain/results/Analysis';
import { formatCount } from '../domain/formatCount';
import type { Person } from '../domain/Person';
import { writePercent } from '../domain/writePercent';
import type { AskedWithout } from '../domain/results/WithoutTie';

/** What would change if a link were lost, in words; `changed` = people with their betweenness as it is and without the tie. */
export interface WithoutWords {
  readonly sentences: readonly string[];
  readonly changed: readonly { readonly id: string; readonly name: string; readonly before: number; readonly after: number }[];
  readonly note: string;
}

/** Whether it can be asked: the paths of everybody are known, and exactly. */
export function canAskWithout({ columns }: MeasureAnalysis): boolean {
  return columns.some(({ id, sampled }) => id === 'betweenness' && sampled === undefined);
}

/** The answer about these two, where that is what was asked last, of the network that is shown. */
export function selectWithout(
  without: AskedWithout | null,
  measures: MeasureAnalysis,
  people: readonly Person[],
  [one, other]: readonly [Person, Person],
): WithoutWords | null {
  if (without === null || without.measures !== measures || without.pair[0] !== one.id || without.pair[1] !== other.id) return null;
  const { answer } = without;
  if (answer === 'no-tie')
    return { sentences: ['The rule does not count this link, so losing it would change nothing.'], changed: [], note: '' };
  const { steps, sides, closeness, changed, recomputed } = answer;
  const fall = 1 - closeness.after / closeness.before;
  const way =
    sides === null
      ? `They would still reach each other, in ${formatCount(steps ?? 0, 'step', 'steps')}.`
      : `The network would split: ${formatCount(sides[0], 'person', 'people')} with ${one.name}, and ${formatCount(sides[1])} with ${other.name}.`;
  return {
    sentences: [
      way,
      `The network as a whole would be ${writePercent(fall, fall < 0.1 ? 1 : 0)} less connected.`,
      ...(changed.length === 0 ? ['Nobody’s betweenness would change.'] : []),
    ],
    changed: changed.flatMap(({ person, before, after }) => {
      const found = people[person];
      return found === undefined ? [] : [{ id: found.id, name: found.name, before, after }];
    }),
    note: `Exact, for the links that the rule counts. “Connected” is the sum of everybody’s closeness. Recomputed for ${formatCount(recomputed)} of ${formatCount(answer.people, 'person', 'people')}.`,
  };
}
