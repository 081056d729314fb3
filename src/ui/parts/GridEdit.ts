/** A word that a cell may hold, with what it is called. */
export interface CellChoice {
  readonly id: string;
  readonly label: string;
}

/** How the cells of a grid are written in; what it leaves out can only be read. */
export interface GridEdit<T> {
  readonly canWrite: (column: string) => boolean;
  /** What the editor starts with, and what is copied. */
  readonly textOf: (row: T, column: string) => string;
  /** Words that are offered; `null` = anything may be written. */
  readonly choicesOf: (column: string) => readonly CellChoice[] | null;
  /** Whether a cell holds several of them, parted by semicolons. */
  readonly holdsSeveral: (column: string) => boolean;
  /** @returns why it is not taken; `null` = it is */
  readonly write: (row: T, column: string, text: string) => string | null;
  /** Makes the cells blank, in one step. */
  readonly clear: (rows: readonly T[], columns: readonly string[]) => void;
  /** Writes a block of cells: rows from the first of these on, and new ones after them. */
  readonly paste: (rows: readonly T[], columns: readonly string[], block: readonly (readonly string[])[]) => void;
  /** From which row of those shown to before which one cells are chosen, whenever that changes. */
  readonly onChosen: (from: number, to: number) => void;
}
