import type { Batch } from '../domain/Batch';
import type { ReadingChoices } from '../state/Session';

/** Columns of the people file that could part its people: those without a word of Kith's, and those chosen already. */
export function selectReadingColumns(batch: Batch, { groupColumn, organisationColumn }: ReadingChoices): readonly string[] {
  const names = batch.people.flatMap((person) => person.attributes.map((attribute) => attribute.name));
  const chosen = [groupColumn, organisationColumn].filter((name) => name !== null);
  return [...new Set([...names, ...chosen])];
}
