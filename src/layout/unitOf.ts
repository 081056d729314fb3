import type { Box } from './Spot';

/** Of the canvas, for names of constant size beside hulls and marks, and for titles; on a narrow one they have less. */
const [SIDES, ENDS] = [470, 180];
const MOST_OF_IT = 0.4;
/** On a phone names take most of the width, and hulls what is left. */
const [NARROW, MOST_OF_NARROW] = [560, 0.62];
const [LEAST, MOST] = [0.04, 1];

/** How much of the plane a pixel takes once everything is fitted into a canvas: names are of pixels, hulls of the plane. */
export function unitOf({ left, top, right, bottom }: Box, canvas: { readonly width: number; readonly height: number }): number {
  const room = (pixels: number, taken: number, span: number, most = MOST_OF_IT): number =>
    Math.max(1, pixels - Math.min(taken, pixels * most)) / Math.max(1, span);
  const ofWidth = canvas.width < NARROW ? MOST_OF_NARROW : MOST_OF_IT;
  const scale = Math.min(room(canvas.width, SIDES, right - left, ofWidth), room(canvas.height, ENDS, bottom - top));
  return 1 / Math.min(MOST, Math.max(LEAST, scale));
}
