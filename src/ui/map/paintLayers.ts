import type { MapNode } from '../../state/selectMap';
import type { Frame } from './fitFrame';
import { isShown } from './isShown';
import { familyOf, fillOf, SEVERAL_FAMILIES, shapeOf } from './makeMapLook';
import type { MapPalette } from './readMapPalette';
import type { Scene } from './Scene';
import { traceNode } from './traceNode';

/** One path for all lines of the canvas is slower than many of this length. */
const LINES_IN_A_PATH = 1000;
const NODES_IN_A_PATH = 500;
const RINGS_IN_A_PATH = 100;
const LINE_WIDTH = 0.6;
const LINE_OPACITY = 0.22;
/** So many lines can be told apart at that opacity; more of them would be one grey, and are drawn fainter. */
const LINES_TO_TELL_APART = 30_000;
const FAINTEST = 0.05;

type Layer = CanvasRenderingContext2D;

/** A canvas only notes what is drawn on it, and draws when it is looked at: so that a slice takes its own time and no later one. */
function reallyDraw(layer: Layer): void {
  layer.getImageData(0, 0, 1, 1);
}

/** Lines by family in many short strokes, with a break after each. */
export function* paintLines(layer: Layer, { model, selection, palette }: Scene, { scale, x, y }: Frame): Generator<undefined, void, void> {
  const { nodes, ends } = model;
  const shown = Uint8Array.from(nodes, (node) => Number(isShown(node, selection)));
  const xs = Float32Array.from(nodes, (node) => node.x * scale + x);
  const ys = Float32Array.from(nodes, (node) => node.y * scale + y);
  layer.lineWidth = LINE_WIDTH;
  layer.globalAlpha = Math.max(FAINTEST, LINE_OPACITY * Math.min(1, Math.sqrt(LINES_TO_TELL_APART / Math.max(1, ends.length))));
  const familyOfSort = ends.sorts.map(familyOf);
  for (const family of new Set(familyOfSort)) {
    const isOfIt = familyOfSort.map((one) => one === family);
    layer.strokeStyle = strokeOf(palette, family);
    layer.beginPath();
    let traced = 0;
    for (let line = 0; line < ends.length; line += 1) {
      const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
      if (isOfIt[ends.sort[line] ?? 0] !== true || shown[a] !== 1 || shown[b] !== 1) continue;
      layer.moveTo(xs[a] ?? 0, ys[a] ?? 0);
      layer.lineTo(xs[b] ?? 0, ys[b] ?? 0);
      traced += 1;
      if (traced % LINES_IN_A_PATH !== 0) continue;
      layer.stroke();
      reallyDraw(layer);
      yield;
      layer.beginPath();
    }
    layer.stroke();
  }
}

/** Nodes by fill and shape, and rings around those who are flagged. */
export function* paintNodes(layer: Layer, { model, look, selection, palette }: Scene, { scale, x, y }: Frame): Generator<undefined, void, void> {
  const r = radiusAt(scale);
  const looks = new Map<string, MapNode[]>();
  const flagged: MapNode[] = [];
  for (const node of model.nodes) {
    if (!isShown(node, selection)) continue;
    if (node.flagged) flagged.push(node);
    const key = `${fillOf(look, node)} ${shapeOf(look, node)}`;
    const known = looks.get(key);
    if (known === undefined) looks.set(key, [node]);
    else known.push(node);
  }
  for (const [key, nodes] of looks) {
    const [fill = '', shape = ''] = key.split(' ');
    layer.fillStyle = palette.of(fill);
    for (let from = 0; from < nodes.length; from += NODES_IN_A_PATH) {
      layer.beginPath();
      for (const node of nodes.slice(from, from + NODES_IN_A_PATH)) traceNode(layer, shape, node.x * scale + x, node.y * scale + y, r);
      layer.fill();
      reallyDraw(layer);
      yield;
    }
  }
  layer.strokeStyle = palette.accent;
  layer.lineWidth = 1.2;
  layer.setLineDash([3, 2]);
  for (let from = 0; from < flagged.length; from += RINGS_IN_A_PATH) {
    layer.beginPath();
    for (const node of flagged.slice(from, from + RINGS_IN_A_PATH)) {
      const [px, py] = [node.x * scale + x, node.y * scale + y];
      layer.moveTo(px + r + 3, py);
      layer.arc(px, py, r + 3, 0, 2 * Math.PI);
    }
    layer.stroke();
    reallyDraw(layer);
    yield;
  }
}

export function strokeOf(palette: MapPalette, family: string): string {
  return (family === SEVERAL_FAMILIES ? '' : palette.of(`--family-${family}`)) || palette.several;
}

export function radiusAt(scale: number): number {
  return Math.max(1.6, Math.min(8, 8 * scale));
}
