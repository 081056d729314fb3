import type { IsolationColumn, IsolationQuery } from '../../views/selectShownRows';
import { ISOLATION_COLUMNS } from '../../views/selectShownRows';

const TITLES: Readonly<Record<IsolationColumn, { readonly title: string; readonly explained: string }>> = {
  manager: { title: 'Manager', explained: 'Sort by name' },
  verdict: { title: 'Finding', explained: 'Sort by finding: isolated, possibly, feels alone, cannot say, connected' },
  why: { title: 'Why', explained: 'Sort by the number of reasons that count' },
  contacts: { title: 'Contacts', explained: 'Sort by contacts that count under the rule' },
  sure: { title: 'How sure', explained: 'Sort by how sure: clear, likely, unclear' },
};

interface IsolationColumnsProps {
  readonly order: IsolationQuery['order'];
  readonly onOrder: (order: IsolationQuery['order']) => void;
}

/** The headers: pressed once, twice and a third time they sort up, down and as it was. */
export function IsolationColumns({ order, onOrder }: IsolationColumnsProps) {
  return (
    <div role="rowgroup" className="IsolationGrid-head">
      <div role="row" aria-rowindex={1} className="IsolationGrid-line">
        {ISOLATION_COLUMNS.map((column, c) => {
          const direction = order?.by !== column ? 'none' : order.descending ? 'descending' : 'ascending';
          return (
            <div key={column} role="columnheader" aria-colindex={c + 1} aria-sort={direction} data-column={column}>
              <button
                type="button"
                title={TITLES[column].explained}
                onClick={() => {
                  onOrder(direction === 'descending' ? null : { by: column, descending: direction === 'ascending' });
                }}
              >
                {TITLES[column].title}
                <span aria-hidden="true" className="IsolationGrid-arrow">
                  {direction === 'none' ? '' : direction === 'ascending' ? '↑' : '↓'}
                </span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
