import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';

import type { Pin } from '../../domain/Pin';
import { selectMap } from '../../views/selectMap';
import { selectReported } from '../../views/selectReported';
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
import { PaperPicture } from './PaperPicture';
import { PinButtons } from './PinButtons';
import { MapZoomButtons } from './MapZoomButtons';
import { describeMap } from './describeMap';
import './MapPage.css';

/** Cytoscape draws an element in about 0.1 ms, whatever the renderer; beyond this many the page would stand still. */
const ELEMENTS_FOR_CYTOSCAPE = 2500;

const NOBODY: ReadonlySet<string> = new Set();
const NO_PINS: readonly Pin[] = [];
/** In the plane of the layout, where neighbours stand 40 apart. */
const NUDGE = 8;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
};

/** The network: who names whom, through the chosen lens; as a picture, or as a table of its pairs. */
export function MapPage() {
  const study = useKept((kept) => kept.study);
  // Measures come later than these, and must not have the map drawn anew under somebody's hand.
  const reconciled = useDerived((derived) => derived.analysis?.reconciled ?? null);
  const isolation = useDerived((derived) => derived.analysis?.isolation ?? null);
  const picture = useDerived((derived) => derived.map);
  const current = useDerived((derived) => derived.mapCurrent);
  const selected = useSession((session) => session.selection);
  const { select, pin } = useActions();
  const [colourBy, setColourBy] = useState<ColourBy>('organisation');
  const [asTable, setAsTable] = useState(false);
  const [hiddenGroups, setHiddenGroups] = useState(NOBODY);
  const [hiddenOrganisations, setHiddenOrganisations] = useState(NOBODY);
  const [onlyFlagged, setOnlyFlagged] = useState(false);
  /** Somebody who is being moved by the arrow keys; put in place when they are let go, so that a way is one step. */
  const [nudge, setNudge] = useState<Pin | null>(null);
  const [zoom] = useState(createMapZoom);

  const codebook = study?.codebook;
  const kept = study?.pins ?? NO_PINS;
  const pins = useMemo(() => (nudge === null ? kept : [...kept, nudge]), [kept, nudge]);
  const model = useMemo(
    () =>
      codebook !== undefined && reconciled !== null && isolation !== null && picture !== null
        ? selectMap(picture, { reconciled, isolation }, codebook, pins)
        : null,
    [codebook, reconciled, isolation, picture, pins],
  );
  const reported = useMemo(() => (reconciled === null ? null : selectReported(reconciled)), [reconciled]);
  const look = useMemo(() => (model === null ? null : makeMapLook(model, colourBy)), [model, colourBy]);
  const selection: MapSelection = useMemo(
    () => ({ selected, hiddenGroups, hiddenOrganisations, onlyFlagged, onSelect: select, onPin: pin }),
    [selected, hiddenGroups, hiddenOrganisations, onlyFlagged, select, pin],
  );

  const words = useMemo(
    () => (model === null || picture === null || codebook === undefined ? '' : describeMap(model, picture.lens, codebook)),
    [model, picture, codebook],
  );

  if (codebook === undefined || model === null || look === null || picture === null || reported === null) {
    return (
      <section className="map-page" aria-label="Map">
        <h1 tabIndex={-1}>Map</h1>
        <p className="map-waiting">Drawing the network…</p>
      </section>
    );
  }

  const moveSelected = (key: string): boolean => {
    const by = ARROWS[key];
    const node = selected?.kind === 'person' ? model.nodes.find(({ id }) => id === selected.id) : undefined;
    if (by === undefined || node === undefined) return false;
    setNudge({ id: node.id, layout: picture.layout, x: node.x + by[0], y: node.y + by[1] });
    return true;
  };
  const putNudged = (): void => {
    if (nudge === null) return;
    setNudge(null);
    pin(nudge.id, nudge.x, nudge.y);
  };

  const places = `${picture.layout} ${picture.lens.scope} ${picture.lens.round ?? ''} ${model.nodes.length}`;
  const shared = { model, look, selection, zoom, places };
  return (
    <section className="map-page" data-current={current}>
      <header className="map-head">
        <h1 tabIndex={-1}>Map</h1>
        <p id="map-words">{words}</p>
        <ToggleButton className="map-button map-as-table" isSelected={asTable} onChange={setAsTable}>
          As a table
        </ToggleButton>
      </header>
      <MapToolbar codebook={codebook} reported={reported} colourBy={colourBy} onColourBy={setColourBy} />
      <div className="map-field">
        {asTable ? (
          <MapTable model={model} selection={selection} />
        ) : (
          <div
            className="map-picture"
            role="application"
            aria-label="Map of the network. Plus and minus zoom, 0 shows all; Alt and the arrow keys move who is selected; the button As a table gives the same in a table."
            aria-describedby="map-words"
            tabIndex={0}
            onKeyDown={(event) => {
              const step = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'fit' } as const)[event.key];
              if (step !== undefined) zoom.send(step);
              if (event.altKey && moveSelected(event.key)) event.preventDefault();
            }}
            onKeyUp={putNudged}
            onBlur={putNudged}
          >
            {model.nodes.length + model.lines.length > ELEMENTS_FOR_CYTOSCAPE ? <MapOverview {...shared} /> : <MapCanvas {...shared} />}
            <PaperPicture />
          </div>
        )}
        {/* Over the map and not above it: a button that comes when somebody is put in place must not move the map under her. */}
        {!asTable && (
          <div className="map-over">
            <PinButtons model={model} selected={selected} />
            <MapZoomButtons zoom={zoom} />
          </div>
        )}
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
