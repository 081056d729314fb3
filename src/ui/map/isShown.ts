import type { MapNode } from '../../views/map/MapModel';
import type { MapSelection } from './MapSelection';

/** Whether somebody is drawn by themselves: not where they are filtered out, or behind a mark or a bubble. */
export function isShown(node: MapNode, selection: MapSelection): boolean {
  if (!node.onRoster) return selection.openMarks.has(node.place);
  return !selection.closed.has(node.place) && isCounted(node, selection);
}

/** Whether the filters of the map leave somebody on it, in a bubble or by themselves. */
export function isCounted(node: MapNode, { hiddenGroups, hiddenOrganisations, onlyStanding, hidesSilent }: MapSelection): boolean {
  if (!node.onRoster) return !onlyStanding;
  return (
    !hiddenGroups.has(node.group) &&
    !hiddenOrganisations.has(node.organisation) &&
    (!onlyStanding || node.standing !== null) &&
    (!hidesSilent || node.answered)
  );
}
