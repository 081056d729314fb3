import type { Place } from '../state/Doors';

/** The address of the page names the study and the page, so that a reload comes back to both. */
export const addressBar = {
  read: (): Place => {
    const [study = '', page = ''] = location.hash.slice(1).split('/');
    return { study: study === '' ? null : decode(study), page: page === '' ? null : page };
  },
  write: ({ study, page }: Place): void => {
    history.replaceState(null, '', study === null ? location.pathname : `#${encodeURIComponent(study)}/${page ?? ''}`);
  },
};

/** `null` = what stands there is no address of ours, as "#%": the page begins at its start. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
