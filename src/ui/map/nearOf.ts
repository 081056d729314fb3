import type { Scene } from './Scene';

/** Who is selected, and everybody next to them. */
export function nearOf({ model: { nodes, ends }, selection: { selected } }: Pick<Scene, 'model' | 'selection'>): ReadonlySet<number> {
  if (selected === null) return new Set();
  const chosen = new Set(selected.kind === 'person' ? [selected.id] : selected.ids);
  const near = new Set<number>();
  nodes.forEach(({ id }, index) => {
    if (chosen.has(id)) near.add(index);
  });
  if (selected.kind === 'pair') return near;
  const one = [...near][0];
  for (let line = 0; line < ends.length; line += 1) {
    const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
    if (a === one) near.add(b);
    if (b === one) near.add(a);
  }
  return near;
}
