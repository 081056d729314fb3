import { boxOf } from '../../views/map/selectMapClusters';
import type { MapModel } from '../../views/map/MapModel';
import type { Box, Spot } from '../../layout/Spot';
import type { MapSelection } from './MapSelection';
import { isShown } from './isShown';

/** Where the plane of the layout lies on the canvas: pixel = place × scale + offset. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Of the canvas, for names and titles of constant size beyond what they belong to; on a narrow one they have less. */
const [SIDE, ABOVE, BELOW] = [124, 58, 34];
/** On one as narrow as a phone the words of a ring stand above and below its marks, so that what is within it keeps room for names. */
const [NARROW, RING_SIDE] = [560, 30];
/** On one that is not wide, what is within the ring is the larger; words of the ring that find no room beside it stand above or below. */
const RING_SIDE_SHARE = 0.1;
const LARGEST_SCALE = 1;

export const toPixel = ({ scale, x, y }: Frame, spot: Spot): Spot => ({ x: spot.x * scale + x, y: spot.y * scale + y });

/** The frame in which every spot is seen within a part of the canvas. */
export function fitFrame(spots: readonly Spot[], { left, top, right, bottom }: Box, largest = LARGEST_SCALE, hasRing = false): Frame {
  const box = boxOf(spots);
  const [width, height] = [right - left, bottom - top];
  if (spots.length === 0) return { scale: 1, x: left + width / 2, y: top + height / 2 };
  const side = hasRing && width < NARROW ? RING_SIDE : Math.min(SIDE, width * (hasRing ? RING_SIDE_SHARE : 0.3));
  const room = (pixels: number, span: number): number => Math.max(1, pixels) / Math.max(1, span);
  const scale = Math.min(largest, room(width - 2 * side, box.right - box.left), room(height - ABOVE - BELOW, box.bottom - box.top));
  return {
    scale,
    x: left + width / 2 - (scale * (box.left + box.right)) / 2,
    y: top + (height + ABOVE - BELOW) / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

/** All that the map shows, as spots to be fitted. */
export function spotsOf(model: MapModel, selection: MapSelection): readonly Spot[] {
  return [
    ...model.nodes.filter((node) => isShown(node, selection)),
    ...model.clusters.flatMap(({ x, y, r }) => [
      { x: x - r, y: y - r },
      { x: x + r, y: y + r },
    ]),
    ...model.marks,
    ...model.ring,
  ];
}

/**
 * The frame in which spots are seen within the free part of the canvas: the same one where they are in sight, else moved, and from
 * further away only where they need it.
 */
export function bringIntoSight(frame: Frame, spots: readonly Spot[], free: Box): Frame {
  const margin = Math.min(48, (free.right - free.left) / 8);
  const inner = { left: free.left + margin, top: free.top + margin, right: free.right - margin, bottom: free.bottom - margin };
  const box = boxOf(spots);
  if (spots.length === 0 || inner.right <= inner.left || inner.bottom <= inner.top) return frame;
  const fits = Math.min(
    (inner.right - inner.left) / Math.max(1, box.right - box.left),
    (inner.bottom - inner.top) / Math.max(1, box.bottom - box.top),
  );
  const scale = Math.min(frame.scale, fits);
  const [cx, cy] = [(frame.x - (inner.left + inner.right) / 2) / frame.scale, (frame.y - (inner.top + inner.bottom) / 2) / frame.scale];
  // About the middle of what is free, so that little moves.
  const about = { scale, x: (inner.left + inner.right) / 2 + cx * scale, y: (inner.top + inner.bottom) / 2 + cy * scale };
  const shift = (low: number, high: number, from: number, to: number): number => (low < from ? from - low : high > to ? to - high : 0);
  return {
    scale,
    x: about.x + shift(box.left * scale + about.x, box.right * scale + about.x, inner.left, inner.right),
    y: about.y + shift(box.top * scale + about.y, box.bottom * scale + about.y, inner.top, inner.bottom),
  };
}
