import type { Refused } from '../domain/Refused';
import type { Step } from '../domain/steps/Step';

export type SheetName = 'people' | 'contacts';

/** What somebody writes into a cell of the people or the contacts of a study. */
export interface CellEdit {
  /** Index into the people listed, or into the nominations; from the end of them on, a new row. */
  readonly row: number;
  /** Kith's name for the column; an attribute's own name after `@`. */
  readonly column: string;
  readonly text: string;
}

/** A cell that could not be taken, and why. */
export interface Refusal {
  readonly edit: CellEdit;
  readonly refused: Refused;
}

/** What comes of edits: the step that takes what can be taken (`null` = nothing changes), and what cannot. */
export interface Edited {
  readonly step: Step | null;
  readonly refused: readonly Refusal[];
}

/**
 * `typed`: all of it or nothing, and words must be known. `pasted`: what can be taken is; new words go into the codebook and
 * unknown reporters are taken, as when a file is brought in. `cleared`: cells made blank, those that can be.
 */
export type Manner = 'typed' | 'pasted' | 'cleared';

export const ATTRIBUTE = '@';
