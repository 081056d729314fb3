import type { Lost } from '../domain/Lost';
import { formatCount } from '../domain/formatCount';
import { sayLost } from './sayLost';

/** Where a copy lies. */
interface Copied {
  readonly fileName: string;
  readonly folder: string;
}

const whereOf = ({ fileName, folder }: Copied): string => `“${fileName}” in the folder “${folder}”`;
/** @param copy `null` = it is not known where it is */
const copyOf = (copy: Copied | null): string => (copy === null ? 'The copy' : `The copy ${whereOf(copy)}`);

/** What happened to studies as they are kept: saved, copied, removed, locked and opened. */
export const keepingWords = {
  openElsewhere: 'This study is open in another tab. Close it there to change it here.',
  overtaken: 'Another tab saved this study at the same time. Your last changes in this tab are not saved.',
  removedElsewhere: 'The study was removed in another tab.',
  cannotBeSaved: 'Another tab has this study open and saves it: what was changed here cannot be saved.',
  openedAgain: (title: string) => `“${title}” has been opened again since you removed it. Remove that one first.`,
  removedEverything: 'Everything that Kith kept in this browser has been removed.',
  notErased: 'Nobody was erased, because the study changed at the same time. Try again.',
  copyNamedAfterErased: (copy: Copied) =>
    `The copy was named after the erased person: the file “${copy.fileName}” is still in the folder “${copy.folder}”. Kith deletes it after the next save and copy if you keep this page open; otherwise delete it yourself.`,
  copyNamedAfterErasedDeleted: (folder: string) =>
    `The copy named after the erased person has now been deleted from the folder “${folder}”.`,
  copyHoldsErased: (copy: Copied, trouble: string | null) =>
    `Erased here. ${copyOf(copy)} could not be rewritten, and still holds the erased person: ${trouble ?? 'the browser asks for your permission first.'}`,
  folderGone: 'The folder no longer exists, or its drive is not connected.',
  folderFull: 'There is no space left in this folder.',
  fileInUse: 'The file is open in another program.',
  noSpace: (usedMegabytes: number | null) =>
    `Not saved: the browser has no space left for Kith${usedMegabytes === null ? '' : `, which takes ${formatCount(usedMegabytes)} MB`}. Download a copy, and remove studies that you no longer need. If you close this page, you lose your changes.`,
  notSaved: (why: string) => `Not saved: ${why} Download a copy: if you close this page, you lose your changes.`,
  notLocked: 'The study was not locked, because it could not be saved: you would lose your changes.',
  wrongPassphrase: 'Wrong passphrase. Check capital letters and spaces.',
  passphraseChanged: 'Passphrase changed. The old one no longer opens the study.',
  passphraseChangedHere: (copy: Copied | null) => `Passphrase changed here. ${copyOf(copy)} still has the old one.`,
  protected: 'The study is protected: it is encrypted and needs its passphrase to open.',
  protectedHere: (copy: Copied | null) => `The study is protected here. ${copyOf(copy)} is still not encrypted.`,
  partlyRead: (lost: readonly Lost[]) =>
    `We could not read all of this study. ${sayLost(lost).join(' ')} The rest is open, and the unreadable parts were kept.`,
  fileHarmed: (lost: readonly Lost[]) =>
    `The file was changed or damaged after it was saved. ${sayLost(lost).join(' ')} Everything else is open.`,
  replaced: 'The file has replaced the study on this computer. You can bring the old one back on the start page until you close this page.',
  noFolderFromDisk: 'A page that was opened from a disk cannot keep the choice of a folder. The same page on a server can.',
  noFolderInBrowser: 'This browser does not let a page write to a folder. Chrome and Edge do, on a computer.',
  noFolderUnsecured: 'A browser lets a page write to a folder only where the page is served by https.',
} as const;
