import type { LineSort, MapModel, MapNode } from '../../views/selectMap';
import type { NodeShape } from './assignShapes';
import { assignShapes, OFF_ROSTER_SHAPE } from './assignShapes';
import { assignFills } from './assignFills';

export type ColourBy = 'organisation' | 'group';

/** How a model is drawn: shape by group, fill by the chosen attribute. Shared by map, overview and legend. */
export interface MapLook {
  readonly colourBy: ColourBy;
  readonly shapes: ReadonlyMap<string, NodeShape>;
  /** Value of the attribute → CSS variable. */
  readonly fills: ReadonlyMap<string, string>;
}

/** A line of several families has a colour of its own, and opens into its types when it is selected. */
export const SEVERAL_FAMILIES = 'several';

export function makeMapLook(model: MapModel, colourBy: ColourBy): MapLook {
  return {
    colourBy,
    shapes: assignShapes(model.groups),
    fills: assignFills(colourBy === 'organisation' ? model.organisations : model.groups),
  };
}

export function shapeOf(look: MapLook, node: MapNode): NodeShape {
  return node.onRoster ? (look.shapes.get(node.group) ?? 'diamond') : OFF_ROSTER_SHAPE;
}

/** CSS variable; persons off the roster have none of the roster's colours. */
export function fillOf(look: MapLook, node: MapNode): string {
  return (
    (node.onRoster ? look.fills.get(look.colourBy === 'organisation' ? node.organisation : node.group) : undefined) ?? '--map-off-roster'
  );
}

export function familyOf(line: LineSort): string {
  const [first = 'other', ...others] = line.families;
  return others.every((family) => family === first) ? first : SEVERAL_FAMILIES;
}

/** Thicker for more types; a line must stay a line. */
export function widthOf(line: LineSort): number {
  return 1 + 0.9 * Math.min(4, Math.max(0, line.types.length - 1));
}
