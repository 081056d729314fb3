import type { Order } from '../../tables/arrangeRows';
import type { GridColumn } from './GridColumn';

interface Props<T> {
  readonly columns: readonly GridColumn<T>[];
  readonly order: Order<T> | null;
  readonly onOrder: (order: Order<T> | null) => void;
}

/** The headers: a press sorts up, the next down, the third not at all. */
export function GridHead<T>({ columns, order, onOrder }: Props<T>) {
  const sortBy = (by: keyof T & string): void => {
    if (order?.by !== by) onOrder({ by, down: false });
    else onOrder(order.down ? null : { by, down: true });
  };
  return (
    <div role="presentation" className="DataGrid-heads head-on-paper">
      <div
        role="row"
        aria-rowindex={1}
        className="DataGrid-row DataGrid-head"
        style={{ gridTemplateColumns: columns.map((column) => column.width).join(' ') }}
      >
        {columns.map((column) => (
          <span
            role="columnheader"
            key={column.id}
            aria-sort={order?.by === column.id ? (order.down ? 'descending' : 'ascending') : 'none'}
            className={column.isNumber === true ? 'DataGrid-number' : ''}
          >
            <button
              type="button"
              title={column.hint}
              onClick={() => {
                sortBy(column.id);
              }}
            >
              {column.label}
              <span aria-hidden="true">{order?.by === column.id ? (order.down ? ' ↓' : ' ↑') : ''}</span>
            </button>
          </span>
        ))}
      </div>
    </div>
  );
}
