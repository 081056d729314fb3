import type { MapNode } from '../../views/selectMap';
import type { MapSelection } from './MapSelection';

/** Whether the legend leaves somebody on the map. A group is a matter of the roster; others are known by organisation alone. */
export function isShown(node: MapNode, { hiddenGroups, hiddenOrganisations, onlyFlagged }: MapSelection): boolean {
  return !(node.onRoster && (hiddenGroups.has(node.group) || hiddenOrganisations.has(node.organisation))) && (!onlyFlagged || node.flagged);
}
