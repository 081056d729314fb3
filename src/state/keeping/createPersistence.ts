import { isSample } from '../../domain/isSample';
import type { Stores } from '../createStores';
import type { Doors } from '../Doors';
import type { KithEvents } from '../KithEvents';

/** The samples can be had again; the first study of somebody's own is worth a promise of the browser, which is asked for once. */
export function createPersistence(doors: Pick<Doors, 'browserStorage'>, { kept }: Pick<Stores, 'kept'>, events: KithEvents): void {
  let isAsked = false;
  events.on('saved', ({ id }) => {
    if (isAsked || isSample(id) || kept.getState().persistence === 'kept') return;
    isAsked = true;
    doors.browserStorage.askPersistence().then(
      (persistence) => {
        kept.setState({ persistence });
      },
      () => {
        kept.setState({ persistence: 'may-clear' });
      },
    );
  });
}
