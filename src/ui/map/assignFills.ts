/** Up to three values are told apart by lightness alone, as in print; more need hues. */
const FEW = ['--map-fill-1', '--map-fill-2', '--map-fill-3'];
const MANY = ['--map-hue-1', '--map-hue-2', '--map-hue-3', '--map-hue-4', '--map-hue-5', '--map-hue-6', '--map-hue-7', '--map-hue-8'];

/** Value of an attribute → the CSS variable that fills its nodes. Beyond eight values colours repeat; the legend names them all. */
export function assignFills(values: readonly string[]): ReadonlyMap<string, string> {
  const palette = values.length <= FEW.length ? FEW : MANY;
  return new Map(values.map((value, index) => [value, palette[index % palette.length] ?? '--map-fill-1']));
}
