/** Folders of the computer that a person chooses (File System Access). */
export interface Folders {
  /** Why this browser cannot, in words; `null` = it can. */
  readonly missing: string | null;
  /** `null` = nothing was chosen. Only in answer to a press of a button. */
  readonly choose: () => Promise<FileSystemDirectoryHandle | null>;
  /** `wanted`, or where there is such a file already, a name like it that no file has. */
  readonly findFreeName: (folder: FileSystemDirectoryHandle, wanted: string) => Promise<string>;
  readonly isSame: (one: FileSystemDirectoryHandle, other: FileSystemDirectoryHandle) => Promise<boolean>;
  readonly isAllowed: (folder: FileSystemDirectoryHandle) => Promise<boolean>;
  /** Only in answer to a press of a button. */
  readonly askToAllow: (folder: FileSystemDirectoryHandle) => Promise<boolean>;
  /** A file that Kith wrote there; done, too, where there is none. */
  readonly remove: (folder: FileSystemDirectoryHandle, fileName: string) => Promise<void>;
  /** Whole or not at all: what was there stays until the new file is written. */
  readonly saveInto: (folder: FileSystemDirectoryHandle, fileName: string, content: Uint8Array<ArrayBuffer>) => Promise<void>;
}
