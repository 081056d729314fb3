import { changeWords } from '../../src/words/changeWords';
import { keepingWords } from '../../src/words/keepingWords';
import { ATTEMPTS, sayFailed } from '../../src/words/sayFailed';
import { sayKeepNote, type KeepFact } from '../../src/words/sayKeepNote';
import { saySafety } from '../../src/words/saySafety';

type Messages = Readonly<Record<string, string | ((...values: never[]) => string)>>;
/** For each message that names something, what it names: each time once. */
type Examples<M extends Messages> = {
  readonly [K in keyof M as M[K] extends string ? never : K]: M[K] extends (...values: infer V) => string ? readonly V[] : never;
};

const COPY = { fileName: 'Three trusts.kith', folder: 'Backups' };
const LOST = [{ what: 'people', first: 1001, last: 2000, of: 2500 }] as const;

const KEEPING: Examples<typeof keepingWords> = {
  openedAgain: [['Three trusts']],
  copyNamedAfterErased: [[COPY]],
  copyNamedAfterErasedDeleted: [['Backups']],
  copyHoldsErased: [
    [COPY, null],
    [COPY, keepingWords.folderFull],
  ],
  noSpace: [[null], [1234]],
  notSaved: [['An unknown error occurred.']],
  passphraseChangedHere: [[COPY], [null]],
  protectedHere: [[COPY], [null]],
  partlyRead: [[LOST]],
  fileHarmed: [[LOST]],
};

const CHANGES: Examples<typeof changeWords> = {
  removedRows: [[1], [1200]],
  usedAlready: [['Peer']],
  existsAlready: [['Peer']],
  contradicts: [['“A Khan” is both Amir Khan and nobody on the list.']],
  corrected: [['Three rows were changed.']],
  unread: [[['people.csv']], [['people.csv', 'contacts.csv']]],
  noContactUsed: [[['contacts.csv']]],
};

const FACTS: readonly KeepFact[] = [
  { kind: 'not-saved', trouble: 'The disk is full.' },
  { kind: 'other-tab' },
  { kind: 'damaged', damage: LOST },
  { kind: 'not-copied', ...COPY, there: 'nothing', trouble: null },
  { kind: 'not-copied', ...COPY, there: 'older', trouble: keepingWords.folderFull },
  { kind: 'not-copied', ...COPY, there: 'current', trouble: null },
  { kind: 'one-tab' },
  { kind: 'may-clear' },
];

/** @param examples by name, what a message names each time */
function say(messages: Messages, examples: object): readonly string[] {
  const named = new Map<string, readonly never[][]>(Object.entries(examples));
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'string' ? [message] : (named.get(name) ?? []).map((values) => message(...values)),
  );
}

export const SAID_OF_KEEPING: readonly string[] = [
  ...say(keepingWords, KEEPING),
  ...FACTS.map(sayKeepNote).flatMap(({ words, explained }) => explained.map((sentence) => `${words}: ${sentence}`)),
  ...(['none', 'saved', 'elsewhere', 'saving', 'unsaved'] as const).map(saySafety),
];

export const SAID_OF_CHANGES: readonly string[] = say(changeWords, CHANGES);

export const SAID_OF_FAILURES: readonly string[] = ATTEMPTS.map((attempt) => sayFailed(attempt, 'The disk is full.'));
