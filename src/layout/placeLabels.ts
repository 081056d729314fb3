import type { Box, Spot } from './Spot';

/** Words that want to stand beside a mark on the canvas, in pixels. */
export interface LabelWish extends Spot {
  /** Of the mark they belong to. */
  readonly r: number;
  readonly width: number;
  readonly height: number;
  /** Looked for further away where there is no room beside the mark. */
  readonly must: boolean;
  /** Rather covers marks, or is left out, than leaves its sides: a title of a hull, which away from it would be that of another. */
  readonly over?: boolean;
  /** Where it is tried, the best first. */
  readonly sides: readonly Side[];
}

/** `aboveLeft` and `aboveRight` go most of their width to one side, where something is in the way of `above`. */
export type Side = 'right' | 'left' | 'below' | 'above' | 'aboveLeft' | 'aboveRight' | 'on';

export interface PlacedLabel extends Box {
  /** Which of the wishes. */
  readonly wish: number;
  /** So far from its mark that a line is needed to say whose it is. */
  readonly isAway: boolean;
}

const CELL = 48;
const GAP = 3;
/** So much of what goes to one side stays on the other. */
const OVERHANG = 24;
const WISHES_A_SLICE = 50;
const MARKS_A_SLICE = 500;
/** Rings of further places for what must be named, and places on each. */
const RINGS = 14;
const NEAR_RINGS = 4;
const DIRECTIONS = 16;

/**
 * Labels of constant size, of which none overlaps another: those that must be there first, and in the order of the wishes. What
 * finds no place is left out. Marks are kept free where that is possible, and a label that must be there may cover one; blocks are never
 * covered.
 */
export function* placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly Box[],
  blocks: readonly Box[],
  area: Box,
): Generator<undefined, readonly PlacedLabel[], void> {
  const labels = new BoxGrid();
  const taken = new BoxGrid();
  for (const [index, mark] of marks.entries()) {
    if (index % MARKS_A_SLICE === 0) yield;
    taken.add(mark);
  }
  for (const block of blocks) labels.add(block);
  const order = wishes.map((_, index) => index).sort((a, b) => Number(wishes[b]?.must) - Number(wishes[a]?.must) || a - b);
  const placed: PlacedLabel[] = [];
  let done = 0;
  for (const index of order) {
    if (done++ % WISHES_A_SLICE === 0) yield;
    const wish = wishes[index];
    if (wish === undefined) continue;
    const found = findPlace(wish, area, labels, taken);
    if (found === null) continue;
    labels.add(found);
    placed.push({ wish: index, ...found });
  }
  return placed;
}

function findPlace(wish: LabelWish, area: Box, labels: BoxGrid, marks: BoxGrid): (Box & { readonly isAway: boolean }) | null {
  const beside = wish.sides.flatMap((side) => listBeside(wish, side));
  const possible = beside.filter((box) => isWithin(box, area) && !labels.meets(box));
  const free = possible.find((box) => !marks.meets(box)) ?? (wish.over === true ? possible[0] : undefined);
  if (free !== undefined) return { ...free, isAway: false };
  if (!wish.must || wish.over === true) return null;
  // Further out first, where it covers nobody; then over somebody; and anywhere at last.
  return (
    findAway(wish, NEAR_RINGS, (box) => isWithin(box, area) && !labels.meets(box) && !marks.meets(box)) ??
    isBeside(possible[0]) ??
    findAway(wish, RINGS, (box) => isWithin(box, area) && !labels.meets(box))
  );
}

/** What must be named gives way by half a line, up or down, before it goes where it may look like a neighbour's. */
function listBeside(wish: LabelWish, side: Side): readonly Box[] {
  const { y, height, must } = wish;
  const shifts = must && (side === 'left' || side === 'right') ? [0, 0.5, -0.5] : [0];
  return shifts.map((shift) => besideMark({ ...wish, y: y + shift * height }, side));
}

const isBeside = (box: Box | undefined): (Box & { readonly isAway: boolean }) | null =>
  box === undefined ? null : { ...box, isAway: false };

function findAway(wish: LabelWish, rings: number, isFree: (box: Box) => boolean): (Box & { readonly isAway: boolean }) | null {
  for (let ring = 1; ring <= rings; ring += 1) {
    for (let direction = 0; direction < DIRECTIONS; direction += 1) {
      const angle =
        (wish.sides[0] === 'left' ? Math.PI : 0) + ((direction % 2 === 0 ? 1 : -1) * Math.PI * Math.ceil(direction / 2)) / (DIRECTIONS / 2);
      const far = wish.r + GAP + ring * wish.height;
      const box = around(
        wish.x + Math.cos(angle) * (far + wish.width / 2),
        wish.y + Math.sin(angle) * (far + wish.height / 2),
        wish.width,
        wish.height,
      );
      if (isFree(box)) return { ...box, isAway: true };
    }
  }
  return null;
}

function besideMark({ x, y, r, width, height }: LabelWish, side: Side): Box {
  switch (side) {
    case 'right':
      return around(x + r + GAP + width / 2, y, width, height);
    case 'left':
      return around(x - r - GAP - width / 2, y, width, height);
    case 'below':
      return around(x, y + r + GAP + height / 2, width, height);
    case 'above':
      return around(x, y - r - GAP - height / 2, width, height);
    case 'aboveLeft':
      return around(x + OVERHANG - width / 2, y - r - GAP - height / 2, width, height);
    case 'aboveRight':
      return around(x - OVERHANG + width / 2, y - r - GAP - height / 2, width, height);
    case 'on':
      return around(x, y, width, height);
  }
}

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const isWithin = (box: Box, area: Box): boolean =>
  box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;

/** Boxes by the cells of a grid that they touch, so that looking for what one meets takes no longer the more there are. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const known = this.#cells.get(key);
      if (known === undefined) this.#cells.set(key, [box]);
      else known.push(box);
    }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((key) =>
      this.#cells
        .get(key)
        ?.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom),
    );
  }
}

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) keys.push(`${column} ${row}`);
  return keys;
}
