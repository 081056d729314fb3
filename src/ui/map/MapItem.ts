import type { Spot } from '../../layout/Spot';
import type { MapModel } from '../../views/map/MapModel';
import type { Frame } from './fitFrame';
import { toPixel } from './fitFrame';
import { findNodeAt } from './findNodeAt';
import { isShown } from './isShown';
import { MARK_PIXELS, openRadius } from './listLabels';
import type { MapSelection } from './MapSelection';

/** Something on the map that can be pointed at, reached by the arrow keys and pressed: by its place in the model. */
export interface MapItem {
  readonly kind: 'person' | 'mark' | 'cluster';
  readonly at: number;
}

/** What lies under a pixel; people first, as they are the smallest. */
export function findItem(model: MapModel, selection: MapSelection, frame: Frame, x: number, y: number): MapItem | null {
  const node = findNodeAt(model.nodes, selection, frame, x, y);
  return node === null ? findGround(model, selection, frame, x, y) : { kind: 'person', at: model.nodes.indexOf(node) };
}

/** A mark or a bubble under a pixel. */
export function findGround(model: MapModel, selection: MapSelection, frame: Frame, x: number, y: number): MapItem | null {
  const within = (spot: Spot, r: number): boolean => {
    const at = toPixel(frame, spot);
    return Math.hypot(at.x - x, at.y - y) <= r;
  };
  const mark = selection.onlyStanding
    ? -1
    : model.marks.findIndex((one) =>
        within(one, selection.openMarks.has(one.id) ? Math.max(MARK_PIXELS, openRadius(one.people.length) * frame.scale) : MARK_PIXELS + 3),
      );
  if (mark >= 0) return { kind: 'mark', at: mark };
  const cluster = model.clusters.findIndex((one) => selection.closed.has(one.id) && within(one, one.r * frame.scale));
  return cluster >= 0 ? { kind: 'cluster', at: cluster } : null;
}

export function spotOf(model: MapModel, { kind, at }: MapItem): Spot | undefined {
  return (kind === 'person' ? model.nodes : kind === 'mark' ? model.marks : model.clusters)[at];
}

/** The nearest one in a direction; from nowhere, the one nearest to the middle of what is seen. */
export function nextItem(model: MapModel, selection: MapSelection, from: MapItem | null, middle: Spot, direction: Spot): MapItem | null {
  const start = (from === null ? undefined : spotOf(model, from)) ?? middle;
  let [nearest, least]: [MapItem | null, number] = [null, Infinity];
  const look = (kind: MapItem['kind'], spots: readonly Spot[], isThere: (at: number) => boolean): void => {
    spots.forEach((spot, at) => {
      if (!isThere(at) || (from?.kind === kind && from.at === at)) return;
      const [dx, dy] = [spot.x - start.x, spot.y - start.y];
      const away = Math.hypot(dx, dy);
      const along = away === 0 ? 0 : (dx * direction.x + dy * direction.y) / away;
      if (from !== null && along < 0.35) return;
      // What lies straight ahead before what is nearer and aside.
      const far = from === null ? away : away * (2.2 - along);
      if (far < least) [nearest, least] = [{ kind, at }, far];
    });
  };
  look('person', model.nodes, (at) => {
    const node = model.nodes[at];
    return node !== undefined && isShown(node, selection);
  });
  look('mark', model.marks, () => !selection.onlyStanding);
  look('cluster', model.clusters, (at) => selection.closed.has(model.clusters[at]?.id ?? ''));
  return nearest;
}
