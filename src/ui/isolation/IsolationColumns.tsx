import { MARKS } from '../../domain/results/Marks';
import type { IsolationColumn, IsolationQuery } from '../../views/isolation/selectShownRows';
import { ISOLATION_COLUMNS } from '../../views/isolation/selectShownRows';
import { markWords } from '../../words/isolation/markWords';
import { MarkSign } from './MissingMarks';

const TITLES: Readonly<Record<IsolationColumn, { readonly title: string; readonly explained: string }>> = {
  manager: { title: 'Manager', explained: 'Sort by name' },
  verdict: { title: 'Finding', explained: 'Sort by finding: isolated, possibly, feels alone, cannot say, connected' },
  missing: { title: 'What is missing', explained: 'Sort by how many of the five are missing' },
  contacts: { title: 'Contacts', explained: 'Sort by contacts that count under the rule' },
  sure: { title: 'How sure', explained: 'Sort by how sure: clear, likely, unclear' },
};

interface IsolationColumnsProps {
  readonly order: IsolationQuery['order'];
  readonly onOrder: (order: IsolationQuery['order']) => void;
  /** Of all that are shown. */
  readonly ticked: 'all' | 'some' | 'none';
  readonly onTickAll: () => void;
}

/** The headers: pressed once, twice and a third time they sort up, down and as it was. */
export function IsolationColumns({ order, onOrder, ticked, onTickAll }: IsolationColumnsProps) {
  return (
    <div role="rowgroup" className="IsolationGrid-head head-on-paper">
      <div role="row" aria-rowindex={1} className="IsolationGrid-line">
        <div role="columnheader" aria-colindex={1} data-column="tick">
          <input
            type="checkbox"
            aria-label="Tick all that are shown"
            checked={ticked === 'all'}
            ref={(box) => {
              if (box !== null) box.indeterminate = ticked === 'some';
            }}
            onChange={onTickAll}
          />
        </div>
        {ISOLATION_COLUMNS.map((column, c) => {
          const direction = order?.by !== column ? 'none' : order.descending ? 'descending' : 'ascending';
          return (
            <div key={column} role="columnheader" aria-colindex={c + 2} aria-sort={direction} data-column={column}>
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
              {column === 'missing' && <MarkHeadings />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** What each of the five marks is about; the cells say it for themselves to those who do not see it. */
function MarkHeadings() {
  return (
    <span className="IsolationGrid-marks" aria-hidden="true">
      {MARKS.map((id) => (
        <span key={id} title={markWords[id].about}>
          {markWords[id].heading[0]} <br />
          {markWords[id].heading[1]}
        </span>
      ))}
    </span>
  );
}

/** What the marks mean, below the list. */
export function MarkKey() {
  return (
    <span className="IsolationGrid-key soft">
      <span>
        <MarkSign mark="has" /> has
      </span>
      <span>
        <MarkSign mark="lacks" /> lacks
      </span>
      <span>
        <MarkSign mark="unknown" /> not known
      </span>
      <span>
        <MarkSign mark="not_asked" /> not asked
      </span>
    </span>
  );
}
