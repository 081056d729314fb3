import type { Frame } from './fitFrame';

/** The one who moves the view; it does not hear of its own moves. */
export type Mover = 'picture' | 'page';

/** From where the map is looked at: one for whichever way it is drawn, and for all that lies over it. */
export interface MapCamera {
  readonly frame: () => Frame;
  readonly move: (frame: Frame, by: Mover) => void;
  /** Moves there in a few frames; at once for those who want no motion. */
  readonly glide: (frame: Frame) => void;
  /** @returns what ends the listening */
  readonly listen: (listener: (frame: Frame, by: Mover) => void) => () => void;
  readonly stop: () => void;
}

const GLIDE_MS = 260;
export const [LEAST_SCALE, MOST_SCALE] = [0.01, 6];

export function createMapCamera(): MapCamera {
  let frame: Frame = { scale: 1, x: 0, y: 0 };
  let gliding = 0;
  const listeners = new Set<(frame: Frame, by: Mover) => void>();
  function set(next: Frame, by: Mover): void {
    if (next.scale === frame.scale && next.x === frame.x && next.y === frame.y) return;
    frame = next;
    for (const listener of listeners) listener(frame, by);
  }
  return {
    frame: () => frame,
    move(next, by) {
      cancelAnimationFrame(gliding);
      set(next, by);
    },
    glide(to) {
      cancelAnimationFrame(gliding);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        set(to, 'page');
        return;
      }
      const from = frame;
      const begun = performance.now();
      const step = (now: number): void => {
        const time = Math.min(1, Math.max(0, (now - begun) / GLIDE_MS));
        const share = time * (2 - time);
        const between = (one: number, other: number): number => one + (other - one) * share;
        set({ scale: between(from.scale, to.scale), x: between(from.x, to.x), y: between(from.y, to.y) }, 'page');
        if (time < 1) gliding = requestAnimationFrame(step);
      };
      gliding = requestAnimationFrame(step);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stop() {
      cancelAnimationFrame(gliding);
    },
  };
}

/** Nearer or further, with one point of the canvas staying where it is. */
export function zoomAbout({ scale, x, y }: Frame, factor: number, px: number, py: number): Frame {
  const next = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale * factor));
  const by = next / scale;
  return { scale: next, x: px - (px - x) * by, y: py - (py - y) * by };
}
