import type { ThemeChoice } from '../state/Session';

const KEY = 'kith-theme';
const DARK = '(prefers-color-scheme: dark)';
let choice: ThemeChoice = 'system';

function show(): void {
  document.documentElement.dataset['theme'] = choice === 'system' ? (matchMedia(DARK).matches ? 'dark' : 'light') : choice;
}

/** Light or dark: as the system asks for, or as somebody chose for this browser. It is said in one attribute, which all colours follow. */
export const theme = {
  read: (): ThemeChoice => {
    try {
      const kept = localStorage.getItem(KEY);
      choice = kept === 'light' || kept === 'dark' ? kept : 'system';
    } catch {
      // A browser that keeps nothing for pages has the system's.
    }
    matchMedia(DARK).addEventListener('change', show);
    show();
    return choice;
  },
  write: (chosen: ThemeChoice): void => {
    choice = chosen;
    show();
    try {
      if (chosen === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, chosen);
    } catch {
      // It holds until the page is closed.
    }
  },
};
