export type ZoomStep = 'in' | 'out' | 'fit';

/** Carries the zoom buttons' and keys' wishes to whichever of the two maps is shown. */
export interface MapZoom {
  readonly send: (step: ZoomStep) => void;
  /** @returns what ends the listening */
  readonly listen: (listener: (step: ZoomStep) => void) => () => void;
}

export function createMapZoom(): MapZoom {
  const listeners = new Set<(step: ZoomStep) => void>();
  return {
    send(step) {
      for (const listener of listeners) listener(step);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
