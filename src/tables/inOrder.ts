import type { RowList } from './Rows';

/** Some rows of a table in an order: still none is made before it is looked at. */
export function inOrder<Row>(rows: RowList<Row>, order: Int32Array): RowList<Row> {
  return {
    length: order.length,
    at(index) {
      const at = order[index];
      return at === undefined ? undefined : rows.at(at);
    },
  };
}
