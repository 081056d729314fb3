import type { Batch } from '../../domain/Batch';

/** Columns of the people file that could part its people: those without a word of Kith's, and those chosen already. */
export function selectReadingColumns(
  batch: Batch,
  { groupColumn, organisationColumn }: { readonly groupColumn: string | null; readonly organisationColumn: string | null },
): readonly string[] {
  // A column of units could part them as well.
  const units = batch.sources.flatMap(({ columns }) => columns.filter(({ column }) => column === 'unit').map(({ header }) => header));
  const names = batch.people.flatMap((person) => person.attributes.map((attribute) => attribute.name));
  const chosen = [groupColumn, organisationColumn].filter((name) => name !== null);
  return [...new Set([...names, ...units, ...chosen])];
}
