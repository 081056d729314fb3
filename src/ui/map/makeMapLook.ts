import type { LineSort, MapModel, MapNode } from '../../views/map/MapModel';
import type { MapColumn } from '../../views/map/selectMapColumns';
import type { MapSize } from '../../views/map/selectMapSizes';
import type { NodeShape } from './assignShapes';
import { assignShapes, OFF_ROSTER_SHAPE } from './assignShapes';
import { assignFills } from './assignFills';

/** How a model is drawn: shape by group, fill by the chosen column, size by the chosen measure. Map, overview, legend and file share it. */
export interface MapLook {
  readonly column: MapColumn;
  readonly size: MapSize;
  readonly shapes: ReadonlyMap<string, NodeShape>;
  /** Value of the column → CSS variable. */
  readonly fills: ReadonlyMap<string, string>;
  /** Lines have the colours of their families: where a kind was chosen. */
  readonly isByFamily: boolean;
  /** Fill of each hull, by its place in `MapModel.clusters`: its own where the colours are those of the hulls. */
  readonly hullFills: readonly string[];
}

/** A line of several families has a colour of its own, and opens into its types when it is selected. */
export const SEVERAL_FAMILIES = 'several';
const PLAIN = '--map-off-roster';

export function makeMapLook(model: MapModel, column: MapColumn, size: MapSize, isByFamily: boolean): MapLook {
  const fills = assignFills(column);
  // A hull has the colour of its people where all of them have one.
  const hullFills = model.clusters.map(({ inside, margin }) => {
    const values = new Set([...inside, ...margin].map((index) => column.valueOf(model.nodes[index]?.person ?? -1)));
    const [only = ''] = values;
    return (values.size === 1 ? fills.get(only) : undefined) ?? PLAIN;
  });
  return { column, size, shapes: assignShapes(model.groups), fills, isByFamily, hullFills };
}

export function shapeOf(look: MapLook, node: MapNode): NodeShape {
  return node.onRoster ? (look.shapes.get(node.group) ?? 'diamond') : OFF_ROSTER_SHAPE;
}

/** CSS variable; persons off the roster have none of the roster's colours. */
export function fillOf(look: MapLook, node: MapNode): string {
  return (node.onRoster ? look.fills.get(look.column.valueOf(node.person)) : undefined) ?? PLAIN;
}

/** Of the usual size. */
export function scaleOf(look: MapLook, node: MapNode): number {
  return node.onRoster ? look.size.scaleOf(node.person) : 0.7;
}

export function familyOf(line: LineSort): string {
  const [first = 'other', ...others] = line.families;
  return others.every((family) => family === first) ? first : SEVERAL_FAMILIES;
}

/** Thicker for more types; a line must stay a line. */
export function widthOf(line: LineSort): number {
  return 1 + 0.9 * Math.min(4, Math.max(0, line.types.length - 1));
}
