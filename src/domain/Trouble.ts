/** Of a study file, and of what it unpacks to: five million contacts with their history. */
export const MOST_STUDY_BYTES = 400_000_000;

/**
 * Why a study could not be opened, kept or given another form. Closed: `words/sayTrouble` has a sentence for each. It is the
 * message of the error that is thrown, as nothing else of an error comes through from another thread.
 */
export const TROUBLES = [
  // A study file.
  'newer',
  'not-a-study',
  'not-a-study-file',
  'truncated',
  'contents-not-found',
  'several-files',
  'too-large',
  'unpacks-too-far',
  'head-unread',
  'head-unread-in-file',
  'unrecognised',
  'needs-passphrase',
  'wrong-passphrase',
  'cannot-unlock',
  'unlocks-too-far',
  // A study that is kept.
  'not-here',
  'replaced-elsewhere',
  'not-kept',
  'here-already',
  'locked',
  'unread',
  'people-missing',
  'contacts-missing',
  'copy-unread',
  'key-harmed',
  'spare-key-harmed',
  'part-unread',
  'lock-unread',
  // Nothing was changed.
  'reseal-protected',
  'reseal-part-unread',
  'reseal-unread',
  'reseal-elsewhere',
] as const;

export type Trouble = (typeof TROUBLES)[number];
