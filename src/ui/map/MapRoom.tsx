import { useMemo, useState } from 'react';

import { selectMap } from '../../state/selectMap';
import { selectReported } from '../../state/selectReported';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import { createMapZoom } from './createMapZoom';
import { makeMapLook } from './makeMapLook';
import type { ColourBy } from './makeMapLook';
import { MapCanvas } from './MapCanvas';
import { MapLegend } from './MapLegend';
import { MapOverview } from './MapOverview';
import type { MapSelection } from './MapSelection';
import { MapTable } from './MapTable';
import { MapToolbar } from './MapToolbar';
import { MapZoomButtons } from './MapZoomButtons';
import { describeMap } from './describeMap';
import './MapRoom.css';

/** Cytoscape draws an element in about 0.1 ms, whatever the renderer; beyond this many the page would stand still. */
const ELEMENTS_FOR_CYTOSCAPE = 2500;

const NOBODY: ReadonlySet<string> = new Set();

/** The network: who names whom, through the chosen lens; as a picture, or as a table of its pairs. */
export function MapRoom() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const picture = useDerived((derived) => derived.map);
  const current = useDerived((derived) => derived.mapCurrent);
  const selected = useSession((session) => session.selection);
  const { select } = useActions();
  const [colourBy, setColourBy] = useState<ColourBy>('organisation');
  const [asTable, setAsTable] = useState(false);
  const [hiddenGroups, setHiddenGroups] = useState(NOBODY);
  const [hiddenOrganisations, setHiddenOrganisations] = useState(NOBODY);
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  const [zoom] = useState(createMapZoom);

  const codebook = study?.codebook;
  const model = useMemo(
    () => (codebook !== undefined && analysis !== null && picture !== null ? selectMap(picture, analysis, codebook) : null),
    [codebook, analysis, picture],
  );
  const reconciled = analysis?.reconciled;
  const reported = useMemo(() => (reconciled === undefined ? null : selectReported(reconciled)), [reconciled]);
  const look = useMemo(() => (model === null ? null : makeMapLook(model, colourBy)), [model, colourBy]);
  const selection: MapSelection = useMemo(
    () => ({ selected, hiddenGroups, hiddenOrganisations, onlyFlagged, onSelect: select }),
    [selected, hiddenGroups, hiddenOrganisations, onlyFlagged, select],
  );

  if (codebook === undefined || model === null || look === null || picture === null || reported === null) {
    return (
      <section className="map-room" aria-label="Map">
        <h1 tabIndex={-1}>Map</h1>
        <p className="map-waiting">Drawing the network…</p>
      </section>
    );
  }

  const words = describeMap(model, picture.lens, codebook);
  const places = `${picture.layout} ${picture.lens.scope} ${picture.lens.round ?? ''} ${model.nodes.length}`;
  const shared = { model, look, selection, zoom, places };
  return (
    <section className="map-room" data-current={current}>
      <header className="map-head">
        <h1 tabIndex={-1}>Map</h1>
        <p id="map-words">{words}</p>
      </header>
      <MapToolbar codebook={codebook} reported={reported} colourBy={colourBy} onColourBy={setColourBy} asTable={asTable} onAsTable={setAsTable} />
      <div className="map-field">
        {asTable ? (
          <MapTable model={model} selection={selection} />
        ) : (
          <div
            className="map-picture"
            role="application"
            aria-label="Map of the network. Plus and minus zoom, 0 shows all; the button As a table gives the same in a table."
            aria-describedby="map-words"
            tabIndex={0}
            onKeyDown={(event) => {
              const step = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'fit' } as const)[event.key];
              if (step !== undefined) zoom.send(step);
            }}
          >
            {model.nodes.length + model.lines.length > ELEMENTS_FOR_CYTOSCAPE ? <MapOverview {...shared} /> : <MapCanvas {...shared} />}
          </div>
        )}
        {!asTable && <MapZoomButtons zoom={zoom} />}
        <MapLegend
          codebook={codebook}
          model={model}
          look={look}
          lens={picture.lens}
          hiddenGroups={hiddenGroups}
          onHiddenGroups={setHiddenGroups}
          hiddenOrganisations={hiddenOrganisations}
          onHiddenOrganisations={setHiddenOrganisations}
          onlyFlagged={onlyFlagged}
          onOnlyFlagged={setOnlyFlagged}
        />
      </div>
    </section>
  );
}
