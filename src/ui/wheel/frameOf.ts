const RADIUS = 94;
const WIDTH = 364;
const HEIGHT = 256;
/** Of a wheel whose labels stand along its spokes. */
const SIZE = 300;
const SMALL_RADIUS = 79;
/** More spokes than this leave no room for labels that stand upright. */
export const MOST_UPRIGHT = 18;

/** The room of a wheel with its labels, its centre at the origin: the view box of its `<svg>`, and its radius in it. */
export function frameOf(spokes: number): { readonly viewBox: string; readonly radius: number } {
  return spokes <= MOST_UPRIGHT
    ? { viewBox: `${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`, radius: RADIUS }
    : { viewBox: `${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`, radius: SMALL_RADIUS };
}
