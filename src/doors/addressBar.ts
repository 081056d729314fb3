import type { Place } from '../state/Doors';

/** The address of the page names study, page, tab and person, so that Back, Forward and a reload come to them: `#study/page/tab/12`. */
export const addressBar = {
  read: (): Place => {
    const [study = '', page = '', tab = '', who = ''] = location.hash.slice(1).split('/');
    return {
      study: study === '' ? null : decode(study),
      page: page === '' ? null : page,
      tab: tab === '' ? null : tab,
      who: /^\d{1,9}(-\d{1,9})?$/.test(who) ? who.split('-').map(Number) : [],
    };
  },
  write: (place: Place, title: string, isNew: boolean): void => {
    const address = toAddress(place);
    if (address !== location.hash) history[isNew ? 'pushState' : 'replaceState'](null, '', address === '' ? location.pathname : address);
    document.title = title;
  },
  onMove: (act: () => void): void => {
    window.addEventListener('popstate', act);
  },
};

function toAddress({ study, page, tab, who }: Place): string {
  if (study === null) return '';
  return `#${[encodeURIComponent(study), page ?? '', tab ?? '', who.join('-')].join('/').replace(/\/+$/, '')}`;
}

/** `null` = what stands there is no address of ours, as "#%": the page begins at its start. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
