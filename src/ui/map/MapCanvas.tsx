import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import cytoscape from 'cytoscape';
import { useEffect, useRef } from 'react';

import { buildElements } from './buildElements';
import type { MapCamera } from './createMapCamera';
import { LEAST_SCALE, MOST_SCALE } from './createMapCamera';
import { makeMapStyle } from './makeMapStyle';
import { markSelection } from './markSelection';
import type { Scene } from './Scene';

interface Props extends Scene {
  readonly camera: MapCamera;
  /** A click beside everybody, in pixels. */
  readonly onGround: (x: number, y: number) => void;
}

/** People and lines of a network that a person can take in at once, drawn by Cytoscape. */
export function MapCanvas({ model, look, selection, palette, camera, onGround }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const { onSelect, onPin } = selection;
  const crossing = model.flows.reduce((sum, { links }) => sum + links, 0);

  useEffect(() => {
    if (box.current === null) return undefined;
    const made = cytoscape({
      container: box.current,
      minZoom: LEAST_SCALE,
      maxZoom: MOST_SCALE,
      boxSelectionEnabled: false,
      selectionType: 'single',
    });
    core.current = made;
    const look = (): void => {
      const { scale, x, y } = camera.frame();
      made.viewport({ zoom: scale, pan: { x, y } });
    };
    look();
    made.on('viewport', () => {
      camera.move({ scale: made.zoom(), ...made.pan() }, 'picture');
    });
    const stop = camera.listen((_, by) => {
      if (by === 'page') look();
    });
    return () => {
      stop();
      core.current = null;
      made.destroy();
    };
  }, [camera]);

  useEffect(() => {
    const cy = core.current;
    if (cy === null) return undefined;
    const tap = (event: EventObject): void => {
      const target = event.target as Core | NodeSingular | EdgeSingular;
      if (target === cy) onGround(event.renderedPosition.x, event.renderedPosition.y);
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
  }, [onSelect, onPin, onGround]);

  useEffect(() => {
    core.current?.style(makeMapStyle(palette, look.isByFamily, crossing));
  }, [palette, look.isByFamily, crossing]);

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

  return <div className="map-canvas" ref={box} />;
}
