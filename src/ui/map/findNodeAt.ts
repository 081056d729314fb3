import type { MapNode } from '../../views/selectMap';
import type { Frame } from './fitFrame';

const REACH_PIXELS = 12;

/** The nearest node within reach of a pixel; `null` = none. */
export function findNodeAt(nodes: readonly MapNode[], frame: Frame, px: number, py: number): MapNode | null {
  let nearest: MapNode | null = null;
  let least = REACH_PIXELS;
  for (const node of nodes) {
    const distance = Math.hypot(node.x * frame.scale + frame.x - px, node.y * frame.scale + frame.y - py);
    if (distance < least) {
      least = distance;
      nearest = node;
    }
  }
  return nearest;
}
