import { CellEditor } from './CellEditor';
import type { GridColumn } from './GridColumn';
import type { GridEdit } from './GridEdit';
import type { GridPlace } from './moveInGrid';
import type { OpenCell } from './useGridEditing';

interface Props<T> extends Pick<Parameters<typeof CellEditor>[0], 'opensUpwards' | 'onType' | 'onTake' | 'onLeave'> {
  readonly column: GridColumn<T>;
  readonly row: T;
  readonly at: GridPlace;
  /** The one that Tab goes to. */
  readonly isHere: boolean;
  readonly isChosen: boolean;
  /** `null` = it is only shown. */
  readonly editing: { readonly open: OpenCell; readonly edit: GridEdit<T> } | null;
  /** `undefined` = nothing in this table can be written. */
  readonly isReadOnly: boolean | undefined;
}

/** One cell: what stands in it, or an editor of that. */
export function GridCell<T extends Readonly<Record<keyof T, string | number | null>>>({
  column,
  row,
  at,
  isHere,
  isChosen,
  editing,
  isReadOnly,
  ...onEdit
}: Props<T>) {
  return (
    <span
      role="gridcell"
      data-cell={`${at.row}-${at.column}`}
      tabIndex={isHere ? 0 : -1}
      className={[
        column.isNumber === true ? 'DataGrid-number' : '',
        editing === null ? '' : 'DataGrid-open',
        isChosen ? 'DataGrid-chosen' : '',
      ].join(' ')}
      title={column.cell === undefined && editing === null ? toText(row[column.id]) : undefined}
      {...(isReadOnly === undefined ? {} : { 'aria-readonly': isReadOnly })}
    >
      {editing === null ? (
        <span className={classOf(column.opens === true, column.width, row[column.id])} dir="auto">
          {column.cell === undefined ? toText(row[column.id]) : column.cell(row)}
        </span>
      ) : (
        <CellEditor
          label={column.label}
          text={editing.open.text}
          reason={editing.open.reason}
          choices={editing.edit.choicesOf(column.id)}
          several={editing.edit.holdsSeveral(column.id)}
          {...onEdit}
        />
      )}
    </span>
  );
}

/** Of a letter, with what the ends of two lines leave free; and the width of a column whose own is not in pixels. */
const LETTER_PIXELS = 9;
const USUAL_PIXELS = 153;

/** What two lines of the column hold, at its narrowest, keeps its size; more takes up to three smaller lines. */
const lettersIn = (width: string): number => (2 * Number(/\d+(?=px)/.exec(width)?.[0] ?? USUAL_PIXELS)) / LETTER_PIXELS;

function classOf(isName: boolean, width: string, value: string | number | null): string | undefined {
  const isLong = typeof value === 'string' && value.length > lettersIn(width);
  return isName || isLong ? `${isName ? 'DataGrid-name' : ''} ${isLong ? 'DataGrid-long' : ''}`.trim() : undefined;
}

/** What is not known is a dash, never a zero. */
function toText(value: string | number | null): string {
  return value === null || value === '' ? '–' : String(value);
}
