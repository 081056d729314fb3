import type { MeasureContext } from './MeasureContext';

/** A value for each node of the view. */
export function eachNode<T>({ view }: MeasureContext, valueOf: (node: number) => T): readonly T[] {
  const values: T[] = [];
  for (let node = 0; node < view.n; node += 1) values.push(valueOf(node));
  return values;
}
