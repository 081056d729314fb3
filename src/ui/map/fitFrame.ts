/** Where the plane of the layout lies on the canvas: pixel = place × scale + offset. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const MARGIN = 56;
const LARGEST_SCALE = 1.5;

/** The frame in which every node is seen. */
export function fitFrame(nodes: readonly { readonly x: number; readonly y: number }[], width: number, height: number): Frame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { scale: 1, x: width / 2, y: height / 2 };
  const room = (pixels: number, span: number): number => Math.max(1, pixels - 2 * MARGIN) / Math.max(1, span);
  const scale = Math.min(LARGEST_SCALE, room(width, right - left), room(height, bottom - top));
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2 };
}
