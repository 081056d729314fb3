import type { Opened } from '../archive/Opened';
import type { Actions } from './Actions';
import type { Keeper } from './createKeeper';
import type { Stores } from './createStores';
import { describeFailure } from './describeFailure';
import type { Doors } from './Doors';
import type { FileIn, FileOut } from './FileInOut';

type FileActions = Pick<Actions, 'askHowToSave' | 'saveAsFile' | 'leaveFileOut' | 'openStudyFile' | 'unlockStudyFile' | 'takeStudyFile' | 'leaveFileIn'>;

export interface FileParts {
  readonly keeper: Keeper;
  /** Shows a study that has just come in, and keeps it; encrypted where there is a passphrase. */
  readonly begin: (opened: Opened, passphrase: string | null) => Promise<void>;
  readonly removeStudy: (id: string) => Promise<void>;
  /** Encrypts the open study where it is kept. */
  readonly protect: (passphrase: string) => Promise<void>;
}

/** Studies as files: the open one saved, and one opened beside those that are here. */
export function createStudyFiles(doors: Doors, { kept, session }: Stores, { keeper, begin, removeStudy, protect }: FileParts): FileActions {
  let file: File | null = null;
  let opened: Opened | null = null;
  /** With which the study is to be protected here. */
  let protectBy: string | null = null;
  /** An answer about a file that was put away meanwhile is dropped. */
  let asked = 0;

  function changeIn(part: Partial<FileIn>): void {
    const { fileIn } = session.getState();
    if (fileIn !== null) session.setState({ fileIn: { ...fileIn, ...part } });
  }
  function changeOut(part: Partial<FileOut>): void {
    const { fileOut } = session.getState();
    if (fileOut !== null) session.setState({ fileOut: { ...fileOut, ...part } });
  }

  function leaveFileIn(): void {
    asked += 1;
    file = null;
    opened = null;
    protectBy = null;
    session.setState({ fileIn: null });
  }

  async function read(passphrase: string | null): Promise<void> {
    if (file === null) return;
    asked += 1;
    const reading = asked;
    changeIn({ state: 'reading', progress: null, message: null });
    try {
      const result = await doors.worker.openFile(
        file,
        passphrase,
        doors.lend((progress) => {
          if (asked === reading) changeIn({ progress });
        }),
      );
      if (result === null || asked !== reading) return;
      if (!('reason' in result)) await take(result);
      else if (result.reason === 'needs-passphrase') changeIn({ state: 'locked' });
      else changeIn({ state: result.reason === 'wrong-passphrase' ? 'locked' : 'refused', message: result.message });
    } catch (failure) {
      if (asked === reading) changeIn({ state: 'refused', message: `The file could not be read: ${describeFailure(failure)}` });
    }
  }

  async function take(found: Opened): Promise<void> {
    await keeper.keepNow();
    await keeper.refreshList();
    if (kept.getState().studies.some(({ id }) => id === found.study.id)) {
      opened = found;
      changeIn({ state: 'here', inFile: found.study.title, lost: found.lost });
      return;
    }
    await show(found);
  }

  async function show(found: Opened): Promise<void> {
    const passphrase = protectBy;
    if (passphrase !== null) changeIn({ state: 'reading', progress: { stage: 'Encrypting', done: 0, total: 1 } });
    try {
      await begin(found, passphrase);
    } catch (failure) {
      changeIn({ state: 'refused', message: `The study could not be encrypted, and was not opened: ${describeFailure(failure)}` });
      return;
    }
    leaveFileIn();
    if (found.lost.length > 0) session.setState({ message: `The file was changed or damaged after it was saved. ${found.lost.join(' ')} The rest is open.` });
  }

  return {
    askHowToSave() {
      if (kept.getState().study !== null) session.setState({ fileOut: { progress: null, trouble: null } });
    },
    async saveAsFile(passphrase, protects) {
      const { study, history } = kept.getState();
      if (study === null) return;
      changeOut({ progress: { stage: 'Packing', done: 0, total: 1 }, trouble: null });
      try {
        const content = await doors.worker.packFile(
          study,
          history,
          passphrase,
          doors.lend((progress) => {
            changeOut({ progress });
          }),
        );
        // Put away meanwhile, or stopped: no file is wanted any more.
        if (content === null || session.getState().fileOut === null) return;
        doors.saveDownload(`${study.title.trim() === '' ? 'Study' : study.title.trim()}.kith`, content);
        session.setState({ fileOut: null });
        await keeper.keepNow();
        await doors.store.saveBackupDate(study.id, doors.now());
        await keeper.refreshList();
        if (protects && passphrase !== null) await protect(passphrase);
      } catch (failure) {
        changeOut({ progress: null, trouble: `The file could not be made: ${describeFailure(failure)}` });
      }
    },
    leaveFileOut() {
      session.setState({ fileOut: null });
    },
    async openStudyFile(given) {
      file = given;
      session.setState({ fileIn: { name: given.name, state: 'reading', progress: null, message: null, inFile: null, lost: [] } });
      await read(null);
    },
    async unlockStudyFile(passphrase, protects) {
      protectBy = protects ? passphrase : null;
      await read(passphrase);
    },
    async takeStudyFile(which) {
      const found = opened;
      if (found === null) return;
      if (which === 'both') {
        await show({ ...found, study: { ...found.study, id: doors.newId() } });
        return;
      }
      await removeStudy(found.study.id);
      // Not where it could not be removed: the message of that says why.
      if (kept.getState().studies.some(({ id }) => id === found.study.id)) return;
      await show(found);
      const canComeBack = kept.getState().removed.some(({ id }) => id === found.study.id);
      if (found.lost.length === 0 && canComeBack) session.setState({ message: 'The file has taken the place of the study that was here. That one can be brought back on the start page, until this page is closed.' });
    },
    leaveFileIn,
  };
}
