import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useState } from 'react';

import type { RowList } from '../../tables/Rows';
import { readBlock } from '../../editing/readBlock';
import { toClipboardText } from '../../editing/toClipboardText';
import type { GridEdit } from './GridEdit';
import type { GridPlace } from './moveInGrid';

/** The editor that is open, and what is in it. */
export interface OpenCell {
  readonly key: string | number;
  readonly column: string;
  readonly start: string;
  readonly text: string;
  /** Why the text was not taken; '' = not tried. */
  readonly reason: string;
}

interface Grid<T> {
  readonly rows: RowList<T>;
  readonly columns: readonly string[];
  readonly keyOf: (row: T) => string | number;
  readonly place: GridPlace;
  readonly edit: GridEdit<T> | undefined;
  /** Cells that only show are copied as they are shown. */
  readonly shownText: (row: T, column: string) => string;
  readonly focusCell: (row: number, column: number) => void;
}

/** What is written, chosen, copied and pasted in a grid. */
export function useGridEditing<T>({ rows, columns, keyOf, place, edit, shownText, focusCell }: Grid<T>) {
  const [open, setOpen] = useState<OpenCell | null>(null);
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const corner = anchor ?? place;
  const [top, bottom] = [Math.min(corner.row, place.row), Math.max(corner.row, place.row)];
  const [left, right] = [Math.min(corner.column, place.column), Math.max(corner.column, place.column)];
  const chosenRows = (): readonly T[] => slice(rows, top, bottom + 1);
  const chosenColumns = columns.slice(left, right + 1);

  function begin(text: string | null): boolean {
    const row = rows.at(place.row);
    const column = columns[place.column];
    if (edit === undefined || row === undefined || column === undefined || !edit.canWrite(column)) return false;
    const start = edit.textOf(row, column);
    setOpen({ key: keyOf(row), column, start, text: text ?? start, reason: '' });
    setAnchor(null);
    return true;
  }

  /** Takes what is in the editor; it stays open, with the reason, where that cannot be taken. */
  function commit(text: string): boolean {
    if (open === null || edit === undefined) return true;
    const row = findRow(rows, (one) => keyOf(one) === open.key, place.row);
    const reason = row === undefined || text === open.start ? null : edit.write(row, open.column, text);
    if (reason !== null) {
      setOpen({ ...open, text, reason });
      return false;
    }
    setOpen(null);
    return true;
  }

  function leave(): void {
    setOpen(null);
    focusCell(place.row, place.column);
  }

  return {
    open,
    isChosen: (row: number, column: number): boolean => anchor !== null && row >= top && row <= bottom && column >= left && column <= right,
    type: (text: string): void => {
      if (open !== null) setOpen({ ...open, text, reason: '' });
    },
    begin,
    commit,
    leave,
    /** Chooses the cells from where one was to where one goes; without a stretch, the one cell. */
    choose: (from: GridPlace | null, to: GridPlace): void => {
      setAnchor(from);
      const other = from ?? to;
      edit?.onChosen(Math.min(other.row, to.row), Math.max(other.row, to.row) + 1);
    },
    anchor,
    /** @returns whether the key was for the editing of cells */
    onKey: (event: KeyboardEvent): boolean => {
      if (edit === undefined) return false;
      if (event.key === 'Enter' || event.key === 'F2') return begin(null);
      if (event.key === 'Delete' || event.key === 'Backspace') {
        edit.clear(
          chosenRows(),
          chosenColumns.filter((column) => edit.canWrite(column)),
        );
        return true;
      }
      if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) return begin(event.key);
      return false;
    },
    onCopy: (event: ClipboardEvent): void => {
      if (isField(event.target) || edit === undefined) return;
      event.preventDefault();
      event.clipboardData.setData(
        'text/plain',
        toClipboardText(
          chosenRows().map((row) =>
            chosenColumns.map((column) => (edit.canWrite(column) ? edit.textOf(row, column) : shownText(row, column))),
          ),
        ),
      );
    },
    onPaste: (event: ClipboardEvent): void => {
      if (isField(event.target) || edit === undefined) return;
      event.preventDefault();
      // The room listens too, for those who paste before they have chosen a cell.
      event.stopPropagation();
      const block = readBlock(event.clipboardData.getData('text/plain'));
      edit.paste(slice(rows, top, top + block.length), columns.slice(left), block);
    },
    pasteAtEnd: (event: ClipboardEvent): void => {
      if (edit === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      edit.paste([], columns, readBlock(event.clipboardData.getData('text/plain')));
    },
  };
}

function slice<T>(rows: RowList<T>, from: number, to: number): readonly T[] {
  return Array.from({ length: Math.max(0, Math.min(to, rows.length) - from) }, (_, at) => rows.at(from + at)).filter(
    (row) => row !== undefined,
  );
}

/** Rows may have come or gone since; mostly it is still where it was. */
function findRow<T>(rows: RowList<T>, isIt: (row: T) => boolean, probably: number): T | undefined {
  const there = rows.at(probably);
  if (there !== undefined && isIt(there)) return there;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows.at(at);
    if (row !== undefined && isIt(row)) return row;
  }
  return undefined;
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
