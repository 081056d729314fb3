/** How large somebody is in the plane of the layout, where neighbours stand 40 apart. */
export const NODE_RADIUS = 8.5;

/** Of somebody on the canvas, in pixels: never a speck. */
export function radiusAt(scale: number): number {
  return Math.max(1.6, Math.min(18, NODE_RADIUS * scale));
}
