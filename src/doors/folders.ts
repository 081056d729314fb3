import { keepingWords } from '../words/keepingWords';
import type { Folders } from '../state/keeping/Folders';
import { toFileName } from './toFileName';

type Permission = 'granted' | 'denied' | 'prompt';
/** As far as TypeScript does not know it. Source: https://wicg.github.io/file-system-access/ */
interface PermittedFolder {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<Permission>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<Permission>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const WRITING = { mode: 'readwrite' } as const;
const picker = (): Picker | undefined => (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;
const isNamed = (failure: unknown, name: string): boolean => failure instanceof Error && failure.name === name;

function whyMissing(): string | null {
  // Such a page may choose a folder, but nothing that keeps the choice.
  if (location.protocol === 'file:') return keepingWords.noFolderFromDisk;
  if (picker() !== undefined) return null;
  return isSecureContext ? keepingWords.noFolderInBrowser : keepingWords.noFolderUnsecured;
}

async function isThere(folder: FileSystemDirectoryHandle, fileName: string): Promise<boolean> {
  try {
    await folder.getFileHandle(fileName);
    return true;
  } catch (failure) {
    // A folder of that name is no free name either.
    if (isNamed(failure, 'NotFoundError')) return false;
    if (isNamed(failure, 'TypeMismatchError')) return true;
    throw failure;
  }
}

export const folders: Folders = {
  get missing() {
    return whyMissing();
  },
  async choose() {
    try {
      return (await picker()?.({ id: 'kith', mode: 'readwrite' })) ?? null;
    } catch (failure) {
      if (isNamed(failure, 'AbortError')) return null;
      throw failure;
    }
  },
  async findFreeName(folder, wanted) {
    const first = toFileName(wanted);
    const [, stem = first, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(first) ?? [];
    let name = first;
    for (let count = 2; await isThere(folder, name); count += 1) name = `${stem} ${count}${ending}`;
    return name;
  },
  isSame: (one, other) => one.isSameEntry(other),
  async isAllowed(folder) {
    return (await (folder as PermittedFolder).queryPermission?.(WRITING)) === 'granted';
  },
  async askToAllow(folder) {
    return (await (folder as PermittedFolder).requestPermission?.(WRITING)) === 'granted';
  },
  async remove(folder, fileName) {
    try {
      await folder.removeEntry(fileName);
    } catch (failure) {
      if (!isNamed(failure, 'NotFoundError')) throw failure;
    }
  },
  async saveInto(folder, fileName, content) {
    const file = await folder.getFileHandle(fileName, { create: true });
    // Written beside the file, which it replaces when it is closed.
    const stream = await file.createWritable();
    try {
      await stream.write(content);
    } catch (failure) {
      await stream.abort().catch(() => undefined);
      throw failure;
    }
    await stream.close();
  },
};
