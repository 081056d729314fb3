import type { MapModel, MapNode, Standing } from '../../views/map/MapModel';
import type { Frame } from './fitFrame';
import { isShown } from './isShown';
import { familyOf, fillOf, scaleOf, SEVERAL_FAMILIES, shapeOf } from './makeMapLook';
import type { MapLook } from './makeMapLook';
import type { MapSelection } from './MapSelection';
import type { MapPalette } from './readMapPalette';
import { radiusAt } from './radiusAt';
import type { Scene } from './Scene';
import { traceNode } from './traceNode';

/** One path for all lines of the canvas is slower than many shorter ones; this many, however long, are drawn within a slice. */
const LINES_IN_A_PATH = 300;
const NODES_IN_A_PATH = 500;
const RINGS_IN_A_PATH = 100;
const RING = 3;
const LINE_WIDTH = 0.6;
const LINE_OPACITY = 0.22;
/** So many lines can be seen apart at that opacity; more of them would be one grey, and are drawn fainter. */
const LINES_TO_TELL_APART = 30_000;
const FAINTEST = 0.02;
/** Shares of the map that a line crosses, and how much of its opacity is left. */
const LENGTHS = [
  { upTo: 0.04, faint: 1 },
  { upTo: 0.2, faint: 0.4 },
  { upTo: Infinity, faint: 0.15 },
] as const;
/** As wide as a map is on most screens; looked at more closely than that, fewer lines are seen at once. */
const USUAL_PIXELS = 1000;
const LINES_A_SLICE = 8192;

type Layer = CanvasRenderingContext2D;

/** A canvas only notes what is drawn on it, and draws when it is looked at: so that a slice takes its own time and no later one. */
function reallyDraw(layer: Layer): void {
  layer.getImageData(0, 0, 1, 1);
}

/** Lines in many short strokes, with a break after each; families in turn, so that none lies on top of the others. */
export function* paintLines(
  layer: Layer,
  { model, look, selection, palette }: Scene,
  { scale, x, y }: Frame,
): Generator<undefined, void, void> {
  const { nodes, ends } = model;
  const xs = Float32Array.from(nodes, (node) => node.x * scale + x);
  const ys = Float32Array.from(nodes, (node) => node.y * scale + y);
  yield;
  const bundles = yield* bundle(model, look, selection, xs, ys, sizeOf(layer));
  const extent = Math.max(1, span(xs), span(ys));
  const opacity = Math.min(
    LINE_OPACITY,
    LINE_OPACITY * Math.sqrt(LINES_TO_TELL_APART / Math.max(1, ends.length)) * Math.max(1, extent / USUAL_PIXELS),
  );
  layer.lineWidth = LINE_WIDTH;
  const most = bundles.reduce((longest, { lines }) => Math.max(longest, lines.length), 0);
  for (let from = 0; from < most; from += LINES_IN_A_PATH) {
    for (const { family, faint, lines } of bundles) {
      const to = Math.min(lines.length, from + LINES_IN_A_PATH);
      if (from >= to) continue;
      layer.strokeStyle = strokeOf(palette, family);
      layer.globalAlpha = Math.max(FAINTEST, opacity * faint);
      layer.beginPath();
      for (let at = from; at < to; at += 1) {
        const [a, b] = [ends.a[lines[at] ?? 0] ?? 0, ends.b[lines[at] ?? 0] ?? 0];
        layer.moveTo(xs[a] ?? 0, ys[a] ?? 0);
        layer.lineTo(xs[b] ?? 0, ys[b] ?? 0);
      }
      layer.stroke();
      reallyDraw(layer);
      yield;
    }
  }
}

interface Bundle {
  readonly family: string;
  readonly faint: number;
  readonly lines: readonly number[];
}

/**
 * Lines that are shown, by family and by length: those across the whole map lie over all the others, and are drawn fainter where there
 * are many.
 */
function* bundle(
  { nodes, ends, clusterOf }: MapModel,
  look: MapLook,
  selection: MapSelection,
  xs: Float32Array,
  ys: Float32Array,
  [width, height]: readonly [number, number],
): Generator<undefined, readonly Bundle[], void> {
  const shown = Uint8Array.from(nodes, (node) => Number(isShown(node, selection)));
  const families = ends.sorts.map((sort) => (look.isByFamily ? familyOf(sort) : SEVERAL_FAMILIES));
  const isMany = ends.length > LINES_TO_TELL_APART;
  const extent = Math.max(span(xs), span(ys));
  const bundles = new Map<string, { readonly family: string; readonly faint: number; readonly lines: number[] }>();
  for (let line = 0; line < ends.length; line += 1) {
    if (line % LINES_A_SLICE === 0) yield;
    const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
    if (shown[a] !== 1 || shown[b] !== 1 || (selection.hidesCrossing && clusterOf[a] !== clusterOf[b])) continue;
    const [ax, ay, bx, by] = [xs[a] ?? 0, ys[a] ?? 0, xs[b] ?? 0, ys[b] ?? 0];
    if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > width || Math.max(ay, by) < 0 || Math.min(ay, by) > height) continue;
    const length = Math.hypot(ax - bx, ay - by);
    const faint = isMany ? (LENGTHS.find(({ upTo }) => length <= upTo * extent)?.faint ?? 1) : 1;
    const family = families[ends.sort[line] ?? 0] ?? 'other';
    const key = `${family} ${faint}`;
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, { family, faint, lines: [line] });
    else known.lines.push(line);
  }
  return [...bundles.values()];
}

function span(values: Float32Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return Math.max(0, most - least);
}

/** Nodes by fill and shape, and rings around those who are isolated or possibly so. */
export function* paintNodes(
  layer: Layer,
  { model, look, selection, palette }: Scene,
  { scale, x, y }: Frame,
): Generator<undefined, void, void> {
  const r = radiusAt(scale);
  const [width, height] = sizeOf(layer);
  const isSeen = (node: MapNode): boolean =>
    Math.abs(node.x * scale + x - width / 2) < width / 2 + 2 * r + RING &&
    Math.abs(node.y * scale + y - height / 2) < height / 2 + 2 * r + RING;
  const looks = new Map<string, MapNode[]>();
  const standing: Record<Standing, MapNode[]> = { isolated: [], possibly: [] };
  for (const node of model.nodes) {
    if (!isSeen(node) || !isShown(node, selection)) continue;
    if (node.standing !== null) standing[node.standing].push(node);
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
      for (const node of nodes.slice(from, from + NODES_IN_A_PATH))
        traceNode(layer, shape, node.x * scale + x, node.y * scale + y, r * scaleOf(look, node));
      layer.fill();
      reallyDraw(layer);
      yield;
    }
  }
  for (const [of, nodes] of Object.entries(standing) as [Standing, MapNode[]][]) {
    layer.strokeStyle = of === 'isolated' ? palette.accent : palette.maybe;
    layer.lineWidth = of === 'isolated' ? 1.5 : 1.3;
    layer.setLineDash(of === 'isolated' ? [3, 2] : [1.5, 2]);
    for (let from = 0; from < nodes.length; from += RINGS_IN_A_PATH) {
      layer.beginPath();
      for (const node of nodes.slice(from, from + RINGS_IN_A_PATH)) {
        const [px, py] = [node.x * scale + x, node.y * scale + y];
        const ring = r * scaleOf(look, node) + RING;
        layer.moveTo(px + ring, py);
        layer.arc(px, py, ring, 0, 2 * Math.PI);
      }
      layer.stroke();
      reallyDraw(layer);
      yield;
    }
  }
}

function sizeOf({ canvas }: Layer): readonly [number, number] {
  return [canvas.width / devicePixelRatio, canvas.height / devicePixelRatio];
}

export function strokeOf(palette: MapPalette, family: string): string {
  return (family === SEVERAL_FAMILIES ? '' : palette.of(`--family-${family}`)) || palette.several;
}
