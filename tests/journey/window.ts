import type { Keeping } from './pages/keeping';

/** What journeys and their pages put on the window; and what the types of the DOM do not know yet. */
declare global {
  interface Window {
    keeping: Keeping;
    mend: () => void;
    /** Words that were painted on canvases. */
    painted: Set<string>;
    noteViolation: (words: string) => void;
    showDirectoryPicker: () => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission: () => Promise<string>;
    requestPermission: () => Promise<string>;
  }
  interface FileSystemDirectoryHandle {
    entries(): AsyncIterable<[string, FileSystemFileHandle]>;
  }
}
