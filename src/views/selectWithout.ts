import type { MeasureAnalysis } from '../domain/results/Analysis';
import { formatCount } from '../domain/formatCount';
import type { Person } from '../domain/Person';
import { writePercent } from '../domain/writePercent';
import type { AskedWithout } from '../domain/results/WithoutTie';

/** What hangs on a tie, in words; `changed` = people with their betweenness as it is and without the tie. */
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
export function selectWithout(without: AskedWithout | null, measures: MeasureAnalysis, people: readonly Person[], [one, other]: readonly [Person, Person]): WithoutWords | null {
  if (without === null || without.measures !== measures || without.pair[0] !== one.id || without.pair[1] !== other.id) return null;
  const { answer } = without;
  if (answer === 'no-tie') return { sentences: ['The rule does not count this tie, so no path leads along it.'], changed: [], note: '' };
  const { steps, sides, closeness, changed, recomputed } = answer;
  const fall = 1 - closeness.after / closeness.before;
  const way =
    sides === null
      ? `Without it they would still reach each other, in ${formatCount(steps ?? 0, 'step', 'steps')}.`
      : `Without it no way is left between them: ${formatCount(sides[0], 'person', 'people')} would be on the side of ${one.name}, ${formatCount(sides[1])} on that of ${other.name}.`;
  return {
    sentences: [way, `Everybody’s closeness taken together would fall by ${writePercent(fall, fall < 0.1 ? 1 : 0)}.`, ...(changed.length === 0 ? ['Nobody’s betweenness would change.'] : [])],
    changed: changed.flatMap(({ person, before, after }) => {
      const found = people[person];
      return found === undefined ? [] : [{ id: found.id, name: found.name, before, after }];
    }),
    note: `Exact; by the ties that the rule counts. Paths were followed again from ${formatCount(recomputed)} of ${formatCount(answer.people, 'person', 'people')}.`,
  };
}
