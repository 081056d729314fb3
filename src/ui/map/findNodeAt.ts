import type { MapNode } from '../../views/map/MapModel';
import type { Frame } from './fitFrame';
import { isShown } from './isShown';
import type { MapSelection } from './MapSelection';

const REACH_PIXELS = 12;

/** The nearest node that is drawn within reach of a pixel; `null` = none. */
export function findNodeAt(nodes: readonly MapNode[], selection: MapSelection, frame: Frame, px: number, py: number): MapNode | null {
  let nearest: MapNode | null = null;
  let least = REACH_PIXELS;
  for (const node of nodes) {
    const distance = Math.hypot(node.x * frame.scale + frame.x - px, node.y * frame.scale + frame.y - py);
    if (distance < least && isShown(node, selection)) {
      least = distance;
      nearest = node;
    }
  }
  return nearest;
}
