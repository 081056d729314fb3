import type { KeyboardEvent, ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { Box, Spot } from '../../layout/Spot';
import type { CanvasSize, MapModel } from '../../views/map/MapModel';
import type { MapCamera } from './createMapCamera';
import { zoomAbout } from './createMapCamera';
import { createLabelPlacer } from './createLabelPlacer';
import type { MapZoom } from './createMapZoom';
import type { Frame } from './fitFrame';
import { bringIntoSight, fitFrame, spotsOf, toPixel } from './fitFrame';
import { nearOf } from './nearOf';
import { isShown } from './isShown';
import { MapCanvas } from './MapCanvas';
import type { MapItem } from './MapItem';
import { findGround, findItem, nextItem, spotOf } from './MapItem';
import type { MapLook } from './makeMapLook';
import { MapOverview } from './MapOverview';
import type { MapSelection } from './MapSelection';
import type { Placed } from './paintOver';
import { paintOver } from './paintOver';
import { paintRings, paintUnder } from './paintUnder';
import type { PictureWords } from './paintPicture';
import { PaperPicture } from './PaperPicture';
import type { MapPalette } from './readMapPalette';
import { readMapPalette } from './readMapPalette';
import { radiusAt } from './radiusAt';
import type { Scene } from './Scene';
import { useTheme } from './useTheme';

interface Props {
  readonly model: MapModel;
  readonly look: MapLook;
  readonly selection: MapSelection;
  readonly camera: MapCamera;
  readonly zoom: MapZoom;
  /** Changes when the places do, not when only lines do. */
  readonly places: string;
  /** Too much for Cytoscape. */
  readonly isLarge: boolean;
  /** Opens a bubble or a mark, or closes a mark that is open. */
  readonly onOpen: (item: MapItem) => void;
  /** What is said of something that is pointed at or reached by keys. */
  readonly cardOf: (item: MapItem) => ReactNode;
  /** Moves who is selected; whether the key does. */
  readonly onMoveSelected: (key: string) => boolean;
  readonly onPutMoved: () => void;
  readonly describedBy: string;
  /** Hears what is shown now, to make a file of it. */
  readonly onScene: (scene: Scene) => void;
  readonly paper: PictureWords;
  readonly onSize: (size: CanvasSize) => void;
  readonly children: ReactNode;
}

const DIRECTIONS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const STEP = 1.3;
const HELP =
  'Map of the network. Arrow keys go from one to the next, Enter selects or opens; plus and minus zoom, 0 shows all; Alt and the arrow keys move who is selected; the button As a table gives the same in a table.';

/** People and lines as Cytoscape or the overview draws them, between a layer of hulls below and one of marks and names above. */
export function MapStage(props: Props) {
  const { model, look, selection, camera, zoom, places, isLarge, onOpen, onSize, onScene } = props;
  const box = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const scene = useRef<Scene | null>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const placed = useRef<Placed | null>(null);
  /** Nobody has moved the view since it was fitted. */
  const fitted = useRef(true);
  const [palette, setPalette] = useState<MapPalette | null>(null);
  const [pointed, setPointed] = useState<MapItem | null>(null);
  const [cursor, setCursor] = useState<MapItem | null>(null);
  const drawing = useRef(0);
  const theme = useTheme();
  const ring = useRef<MapItem | null>(null);
  const large = useRef(isLarge);

  useEffect(() => {
    if (box.current !== null) setPalette(readMapPalette(box.current));
  }, [theme]);
  const shown = useMemo(() => (palette === null ? null : { model, look, selection, palette }), [model, look, selection, palette]);

  const draw = useCallback(() => {
    cancelAnimationFrame(drawing.current);
    drawing.current = requestAnimationFrame(() => {
      const shown = scene.current;
      if (shown === null) return;
      const frame = camera.frame();
      for (const [layer, paint] of [
        [
          under.current,
          (pen: CanvasRenderingContext2D) => {
            paintUnder(pen, shown, frame);
          },
        ],
        [
          over.current,
          (pen: CanvasRenderingContext2D) => {
            if (!large.current) paintRings(pen, shown, frame);
            paintOver(pen, shown, frame, placed.current);
            paintRing(pen, shown, ring.current, camera);
          },
        ],
      ] as const) {
        const pen = layer?.getContext('2d');
        if (layer === null || pen === null || pen === undefined) continue;
        const dense = devicePixelRatio;
        const [width, height] = [Math.round(layer.clientWidth * dense), Math.round(layer.clientHeight * dense)];
        if (layer.width !== width || layer.height !== height) [layer.width, layer.height] = [width, height];
        pen.setTransform(dense, 0, 0, dense, 0, 0);
        pen.clearRect(0, 0, layer.clientWidth, layer.clientHeight);
        paint(pen);
      }
    });
  }, [camera]);

  const placer = useRef<ReturnType<typeof createLabelPlacer> | null>(null);
  useEffect(() => {
    const made = createLabelPlacer((labels) => {
      placed.current = labels;
      draw();
    });
    placer.current = made;
    return () => {
      made.stop();
      placer.current = null;
    };
  }, [draw]);

  const nameAnew = useCallback(
    (when: 'now' | 'calm') => {
      if (scene.current !== null && box.current !== null) placer.current?.place(scene.current, camera.frame(), freeOf(box.current), when);
    },
    [camera],
  );

  /** All of it into what is free, where that was asked for; else as if nobody were selected, and then to whoever is. */
  const fit = useCallback(
    (isAsked: boolean) => {
      const shown = scene.current;
      if (shown === null || box.current === null) return;
      const area = isAsked || shown.selection.selected === null ? freeOf(box.current) : areaOf(box.current);
      const frame = fitFrame(spotsOf(shown.model, shown.selection), area, undefined, shown.model.ring.length > 0);
      if (isAsked) camera.glide(frame);
      else camera.move(sightOf(shown, frame, box.current), 'page');
      fitted.current = true;
    },
    [camera],
  );

  useEffect(() => {
    if (shown === null) return;
    const isFirst = scene.current === null;
    scene.current = shown;
    large.current = isLarge;
    onScene(shown);
    if (isFirst) fit(false);
    nameAnew('now');
    draw();
  }, [shown, isLarge, draw, nameAnew, fit, onScene]);

  useEffect(() => {
    fit(false);
  }, [places, fit]);

  // The arrangement for another size comes some slices after that size, which the picture was fitted to meanwhile.
  const { width, height } = model.canvas;
  useEffect(() => {
    if (fitted.current) fit(false);
  }, [width, height, fit]);

  useEffect(() => {
    const element = box.current;
    const stop = camera.listen((_, by) => {
      if (by === 'picture') fitted.current = false;
      nameAnew('calm');
      draw();
    });
    const watch = new ResizeObserver(() => {
      if (element !== null) onSize({ width: element.clientWidth, height: element.clientHeight });
      if (fitted.current) fit(false);
      else if (element !== null && scene.current !== null) camera.move(sightOf(scene.current, camera.frame(), element), 'page');
      nameAnew('now');
      draw();
    });
    if (element !== null) watch.observe(element);
    return () => {
      stop();
      watch.disconnect();
      cancelAnimationFrame(drawing.current);
    };
  }, [camera, draw, nameAnew, fit, onSize]);

  const { selected } = selection;
  useEffect(() => {
    if (selected === null || palette === null) return undefined;
    // The inspector comes with the selection; where it is, is known once it is there.
    const timer = setTimeout(() => {
      if (scene.current === null || box.current === null) return;
      // Where it lies over the lower half, the picture goes up to where it is seen.
      if (isBelow(sheetOver())) box.current.scrollIntoView({ block: 'start' });
      const before = camera.frame();
      const next = sightOf(scene.current, before, box.current);
      if (next.scale !== before.scale || next.x !== before.x || next.y !== before.y) {
        fitted.current = false;
        camera.glide(next);
      } else nameAnew('now');
    }, 60);
    return () => {
      clearTimeout(timer);
    };
  }, [selected, palette, camera, nameAnew]);

  useEffect(
    () =>
      zoom.listen((step) => {
        if (box.current === null) return;
        if (step === 'fit') {
          fit(true);
          return;
        }
        const { left, right, top, bottom } = freeOf(box.current);
        fitted.current = false;
        camera.glide(zoomAbout(camera.frame(), step === 'in' ? STEP : 1 / STEP, (left + right) / 2, (top + bottom) / 2));
      }),
    [zoom, camera, fit],
  );

  const open = useCallback(
    (item: MapItem) => {
      onOpen(item);
      const shown = scene.current;
      const cluster = item.kind === 'cluster' ? shown?.model.clusters[item.at] : undefined;
      if (cluster === undefined || shown === null || box.current === null || !shown.selection.closed.has(cluster.id)) return;
      // A bubble that is opened is what one wants to look at.
      const { x, y, r } = cluster;
      const spots = [{ x: x - r, y: y - r }, { x: x + r, y: y + r }, ...cluster.margin.flatMap((index) => shown.model.nodes[index] ?? [])];
      fitted.current = false;
      camera.glide(fitFrame(spots, freeOf(box.current), 1));
    },
    [camera, onOpen],
  );

  const onGround = useCallback(
    (x: number, y: number) => {
      const shown = scene.current;
      const item = shown === null ? null : findGround(shown.model, shown.selection, camera.frame(), x, y);
      if (item === null) shown?.selection.onSelect(null);
      else open(item);
    },
    [camera, open],
  );

  const act = (item: MapItem): void => {
    if (item.kind === 'person') selection.onSelect({ kind: 'person', id: model.nodes[item.at]?.id ?? '' });
    else open(item);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'fit' } as const)[event.key];
    if (step !== undefined) zoom.send(step);
    if (event.altKey) {
      if (props.onMoveSelected(event.key)) event.preventDefault();
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined && box.current !== null) {
      event.preventDefault();
      const { left, right, top, bottom } = areaOf(box.current);
      const { scale, x, y } = camera.frame();
      const middle = { x: ((left + right) / 2 - x) / scale, y: ((top + bottom) / 2 - y) / scale };
      const isThere = cursor !== null && spotOf(model, cursor) !== undefined;
      const next = nextItem(model, selection, isThere ? cursor : null, middle, direction);
      const spot = next === null ? undefined : spotOf(model, next);
      if (next === null || spot === undefined) return;
      setCursor(next);
      setPointed(null);
      const frame = bringIntoSight(camera.frame(), [spot], freeOf(box.current));
      if (frame.x !== x || frame.y !== y) {
        fitted.current = false;
        camera.glide(frame);
      }
    }
    if ((event.key === 'Enter' || event.key === ' ') && cursor !== null) {
      event.preventDefault();
      act(cursor);
    }
    if (event.key === 'Escape' && cursor !== null) setCursor(null);
  };

  const item = pointed ?? cursor;
  useEffect(() => {
    ring.current = cursor;
    draw();
  }, [cursor, draw]);

  return (
    <div
      className="map-picture"
      role="application"
      aria-label={HELP}
      aria-describedby={props.describedBy}
      tabIndex={0}
      ref={(made) => {
        box.current = made;
        setElement(made);
      }}
      onKeyDown={onKeyDown}
      onKeyUp={props.onPutMoved}
      onBlur={() => {
        setCursor(null);
        props.onPutMoved();
      }}
      onPointerMove={(event) => {
        if (event.buttons !== 0 || box.current === null) {
          setPointed(null);
          return;
        }
        const { left, top } = box.current.getBoundingClientRect();
        const next = findItem(model, selection, camera.frame(), event.clientX - left, event.clientY - top);
        setPointed((before) => (before?.kind === next?.kind && before?.at === next?.at ? before : next));
      }}
      onPointerLeave={() => {
        setPointed(null);
      }}
      data-pointed={pointed !== null}
    >
      <canvas className="map-layer" ref={under} />
      {palette !== null &&
        (isLarge ? (
          <MapOverview model={model} look={look} selection={selection} palette={palette} camera={camera} onGround={onGround} />
        ) : (
          <MapCanvas model={model} look={look} selection={selection} palette={palette} camera={camera} onGround={onGround} />
        ))}
      <canvas className="map-layer map-layer-over" ref={over} />
      <Card item={item} model={model} camera={camera} box={element}>
        {item === null ? null : props.cardOf(item)}
      </Card>
      {props.children}
      <PaperPicture scene={shown} words={props.paper} />
    </div>
  );
}

/** Whole names and a few words beside whatever is pointed at; read out when it is reached by keys. */
function Card({
  item,
  model,
  camera,
  box,
  children,
}: {
  readonly item: MapItem | null;
  readonly model: MapModel;
  readonly camera: MapCamera;
  readonly box: HTMLElement | null;
  readonly children: ReactNode;
}) {
  const spot = item === null ? undefined : spotOf(model, item);
  const at = spot === undefined ? null : toPixel(camera.frame(), spot);
  const isRight = at !== null && box !== null && at.x > box.clientWidth / 2;
  const isLow = at !== null && box !== null && at.y > box.clientHeight / 2;
  return (
    <div
      className="map-card"
      role="status"
      hidden={at === null}
      style={
        at === null
          ? {}
          : {
              ...(isRight ? { right: box.clientWidth - at.x + 18 } : { left: at.x + 18 }),
              ...(isLow ? { bottom: box.clientHeight - at.y + 8 } : { top: at.y + 8 }),
            }
      }
    >
      {children}
    </div>
  );
}

/** Around what the arrow keys have reached. */
function paintRing(
  pen: CanvasRenderingContext2D,
  { model, palette, look, selection }: Scene,
  item: MapItem | null,
  camera: MapCamera,
): void {
  const spot = item === null ? undefined : spotOf(model, item);
  if (item === null || spot === undefined) return;
  const frame = camera.frame();
  const { x, y } = toPixel(frame, spot);
  const node = item.kind === 'person' ? model.nodes[item.at] : undefined;
  const r =
    node !== undefined
      ? radiusAt(frame.scale) * look.size.scaleOf(node.person) + 8
      : item.kind === 'mark'
        ? 20
        : (model.clusters[item.at]?.r ?? 0) * frame.scale + 3;
  if (node !== undefined && !isShown(node, selection)) return;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.stroke();
}

const areaOf = (box: HTMLElement): Box => ({ left: 0, top: 0, right: box.clientWidth, bottom: box.clientHeight });

/** The part of the picture that neither inspector nor chips lie over. */
function freeOf(box: HTMLElement): Box {
  const area = areaOf(box);
  const inspector = sheetOver();
  const { left, top: above } = box.getBoundingClientRect();
  const right = inspector === undefined ? area.right : inspector.left - left;
  const bottom = isBelow(inspector) ? inspector.top - above : area.bottom;
  const chips = box.querySelector('.map-chips')?.clientHeight ?? 0;
  const top = chips === 0 ? 0 : Math.min(chips + 8, area.bottom / 4);
  return {
    left: 0,
    top,
    right: right > area.right * 0.35 && right < area.right ? right : area.right,
    bottom: bottom > area.bottom * 0.35 && bottom < area.bottom ? bottom : area.bottom,
  };
}

/** Where the inspector is, if it is there. */
function sheetOver(): DOMRect | undefined {
  const place = document.querySelector('.Inspector')?.getBoundingClientRect();
  return place === undefined || place.width === 0 ? undefined : place;
}

/** Whether it lies over the lower half, as on a phone, and not beside the picture. */
function isBelow(place: DOMRect | undefined): place is DOMRect {
  return place !== undefined && place.left <= 0;
}

/** From where the selected are seen with all their contacts. */
function sightOf(scene: Scene, frame: Frame, box: HTMLElement): Frame {
  const { model, selection } = scene;
  const marks = new Map(model.marks.map((mark) => [mark.id, mark]));
  const spots = [...nearOf(scene).near].flatMap((index): readonly Spot[] => {
    const node = model.nodes[index];
    if (node === undefined) return [];
    if (node.onRoster || isShown(node, selection)) return [node];
    const mark = marks.get(node.place);
    return mark === undefined ? [] : [mark];
  });
  return bringIntoSight(frame, spots, freeOf(box));
}
