import { MOST_STUDY_BYTES, TROUBLES, type Trouble } from '../domain/Trouble';

const NOTHING_CHANGED = 'Nothing was changed:';

const SENTENCES: Readonly<Record<Trouble, string>> = {
  newer: 'This study was saved by a newer version of Kith. Update Kith to open it; it was left as it is.',
  'not-a-study': 'This is not a study that Kith has saved.',
  'not-a-study-file': 'This is not a Kith study file. Study files end in .kith; to add tables of people and contacts, use “Add files”.',
  truncated:
    'This study file ends too early: a part of it is missing, as after a copy that was broken off. Copy it again from where it came from.',
  'contents-not-found':
    'This study file was changed or damaged after it was saved, and its contents cannot be found. Try another copy of it.',
  'several-files':
    'This file holds more than one study file, one after the other, or something was put into it after it was saved. Kith cannot tell which study you mean, and did not open it. Try another copy of it.',
  'too-large': `This file holds, or unpacks to, more than ${MOST_STUDY_BYTES / 1_000_000} MB, which no study of Kith does. Kith did not read it.`,
  'unpacks-too-far':
    'This file is small, and unpacks to far more than any study that Kith saves: opening it could fill the memory of this computer. Kith did not read it. Try another copy of it.',
  'head-unread': 'The beginning of this study, which says what it holds, cannot be read, so it cannot be opened. It was left as it is.',
  'head-unread-in-file':
    'This study file was changed or damaged after it was saved: the part that says what it holds no longer fits. Try another copy of it.',
  unrecognised: 'What is stored here is not a study that Kith can recognise. It was left as it is.',
  'needs-passphrase': 'This study file is locked with a passphrase.',
  'wrong-passphrase': 'This is not the passphrase of this study file. Capital letters and spaces count.',
  'cannot-unlock': 'This study file was changed or damaged after it was saved, and cannot be unlocked. Try another copy of it.',
  'unlocks-too-far': 'Unlocking this file would take more memory than any file that Kith has saved. It was not unlocked.',
  'not-here': 'This study is no longer on this computer.',
  'replaced-elsewhere': 'The study was removed or replaced in another tab.',
  'not-kept': 'The study is not kept on this computer. It has to be saved first.',
  'here-already': 'It is on this computer already.',
  locked: 'This study is protected with a passphrase, which has not been given in this tab.',
  unread: 'What is kept of this study cannot be read.',
  'people-missing': 'A part of the people of this study is missing. It was left as it is.',
  'contacts-missing': 'The contacts of this study are missing. It was left as it is.',
  'copy-unread':
    'The copy of this study in the form of today could not be read back. It was left as it is: try again, or open it with the version that saved it.',
  'key-harmed':
    'The key of this study, which its passphrase unlocks, was damaged on the disk, and without it nothing of the study can be read. It was left as it is: open a file or a copy of the study.',
  'spare-key-harmed': 'It is one of two copies of the key, and the other one is whole.',
  'part-unread': 'A part of the study could not be read, so that a copy would be worse than the one that is there.',
  'lock-unread': 'The key of the study could not be unlocked again after it was locked, so nothing was changed.',
  'reseal-protected': `${NOTHING_CHANGED} the study is protected already.`,
  'reseal-part-unread': `${NOTHING_CHANGED} a part of the study could not be read.`,
  'reseal-unread': `${NOTHING_CHANGED} what was written could not be read back.`,
  'reseal-elsewhere': `${NOTHING_CHANGED} another tab has saved the study meanwhile.`,
};

const isTrouble = (message: string): message is Trouble => (TROUBLES as readonly string[]).includes(message);

/**
 * What is the matter and what you can do. What the browser or an earlier version said in its own words is said as it stands.
 *
 * @param message of an error; '' = it has none
 */
export function sayTrouble(message: string): string {
  if (message === '') return 'An unknown error occurred.';
  return isTrouble(message) ? SENTENCES[message] : message;
}
