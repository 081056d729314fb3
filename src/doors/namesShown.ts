import type { NamesShown } from '../state/Session';
import { NAMES_SHOWN } from '../state/Session';

const KEY = 'kith-names';

/** Whether names are shown, for as long as the tab of the browser: loading the page again in a meeting brings no name back. */
export const namesShown = {
  read: (): NamesShown => {
    try {
      const kept = sessionStorage.getItem(KEY);
      return NAMES_SHOWN.find((one) => one === kept) ?? 'names';
    } catch {
      return 'names'; // A browser that keeps nothing for pages.
    }
  },
  write: (names: NamesShown): void => {
    try {
      if (names === 'names') sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, names);
    } catch {
      // It holds until the page is closed.
    }
  },
};
