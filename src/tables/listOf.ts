import type { RowList } from './Rows';

/** All the rows, made: for lists that are known to be short. */
export function listOf<Row>(rows: RowList<Row>): readonly Row[] {
  return Array.from({ length: rows.length }, (_, index) => rows.at(index)).filter((row) => row !== undefined);
}
