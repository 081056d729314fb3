import type { LayoutKind } from '../../domain/results/MapPicture';
import { rememberLast } from '../../tables/rememberLast';
import type { MapCounts } from '../../words/sayMap';
import type { MapModel } from './MapModel';

/** What the title of the map and its sentence say. */
export const selectMapCounts = rememberLast(function selectMapCounts(model: MapModel, layout: LayoutKind): MapCounts {
  const { nodes, ends, clusterOf } = model;
  const placeOf = (node: number): string => (layout === 'group' ? nodes[node]?.group : nodes[node]?.organisation) ?? '';
  const linked = new Uint8Array(nodes.length);
  let [between, crossing, crossingIsolated] = [0, 0, 0];
  for (let line = 0; line < ends.length; line += 1) {
    const [a, b] = [ends.a[line] ?? 0, ends.b[line] ?? 0];
    linked[a] = 1;
    linked[b] = 1;
    const [one = -1, other = -1] = [clusterOf[a], clusterOf[b]];
    // Whether a link crosses is not known where a place is not recorded.
    if (one < 0 || other < 0 || placeOf(a) === '' || placeOf(b) === '') continue;
    between += 1;
    if (one === other) continue;
    crossing += 1;
    if (nodes[a]?.standing === 'isolated' || nodes[b]?.standing === 'isolated') crossingIsolated += 1;
  }
  const managers = nodes.filter(({ onRoster }) => onRoster);
  return {
    managers: managers.length,
    others: nodes.reduce((sum, node, index) => sum + Number(!node.onRoster && linked[index] === 1), 0),
    links: ends.length,
    between,
    crossing,
    crossingIsolated,
    alone: nodes.reduce((sum, node, index) => sum + Number(node.onRoster && linked[index] === 0), 0),
    isolated: managers.filter(({ standing }) => standing === 'isolated').length,
    possibly: managers.filter(({ standing }) => standing === 'possibly').length,
    hulls: model.clusters.length,
    by: layout === 'group' ? 'group' : 'organisation',
    types: [...new Set(ends.sorts.flatMap((sort) => sort.types))],
  };
});
