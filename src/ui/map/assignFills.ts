import type { MapColumn } from '../../views/map/selectMapColumns';

const HUES = ['--map-hue-1', '--map-hue-2', '--map-hue-3', '--map-hue-4', '--map-hue-5', '--map-hue-6', '--map-hue-7'];
const STEPS = ['--map-step-1', '--map-step-2', '--map-step-3', '--map-step-4'];
/** Values beyond the hues, and what is not recorded. */
export const PLAIN_FILL = '--map-hue-8';

/**
 * Value of a column → the CSS variable that fills its nodes: steps of one hue where values have an order, else hues. Beyond those the
 * values of a place repeat colours, as places are apart on the map, and of anything else the rare ones have one colour together.
 */
export function assignFills({ values, isScale, isPlace }: Pick<MapColumn, 'values' | 'isScale' | 'isPlace'>): ReadonlyMap<string, string> {
  const known = values.filter((value) => value !== '');
  const colours = isScale ? STEPS : HUES;
  const fill = (at: number): string => (isPlace ? colours[at % colours.length] : colours[at]) ?? PLAIN_FILL;
  return new Map(values.map((value) => [value, value === '' ? PLAIN_FILL : fill(known.indexOf(value))]));
}
