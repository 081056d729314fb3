import type { Codebook } from '../../codebook/Codebook';
import { placeOnRing } from '../../layout/placeOnRing';
import type { Spot } from '../../layout/Spot';
import type { CanvasSize, LineColumns, MapCluster, MapMark, MapNode } from './MapModel';
import { boxOf } from './selectMapClusters';

/** With more managers than this, one sees nothing in a picture of everybody: it begins with hulls as bubbles. */
export const PEOPLE_TO_TELL_APART = 400;
/** With more organisations than this, a mark for each kind and organisation would be a wall: then there is one for each kind. */
const ORGANISATIONS_TOLD_APART = 8;
/** So, too, on a narrower canvas. */
const PIXELS_TO_TELL_APART = 480;
/** Around hulls, their margins and the names beside them, in pixels, and as a share of the canvas at most; and above, for titles. */
const [AROUND, MOST_AROUND, ABOVE] = [112, 0.13, 34];
/** Between people of a mark that is open, in the plane. */
const APART = 17;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const UNRECORDED = 'unrecorded';

export interface Marked {
  readonly marks: readonly MapMark[];
  readonly ring: readonly Spot[];
  /** The same nodes, those off the roster around their mark. */
  readonly nodes: readonly MapNode[];
}

/** Contacts off the staff list, gathered by what kind they are and who names them, on a ring around the hulls. */
export function* selectMapMarks(
  nodes: readonly MapNode[],
  ends: LineColumns,
  clusters: readonly MapCluster[],
  clusterOf: Int32Array,
  codebook: Codebook,
  unit: number,
  canvas: CanvasSize,
): Generator<undefined, Marked, void> {
  const families = [...codebook.families.map(({ id }) => id), 'other', UNRECORDED];
  const rankOf = new Map(families.map((id, rank) => [id, rank]));
  const named = yield* countNamings(nodes, ends, clusterOf);
  const isApart = clusters.length <= ORGANISATIONS_TOLD_APART && canvas.width >= PIXELS_TO_TELL_APART;
  const gathered = new Map<string, { kind: string; cluster: number; people: number[]; links: Map<number, number> }>();
  nodes.forEach((node, index) => {
    const known = named.get(index);
    if (node.onRoster || known === undefined) return;
    const kind = [...known.families].toSorted((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))[0] ?? UNRECORDED;
    const most = [...known.links].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
    const cluster = isApart ? most : -1;
    const key = `${cluster} ${kind}`;
    const mark = gathered.get(key) ?? { kind, cluster, people: [], links: new Map<number, number>() };
    gathered.set(key, mark);
    mark.people.push(index);
    for (const [of, links] of known.links) mark.links.set(of, (mark.links.get(of) ?? 0) + links);
  });
  if (gathered.size === 0) return { marks: [], ring: [], nodes };
  const sorted = [...gathered].toSorted(([, a], [, b]) => a.cluster - b.cluster || (rankOf.get(a.kind) ?? 0) - (rankOf.get(b.kind) ?? 0));
  const circles = clusters.flatMap(({ x, y, r }) => [
    { x: x - r, y: y - r },
    { x: x + r, y: y + r },
  ]);
  const managers = nodes.filter(({ onRoster }) => onRoster);
  // Bubbles have their names within, and nobody beside them.
  const isBubbles = managers.length > PEOPLE_TO_TELL_APART;
  const standing = boxOf(isBubbles ? circles : [...circles, ...managers]);
  const [around, above] = isBubbles ? [0, 0] : [Math.min(AROUND, canvas.width * MOST_AROUND) * unit, ABOVE * unit];
  const box = { left: standing.left - around, right: standing.right + around, top: standing.top - above, bottom: standing.bottom };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const ring = placeOnRing(
    box,
    sorted.map(([, { cluster, kind }], at) =>
      wantedPlace(clusters[cluster], middle, clusters.length, rankOf.get(kind) ?? at, sorted.length),
    ),
    unit,
  );
  const moved = [...nodes];
  const labelOf = new Map(codebook.families.map(({ id, label }) => [id, label]));
  const marks = sorted.map(([id, { kind, cluster, people, links }], at): MapMark => {
    const spot = ring.spots[at] ?? middle;
    people.forEach((index, place) => {
      const node = nodes[index];
      if (node === undefined) return;
      const away = people.length === 1 ? 0 : APART * Math.sqrt(place + 0.5);
      const around = { x: spot.x + away * Math.cos(place * GOLDEN_ANGLE), y: spot.y + away * Math.sin(place * GOLDEN_ANGLE) };
      moved[index] = { ...node, ...(node.pinned ? {} : around), place: id };
    });
    const label = kind === UNRECORDED ? 'Kind not recorded' : (labelOf.get(kind) ?? 'Other kinds');
    return { id, label, cluster, x: spot.x, y: spot.y, people, links };
  });
  return { marks, ring: ring.path, nodes: moved };
}

/** Beside the hull that names them, and spread a little so that they do not all want one place. */
function wantedPlace(cluster: MapCluster | undefined, middle: Spot, clusters: number, rank: number, marks: number): Spot {
  if (cluster === undefined || clusters === 1) {
    const angle = (2 * Math.PI * rank) / Math.max(1, Math.min(8, marks)) - Math.PI / 2;
    return { x: middle.x + Math.cos(angle), y: middle.y + Math.sin(angle) };
  }
  const angle = Math.atan2(cluster.y - middle.y, cluster.x - middle.x) + (rank - 3) * 0.02;
  return { x: middle.x + Math.cos(angle), y: middle.y + Math.sin(angle) };
}

/** By who is named off the roster: how often by each cluster, and the families of the links. */
const LINES_A_SLICE = 16_384;

function* countNamings(
  nodes: readonly MapNode[],
  { a, b, sort, sorts, length }: LineColumns,
  clusterOf: Int32Array,
): Generator<undefined, ReadonlyMap<number, { readonly links: Map<number, number>; readonly families: Set<string> }>, void> {
  const named = new Map<number, { links: Map<number, number>; families: Set<string> }>();
  for (let line = 0; line < length; line += 1) {
    if (line % LINES_A_SLICE === 0) yield;
    const [one, other] = [a[line] ?? 0, b[line] ?? 0];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      if (nodes[to]?.onRoster !== false || nodes[from]?.onRoster !== true) continue;
      const known = named.get(to) ?? { links: new Map<number, number>(), families: new Set<string>() };
      named.set(to, known);
      const cluster = clusterOf[from] ?? -1;
      known.links.set(cluster, (known.links.get(cluster) ?? 0) + 1);
      for (const family of sorts[sort[line] ?? 0]?.families ?? []) known.families.add(family);
    }
  }
  return named;
}
