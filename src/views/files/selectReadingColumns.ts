import type { Batch } from '../../domain/Batch';

/**
 * Columns of the people file that could part its people: those without a word of Kith's in which two people have the same, and those
 * chosen already. An e-mail address parts nobody.
 */
export function selectReadingColumns(
  batch: Batch,
  { groupColumn, organisationColumn }: { readonly groupColumn: string | null; readonly organisationColumn: string | null },
): readonly string[] {
  // A column of units could part them as well.
  const units = batch.sources.flatMap(({ columns }) => columns.filter(({ column }) => column === 'unit').map(({ header }) => header));
  const cells = new Map<string, Set<string>>();
  const shared = new Set<string>();
  for (const { attributes } of batch.people)
    for (const { name, value } of attributes) {
      const known = cells.get(name) ?? new Set();
      if (known.has(value)) shared.add(name);
      cells.set(name, known.add(value));
    }
  const names = [...cells.keys()].filter((name) => shared.has(name));
  const chosen = [groupColumn, organisationColumn].filter((name) => name !== null);
  return [...new Set([...names, ...units, ...chosen])];
}
