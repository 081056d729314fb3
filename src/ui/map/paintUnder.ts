import type { MapCluster } from '../../views/map/MapModel';
import type { Spot } from '../../layout/Spot';
import type { Frame } from './fitFrame';
import { toPixel } from './fitFrame';
import { isCounted, isShown } from './isShown';
import { scaleOf } from './makeMapLook';
import { nearOf } from './nearOf';
import { radiusAt } from './radiusAt';
import type { Pen } from '../picture/Pen';
import type { Scene } from './Scene';

const [HULL_FILL, HULL_LINE, BUBBLE_FILL] = [0.1, 0.38, 0.2];
/** A bubble that is smaller than this on the screen does not say what is in it. */
export const POSTS_FROM_PIXELS = 76;
const FLOW_OPACITY = 0.4;
const WIDEST_FLOW = 16;

/** What lies under lines and people: the outer ring, hulls and bubbles, flows between bubbles, and ways to the marks. */
export function paintUnder(pen: Pen, scene: Scene, frame: Frame): void {
  const { model, look, selection, palette } = scene;
  const isBehind = selection.selected !== null;
  pen.globalAlpha = 1;
  if (model.ring.length > 0) {
    pen.strokeStyle = palette.line;
    pen.lineWidth = 1.2;
    pen.setLineDash([1.5, 4]);
    trace(pen, model.ring, frame);
    pen.stroke();
    pen.setLineDash([]);
  }
  paintMarkLines(pen, scene, frame, isBehind);
  paintFlows(pen, scene, frame, isBehind);
  model.clusters.forEach((cluster, at) => {
    if (!isClusterShown(cluster, scene)) return;
    const fill = palette.of(look.hullFills[at] ?? '--map-off-roster');
    const isClosed = selection.closed.has(cluster.id);
    pen.fillStyle = fill;
    pen.strokeStyle = fill;
    pen.lineWidth = 1;
    if (isClosed) {
      const { x, y } = toPixel(frame, cluster);
      pen.beginPath();
      pen.arc(x, y, cluster.r * frame.scale, 0, 2 * Math.PI);
    } else trace(pen, cluster.outline, frame);
    // Flows end at a bubble, and do not show through it.
    if (isClosed) {
      pen.fillStyle = palette.ground;
      pen.fill();
      pen.fillStyle = fill;
    }
    pen.globalAlpha = isClosed ? BUBBLE_FILL : HULL_FILL;
    pen.fill();
    pen.globalAlpha = HULL_LINE;
    pen.stroke();
    if (isClosed && cluster.r * frame.scale >= POSTS_FROM_PIXELS) paintPosts(pen, cluster, frame);
    pen.globalAlpha = 1;
  });
  paintPlanned(pen, scene, frame, isBehind);
}

/** Dashed and in a colour of their own: nobody has reported them. */
function paintPlanned(pen: Pen, { model, selection, palette }: Scene, frame: Frame, isBehind: boolean): void {
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 1.6;
  pen.globalAlpha = isBehind ? 0.35 : 0.9;
  pen.setLineDash([6, 4]);
  for (const [a, b] of selection.planned) {
    const [one, other] = [model.nodes[a], model.nodes[b]];
    if (one === undefined || other === undefined || !isShown(one, selection) || !isShown(other, selection)) continue;
    const [from, to] = [toPixel(frame, one), toPixel(frame, other)];
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** Around those who are isolated or possibly so; of a network painted as an overview, its own layer has them. */
export function paintRings(pen: Pen, { model, look, selection, palette }: Scene, frame: Frame): void {
  const { near } = nearOf({ model, selection });
  for (const [index, node] of model.nodes.entries()) {
    if (node.standing === null || !isShown(node, selection)) continue;
    const { x, y } = toPixel(frame, node);
    pen.globalAlpha = near.size > 0 && !near.has(index) ? 0.4 : 1;
    pen.strokeStyle = node.standing === 'isolated' ? palette.accent : palette.maybe;
    pen.lineWidth = 2;
    pen.setLineDash(node.standing === 'isolated' ? [5, 3] : [2, 2.5]);
    pen.beginPath();
    pen.arc(x, y, radiusAt(frame.scale) * scaleOf(look, node) + 5, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** Where somebody of it is on the map. */
export function isClusterShown(cluster: MapCluster, { model, selection }: Scene): boolean {
  const isThere = (index: number): boolean => {
    const node = model.nodes[index];
    return node !== undefined && isCounted(node, selection);
  };
  return cluster.inside.some(isThere) || cluster.margin.some(isThere);
}

/** Of the posts in a bubble, in pixels. */
export function postsOf(
  cluster: MapCluster,
  frame: Frame,
): readonly (Spot & { readonly r: number; readonly label: string; readonly managers: number })[] {
  const { x, y } = toPixel(frame, cluster);
  // A rim for the bubble's own colour to be seen.
  const r = cluster.r * frame.scale * 0.94;
  return cluster.posts.map((post) => ({ ...post, x: x + post.x * r, y: y + post.y * r, r: post.r * r }));
}

function paintPosts(pen: Pen, cluster: MapCluster, frame: Frame): void {
  for (const { x, y, r } of postsOf(cluster, frame)) {
    pen.beginPath();
    pen.arc(x, y, r, 0, 2 * Math.PI);
    pen.globalAlpha = BUBBLE_FILL;
    pen.fill();
    pen.globalAlpha = HULL_LINE;
    pen.stroke();
  }
}

/** Between two bubbles, or a bubble and a hull: thicker for more links. Links between two hulls are lines between people. */
function paintFlows(pen: Pen, { model, selection, palette }: Scene, frame: Frame, isBehind: boolean): void {
  if (selection.closed.size === 0 || selection.hidesCrossing) return;
  const [{ links: most } = { links: 1 }] = model.flows;
  pen.strokeStyle = palette.several;
  // The thickest first; of many organisations all of them would be one grey.
  for (const { a, b, links } of model.flows.slice(0, FLOWS_SHOWN)) {
    const [one, other] = [model.clusters[a], model.clusters[b]];
    if (one === undefined || other === undefined) continue;
    if (!selection.closed.has(one.id) && !selection.closed.has(other.id)) continue;
    if (selection.hiddenOrganisations.has(one.id) || selection.hiddenOrganisations.has(other.id)) continue;
    const [from, to] = [edgeOf(one, other, frame), edgeOf(other, one, frame)];
    pen.globalAlpha = FLOW_OPACITY * (isBehind ? 0.4 : 1);
    pen.lineWidth = Math.max(0.8, Math.min(WIDEST_FLOW, 0.3 * Math.min(one.r, other.r) * frame.scale) * (links / most));
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}

const FLOWS_SHOWN = 90;

function paintMarkLines(pen: Pen, { model, selection, palette }: Scene, frame: Frame, isBehind: boolean): void {
  pen.strokeStyle = palette.several;
  for (const mark of model.marks) {
    if (selection.openMarks.has(mark.id) || selection.onlyStanding) continue;
    const at = toPixel(frame, mark);
    // Of one organisation, its own line; of all of them, the strongest say enough. Selecting somebody shows the others.
    const all = [...mark.links].toSorted((a, b) => b[1] - a[1]);
    const ways = mark.cluster < 0 ? all.slice(0, 6) : all.filter(([to]) => to === mark.cluster);
    for (const [to, links] of ways) {
      const cluster = model.clusters[to];
      if (cluster === undefined || selection.hiddenOrganisations.has(cluster.id)) continue;
      const edge = edgeOf(cluster, mark, frame);
      pen.globalAlpha = (mark.cluster < 0 ? 0.3 : 0.6) * (isBehind ? 0.35 : 1);
      pen.lineWidth = Math.min(5, 0.6 + 0.45 * Math.sqrt(links));
      pen.beginPath();
      pen.moveTo(at.x, at.y);
      pen.lineTo(edge.x, edge.y);
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
}

/** Where the way from a hull to somewhere leaves it. */
function edgeOf(cluster: MapCluster, towards: Spot, frame: Frame): Spot {
  const [dx, dy] = [towards.x - cluster.x, towards.y - cluster.y];
  const { outline } = cluster;
  let share = 0;
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length] ?? a;
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const cross = dx * ey - dy * ex;
    if (cross === 0) return;
    const [ax, ay] = [a.x - cluster.x, a.y - cluster.y];
    const along = (ax * ey - ay * ex) / cross;
    const side = (ax * dy - ay * dx) / cross;
    if (along > 0 && side >= 0 && side <= 1) share = Math.max(share, along);
  });
  return toPixel(frame, { x: cluster.x + dx * Math.min(1, share), y: cluster.y + dy * Math.min(1, share) });
}

function trace(pen: Pen, spots: readonly Spot[], frame: Frame): void {
  pen.beginPath();
  spots.forEach((spot, index) => {
    const { x, y } = toPixel(frame, spot);
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}
