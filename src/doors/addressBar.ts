import type { Place } from '../state/Doors';

/** The address of the page names the study and the room, so that a reload comes back to both. */
export const addressBar = {
  read: (): Place => {
    const [study = '', room = ''] = location.hash.slice(1).split('/');
    return { study: study === '' ? null : decodeURIComponent(study), room: room === '' ? null : room };
  },
  write: ({ study, room }: Place): void => {
    history.replaceState(null, '', study === null ? location.pathname : `#${encodeURIComponent(study)}/${room ?? ''}`);
  },
};
