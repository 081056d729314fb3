/**
 * Labels as numbers in the order of their names, so that nothing depends on the order of people; with `of`, that one is 1
 * and all others 0.
 */
export function numberLabels(labels: readonly string[], of: string | null): { readonly of: Int32Array; readonly names: readonly string[] } {
  if (of !== null) return { of: Int32Array.from(labels, (label) => Number(label === of)), names: ['others', of] };
  const names = [...new Set(labels)].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { of: Int32Array.from(labels, (label) => numbers.get(label) ?? 0), names };
}
