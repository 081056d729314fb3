import type { MeasureContext } from './MeasureContext';

/** A value for each node of the view. */
export function eachNode<T>({ view }: MeasureContext, valueOf: (node: number) => T): readonly T[] {
  return Array.from({ length: view.n }, (_, node) => valueOf(node));
}
