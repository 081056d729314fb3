/** What Kith tried and could not do; the reason follows after a colon. */
const SENTENCES = {
  compute: 'The computation stopped',
  plan: 'Planning stopped',
  compare: 'The comparison stopped',
  'read-files': 'We could not read the files',
  'read-columns': 'We could not read the columns',
  'look-into-files': 'We could not look into the files',
  'keep-studies': 'This browser does not let Kith keep studies',
  'read-other-tab': 'We could not read what another tab saved of this study',
  copy: 'The study cannot be copied there',
  'remove-study': 'The study could not be removed',
  'bring-back': 'The study could not be brought back',
  'remove-everything': 'Not everything could be removed',
  erase: 'Nobody was erased',
  'remove-parts': 'The parts kept aside could not be removed',
  'read-parts': 'The parts kept aside could not be read',
  'remove-part': 'It could not be removed',
  'save-template': 'The template could not be downloaded',
  'save-table': 'The table could not be downloaded',
  'read-study-file': 'We could not read the file',
  'make-study-file': 'We could not make the file',
  'encrypt-opened': 'The study could not be encrypted, and was not opened',
  'replace-study': 'The study on this computer could not be replaced, and has not changed',
  'open-sample': 'The sample could not be opened',
  'change-passphrase': 'The passphrase has not changed',
  protect: 'The study could not be protected',
  unprotect: 'The passphrase could not be removed',
  'save-lock-time': 'The time could not be saved',
} as const;

export type Attempt = keyof typeof SENTENCES;

export const ATTEMPTS = Object.keys(SENTENCES) as readonly Attempt[];

/** @param why a sentence: what went wrong */
export function sayFailed(attempt: Attempt, why: string): string {
  return `${SENTENCES[attempt]}: ${why}`;
}
