import { rememberLast } from '../../tables/rememberLast';
import type { Scene } from './Scene';

export interface Near {
  /** The selected, and everybody next to them: indices into `MapModel.nodes`. */
  readonly near: ReadonlySet<number>;
  /** The lines between them, into `MapModel.ends`. */
  readonly lines: readonly number[];
}

const NOBODY: Near = { near: new Set(), lines: [] };

/** Who is next to the selected; looked for once, as every frame of a movement asks. */
export function nearOf({ model, selection: { selected } }: Pick<Scene, 'model' | 'selection'>): Near {
  return selected === null ? NOBODY : findNear(model, selected);
}

const findNear = rememberLast(function findNear(model: Scene['model'], selected: NonNullable<Scene['selection']['selected']>): Near {
  const chosen = new Set(selected.kind === 'person' ? [selected.id] : selected.ids);
  const ends = new Set<number>();
  model.nodes.forEach(({ id }, index) => {
    if (chosen.has(id)) ends.add(index);
  });
  const near = new Set(ends);
  const lines: number[] = [];
  for (let line = 0; line < model.ends.length; line += 1) {
    const [a, b] = [model.ends.a[line] ?? 0, model.ends.b[line] ?? 0];
    if (selected.kind === 'pair' ? !(ends.has(a) && ends.has(b)) : !(ends.has(a) || ends.has(b))) continue;
    lines.push(line);
    near.add(a);
    near.add(b);
  }
  return { near, lines };
});
