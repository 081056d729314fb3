import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import { ColumnChooser } from './ColumnChooser';
import type { ChosenColumns } from './useColumns';

interface Props<T> {
  /** Names are shown: without them nothing is changed. */
  readonly canEdit: boolean;
  /** The form by which a row is added. */
  readonly children: ReactNode;
  readonly chosen: number;
  readonly noun: readonly [one: string, many: string];
  readonly onRemove: () => void;
  /** Left out, all columns are always there. */
  readonly columns?: ChosenColumns<T>;
}

/** What can be done to the rows of a table, and how cells are written in. */
export function SheetBar<T = unknown>({ canEdit, children, chosen, noun, onRemove, columns }: Props<T>) {
  return (
    <div className="SheetBar">
      {canEdit && children}
      <Button isDisabled={!canEdit || chosen === 0} onPress={onRemove}>
        {chosen < 2 ? `Remove ${noun[0]}` : `Remove ${formatCount(chosen, noun[0], noun[1])}`}
      </Button>
      {columns !== undefined && (
        <>
          <ToggleButton className="button" isSelected={columns.allColumns} onChange={columns.onAllColumns}>
            All columns
          </ToggleButton>
          <ColumnChooser columns={columns} />
        </>
      )}
      {canEdit ? (
        <span
          className="soft SheetBar-how"
          title="Press Enter or F2, or type, to edit a cell. Escape cancels; Tab and Enter go to the next cell. Shift and the arrows select several. Copy and paste as in Excel. Space selects the row."
        >
          Select a cell to edit. Paste from Excel to add or change rows.
        </span>
      ) : (
        <span className="soft SheetBar-how">Show names to edit.</span>
      )}
    </div>
  );
}
