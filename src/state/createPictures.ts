import type { Actions } from './Actions';
import type { Stores } from './createStores';
import type { Doors } from './Doors';

/** Pictures of the page as files. */
export function createPictures(doors: Pick<Doors, 'saveDownload'>, { kept, session }: Stores): Pick<Actions, 'downloadPicture'> {
  return {
    downloadPicture(name, content) {
      const { study } = kept.getState();
      if (study === null) return;
      const fileName = `${study.title.trim() === '' ? 'Study' : study.title.trim()} - ${name}`;
      doors.saveDownload(fileName, content);
      session.setState({ message: `Downloaded “${fileName}”.` });
    },
  };
}
