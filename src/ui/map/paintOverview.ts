import type { MapLine, MapModel, MapNode } from '../../state/selectMap';
import type { Frame } from './fitFrame';
import { isShown } from './isShown';
import type { MapLook } from './makeMapLook';
import { familyOf, fillOf, SEVERAL_FAMILIES, shapeOf } from './makeMapLook';
import type { MapSelection } from './MapSelection';
import type { MapPalette } from './readMapPalette';

/** One path for all lines of the canvas is slower than many of this length. */
const LINES_IN_A_PATH = 2000;

function traceNode(context: CanvasRenderingContext2D, shape: string, x: number, y: number, r: number): void {
  context.moveTo(x + r, y);
  if (shape === 'triangle') {
    context.moveTo(x, y - r);
    context.lineTo(x + r, y + r);
    context.lineTo(x - r, y + r);
    context.closePath();
  } else if (shape === 'ellipse') context.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'round-rectangle') context.rect(x - r, y - r, 2 * r, 2 * r);
  else {
    context.moveTo(x, y - r);
    context.lineTo(x + r, y);
    context.lineTo(x, y + r);
    context.lineTo(x - r, y);
    context.closePath();
  }
}

/** Paints the whole network: lines by family in a few strokes, then nodes by fill, then rings and the selection. */
export function paintOverview(
  canvas: HTMLCanvasElement,
  model: MapModel,
  look: MapLook,
  selection: MapSelection,
  palette: MapPalette,
  { scale, x, y }: Frame,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const dense = devicePixelRatio;
  canvas.width = canvas.clientWidth * dense;
  canvas.height = canvas.clientHeight * dense;
  context.scale(dense, dense);
  const px = (node: MapNode): number => node.x * scale + x;
  const py = (node: MapNode): number => node.y * scale + y;
  const { selected } = selection;
  const chosen = selected === null ? [] : selected.kind === 'person' ? [selected.id] : selected.ids;
  const touches = (a: MapNode, b: MapNode): boolean =>
    selected?.kind === 'pair' ? chosen.includes(a.id) && chosen.includes(b.id) : chosen.includes(a.id) || chosen.includes(b.id);

  const stroke = (lines: readonly MapLine[], family: string, width: number, opacity: number): void => {
    context.strokeStyle = (family === SEVERAL_FAMILIES ? '' : palette.of(`--family-${family}`)) || palette.several;
    context.lineWidth = width;
    context.globalAlpha = opacity;
    for (let from = 0; from < lines.length; from += LINES_IN_A_PATH) {
      context.beginPath();
      for (const line of lines.slice(from, from + LINES_IN_A_PATH)) {
        const [a, b] = [model.nodes[line.a], model.nodes[line.b]];
        if (a === undefined || b === undefined) continue;
        context.moveTo(px(a), py(a));
        context.lineTo(px(b), py(b));
      }
      context.stroke();
    }
  };
  const families = new Map<string, MapLine[]>();
  const near: MapLine[] = [];
  for (const line of model.lines) {
    const [a, b] = [model.nodes[line.a], model.nodes[line.b]];
    if (a === undefined || b === undefined || !isShown(a, selection) || !isShown(b, selection)) continue;
    if (touches(a, b)) near.push(line);
    const family = familyOf(line);
    const known = families.get(family);
    if (known === undefined) families.set(family, [line]);
    else known.push(line);
  }
  for (const [family, lines] of families) stroke(lines, family, 0.6, selected === null ? 0.22 : 0.06);
  for (const line of near) stroke([line], familyOf(line), 1.6, 0.9);

  const r = Math.max(1.6, Math.min(8, 8 * scale));
  context.globalAlpha = selected === null ? 1 : 0.45;
  const looks = new Map<string, MapNode[]>();
  for (const node of model.nodes) {
    if (!isShown(node, selection)) continue;
    const key = `${fillOf(look, node)} ${shapeOf(look, node)}`;
    const known = looks.get(key);
    if (known === undefined) looks.set(key, [node]);
    else known.push(node);
  }
  for (const [key, nodes] of looks) {
    const [fill = '', shape = ''] = key.split(' ');
    context.fillStyle = palette.of(fill);
    context.beginPath();
    for (const node of nodes) traceNode(context, shape, px(node), py(node), r);
    context.fill();
  }
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  for (const node of model.nodes) {
    const isChosen = chosen.includes(node.id);
    if (!isShown(node, selection) || (!node.flagged && !isChosen)) continue;
    context.lineWidth = isChosen ? 3 : 1.2;
    context.setLineDash(isChosen ? [] : [3, 2]);
    context.beginPath();
    context.arc(px(node), py(node), r + (isChosen ? 5 : 3), 0, 2 * Math.PI);
    context.stroke();
    if (!isChosen) continue;
    context.font = '600 12px "Inter Variable", system-ui, sans-serif';
    context.fillStyle = palette.ink;
    context.fillText(node.name, px(node) + r + 9, py(node) + 4);
  }
  context.setLineDash([]);
}
