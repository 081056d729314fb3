import type { MeasureAnalysis } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import type { AskedWithout } from '../../domain/results/WithoutTie';
import { sayWithout, sayWithoutMethod } from '../../words/sayWithout';

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
  const sentences = sayWithout(answer, [one.name, other.name]);
  if (answer === 'no-tie') return { sentences, changed: [], note: '' };
  return {
    sentences,
    changed: answer.changed.flatMap(({ person, before, after }) => {
      const found = people[person];
      return found === undefined ? [] : [{ id: found.id, name: found.name, before, after }];
    }),
    note: sayWithoutMethod(answer),
  };
}
