import type { SetQuestion } from './setQuestion';

/** An exact solver, handed in by whoever has one: this room loads nothing. */
export interface SetSolver {
  /** The best partition that it finds in the time it has, and a cost below which none lies. */
  divide(
    question: SetQuestion,
    sizes: readonly number[],
    start: readonly (readonly number[])[] | null,
  ): { readonly sets: readonly (readonly number[])[] | null; readonly bound: number };
  /** Whether a partition exists under these rules (bits) and no others; `null` = not decided in the time. */
  canDivide(question: SetQuestion, enforced: number): boolean | null;
}
