import { keepingWords } from '../../words/keepingWords';
import type { Opened } from '../../archive/Opened';
import type { Actions } from '../Actions';
import type { Keeper } from '../keeping/createKeeper';
import type { Stores } from '../createStores';
import { describeFailed } from '../describeFailure';
import type { Doors } from '../Doors';
import type { FileIn, FileOut } from './FileInOut';
import type { Attempt } from '../../words/sayFailed';
import { sayTrouble } from '../../words/sayTrouble';

type FileActions = Pick<
  Actions,
  'askHowToSave' | 'saveAsFile' | 'leaveFileOut' | 'openStudyFile' | 'unlockStudyFile' | 'takeStudyFile' | 'leaveFileIn'
>;

export interface FileParts {
  readonly keeper: Keeper;
  /** False = the open study cannot be saved, and stays open. */
  readonly mayLeave: () => Promise<boolean>;
  /** Shows a study that has just come in, and keeps it; encrypted where there is a passphrase. */
  readonly begin: (opened: Opened, passphrase: string | null) => Promise<void>;
  /** The same, in the place of the one of its id. @throws with nothing changed */
  readonly replace: (opened: Opened, passphrase: string | null) => Promise<void>;
  /** Whether a study of that id is kept on this computer, or waits to be. */
  readonly isHere: (id: string) => boolean;
  /** Encrypts the open study where it is kept. */
  readonly protect: (passphrase: string) => Promise<void>;
}

/** Studies as files: the open one saved, and one opened beside those that are here. */
export function createStudyFiles(
  doors: Doors,
  { kept, session }: Stores,
  { keeper, mayLeave, begin, replace, isHere, protect }: FileParts,
): FileActions {
  let file: File | null = null;
  let opened: Opened | null = null;
  /** With which the study is to be protected here. */
  let protectBy: string | null = null;
  /** An answer about a file that was put away meanwhile is dropped. */
  let asked = 0;
  /** So is a file that was called off while it was being made. */
  let packed = 0;

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
      if (!('reason' in result)) await take(result, reading);
      else if (result.reason === 'needs-passphrase') changeIn({ state: 'locked' });
      else changeIn({ state: result.reason === 'wrong-passphrase' ? 'locked' : 'refused', message: sayTrouble(result.trouble) });
    } catch (failure) {
      if (asked === reading) changeIn({ state: 'refused', message: describeFailed('read-study-file', failure) });
    }
  }

  async function take(found: Opened, reading: number): Promise<void> {
    const isLeft = !(await mayLeave());
    await keeper.refreshList();
    if (asked !== reading) return;
    if (isLeft) leaveFileIn();
    else if (isHere(found.study.id)) {
      opened = found;
      changeIn({ state: 'here', inFile: found.study.title, lost: found.lost });
    } else await show(found, begin, 'encrypt-opened');
  }

  /** Opens it by the one way or the other. From here on it cannot be called off. */
  async function show(found: Opened, open: FileParts['begin'], attempt: Attempt): Promise<void> {
    const passphrase = protectBy;
    changeIn({ state: 'reading', progress: passphrase === null ? null : { stage: 'Encrypting', done: 0, total: 1 }, message: null });
    try {
      await open(found, passphrase);
    } catch (failure) {
      changeIn({ state: 'refused', message: describeFailed(attempt, failure) });
      return;
    }
    leaveFileIn();
    if (found.lost.length > 0) session.setState({ message: keepingWords.fileHarmed(found.lost) });
  }

  return {
    askHowToSave() {
      if (kept.getState().study !== null) session.setState({ fileOut: { progress: null, trouble: null } });
    },
    async saveAsFile(passphrase, protects) {
      const { study, history } = kept.getState();
      if (study === null) return;
      packed += 1;
      const packing = packed;
      changeOut({ progress: { stage: 'Packing', done: 0, total: 1 }, trouble: null });
      try {
        const content = await doors.worker.packFile(
          study,
          history,
          passphrase,
          doors.lend((progress) => {
            if (packed === packing) changeOut({ progress });
          }),
        );
        // Put away meanwhile, or stopped: no file is wanted any more, even if another one is asked for by now.
        if (content === null || packed !== packing || session.getState().fileOut === null) return;
        doors.saveDownload(`${study.title.trim() === '' ? 'Study' : study.title.trim()}.kith`, content);
        session.setState({ fileOut: null });
        await keeper.keepNow();
        await doors.store.saveBackupDate(study.id, doors.now());
        await keeper.refreshList();
        if (protects && passphrase !== null && kept.getState().study?.id === study.id) await protect(passphrase);
      } catch (failure) {
        if (packed === packing) changeOut({ progress: null, trouble: describeFailed('make-study-file', failure) });
      }
    },
    leaveFileOut() {
      packed += 1;
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
        await show({ ...found, study: { ...found.study, id: doors.newId() } }, begin, 'encrypt-opened');
        return;
      }
      await show(found, replace, 'replace-study');
      if (session.getState().fileIn !== null) return;
      const canComeBack = kept.getState().removed.some(({ id }) => id === found.study.id);
      if (found.lost.length === 0 && canComeBack) session.setState({ message: keepingWords.replaced });
    },
    leaveFileIn,
  };
}
