import { describe, expect, it, vi } from 'vitest';

import type { NotOpened, Opened } from '../../../src/archive/Opened';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { NO_HISTORY } from '../../../src/domain/steps/History';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Keeper } from '../../../src/state/keeping/createKeeper';
import { createStores } from '../../../src/state/createStores';
import { createStudyFiles } from '../../../src/state/opening/createStudyFiles';
import type { Doors } from '../../../src/state/Doors';
import type { StudyEntry } from '../../../src/storage/StudyStore';
import type { FileWorker } from '../../../src/workers/FileWorker';
import { partOf } from '../../fixtures/partOf';

const study = makeStudy({ id: 's', title: 'One/two', codebook: bookCodebook });
const opened: Opened = { study, history: NO_HISTORY, lost: [] };
const here: StudyEntry = { id: 's', title: 'One', notice: '', managers: 0, nominations: 0, bytes: 0, changedAt: 0, backedUpAt: null };
const FILE = new File(['x'], 'one.kith');

function setUp(answers: readonly (Opened | NotOpened)[], studies: readonly StudyEntry[] = []) {
  const stores = createStores();
  stores.kept.setState({ study, studies });
  const waiting = [...answers];
  const openFile = vi.fn<FileWorker['openFile']>(() => Promise.resolve(waiting.shift() ?? null));
  const packFile = vi.fn<FileWorker['packFile']>(() => Promise.resolve(new Blob(['x'])));
  const saveBackupDate = vi.fn(() => Promise.resolve());
  const saveDownload = vi.fn();
  const begin = vi.fn(() => Promise.resolve());
  const doors = partOf<Doors>({
    worker: { openFile, packFile },
    store: { saveBackupDate },
    saveDownload,
    lend: (call) => call,
    now: () => 7,
    newId: () => 'fresh',
  });
  const keeper = partOf<Keeper>({ keepNow: () => Promise.resolve(), refreshList: () => Promise.resolve() });
  const replace = vi.fn(() => Promise.resolve());
  const protect = vi.fn(() => Promise.resolve());
  const files = createStudyFiles(doors, stores, {
    keeper,
    begin,
    replace,
    protect,
    mayLeave: () => Promise.resolve(true),
    isHere: (id) => stores.kept.getState().studies.some((entry) => entry.id === id),
  });
  const fileIn = () => stores.session.getState().fileIn;
  return { stores, files, fileIn, openFile, packFile, saveBackupDate, saveDownload, begin, replace, protect };
}

describe('createStudyFiles', () => {
  it('asks for the passphrase, again after a wrong one, and then opens', async () => {
    const { files, fileIn, openFile, begin } = setUp([
      { reason: 'needs-passphrase', trouble: 'needs-passphrase' },
      { reason: 'wrong-passphrase', trouble: 'wrong-passphrase' },
      opened,
    ]);
    await files.openStudyFile(FILE);
    expect(fileIn()).toMatchObject({ state: 'locked', message: null });
    await files.unlockStudyFile('a', true);
    expect(fileIn()).toMatchObject({ state: 'locked', message: expect.stringContaining('not the passphrase') as string });
    await files.unlockStudyFile('b', false);
    expect(fileIn()).toBeNull();
    expect(openFile.mock.calls.map(([, passphrase]) => passphrase)).toEqual([null, 'a', 'b']);
    expect(begin).toHaveBeenCalledExactlyOnceWith(opened, null);
  });

  it('says why a file is refused, and leaves what is here', async () => {
    const { files, fileIn, begin } = setUp([{ reason: 'truncated', trouble: 'truncated' }]);
    await files.openStudyFile(FILE);
    expect(fileIn()).toMatchObject({ state: 'refused', message: expect.stringContaining('ends too early') as string });
    expect(begin).not.toHaveBeenCalled();
  });

  it('asks where the same study is here: both under ids of their own, or one in the place of the other', async () => {
    const both = setUp([opened], [here]);
    await both.files.openStudyFile(FILE);
    expect(both.fileIn()).toMatchObject({ state: 'here', inFile: 'One/two' });
    expect(both.begin).not.toHaveBeenCalled();
    await both.files.takeStudyFile('both');
    expect(both.begin).toHaveBeenCalledExactlyOnceWith({ ...opened, study: { ...study, id: 'fresh' } }, null);
    expect(both.replace).not.toHaveBeenCalled();

    const other = setUp([opened], [here]);
    await other.files.openStudyFile(FILE);
    await other.files.takeStudyFile('replace');
    expect(other.replace).toHaveBeenCalledExactlyOnceWith(opened, null);
    expect(other.begin).not.toHaveBeenCalled();

    const failing = setUp([opened], [here]);
    failing.replace.mockRejectedValueOnce(new Error('no room'));
    await failing.files.openStudyFile(FILE);
    await failing.files.takeStudyFile('replace');
    expect(failing.fileIn()).toMatchObject({
      state: 'refused',
      message: 'The study on this computer could not be replaced, and has not changed: no room',
    });
  });

  it('protects the study with the passphrase of the file where that is wanted, and says where it could not be', async () => {
    const { files, fileIn, begin } = setUp([
      { reason: 'needs-passphrase', trouble: 'needs-passphrase' },
      opened,
      { reason: 'needs-passphrase', trouble: 'needs-passphrase' },
      opened,
    ]);
    await files.openStudyFile(FILE);
    await files.unlockStudyFile('a b', true);
    expect(begin).toHaveBeenCalledExactlyOnceWith(opened, 'a b');
    begin.mockRejectedValueOnce(new Error('no room'));
    await files.openStudyFile(FILE);
    await files.unlockStudyFile('a b', true);
    expect(fileIn()).toMatchObject({ state: 'refused', message: 'The study could not be encrypted, and was not opened: no room' });
  });

  it('drops an answer about a file that was put away', async () => {
    const { files, begin, fileIn } = setUp([opened]);
    const opening = files.openStudyFile(FILE);
    files.leaveFileIn();
    await opening;
    expect(fileIn()).toBeNull();
    expect(begin).not.toHaveBeenCalled();
  });

  it('hands the file over, and notes when', async () => {
    const { stores, files, packFile, saveDownload, saveBackupDate, protect } = setUp([]);
    files.askHowToSave();
    await files.saveAsFile('secret', false);
    expect(protect).not.toHaveBeenCalled();
    expect(packFile.mock.calls[0]?.[2]).toBe('secret');
    expect(saveDownload).toHaveBeenCalledExactlyOnceWith('One/two.kith', expect.any(Blob));
    expect(saveBackupDate).toHaveBeenCalledExactlyOnceWith('s', 7);
    expect(stores.session.getState().fileOut).toBeNull();
    files.askHowToSave();
    await files.saveAsFile('secret', true);
    expect(protect).toHaveBeenCalledExactlyOnceWith('secret');
  });

  it('hands out nothing that was called off, though another file is being asked for by then', async () => {
    const { stores, files, packFile, saveDownload, saveBackupDate } = setUp([]);
    let pack: (content: Blob) => void = () => undefined;
    packFile.mockReturnValueOnce(
      new Promise((resolve) => {
        pack = resolve;
      }),
    );
    files.askHowToSave();
    const plain = files.saveAsFile(null, false);
    files.leaveFileOut();
    files.askHowToSave();
    pack(new Blob(['plain']));
    await plain;
    expect(saveDownload).not.toHaveBeenCalled();
    expect(saveBackupDate).not.toHaveBeenCalled();
    // The question that is open stays open.
    expect(stores.session.getState().fileOut).toEqual({ progress: null, trouble: null });
  });

  it('protects no other study than the one that was saved', async () => {
    const { stores, files, packFile, protect } = setUp([]);
    packFile.mockImplementationOnce(() => {
      stores.kept.setState({ study: { ...study, id: 'other' } });
      return Promise.resolve(new Blob(['x']));
    });
    files.askHowToSave();
    await files.saveAsFile('secret', true);
    expect(protect).not.toHaveBeenCalled();
  });

  it('says what was lost of a file that is open all the same, and why none could be made', async () => {
    const lossy = setUp([{ ...opened, lost: [{ what: 'people', first: 1, last: 2, of: 3 }] }]);
    await lossy.files.openStudyFile(FILE);
    expect(lossy.stores.session.getState().message).toMatch(/changed or damaged.*People 1 to 2 of 3/);
    const failing = setUp([]);
    failing.packFile.mockRejectedValue(new Error('no room'));
    failing.files.askHowToSave();
    await failing.files.saveAsFile(null, false);
    expect(failing.stores.session.getState().fileOut).toEqual({ progress: null, trouble: 'We could not make the file: no room' });
    expect(failing.saveBackupDate).not.toHaveBeenCalled();
  });
});
