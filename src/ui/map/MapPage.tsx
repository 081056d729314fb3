import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';

import type { Person } from '../../domain/Person';
import type { Pin } from '../../domain/Pin';
import { formatCount } from '../../domain/formatCount';
import type { CanvasSize, MapModel } from '../../views/map/MapModel';
import { selectMap } from '../../views/map/selectMap';
import type { MapColumn } from '../../views/map/selectMapColumns';
import { selectMapColumns, selectPlaceColumn } from '../../views/map/selectMapColumns';
import { selectMapCounts } from '../../views/map/selectMapCounts';
import { PEOPLE_TO_TELL_APART } from '../../views/map/selectMapMarks';
import { SAME_SIZE, selectMapSizes } from '../../views/map/selectMapSizes';
import { selectPlannedLinks } from '../../views/map/selectPlannedLinks';
import { selectPlace } from '../../views/map/selectPlace';
import { selectReported } from '../../views/map/selectReported';
import { sayMap, sayMapTitle } from '../../words/sayMap';
import { useActions, useDerived, useKept, useKith, useSession } from '../KithContext';
import { useInSlices } from '../parts/useInSlices';
import { OneLine } from '../parts/OneLine';
import { createMapCamera } from './createMapCamera';
import { createMapZoom } from './createMapZoom';
import { countsOf } from './listLabels';
import { listLegend } from './listLegend';
import { makeMapLook } from './makeMapLook';
import { makePictureFile } from './makePictureFile';
import { writeFoot } from '../picture/writeFoot';
import { MapBar } from './MapBar';
import { MapChips } from './MapChips';
import { MapFind } from './MapFind';
import type { MapItem } from './MapItem';
import { MapLegend } from './MapLegend';
import { MapLenses } from './MapLenses';
import type { MapSelection } from './MapSelection';
import { MapStage } from './MapStage';
import { MapTable } from './MapTable';
import type { PictureWords } from './paintPicture';
import { PersonCard } from './PersonCard';
import { PinButtons } from './PinButtons';
import type { Scene } from './Scene';
import './MapPage.css';

/** Cytoscape draws an element in about 0.1 ms, whatever the renderer; beyond this many the page would stand still. */
const ELEMENTS_FOR_CYTOSCAPE = 2500;

const NONE: ReadonlySet<string> = new Set();
const NO_PINS: readonly Pin[] = [];
const NO_LINKS: MapSelection['planned'] = [];
const NOTHING: readonly MapColumn[] = [];
/** Of the picture when it was last seen, so that coming back draws the same one at once. */
const lastCanvas: { size: CanvasSize } = { size: { width: 1100, height: 550 } };

function* noModel(): Generator<undefined, null, void> {
  return null;
}
function* noColumns(): Generator<undefined, readonly MapColumn[], void> {
  return NOTHING;
}
/** In pixels. */
const SIZE_STEP = 100;
/** In the plane of the layout, where neighbours stand 40 apart. */
const NUDGE = 8;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
};

/** Everybody on the map is called as this says, on the screen, in the table and in files. */
const nameOf = (person: Person): string => person.name;

/** The network: who is in contact with whom, as a picture or as a table of its pairs. */
export function MapPage() {
  const study = useKept((kept) => kept.study);
  // Measures come later than these, and must not have the map drawn again under somebody's hand.
  const reconciled = useDerived((derived) => derived.analysis?.reconciled ?? null);
  const isolation = useDerived((derived) => derived.analysis?.isolation ?? null);
  const measures = useDerived((derived) => derived.analysis?.measures ?? null);
  const picture = useDerived((derived) => derived.map);
  const current = useDerived((derived) => derived.mapCurrent);
  const selected = useSession((session) => session.selection);
  const { select, pin, downloadPicture, setMapLens } = useActions();
  const { session } = useKith();
  const [columnId, setColumnId] = useState('organisation');
  const [sizeId, setSizeId] = useState('contacts');
  const [asTable, setAsTable] = useState(false);
  const [hiddenGroups, setHiddenGroups] = useState(NONE);
  const [hiddenOrganisations, setHiddenOrganisations] = useState(NONE);
  const [onlyStanding, setOnlyStanding] = useState(false);
  const [hidesSilent, setHidesSilent] = useState(false);
  const [hidesCrossing, setHidesCrossing] = useState(false);
  const [hidesPlanned, setHidesPlanned] = useState(false);
  const [names, setNames] = useState(true);
  const isNameless = useSession((session) => session.names === 'hidden');
  /** What somebody has opened, or all; what is selected is open besides. */
  const [opened, setOpened] = useState<ReadonlySet<string> | 'all'>(NONE);
  const [openMarks, setOpenMarks] = useState(NONE);
  /** Somebody who is being moved by the arrow keys; put in place when they are let go, so that a way is one step. */
  const [nudge, setNudge] = useState<Pin | null>(null);
  const [zoom] = useState(createMapZoom);
  const [camera] = useState(createMapCamera);
  /** Of the picture, in steps: each other one is another arrangement. */
  const [canvas, setCanvas] = useState(lastCanvas.size);
  const onSize = useCallback(({ width, height }: CanvasSize) => {
    const next = {
      width: Math.max(1, Math.round(width / SIZE_STEP)) * SIZE_STEP,
      height: Math.max(1, Math.round(height / SIZE_STEP)) * SIZE_STEP,
    };
    if (lastCanvas.size.width !== next.width || lastCanvas.size.height !== next.height) lastCanvas.size = next;
    setCanvas(lastCanvas.size);
  }, []);
  const scene = useRef<Scene | null>(null);
  const onScene = useCallback((shown: Scene) => {
    scene.current = shown;
  }, []);

  // On a phone the people outside would leave the managers no room for their names; one press brings them.
  useEffect(() => {
    if (matchMedia('(width < 760px)').matches && session.getState().mapLens.scope === undefined) setMapLens({ scope: 'managers' });
  }, [session, setMapLens]);

  const codebook = study?.codebook;
  const kept = study?.pins ?? NO_PINS;
  const pins = useMemo(() => (nudge === null ? kept : [...kept, nudge]), [kept, nudge]);
  const model = useInSlices<MapModel | null>(
    () =>
      codebook !== undefined && reconciled !== null && isolation !== null && picture !== null
        ? selectMap(picture, reconciled, isolation, codebook, pins, nameOf, canvas)
        : noModel(),
    [codebook, reconciled, isolation, picture, pins, canvas],
    null,
  );
  const reported = useMemo(() => (reconciled === null ? null : selectReported(reconciled)), [reconciled]);
  const place = reconciled === null ? undefined : selectPlaceColumn(reconciled);
  const others = useInSlices(
    () =>
      codebook !== undefined && reconciled !== null && isolation !== null
        ? selectMapColumns({ reconciled, isolation }, codebook)
        : noColumns(),
    [codebook, reconciled, isolation],
    NOTHING,
  );
  const columns = useMemo(() => (others.length > 0 || place === undefined ? others : [place]), [others, place]);
  const sizes = useMemo(
    () => (isolation === null || measures === null ? [SAME_SIZE] : selectMapSizes(isolation, measures)),
    [isolation, measures],
  );
  const column = columns.find(({ id }) => id === columnId) ?? place;
  const size = sizes.find(({ id }) => id === sizeId) ?? SAME_SIZE;
  const isByFamily = picture !== null && picture.lens.types !== null;
  const look = useMemo(
    () => (model === null || column === undefined ? null : makeMapLook(model, column, size, isByFamily)),
    [model, column, size, isByFamily],
  );
  const clusters = model?.clusters;
  const isMany = (reconciled?.managers ?? 0) > PEOPLE_TO_TELL_APART;
  const inPlace = selected?.kind === 'person' ? model?.nodes.find(({ id }) => id === selected.id) : undefined;
  const placeOpen = inPlace?.onRoster === true ? inPlace.place : null;
  const closed = useMemo(
    () =>
      isMany && opened !== 'all' && clusters !== undefined
        ? new Set(clusters.map(({ id }) => id).filter((id) => !opened.has(id) && id !== placeOpen))
        : NONE,
    [isMany, opened, clusters, placeOpen],
  );
  const isTurned = model?.isTurned === true;
  const onPin = useCallback(
    (id: string, x: number, y: number) => {
      if (isTurned) pin(id, y, x);
      else pin(id, x, y);
    },
    [pin, isTurned],
  );
  const actions = study?.plan.actions;
  const plannedLinks = useMemo(() => selectPlannedLinks(actions ?? [], model?.nodes ?? []), [actions, model]);
  const planned = hidesPlanned ? NO_LINKS : plannedLinks;
  const selection: MapSelection = useMemo(
    () => ({
      selected,
      hiddenGroups,
      hiddenOrganisations,
      onlyStanding,
      hidesSilent,
      hidesCrossing,
      planned,
      names,
      isNameless,
      closed,
      openMarks,
      onSelect: select,
      onPin,
    }),
    [
      selected,
      hiddenGroups,
      hiddenOrganisations,
      onlyStanding,
      hidesSilent,
      hidesCrossing,
      planned,
      names,
      isNameless,
      closed,
      openMarks,
      select,
      onPin,
    ],
  );
  const onOpen = useCallback(
    ({ kind, at }: MapItem) => {
      const id = (kind === 'mark' ? model?.marks : model?.clusters)?.[at]?.id;
      if (id === undefined) return;
      const toggled = (open: ReadonlySet<string>): ReadonlySet<string> =>
        open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id]);
      if (kind === 'mark') setOpenMarks(toggled);
      else setOpened((open) => (open === 'all' ? open : toggled(open)));
    },
    [model],
  );
  const placeOf = useCallback(
    (person: number): string => {
      const of = reconciled?.people[person];
      return of === undefined ? '' : selectPlace(of);
    },
    [reconciled],
  );

  if (
    codebook === undefined ||
    reconciled === null ||
    isolation === null ||
    model === null ||
    look === null ||
    picture === null ||
    reported === null ||
    column === undefined
  ) {
    return (
      <section className="map-page" aria-label="Map">
        <h1 tabIndex={-1}>Map</h1>
        <p className="map-waiting">Drawing the network…</p>
      </section>
    );
  }

  const counts = selectMapCounts(model, picture.layout);
  const title = sayMapTitle(counts, picture.lens, codebook);
  const words = sayMap(counts, picture.lens, codebook);
  const legend = listLegend(codebook, model, look, picture.lens, closed, planned.length > 0, counts.by);
  const silent = model.nodes.filter(({ onRoster, answered }) => onRoster && !answered).length;
  const standing = counts.isolated + counts.possibly;
  const pictureWords: PictureWords = {
    title,
    under: words,
    foot: writeFoot(
      `${formatCount(counts.managers, 'manager', 'managers')}, ${formatCount(counts.links, 'link', 'links')}`,
      study?.title ?? '',
    ),
    legend,
  };

  const moveSelected = (key: string): boolean => {
    const by = ARROWS[key];
    if (by === undefined || inPlace === undefined) return false;
    const [x, y] = [inPlace.x + by[0], inPlace.y + by[1]];
    setNudge({ id: inPlace.id, layout: picture.layout, ...(isTurned ? { x: y, y: x } : { x, y }) });
    return true;
  };
  const putNudged = (): void => {
    if (nudge === null) return;
    setNudge(null);
    pin(nudge.id, nudge.x, nudge.y);
  };
  const cardOf = ({ kind, at }: MapItem): ReactNode => {
    if (kind === 'person') {
      const node = model.nodes[at];
      const person = reconciled.people[node?.person ?? -1];
      if (node === undefined || person === undefined) return null;
      return <PersonCard node={node} place={selectPlace(person)} verdict={isolation.verdicts[node.person]} />;
    }
    if (kind === 'mark') {
      const mark = model.marks[at];
      if (mark === undefined) return null;
      const by = model.clusters[mark.cluster]?.label;
      return (
        <>
          <strong>{mark.label}</strong>
          <span>
            {formatCount(mark.people.length, 'person', 'people')} not on the staff list
            {by === undefined ? '' : <>, named by {<bdi>{by}</bdi>}</>}
          </span>
          <span className="map-card-do">{openMarks.has(mark.id) ? 'Press to close' : 'Press to see each'}</span>
        </>
      );
    }
    const cluster = model.clusters[at];
    if (cluster === undefined) return null;
    return (
      <>
        <strong dir="auto">{cluster.label}</strong>
        <span>{countsOf(cluster).join(', ')}</span>
        <span className="map-card-do">Press to open</span>
      </>
    );
  };

  // By what is there to be seen: the model comes some slices after the lens.
  const onList = model.nodes.filter(({ onRoster }) => onRoster).length;
  const places = `${picture.layout} ${model.isTurned} ${model.ring.length > 0} ${picture.lens.round ?? ''} ${onList}`;
  const filters = {
    codebook,
    model,
    hiddenGroups,
    onHiddenGroups: setHiddenGroups,
    hiddenOrganisations,
    onHiddenOrganisations: setHiddenOrganisations,
  };
  return (
    <section className="map-page" data-current={current}>
      <header className="map-head">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          <OneLine className="map-words" id="map-words" text={words} />
        </div>
        <ToggleButton className="map-button map-as-table" isSelected={asTable} onChange={setAsTable}>
          {asTable ? 'As a picture' : 'As a table'}
        </ToggleButton>
      </header>
      <MapBar
        lenses={<MapLenses {...filters} reported={reported} />}
        find={
          <MapFind
            model={model}
            placeOf={placeOf}
            onFound={(id) => {
              select({ kind: 'person', id });
            }}
          />
        }
        columns={columns}
        column={column.id}
        onColumn={setColumnId}
        sizes={sizes}
        size={size.id}
        onSize={setSizeId}
        zoom={zoom}
        camera={camera}
        isTable={asTable}
      />
      <div className="map-field">
        {asTable ? (
          <>
            <MapChips {...filters} />
            <MapTable model={model} selection={selection} />
          </>
        ) : (
          <MapStage
            model={model}
            look={look}
            selection={selection}
            camera={camera}
            zoom={zoom}
            places={places}
            isLarge={model.nodes.length + model.lines.length > ELEMENTS_FOR_CYTOSCAPE}
            onOpen={onOpen}
            cardOf={cardOf}
            onMoveSelected={moveSelected}
            onPutMoved={putNudged}
            describedBy="map-words"
            onScene={onScene}
            onSize={onSize}
            paper={pictureWords}
          >
            <MapChips {...filters} />
          </MapStage>
        )}
        {/* Over the map and not above it: a button that comes when somebody is put in place must not move the map under them. */}
        {!asTable && (
          <div className="map-over">
            {isMany && (
              <Button
                className="map-button"
                onPress={() => {
                  setOpened(closed.size > 0 ? 'all' : NONE);
                }}
              >
                {closed.size > 0 ? `Show all ${formatCount(reconciled.managers)} people` : 'Show as bubbles'}
              </Button>
            )}
            <PinButtons model={model} selected={selected} />
          </div>
        )}
        <MapLegend
          keys={asTable ? [] : legend}
          switches={[
            ...(asTable || isNameless ? [] : [{ words: 'Names', isOn: names, onChange: setNames }]),
            ...(silent === 0
              ? []
              : [
                  {
                    words: 'Did not answer',
                    count: silent,
                    isOn: !hidesSilent,
                    onChange: (isOn: boolean) => {
                      setHidesSilent(!isOn);
                    },
                  },
                ]),
            ...(counts.crossing === 0
              ? []
              : [
                  {
                    words: `Links between ${counts.by}s`,
                    count: counts.crossing,
                    isOn: !hidesCrossing,
                    onChange: (isOn: boolean) => {
                      setHidesCrossing(!isOn);
                    },
                  },
                ]),
            ...(asTable || plannedLinks.length === 0
              ? []
              : [
                  {
                    words: 'Planned contacts',
                    count: plannedLinks.length,
                    isOn: !hidesPlanned,
                    onChange: (isOn: boolean) => {
                      setHidesPlanned(!isOn);
                    },
                  },
                ]),
            ...(standing === 0
              ? []
              : [{ words: 'Only isolated and possibly isolated', count: standing, isOn: onlyStanding, onChange: setOnlyStanding }]),
          ]}
          onDownload={
            asTable
              ? null
              : (format) => {
                  if (scene.current === null) return;
                  makePictureFile(format, scene.current, pictureWords, (file) => {
                    downloadPicture(`Map.${format}`, file);
                  });
                }
          }
        />
      </div>
    </section>
  );
}
