import type { Framed } from './pieces';

/** The line to a letterbox along which questions and answers cross in pieces (`takeApart`). */
export interface PieceLine {
  /** A piece of the question that will be asked under this ticket. */
  give(ticket: number, piece: readonly unknown[]): void;
  /** @param frames of the values that the question is asked with */
  ask(ticket: number, question: string, late: readonly unknown[], ...frames: readonly unknown[]): Promise<PieceAnswer>;
  /** A piece of the answer to it; the last one ends the matter. */
  take(ticket: number, piece: number): readonly unknown[];
}

export interface PieceAnswer extends Framed {
  readonly pieces: number;
}
