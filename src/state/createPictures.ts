import type { Actions } from './Actions';
import type { Stores } from './createStores';
import type { Doors } from './Doors';

/** Pictures of the page as files. */
export function createPictures(doors: Pick<Doors, 'saveDownload'>, { kept }: Stores): Pick<Actions, 'downloadPicture'> {
  return {
    downloadPicture(name, content) {
      const { study } = kept.getState();
      if (study === null) return;
      // The browser says that it is there; a message would lie over the button for the other format.
      doors.saveDownload(`${study.title.trim() === '' ? 'Study' : study.title.trim()} - ${name}`, content);
    },
  };
}
