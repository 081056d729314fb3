import type { Actions } from './Actions';
import type { Stores } from './createStores';
import { describeFailure } from './describeFailure';
import type { Doors } from './Doors';

/** Tables of the page as files; who writes them is loaded with the first. */
export function createDownloads(doors: Doors, { kept, session }: Stores): Pick<Actions, 'downloadTable'> {
  return {
    async downloadTable(table, format) {
      const { study } = kept.getState();
      if (study === null) return;
      const fileName = `${study.title} – ${table.name}.${format}`;
      try {
        const { writeTable } = await import('../pipeline/writeTable');
        const { bytes, type } = writeTable(table, format);
        doors.saveDownload(fileName, new Blob([bytes], { type }));
        session.setState({ message: `Downloaded “${fileName}”.` });
      } catch (failure) {
        session.setState({ message: `The table could not be downloaded: ${describeFailure(failure)}` });
      }
    },
  };
}
