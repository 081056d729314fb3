import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';

interface Props {
  /** The form by which a row is added. */
  readonly children: ReactNode;
  readonly chosen: number;
  readonly noun: readonly [one: string, many: string];
  readonly onRemove: () => void;
  readonly allColumns: boolean;
  readonly onAllColumns: (all: boolean) => void;
}

/** What can be done to the rows of a table, and how cells are written in. */
export function SheetBar({ children, chosen, noun, onRemove, allColumns, onAllColumns }: Props) {
  return (
    <div className="SheetBar">
      {children}
      <Button isDisabled={chosen === 0} onPress={onRemove}>
        {chosen < 2 ? `Remove ${noun[0]}` : `Remove ${formatCount(chosen, noun[0], noun[1])}`}
      </Button>
      <ToggleButton className="button" isSelected={allColumns} onChange={onAllColumns}>
        All columns
      </ToggleButton>
      <span className="soft SheetBar-how" title="Enter, F2 or typing begins a cell, Escape leaves it, Tab and Enter go on; Shift and the arrows choose several; copy and paste as in Excel; Space selects the row.">
        Type into a cell to change it; paste from Excel.
      </span>
    </div>
  );
}
