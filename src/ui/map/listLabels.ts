import { formatCount } from '../../domain/formatCount';
import { largestOf } from '../../support/largestOf';
import type { Box, Spot } from '../../layout/Spot';
import { boxOf } from '../../views/map/selectMapClusters';
import type { LabelWish, Side } from '../../layout/placeLabels';
import type { MapCluster } from '../../views/map/MapModel';
import type { Frame } from './fitFrame';
import { toPixel } from './fitFrame';
import { isShown } from './isShown';
import { scaleOf } from './makeMapLook';
import { isClusterShown, POSTS_FROM_PIXELS, postsOf } from './paintUnder';
import { nearOf } from './nearOf';
import { radiusAt } from './radiusAt';
import type { Scene } from './Scene';

/** Words on the map and how they are set. Places are those of the plane, so that they move with what they belong to. */
export interface MapLabel {
  readonly lines: readonly { readonly text: string; readonly font: string; readonly colour: string; readonly width: number }[];
  /** Of what it belongs to, in the plane. */
  readonly x: number;
  readonly y: number;
  readonly align: 'middle' | 'side';
  /** Not next to who is selected. */
  readonly isBehind: boolean;
}

export const MARK_PIXELS = 14;
const FAMILY = '"Inter Variable", system-ui, sans-serif';
const NAME = `500 11px ${FAMILY}`;
const STRONG = `600 12px ${FAMILY}`;
const TITLE = `700 16px ${FAMILY}`;
const COUNTS = `400 12px ${FAMILY}`;
/** More names than this at once are no map any more; those with most links come first. */
const MOST_NAMES = 400;
/** A name longer than this is cut on the map, and whole when somebody points at it. */
const MOST_LETTERS = 28;
const LINE_HEIGHT = 15;
/** The radius of a hull from which those beside it are named; of many hulls, their names would be a fog over all. */
const [NAMED_FROM_PIXELS, NAMED_AMONG_MANY] = [22, 48];
const TITLE_HEIGHT = 20;
const BESIDE: readonly Side[] = ['right', 'left', 'below', 'above'];
const LEFTWARD: readonly Side[] = ['left', 'below', 'right', 'above'];
const RIGHTWARD: readonly Side[] = ['right', 'below', 'left', 'above'];

export interface Wishes {
  readonly labels: readonly MapLabel[];
  readonly wishes: readonly LabelWish[];
  /** Of the people in sight, in pixels. */
  readonly marks: readonly Box[];
  /** Of the marks on the ring, which nothing may cover. */
  readonly blocks: readonly Box[];
}

interface Setting {
  readonly radius: number;
  readonly must: boolean;
  readonly sides: readonly Side[];
  readonly align?: MapLabel['align'];
  readonly isBehind?: boolean;
  readonly over?: boolean;
}

/** More titles than this are found where there is room. */
const MOST_TITLES = 16;
/** With more people in sight than this, none but those who must be are named. */
const MOST_MARKS = 2500;

/** What is to be named, the most needed first: hulls, marks, those of the margin and next to who is selected, others. */
export function listLabels(scene: Scene, frame: Frame, area: Box, widthOf: (text: string, font: string) => number): Wishes {
  const { model, look, selection, palette } = scene;
  const labels: MapLabel[] = [];
  const wishes: LabelWish[] = [];
  const marks: Box[] = [];
  const blocks: Box[] = [];
  const r = radiusAt(frame.scale);
  const isInSight = (x: number, y: number, room = 0): boolean =>
    x > area.left - room && x < area.right + room && y > area.top - room && y < area.bottom + room;
  const add = (
    spot: { readonly x: number; readonly y: number },
    lines: readonly (readonly [text: string, font: string, colour: string])[],
    { radius, must, sides, align = 'side', isBehind = false, over = false }: Setting,
  ): void => {
    const set = lines.map(([text, font, colour]) => ({ text, font, colour, width: widthOf(text, font) }));
    labels.push({ lines: set, x: spot.x, y: spot.y, align, isBehind });
    wishes.push({
      ...toPixel(frame, spot),
      r: radius,
      width: set.reduce((most, { width }) => Math.max(most, width), 0) + 4,
      height: (set[0]?.font === TITLE ? TITLE_HEIGHT : LINE_HEIGHT) + (set.length - 1) * LINE_HEIGHT,
      must,
      sides,
      over: over || set[0]?.font === TITLE,
    });
  };

  const isMany = model.clusters.length > MOST_TITLES;
  model.clusters.forEach((cluster, at) => {
    if (!isClusterShown(cluster, scene)) return;
    const { x, y } = toPixel(frame, cluster);
    const radius = cluster.r * frame.scale;
    if (!isInSight(x, y, radius)) return;
    const colour = palette.of(look.hullFills[at] ?? '');
    const isPlain = look.hullFills[at] === '--map-off-roster';
    const isClosed = selection.closed.has(cluster.id);
    const isSmall = isClosed && radius < POSTS_FROM_PIXELS;
    const { top, bottom } = boxOf(cluster.outline);
    const [spot, reach] = isSmall ? [cluster, radius] : [{ x: cluster.x, y: (top + bottom) / 2 }, ((bottom - top) / 2) * frame.scale];
    if (isMany && (isSmall || (!isClosed && radius < NAMED_AMONG_MANY))) {
      // Its name as far as it goes within, in letters of a name: a title would lie on the neighbours.
      const within = wrap(cluster.label, (text) => widthOf(text, NAME), 1.95 * radius);
      if (within === null) return;
      add(spot, [...within.map((text) => [text, NAME, palette.ink] as const), [formatCount(cluster.managers), COUNTS, palette.soft]], {
        radius: reach,
        must: false,
        sides: ['on'],
        over: true,
        align: 'middle',
      });
      return;
    }
    const counts = linesOf(cluster, (text) => widthOf(text, COUNTS), radius, isSmall);
    add(
      spot,
      [
        [cut(cluster.label), TITLE, isPlain ? palette.ink : cluster.id === '' ? palette.soft : colour],
        ...counts.map((text) => [text, COUNTS, palette.soft] as const),
      ],
      {
        radius: reach,
        must: !isMany,
        sides: isSmall ? ['on', 'above'] : ['above', 'aboveLeft', 'aboveRight', 'below', 'on'],
        align: 'middle',
      },
    );
    if (!selection.closed.has(cluster.id) || radius < POSTS_FROM_PIXELS) return;
    for (const post of postsOf(cluster, frame)) {
      const text = cut(post.label);
      if (widthOf(text, NAME) > 2 * post.r - 4) continue;
      const spot = { x: (post.x - frame.x) / frame.scale, y: (post.y - frame.y) / frame.scale };
      add(
        spot,
        [
          [text, NAME, palette.ink],
          [formatCount(post.managers), COUNTS, palette.soft],
        ],
        { radius: 0, must: false, sides: ['on'], align: 'middle' },
      );
    }
  });

  const { near } = nearOf(scene);
  const isChosen = near.size > 0;
  const ringBox = boxOf(model.marks);
  const middle = {
    x: (ringBox.left + ringBox.right) / 2,
    y: (ringBox.top + ringBox.bottom) / 2,
    w: ringBox.right - ringBox.left,
    h: ringBox.bottom - ringBox.top,
  };
  for (const mark of model.marks) {
    const { x, y } = toPixel(frame, mark);
    if (selection.onlyStanding || !isInSight(x, y)) continue;
    blocks.push({ left: x - MARK_PIXELS - 3, top: y - MARK_PIXELS - 3, right: x + MARK_PIXELS + 3, bottom: y + MARK_PIXELS + 3 });
    add(mark, [[mark.label, COUNTS, palette.soft]], {
      radius: selection.openMarks.has(mark.id) ? Math.max(MARK_PIXELS, openRadius(mark.people.length) * frame.scale) : MARK_PIXELS,
      must: false,
      sides: outward(mark, middle),
      isBehind: isChosen && !mark.people.some((index) => near.has(index)),
    });
  }

  const crowd = new Map<number, number>();
  const others: number[] = [];
  model.nodes.forEach((node, index) => {
    if (!isShown(node, selection)) return;
    const { x, y } = toPixel(frame, node);
    if (!isInSight(x, y)) return;
    const radius = r * scaleOf(look, node);
    if (marks.length < MOST_MARKS) marks.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    if (selection.isNameless) return;
    const isNear = near.has(index);
    if (node.standing === null && !isNear) {
      if (selection.names && !isChosen) others.push(index);
      return;
    }
    const at = model.clusterOf[index] ?? -1;
    const cluster = model.clusters[at];
    const known = crowd.get(at) ?? 0;
    crowd.set(at, known + 1);
    // More names than lines beside the hull would lie all over it.
    if (!isNear && cluster !== undefined && known >= roomBeside(cluster, frame, isMany)) return;
    const isLeft = cluster !== undefined && node.x < cluster.x;
    add(node, [[cut(node.name), node.standing === null ? NAME : STRONG, palette.ink]], {
      radius: radius + (node.standing === null ? 2 : 7),
      must: true,
      sides: node.standing === null ? BESIDE : isLeft ? LEFTWARD : RIGHTWARD,
      isBehind: isChosen && !isNear,
    });
  });
  for (const [at, count] of crowd) {
    const cluster = model.clusters[at];
    if (cluster === undefined || count <= roomBeside(cluster, frame, isMany) || roomBeside(cluster, frame, isMany) === 0) continue;
    add(
      { x: cluster.x, y: cluster.y + cluster.r },
      [[`and ${formatCount(count - roomBeside(cluster, frame, isMany))} more: zoom in`, STRONG, palette.ink]],
      { radius: 8, must: true, sides: ['below', 'right', 'left'], align: 'middle' },
    );
  }
  // Of so many in sight, names of a few would say nothing.
  if (marks.length >= MOST_MARKS) others.length = 0;
  others.sort((a, b) => (model.nodes[b]?.links ?? 0) - (model.nodes[a]?.links ?? 0) || a - b);
  for (const index of others.slice(0, MOST_NAMES)) {
    const node = model.nodes[index];
    if (node !== undefined)
      add(node, [[cut(node.name), NAME, palette.ink]], { radius: r * scaleOf(look, node) + 1, must: false, sides: BESIDE });
  }
  return { labels, wishes, marks, blocks };
}

/** Where the words of a mark go: away from the middle of the map first. */
function outward({ x, y }: Spot, middle: Spot & { readonly w: number; readonly h: number }): readonly Side[] {
  const [dx, dy] = [(x - middle.x) / Math.max(1, middle.w), (y - middle.y) / Math.max(1, middle.h)];
  const [across, along]: readonly [Side, Side] = [dx < 0 ? 'left' : 'right', dy < 0 ? 'above' : 'below'];
  const others: readonly Side[] = ['right', 'left', 'below', 'above'];
  const first: readonly Side[] = Math.abs(dx) > Math.abs(dy) * 0.9 ? [across, along] : [along, across];
  return [...first, ...others.filter((side) => !first.includes(side))];
}

/** The radius that the people of an open mark take, in the plane. */
export const openRadius = (people: number): number => 17 * Math.sqrt(people) + 10;

/** How many names find a line of their own beside a hull; the title of one that is too small says how many there are. */
const roomBeside = ({ r }: MapCluster, { scale }: Frame, isMany: boolean): number =>
  r * scale < (isMany ? NAMED_AMONG_MANY : NAMED_FROM_PIXELS) ? 0 : Math.max(8, Math.floor((2 * 1.8 * (r + 34) * scale) / LINE_HEIGHT));

/** As much as finds room: within a bubble that says nothing else; above a hull in one line, or two where it is narrower than one. */
function linesOf(cluster: MapCluster, widthOf: (text: string) => number, radius: number, isSmall: boolean): readonly string[] {
  const [managers, ...found] = countsOf(cluster);
  const shorter = [[managers], [formatCount(cluster.managers)]];
  const room = (lines: readonly string[]): number => largestOf(lines.map(widthOf));
  if (isSmall) return [[[managers, ...found].join(', ')], ...shorter].find((lines) => room(lines) < 2.05 * radius) ?? [];
  const whole = [managers, ...found].join(', ');
  if (widthOf(whole) < 2 * radius + 20) return [whole];
  return [[managers, ...(found.length === 0 ? [] : [found.join(', ')])], ...shorter].find((lines) => room(lines) < 2 * radius + 110) ?? [];
}

/** In two lines at most, with what is cut; nothing where not even a few letters fit. */
function wrap(text: string, widthOf: (text: string) => number, width: number): readonly string[] | null {
  const words = text.split(' ');
  let first = words.shift() ?? '';
  while (words.length > 0 && widthOf(`${first} ${words[0] ?? ''}`) < width) first += ` ${words.shift() ?? ''}`;
  const lines = [first, words.join(' ')].filter((line) => line !== '').map((line) => shorten(line, widthOf, width));
  return lines.every((line) => line.length >= FEWEST_LETTERS || line === text) ? lines : null;
}

function shorten(line: string, widthOf: (text: string) => number, width: number): string {
  if (widthOf(line) < width) return line;
  const letters = Array.from(line);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) >= width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const FEWEST_LETTERS = 4;

/** How many managers, and of these how many are isolated or possibly so. */
export function countsOf({ managers, isolated, possibly }: MapCluster): readonly [managers: string, ...found: string[]] {
  return [
    formatCount(managers, 'manager', 'managers'),
    ...(isolated > 0 ? [`${formatCount(isolated)} isolated`] : []),
    ...(possibly > 0 ? [`${formatCount(possibly)} possibly`] : []),
  ];
}

function cut(name: string): string {
  const letters = Array.from(name);
  return letters.length > MOST_LETTERS
    ? `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
    : name;
}
