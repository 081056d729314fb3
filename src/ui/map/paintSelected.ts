import type { Frame } from './fitFrame';
import { isShown } from './isShown';
import { familyOf } from './makeMapLook';
import { fillOf, scaleOf, shapeOf } from './makeMapLook';
import { strokeOf } from './paintLayers';
import { nearOf } from './nearOf';
import { radiusAt } from './radiusAt';
import type { Scene } from './Scene';
import { traceNode } from './traceNode';

/** Somebody who is being dragged, where they are now. */
export interface Dragged {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Above everything else: who is selected or dragged, with the ties next to them. Little enough for every frame of a movement. */
export function paintSelected(
  context: CanvasRenderingContext2D,
  { model, look, selection, palette }: Scene,
  { scale, x, y }: Frame,
  dragged: Dragged | null,
): void {
  const { selected } = selection;
  const chosen = new Set(selected === null ? [] : selected.kind === 'person' ? [selected.id] : selected.ids);
  if (chosen.size === 0 && dragged === null) return;
  const { nodes, ends } = model;
  const place = (node: number): readonly [number, number] => {
    const known = nodes[node];
    const { x: nx, y: ny } = known !== undefined && known.id === dragged?.id ? dragged : (known ?? { x: 0, y: 0 });
    return [nx * scale + x, ny * scale + y];
  };
  const isNear = Uint8Array.from(nodes, ({ id }) => Number(chosen.has(id) || id === dragged?.id));
  const shown = (node: number): boolean => {
    const known = nodes[node];
    return known !== undefined && isShown(known, selection);
  };
  context.lineWidth = 1.6;
  context.globalAlpha = 0.9;
  for (let line = 0; line < ends.length; line += 1) {
    const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
    if (
      !(selected?.kind === 'pair' && dragged === null ? isNear[a] === 1 && isNear[b] === 1 : isNear[a] === 1 || isNear[b] === 1) ||
      !shown(a) ||
      !shown(b)
    )
      continue;
    const sort = ends.sorts[ends.sort[line] ?? 0];
    context.strokeStyle = strokeOf(palette, sort === undefined ? 'other' : familyOf(sort));
    context.beginPath();
    // eslint-disable-next-line no-restricted-syntax -- two numbers, never a list of data
    context.moveTo(...place(a));
    // eslint-disable-next-line no-restricted-syntax -- two numbers, never a list of data
    context.lineTo(...place(b));
    context.stroke();
  }
  context.globalAlpha = 1;
  const { near } = nearOf({ model, selection });
  for (const [index, node] of nodes.entries()) {
    // Those next to the selected, too: they are what one looks for.
    if ((isNear[index] !== 1 && !near.has(index)) || !isShown(node, selection)) continue;
    const r = radiusAt(scale) * scaleOf(look, node);
    const [px, py] = place(index);
    context.fillStyle = palette.of(fillOf(look, node));
    context.beginPath();
    traceNode(context, shapeOf(look, node), px, py, r);
    context.fill();
    if (!chosen.has(node.id)) continue;
    context.strokeStyle = palette.accent;
    context.lineWidth = 3;
    context.beginPath();
    context.arc(px, py, r + 5, 0, 2 * Math.PI);
    context.stroke();
  }
}
