import type { Kept } from './Kept';

/** What should be known about how the open study is kept, the most pressing thing first. */
export interface KeepNote {
  readonly kind: 'not-saved' | 'damaged' | 'other-tab' | 'not-copied' | 'one-tab' | 'may-clear';
  /** For the header. */
  readonly words: string;
  /** In full: one sentence or more each. */
  readonly explained: readonly string[];
  /** What helps. */
  readonly help: 'save-file' | 'allow-folder' | 'choose-folder';
}

/** Samples can be had again; nobody need worry about them. */
const isSample = (id: string): boolean => id.startsWith('sample-');

/** `null` = nothing: it is saved, here, for good, as far as a browser can promise that. */
export function selectKeepNote({ study, studies, saving, savingTrouble, claim, persistence, damage, copy }: Kept): KeepNote | null {
  if (study === null) return null;
  if (saving === 'trouble' && savingTrouble !== null) return { kind: 'not-saved', words: 'Not saved', explained: [savingTrouble], help: 'save-file' };
  if (claim === 'taken') {
    return {
      kind: 'other-tab',
      words: 'Open in another tab, followed here',
      explained: ['Another tab has this study open and saves it. This tab shows what is saved there, and cannot change it. When the other tab is closed, this one takes over.'],
      help: 'save-file',
    };
  }
  if (damage.length > 0) {
    return {
      kind: 'damaged',
      words: 'Parts could not be read',
      explained: [...damage, 'Everything else is as it was saved. What could not be read was kept aside as it is: it is listed on the start page, where it can be downloaded. If you have a file or a copy of this study, open that.'],
      help: 'save-file',
    };
  }
  if (copy !== null && (copy.state === 'asks' || copy.state === 'trouble')) {
    const where = `“${copy.fileName}” in the folder “${copy.folder}”`;
    const older = copy.copiedAt === null ? 'Nothing has been copied there yet.' : copy.isDue ? 'The copy that is there is older than the study, and still holds the people who were erased since.' : 'The copy that is there is as the study is now; what changes next is not copied.';
    return copy.state === 'asks'
      ? { kind: 'not-copied', words: 'Not copied to the folder', explained: [`Kith copies this study to ${where}, and the browser asks you to allow that again.`, older], help: 'allow-folder' }
      : { kind: 'not-copied', words: 'Not copied to the folder', explained: [`This study could not be copied to ${where}. ${copy.trouble ?? ''}`, `${older} It is tried again at the next change.`], help: 'choose-folder' };
  }
  if (claim === 'unguarded') {
    return {
      kind: 'one-tab',
      words: 'Keep it open in one tab only',
      explained: ['On a page that is not served by https, or opened as a file, a browser cannot tell Kith whether the study is open in another tab too. If it is changed in two, one may overwrite the other.'],
      help: 'save-file',
    };
  }
  const saved = studies.find(({ id }) => id === study.id);
  if (persistence === 'may-clear' && !isSample(study.id) && saved?.backedUpAt == null && copy?.copiedAt == null) {
    return {
      kind: 'may-clear',
      words: 'Only in this browser',
      explained: ['This browser has not promised to keep it: it may clear the study when the disk is nearly full, and always clears it when this is a private window. Save it as a file, now and then.'],
      help: 'save-file',
    };
  }
  return null;
}
