import { outlineOf } from '../../layout/outlineOf';
import { packCircles } from '../../layout/packCircles';
import { placeInMargin } from '../../layout/placeInMargin';
import type { Spot } from '../../layout/Spot';
import { unitOf } from '../../layout/unitOf';
import type { CanvasSize, MapCluster, MapNode } from './MapModel';

/** Around everybody in a hull. */
const ROOM = 26;
/** So many posts are shown apart in a bubble; the others are one. */
const POSTS = 12;

export interface Clustered {
  readonly clusters: readonly MapCluster[];
  readonly clusterOf: Int32Array;
  /** The same nodes, those of the margin beside their hull. */
  readonly nodes: readonly MapNode[];
  /** How much of the plane a pixel takes. */
  readonly unit: number;
}

/** Hulls of those who share a place, and beside each those of its people who are isolated or possibly so; who was put by hand stays. */
export function selectMapClusters(
  nodes: readonly MapNode[],
  order: readonly string[],
  labelOf: (id: string) => string,
  postOf: (node: MapNode) => string,
  isMoved: boolean,
  canvas: CanvasSize,
): Clustered {
  const members = new Map(order.map((id) => [id, [] as number[]]));
  nodes.forEach((node, index) => {
    if (node.onRoster) members.get(node.place)?.push(index);
  });
  const ids = order.filter((id) => members.get(id)?.length !== 0);
  const managers = nodes.filter(({ onRoster }) => onRoster);
  const all = middle(managers);
  const unit = managers.length === 0 ? 1 : unitOf(boxOf(managers), canvas);
  const moved = [...nodes];
  const clusterOf = new Int32Array(nodes.length).fill(-1);
  const clusters = ids.map((id, cluster): MapCluster => {
    const of = members.get(id) ?? [];
    for (const index of of) clusterOf[index] = cluster;
    const isOut = (index: number): boolean => nodes[index]?.standing !== null;
    const inside = of.filter((index) => !isOut(index) || !isMoved);
    const nodesOf = (some: readonly number[]): readonly MapNode[] => some.flatMap((index) => nodes[index] ?? []);
    // Where everybody is in the margin, the circle stands in which they stood.
    const outline = inside.length === 0 ? circleOf(nodesOf(of)) : outlineOf(nodesOf(inside), ROOM);
    const box = boxOf(outline);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const r = outline.reduce((most, spot) => Math.max(most, Math.hypot(spot.x - x, spot.y - y)), 0);
    const margin = of.filter(isOut);
    if (isMoved) {
      const spots = placeInMargin({ x, y, r }, margin.length, unit, { x: x - all.x, y: y - all.y });
      margin.forEach((index, at) => {
        const [node, spot] = [nodes[index], spots[at]];
        if (node !== undefined && spot !== undefined && !node.pinned) moved[index] = { ...node, x: spot.x, y: spot.y };
      });
    }
    const people = nodesOf(of);
    return {
      id,
      label: labelOf(id),
      x,
      y,
      r,
      outline,
      inside,
      margin,
      managers: of.length,
      isolated: people.filter(({ standing }) => standing === 'isolated').length,
      possibly: people.filter(({ standing }) => standing === 'possibly').length,
      get posts() {
        return packPosts(people.map(postOf));
      },
    };
  });
  return { clusters, clusterOf, nodes: moved, unit };
}

/** The posts of a bubble, the largest first. */
function packPosts(posts: readonly string[]): MapCluster['posts'] {
  const counts = new Map<string, number>();
  for (const post of posts) counts.set(post, (counts.get(post) ?? 0) + 1);
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  const others = sorted.slice(POSTS).reduce((sum, [, managers]) => sum + managers, 0);
  const shown = [...sorted.slice(0, POSTS), ...(others === 0 ? [] : [['Other posts', others] as const])];
  return packCircles(shown.map(([, managers]) => managers)).map((circle, at) => ({
    ...circle,
    label: shown[at]?.[0] ?? '',
    managers: shown[at]?.[1] ?? 0,
  }));
}

function circleOf(spots: readonly Spot[]): readonly Spot[] {
  const { x, y } = middle(spots);
  return outlineOf([{ x, y }], ROOM + spots.reduce((most, spot) => Math.max(most, Math.hypot(spot.x - x, spot.y - y)), 0));
}

function middle(spots: readonly Spot[]): Spot {
  const box = boxOf(spots);
  return spots.length === 0 ? { x: 0, y: 0 } : { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

export function boxOf(spots: readonly Spot[]): { left: number; top: number; right: number; bottom: number } {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of spots) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
