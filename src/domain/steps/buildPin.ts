import type { Change } from './Change';
import type { LayoutKind } from '../results/MapPicture';
import type { Pin } from '../Pin';
import { stretchesOf } from './buildStep';
import type { Step } from './Step';
import type { Study } from '../Study';

/** Steps that put people where somebody wants them on the map, or let them go again. */
export const buildPin = {
  /** @param name for the history */
  put(study: Study, pin: Pin, name: string): Step {
    const known = study.pins.findIndex(({ id, layout }) => id === pin.id && layout === pin.layout);
    const at = known === -1 ? study.pins.length : known;
    return { kind: 'pin', about: name, rows: 1, changes: [{ part: 'pins', at, before: study.pins.slice(at, at + 1), after: [pin] }] };
  },

  /** @param id `null` = everybody who is pinned in this layout */
  letGo(study: Study, layout: LayoutKind, id: string | null, name: string): Step {
    const gone = study.pins.flatMap((pin, at) => (pin.layout === layout && (id === null || pin.id === id) ? [at] : []));
    const changes = stretchesOf(gone).map(({ at, length }): Change => ({
      part: 'pins',
      at,
      before: study.pins.slice(at, at + length),
      after: [],
    }));
    return { kind: 'pin', about: name, rows: gone.length, changes: changes.reverse() };
  },
};
