import type { CellEdit } from '../../editing/CellEdit';

/** A cell that could not be taken, and why in words. */
export interface SaidRefusal {
  readonly edit: CellEdit;
  readonly reason: string;
}
