import type { Core } from 'cytoscape';

import type { MapModel } from '../../views/map/MapModel';
import { buildOpenedLine } from './buildElements';
import { isShown } from './isShown';
import type { MapSelection } from './MapSelection';

/** Opening hundreds of lines at once would show nothing; a hub's lines stay closed. */
const LINES_TO_OPEN = 60;

/** Hides what is filtered out or behind a mark or a bubble, fades what is not next to the selection, opens selected lines into types. */
export function markSelection(cy: Core, selection: MapSelection, model: MapModel): void {
  const { selected } = selection;
  cy.batch(() => {
    cy.elements('.opened').remove();
    cy.elements().removeClass('hidden faded selected closed next');
    cy.nodes().forEach((element) => {
      const node = model.nodes[element.data('node') as number];
      if (node === undefined) return;
      if (!isShown(node, selection)) element.addClass('hidden');
    });
    if (selection.hidesCrossing) cy.edges('.crossing').addClass('hidden');
    if (selected === null) return;
    const people = selected.kind === 'person' ? [selected.id] : selected.ids;
    const ends = cy.nodes().filter((element) => people.includes(String(element.data('person'))));
    if (ends.empty()) return;
    const lines = selected.kind === 'person' ? ends.connectedEdges() : ends.edgesWith(ends);
    const near = lines.connectedNodes().union(ends);
    cy.elements().difference(lines.union(near)).addClass('faded');
    ends.addClass('selected');
    lines.addClass('next');
    if (lines.length > LINES_TO_OPEN) return;
    lines.forEach((element) => {
      const index = element.data('line') as number;
      const line = model.lines.at(index);
      if (line === undefined || line.types.length < 2) return;
      element.addClass('closed');
      cy.add(buildOpenedLine(line, index, model));
    });
  });
}
