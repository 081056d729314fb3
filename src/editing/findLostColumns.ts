import type { Batch } from '../domain/Batch';
import type { LostColumns } from '../domain/results/FileComparison';
import type { Study } from '../domain/Study';
import { nominationAt } from '../domain/nominations/nominationAt';
import { ATTRIBUTE } from './CellEdit';
import { contactText } from './contactText';
import { rowsOf } from './findAsRead';
import { personText } from './personText';
import { fileOf } from './placeSources';

/**
 * Columns in which an earlier file said something, and that the file which takes its place does not have, or leaves blank.
 *
 * @param placed of each source of the batch, its place in the study
 */
export function findLostColumns(study: Study, batch: Batch, placed: readonly number[]): readonly LostColumns[] {
  return batch.sources.flatMap((source, from): readonly LostColumns[] => {
    const before = study.sources[placed[from] ?? -1];
    const at = placed[from] ?? -1;
    if (before === undefined || before.holds !== source.holds) return [];
    const has = new Set(source.columns.map(({ column }) => column));
    const people = study.people.filter(({ origin }) => origin?.source === at);
    const [was, is] = [rowsOf(study.nominations, at), rowsOf(batch.nominations, from)];
    const isSaid =
      source.holds === 'people'
        ? (column: string): boolean => people.some((person) => personText(person, column) !== '')
        : (column: string): boolean => was.some((row) => contactText(nominationAt(study.nominations, row), column, study.codebook) !== '');
    const attributes =
      source.holds === 'people'
        ? differenceOf(
            people.flatMap((person) => person.attributes.map(({ name }) => name)),
            batch.people.flatMap(({ origin, attributes: own }) => (origin?.source === from ? own.map(({ name }) => name) : [])),
          )
        : differenceOf(namesIn(study.nominations, was), namesIn(batch.nominations, is));
    const columns = before.columns.filter(({ column }) => !has.has(column) && !column.startsWith(ATTRIBUTE) && isSaid(column));
    const headers = [
      ...columns.map(({ header }) => header),
      ...attributes.filter((name) => columns.every(({ header }) => header !== name)),
    ];
    return headers.length === 0 ? [] : [{ file: fileOf(source), of: source.holds, headers }];
  });
}

const differenceOf = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const still = new Set(after);
  return [...new Set(before)].filter((name) => !still.has(name));
};

/** Attributes of which a row says something. */
function namesIn({ attributes }: Study['nominations'], rows: Int32Array): readonly string[] {
  return attributes.filter(({ cells }) => rows.some((row) => (cells[row] ?? 0) !== 0)).map(({ name }) => name);
}
