import { useEffect, useRef, useState } from 'react';

import type { MapModel } from '../../views/selectMap';
import type { MapZoom } from './createMapZoom';
import type { OverviewPainter } from './createOverviewPainter';
import { createOverviewPainter } from './createOverviewPainter';
import { findNodeAt } from './findNodeAt';
import { fitFrame } from './fitFrame';
import type { Frame } from './fitFrame';
import type { MapLook } from './makeMapLook';
import type { MapSelection } from './MapSelection';
import type { Dragged } from './paintSelected';
import type { MapPalette } from './readMapPalette';
import { readMapPalette } from './readMapPalette';
import { useTheme } from './useTheme';

interface Props {
  readonly model: MapModel;
  readonly look: MapLook;
  readonly selection: MapSelection;
  readonly zoom: MapZoom;
  readonly places: string;
}

const CLICK_PIXELS = 4;

/** The map of a network too large to be taken in at once: painted as a whole, moved and selected, without a label on everybody. */
export function MapOverview({ model, look, selection, zoom, places }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<OverviewPainter | null>(null);
  const frame = useRef<Frame>({ scale: 1, x: 0, y: 0 });
  /** Somebody who is being dragged, where she is now. */
  const dragged = useRef<Dragged | null>(null);
  const theme = useTheme();
  const { onSelect, onPin } = selection;

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = createOverviewPainter(canvas.current);
    painter.current = made;
    return () => {
      painter.current = null;
      made.stop();
    };
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const fit = (): void => {
      frame.current = fitFrame(model.nodes, element.clientWidth, element.clientHeight);
      painter.current?.look(frame.current);
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only new places call for a new frame: a lens must not move what somebody looks at
  }, [places]);

  const [palette, setPalette] = useState<MapPalette | null>(null);
  useEffect(() => {
    if (canvas.current !== null) setPalette(readMapPalette(canvas.current));
  }, [theme]);

  useEffect(() => {
    if (palette !== null) painter.current?.show({ model, look, selection, palette });
  }, [model, look, selection, palette]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const lookFrom = (next: Frame): void => {
      frame.current = next;
      painter.current?.look(next);
    };
    const drag = (next: Dragged | null): void => {
      dragged.current = next;
      painter.current?.drag(next);
    };
    const zoomAt = (factor: number, px: number, py: number): void => {
      const { scale, x, y } = frame.current;
      lookFrom({ scale: scale * factor, x: px - (px - x) * factor, y: py - (py - y) * factor });
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY);
    };
    let start: { x: number; y: number; frame: Frame; on: string | null } | null = null;
    const isFar = (event: PointerEvent): boolean =>
      start !== null && Math.hypot(event.offsetX - start.x, event.offsetY - start.y) > CLICK_PIXELS;
    const onDown = (event: PointerEvent): void => {
      start = {
        x: event.offsetX,
        y: event.offsetY,
        frame: frame.current,
        on: findNodeAt(model.nodes, frame.current, event.offsetX, event.offsetY)?.id ?? null,
      };
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      if (start === null) return;
      if (start.on !== null) {
        const { scale, x, y } = frame.current;
        if (isFar(event) || dragged.current !== null)
          drag({ id: start.on, x: (event.offsetX - x) / scale, y: (event.offsetY - y) / scale });
        return;
      }
      lookFrom({ ...start.frame, x: start.frame.x + event.offsetX - start.x, y: start.frame.y + event.offsetY - start.y });
    };
    const onUp = (event: PointerEvent): void => {
      const put = dragged.current;
      drag(null);
      if (put !== null) onPin(put.id, put.x, put.y);
      else if (start !== null && !isFar(event)) {
        const node = findNodeAt(model.nodes, frame.current, event.offsetX, event.offsetY);
        onSelect(node === null ? null : { kind: 'person', id: node.id });
      }
      start = null;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    const stop = zoom.listen((step) => {
      if (step === 'fit') {
        lookFrom(fitFrame(model.nodes, element.clientWidth, element.clientHeight));
      } else zoomAt(step === 'in' ? 1.3 : 1 / 1.3, element.clientWidth / 2, element.clientHeight / 2);
    });
    return () => {
      stop();
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
    };
  }, [model, zoom, onSelect, onPin]);

  return <canvas className="map-canvas" ref={canvas} />;
}
