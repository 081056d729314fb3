import type { ElementDefinition } from 'cytoscape';

import type { MapLine, MapModel } from '../../views/map/MapModel';
import { listOf } from '../../tables/listOf';
import type { MapLook } from './makeMapLook';
import { familyOf, fillOf, scaleOf, shapeOf, widthOf } from './makeMapLook';

/** Cytoscape's ids must not meet a person's: names from files may be anything. */
const nodeId = (node: number): string => `n${node}`;

function toLine(line: MapLine, index: number, model: MapModel): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: `l${index}`,
      source: nodeId(line.a),
      target: nodeId(line.b),
      pair: [model.nodes[line.a]?.id ?? '', model.nodes[line.b]?.id ?? ''],
      line: index,
      family: familyOf(line),
      width: widthOf(line),
    },
    classes: [line.status, line.activity, isCrossing(line, model) ? 'crossing' : ''].join(' '),
  };
}

/** From one hull to another. */
function isCrossing({ a, b }: MapLine, { clusterOf }: MapModel): boolean {
  return (clusterOf[a] ?? -1) >= 0 && (clusterOf[b] ?? -1) >= 0 && clusterOf[a] !== clusterOf[b];
}

/** One node for each person, one line for each pair. */
export function buildElements(model: MapModel, look: MapLook): ElementDefinition[] {
  const nodes = model.nodes.map((node, index): ElementDefinition => ({
    group: 'nodes',
    data: {
      id: nodeId(index),
      person: node.id,
      node: index,
      shape: shapeOf(look, node),
      fill: fillOf(look, node),
      scale: scaleOf(look, node),
    },
    position: { x: node.x, y: node.y },
    classes: [node.standing ?? '', node.onRoster && !node.answered ? 'silent' : '', node.onRoster ? '' : 'off-roster'].join(' '),
  }));
  return [...nodes, ...listOf(model.lines).map((line, index) => toLine(line, index, model))];
}

/** A selected line opened into its types: one line for each, side by side. */
export function buildOpenedLine(line: MapLine, index: number, model: MapModel): ElementDefinition[] {
  return line.types.map((type, at) => {
    const whole = toLine(line, index, model);
    return {
      ...whole,
      data: { ...whole.data, id: `l${index}-${at}`, family: line.families[at] ?? 'other', width: 2, type },
      classes: `${String(whole.classes)} opened`,
    };
  });
}
