import { useEffect, useRef } from 'react';

import type { MapCamera } from './createMapCamera';
import { zoomAbout } from './createMapCamera';
import type { OverviewPainter } from './createOverviewPainter';
import { createOverviewPainter } from './createOverviewPainter';
import { findNodeAt } from './findNodeAt';
import type { Frame } from './fitFrame';
import type { Dragged } from './paintSelected';
import type { Scene } from './Scene';

interface Props extends Scene {
  readonly camera: MapCamera;
  /** A click beside everybody, in pixels. */
  readonly onGround: (x: number, y: number) => void;
}

const CLICK_PIXELS = 4;

/** People and lines of a network too large to be taken in at once: painted as a whole, moved and selected. */
export function MapOverview({ model, look, selection, palette, camera, onGround }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<OverviewPainter | null>(null);
  const { onSelect, onPin } = selection;
  const shown = useRef(selection);

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const element = canvas.current;
    const made = createOverviewPainter(element);
    painter.current = made;
    made.look(camera.frame());
    const stop = camera.listen(made.look);
    // Its size is looked at when it is painted.
    const watch = new ResizeObserver(() => {
      made.look(camera.frame());
    });
    watch.observe(element);
    return () => {
      stop();
      watch.disconnect();
      painter.current = null;
      made.stop();
    };
  }, [camera]);

  useEffect(() => {
    shown.current = selection;
    painter.current?.show({ model, look, selection, palette });
  }, [model, look, selection, palette]);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    /** Somebody who is being dragged, where they are now. */
    let dragged: Dragged | null = null;
    const drag = (next: Dragged | null): void => {
      dragged = next;
      painter.current?.drag(next);
    };
    const nodeAt = ({ offsetX, offsetY }: PointerEvent): string | null =>
      findNodeAt(model.nodes, shown.current, camera.frame(), offsetX, offsetY)?.id ?? null;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      camera.move(zoomAbout(camera.frame(), Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY), 'picture');
    };
    let start: { x: number; y: number; frame: Frame; on: string | null } | null = null;
    const isFar = (event: PointerEvent): boolean =>
      start !== null && Math.hypot(event.offsetX - start.x, event.offsetY - start.y) > CLICK_PIXELS;
    const onDown = (event: PointerEvent): void => {
      start = { x: event.offsetX, y: event.offsetY, frame: camera.frame(), on: nodeAt(event) };
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      if (start === null) return;
      if (start.on !== null) {
        const { scale, x, y } = camera.frame();
        if (isFar(event) || dragged !== null) drag({ id: start.on, x: (event.offsetX - x) / scale, y: (event.offsetY - y) / scale });
        return;
      }
      if (isFar(event) || camera.frame() !== start.frame)
        camera.move({ ...start.frame, x: start.frame.x + event.offsetX - start.x, y: start.frame.y + event.offsetY - start.y }, 'picture');
    };
    const onUp = (event: PointerEvent): void => {
      const put = dragged;
      drag(null);
      if (put !== null) onPin(put.id, put.x, put.y);
      else if (start !== null && !isFar(event)) {
        const id = nodeAt(event);
        if (id === null) onGround(event.offsetX, event.offsetY);
        else onSelect({ kind: 'person', id });
      }
      start = null;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
    };
  }, [model, camera, onSelect, onPin, onGround]);

  return <canvas className="map-canvas" ref={canvas} />;
}
