import type { Codebook, DimensionId, Entry } from '../../codebook/Codebook';

/** A word that a cell may hold, or is likely to, and what it is called. */
export interface CellChoice {
  readonly id: string;
  readonly label: string;
}

/** Words that are the same to a file and to a reader. */
export const sameWords = (ids: readonly string[]): readonly CellChoice[] => ids.map((id) => ({ id, label: id }));

/** The entries of a table of the codebook that are not hidden. */
export const entryWords = (table: readonly Entry[]): readonly CellChoice[] =>
  table.filter(({ hidden }) => hidden !== true).map(({ id, label }) => ({ id, label }));

/** The same, where what people write is the label. */
export const labelWords = (table: readonly Entry[]): readonly CellChoice[] => entryWords(table).map(({ label }) => ({ id: label, label }));

/** The two poles of a dimension; none where it is hidden. */
export function poleWords({ dimensions }: Codebook, id: DimensionId): readonly CellChoice[] {
  const dimension = dimensions.find((one) => one.id === id && one.hidden !== true);
  return dimension === undefined ? [] : dimension.poles.map(({ id: word, label }) => ({ id: word, label }));
}
