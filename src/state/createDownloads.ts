import type { Actions } from './Actions';
import type { Stores } from './createStores';
import { describeFailed } from './describeFailure';
import type { Doors } from './Doors';

/** Tables of the page and templates as files; who writes them is loaded with the first. */
export function createDownloads(doors: Doors, { kept, session }: Stores): Pick<Actions, 'downloadTable' | 'downloadTemplate'> {
  return {
    async downloadTemplate(kind) {
      try {
        const { writeTemplate } = await import('../pipeline/writeTemplate');
        const { fileName, bytes, type } = writeTemplate(kind);
        doors.saveDownload(fileName, new Blob([bytes], { type }));
      } catch (failure) {
        session.setState({ message: describeFailed('save-template', failure) });
      }
    },
    async downloadTable(table, format) {
      const { study } = kept.getState();
      if (study === null) return;
      const fileName = `${study.title} – ${table.name}.${format}`;
      try {
        const { writeTable } = await import('../pipeline/writeTable');
        const { bytes, type } = writeTable(table, format);
        doors.saveDownload(fileName, new Blob([bytes], { type }));
        session.setState({ note: `Downloaded “${fileName}”.` });
      } catch (failure) {
        session.setState({ message: describeFailed('save-table', failure) });
      }
    },
  };
}
