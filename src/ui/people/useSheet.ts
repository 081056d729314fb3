import { useEffect, useState } from 'react';

import type { Study } from '../../domain/Study';
import type { Person } from '../../domain/Person';
import type { CellEdit, SheetName } from '../../editing/CellEdit';
import type { SaidRefusal } from '../../state/changing/SaidRefusal';
import { columnOf } from '../../editing/columnOf';
import { pasteInto } from '../../editing/pasteInto';
import { readBlock } from '../../editing/readBlock';
import { useActions, useAreNamesShown } from '../KithContext';
import type { CellChoice, GridEdit } from '../parts/GridEdit';

interface Sheet<T> {
  readonly sheet: SheetName;
  readonly study: Study;
  readonly listed: readonly Person[];
  /** Indices of the rows shown, in their order. */
  readonly shownAt: Int32Array;
  /** How many rows there are, shown or not. */
  readonly count: number;
  /** The columns as they are shown, by Kith's names; `null` = it can only be read. */
  readonly columns: readonly (string | null)[];
  /** Kith's name for a column of the grid. */
  readonly nameOf: (column: string) => string | null;
  readonly indexOf: (row: T) => number;
  readonly textOf: (row: T, column: string) => string;
  /** What a row that is pasted in is besides: in the table of networks a network. */
  readonly fresh?: Omit<CellEdit, 'row'>;
}

const NONE = new Int32Array(0);

/** What makes a table of people or contacts one that is written in. */
export function useSheet<T>({ sheet, study, listed, shownAt, count, columns, nameOf, indexOf, textOf, fresh }: Sheet<T>) {
  const { editCells, removeRows } = useActions();
  /** What is shown instead of a name must not be written where the name is. */
  const canEdit = useAreNamesShown();
  const [refused, setRefused] = useState<{ readonly cells: readonly SaidRefusal[]; readonly beyond: number }>({ cells: [], beyond: 0 });
  const [chosen, setChosen] = useState(NONE);
  /** When somebody writes in the column, and not before: the words of *from* are everybody listed. */
  function choicesOf(column: string | null): readonly CellChoice[] | null {
    return column === null ? null : (columnOf(sheet, column)?.choices(study.codebook, listed) ?? null);
  }

  function paste(rows: readonly number[], shown: readonly (string | null)[], block: readonly (readonly string[])[]): void {
    if (!canEdit) return;
    const { edits, beyond } = pasteInto(sheet, block, {
      rows,
      end: count,
      columns: shown,
      ids: sheet === 'people' ? listed.map(({ id }) => id) : [],
      fresh,
    });
    setRefused({ cells: editCells(sheet, edits, 'pasted'), beyond });
  }

  useEffect(() => {
    // Before a cell is chosen, what is pasted begins at the first column, in rows of its own.
    const onPaste = (event: globalThis.ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || event.clipboardData === null) return;
      event.preventDefault();
      paste([], columns, readBlock(event.clipboardData.getData('text/plain')));
    };
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('paste', onPaste);
    };
  });

  const edit: GridEdit<T> = {
    canWrite: (column) => canEdit && nameOf(column) !== null,
    textOf: (row, column) => textOf(row, nameOf(column) ?? ''),
    choicesOf: (column) => choicesOf(nameOf(column)),
    holdsSeveral: (column) => columnOf(sheet, nameOf(column) ?? '')?.several === true,
    write: (row, column, text) => editCells(sheet, [{ row: indexOf(row), column: nameOf(column) ?? '', text }], 'typed')[0]?.reason ?? null,
    clear(rows, shown) {
      if (!canEdit) return;
      const names = shown.map(nameOf).filter((name) => name !== null);
      setRefused({
        cells: editCells(
          sheet,
          rows.flatMap((row) => names.map((column) => ({ row: indexOf(row), column, text: '' }))),
          'cleared',
        ),
        beyond: 0,
      });
    },
    paste(rows, shown, block) {
      paste(rows.map(indexOf), shown.map(nameOf), block);
    },
    onChosen(from, to) {
      setChosen(shownAt.slice(from, to));
    },
  };

  return {
    edit,
    canEdit,
    chosen: chosen.filter((row) => row < count),
    remove: (): void => {
      removeRows(sheet, [...chosen.filter((row) => row < count)]);
      setChosen(NONE);
    },
    refused,
    closeRefused: (): void => {
      setRefused({ cells: [], beyond: 0 });
    },
  };
}
