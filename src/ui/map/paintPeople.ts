import type { Frame } from './fitFrame';
import { toPixel } from './fitFrame';
import { isShown } from './isShown';
import { familyOf, fillOf, scaleOf, SEVERAL_FAMILIES, shapeOf, widthOf } from './makeMapLook';
import { strokeOf } from './paintLayers';
import type { Pen } from '../picture/Pen';
import { radiusAt } from './radiusAt';
import type { Scene } from './Scene';
import { traceNode } from './traceNode';

/** A break after so many. */
const IN_A_SLICE = 400;
const MANY = 3000;

/** Lines and people for a file or for paper, as Cytoscape and the overview draw them on the screen. */
export function* paintPeople(pen: Pen, { model, look, selection, palette }: Scene, frame: Frame): Generator<undefined, void, void> {
  const { nodes, ends, clusterOf } = model;
  const shown = Uint8Array.from(nodes, (node) => Number(isShown(node, selection)));
  const chosen = new Set(
    selection.selected === null ? [] : selection.selected.kind === 'person' ? [selection.selected.id] : selection.selected.ids,
  );
  const isMany = ends.length > MANY;
  for (let line = 0; line < ends.length; line += 1) {
    if (line % IN_A_SLICE === 0) yield;
    const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
    const [one, other] = [nodes[a], nodes[b]];
    const sort = ends.sorts[ends.sort[line] ?? 0];
    if (one === undefined || other === undefined || sort === undefined || shown[a] !== 1 || shown[b] !== 1) continue;
    const isCrossing = clusterOf[a] !== clusterOf[b] && (clusterOf[a] ?? -1) >= 0 && (clusterOf[b] ?? -1) >= 0;
    if (isCrossing && selection.hidesCrossing) continue;
    const isNext = chosen.has(one.id) || chosen.has(other.id);
    const [from, to] = [toPixel(frame, one), toPixel(frame, other)];
    pen.strokeStyle =
      isNext || look.isByFamily ? strokeOf(palette, familyOf(sort)) : isCrossing ? palette.crossing : strokeOf(palette, SEVERAL_FAMILIES);
    pen.globalAlpha =
      (isNext ? 0.9 : isCrossing ? 0.7 : look.isByFamily ? 0.55 : 0.34) *
      (isMany && !isNext ? 0.5 : 1) *
      (chosen.size > 0 && !isNext ? 0.3 : 1);
    pen.lineWidth = isMany ? 0.6 : widthOf(sort) * Math.min(1, Math.max(0.5, frame.scale));
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    if (isCrossing && !isMany) {
      // As on the screen: a little aside, so that lines of one way differ.
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const aside = Math.min(26 * frame.scale, length / 6);
      const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      pen.quadraticCurveTo(
        mx - ((to.y - from.y) / Math.max(1, length)) * 2 * aside,
        my + ((to.x - from.x) / Math.max(1, length)) * 2 * aside,
        to.x,
        to.y,
      );
    } else pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  for (const [index, node] of nodes.entries()) {
    if (shown[index] !== 1) continue;
    if (index % IN_A_SLICE === 0) yield;
    const { x, y } = toPixel(frame, node);
    const r = radiusAt(frame.scale) * scaleOf(look, node);
    const fill = palette.of(fillOf(look, node));
    pen.globalAlpha = 1;
    pen.beginPath();
    traceNode(pen, shapeOf(look, node), x, y, r);
    pen.fillStyle = node.onRoster && !node.answered ? palette.ground : fill;
    pen.fill();
    pen.strokeStyle = node.onRoster && !node.answered ? fill : palette.ground;
    pen.lineWidth = Math.min(1.5, r / 4);
    pen.stroke();
    if (node.standing === null) continue;
    pen.strokeStyle = node.standing === 'isolated' ? palette.accent : palette.maybe;
    pen.lineWidth = 1.6;
    pen.setLineDash(node.standing === 'isolated' ? [4, 2.5] : [1.5, 2.5]);
    pen.beginPath();
    pen.arc(x, y, r + 5, 0, 2 * Math.PI);
    pen.stroke();
    pen.setLineDash([]);
  }
  pen.globalAlpha = 1;
}
