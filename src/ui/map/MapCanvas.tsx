import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import cytoscape from 'cytoscape';
import { useEffect, useRef } from 'react';

import type { MapModel } from '../../views/selectMap';
import { buildElements } from './buildElements';
import { fitFrame } from './fitFrame';
import type { MapLook } from './makeMapLook';
import { makeMapStyle } from './makeMapStyle';
import type { MapSelection } from './MapSelection';
import { markSelection } from './markSelection';
import { readMapPalette } from './readMapPalette';
import type { MapZoom } from './createMapZoom';
import { useTheme } from './useTheme';

interface Props {
  readonly model: MapModel;
  readonly look: MapLook;
  readonly selection: MapSelection;
  readonly zoom: MapZoom;
  /** Changes when the places do, not when only lines do. */
  readonly places: string;
}

/** The map proper, drawn by Cytoscape: for networks that a person can take in at once. */
export function MapCanvas({ model, look, selection, zoom, places }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const theme = useTheme();
  const { onSelect, onPin } = selection;

  useEffect(() => {
    if (box.current === null) return undefined;
    const made = cytoscape({ container: box.current, minZoom: 0.1, maxZoom: 4, boxSelectionEnabled: false, selectionType: 'single' });
    core.current = made;
    return () => {
      core.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    const cy = core.current;
    if (cy === null) return undefined;
    const tap = (event: EventObject): void => {
      const target = event.target as Core | NodeSingular | EdgeSingular;
      if (target === cy) onSelect(null);
      else if ((target as NodeSingular).isNode()) onSelect({ kind: 'person', id: String(target.data('person')) });
      else onSelect({ kind: 'pair', ids: target.data('pair') as [string, string] });
    };
    const drop = (event: EventObject): void => {
      const node = event.target as NodeSingular;
      const { x, y } = node.position();
      onPin(String(node.data('person')), x, y);
    };
    cy.on('tap', tap);
    cy.on('dragfree', 'node', drop);
    return () => {
      cy.off('tap', tap);
      cy.off('dragfree', 'node', drop);
    };
  }, [onSelect, onPin]);

  useEffect(() => {
    const cy = core.current;
    if (cy === null || box.current === null) return;
    cy.style(makeMapStyle(readMapPalette(box.current)));
  }, [theme]);

  useEffect(() => {
    const cy = core.current;
    if (cy === null) return;
    cy.batch(() => {
      cy.elements().remove();
      cy.add(buildElements(model, look));
    });
  }, [model, look]);

  useEffect(() => {
    const cy = core.current;
    if (cy !== null) markSelection(cy, selection, model);
  }, [model, look, selection]);

  useEffect(() => {
    if (core.current !== null) fit(core.current);
  }, [places]);

  useEffect(
    () =>
      zoom.listen((step) => {
        const cy = core.current;
        if (cy === null) return;
        if (step === 'fit') fit(cy);
        else cy.zoom({ level: cy.zoom() * (step === 'in' ? 1.3 : 1 / 1.3), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      }),
    [zoom],
  );

  return <div className="map-canvas" ref={box} />;
}

/** Not Cytoscape's own `fit`, which makes five people as large as the window. */
function fit(cy: Core): void {
  const { scale, x, y } = fitFrame(
    cy.nodes().map((node) => node.position()),
    cy.width(),
    cy.height(),
  );
  cy.viewport({ zoom: scale, pan: { x, y } });
}
