import { ACTION_KINDS, DEFAULT_LIMITS } from '../../src/domain/Plan';
import { PLAN_RULES } from '../../src/plan/PlanRule';
import type { Overruled } from '../../src/plan/listOverruled';
import type { RepairAbout } from '../../src/plan/listRepairs';
import type { PlanProof } from '../../src/plan/proposePlan';
import { changeWords } from '../../src/words/changeWords';
import { keepingWords } from '../../src/words/keepingWords';
import { ATTEMPTS, sayFailed } from '../../src/words/sayFailed';
import { sayKeepNote, type KeepFact } from '../../src/words/sayKeepNote';
import { saySafety } from '../../src/words/saySafety';
import {
  actionWords,
  priceRepair,
  qualifyPlan,
  sayBroken,
  NO_SET_REPAIR,
  sayConflict,
  sayDraws,
  sayOverKind,
  sayPlanRule,
  sayRepair,
} from '../../src/words/plan/planWords';
import { sayAlternatives, sayBeside } from '../../src/words/plan/alternativeWords';
import { sayOver, sayOverMonth } from '../../src/words/plan/sayOver';
import { sayProof } from '../../src/words/plan/sayProof';
import { sayOverruled } from '../../src/words/plan/sayOverruled';
import { sayLevelsGone, sayLevelsWithIt, sayWithIt } from '../../src/words/plan/sayWithIt';
import { sayTimeLeft } from '../../src/words/sayTimeLeft';

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
  choicesAdded: [
    ['choices.csv', 1],
    ['choices.csv', 12],
  ],
  choiceMissed: [
    ['Ada Quill', []],
    ['Ada Quill', ['You left out Bo Reed']],
  ],
  choiceNotListed: [
    ['Ada Quill', ['Bo Reed']],
    ['Ada Quill', ['Bo Reed', 'Cy Sand']],
  ],
  mentorsMoved: [[1], [3]],
  mentorsGone: [[['Ada Quill']], [['Ada Quill', 'Bo Reed']]],
  meetingsLost: [[1], [3]],
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

const LIMITS = { ...DEFAULT_LIMITS, hours: 200, hoursAMonth: 3, maxNewTies: 2, hoursByKind: [{ kind: 'mentor', hours: 60 }] } as const;
const TERMS = { ties: 40, groups: 20, organisations: 10, posts: 5, all: 75 };
const PROOFS: readonly PlanProof[] = [
  {
    mentors: { pairs: 1, score: 7, isMost: true },
    sets: { terms: TERMS, bound: 75, isProved: true, place: null, reached: { placed: 11, of: 12, most: 11 } },
    introductions: null,
  },
  {
    mentors: null,
    sets: { terms: TERMS, bound: 74.5, isProved: false, place: { better: 0, drawn: 1000 }, reached: { placed: 9, of: 12, most: 11 } },
    introductions: { gain: 3.5, bound: 4, place: { better: 1, drawn: 1000 } },
  },
];
const REPAIRS: readonly RepairAbout[] = [
  { limit: 'capacityOf', person: 'b', capacity: 3 },
  { limit: 'seniorityGap', least: 0, most: 3 },
  { limit: 'choices', person: 'b' },
  { limit: 'optedOut', person: 'b' },
  ...(['mentorsElsewhere', 'openTopics', 'sameSite', 'otherUnit', 'timesIn', 'anyLevel', 'helped'] as const).map((limit) => ({ limit })),
  ...(['hours', 'hoursAMonth', 'maxNewTies', 'mentorCapacity', 'mentorHours', 'setHours'] as const).map((limit) => ({ limit, to: 210 })),
];
const OVERRULED: readonly Overruled[] = [
  { what: 'capacity', most: 1, by: 'maxNewTies' },
  { what: 'capacity', most: 1, by: 'hoursAMonth' },
  { what: 'kindHours', kind: 'mentor', hours: 240 },
  { what: 'tooFewHours', kind: 'set', needs: 50 },
  { what: 'tooFewAMonth', kind: 'set', needs: 2 },
  ...(['noNewTies', 'unitElsewhere', 'openTopics', 'helpedApart', 'helpedTogether'] as const).map((what) => ({ what })),
  { what: 'apartTogether', pair: ['a', 'b'] },
];
/** An entry of a list or a part of a line, which ends without a full stop on the screen. */
const entry = (words: string): string => `${words}.`;
const busy = (name: string, aMonth: number): { person: { name: string }; aMonth: number } => ({ person: { name }, aMonth });

export const SAID_OF_PLANS: readonly string[] = [
  NO_SET_REPAIR,
  ...ACTION_KINDS.map((kind) => `${actionWords[kind].one}: ${actionWords[kind].does}`),
  ...[1, 12].map(qualifyPlan),
  ...PROOFS.map(sayProof),
  ...PLAN_RULES.map((rule) => entry(sayPlanRule(rule, LIMITS))),
  entry(sayPlanRule('optedOut', LIMITS, { byTrainer: ['Bo Reed'], haveOptedOut: false })),
  entry(sayPlanRule('optedOut', LIMITS, { byTrainer: ['Bo Reed', 'Cy Sand'], haveOptedOut: true })),
  sayBroken(['apart', 'hours'], LIMITS),
  ...(['mentor', 'set'] as const).flatMap((kind) => [null, 0, 1, 3].map((count) => sayConflict(count, true, kind))),
  ...[1, 3].map((count) => sayConflict(count, false, 'mentor')),
  ...[true, false].flatMap((isDrawing) => [140, 500].map((runs) => entry(sayDraws({ runs, pathRuns: runs }, isDrawing).count))),
  ...[0, 20, 500].map((pathRuns) => sayDraws({ runs: 500, pathRuns }, false).meaning),
  ...REPAIRS.map((about) => entry(sayRepair({ about: [about] }, () => 'Dr Brand'))),
  entry(sayRepair({ about: REPAIRS.slice(1, 3) }, () => 'Dr Brand')),
  ...[1, 2, 4].map((more) =>
    priceRepair({ kind: 'mentor', change: {}, about: [], person: 'a', more, hours: 12 * more }, () => 'Ada Quill'),
  ),
  ...[50, -10].map((hours) => priceRepair({ kind: 'set', change: {}, about: [], person: 'a', more: 2, hours }, () => 'Ada Quill')),
  sayOver('learning set', ['Ada Quill', 'Bo Reed'], 212, 20, 200),
  sayOverKind('mentor', 72, 60),
  sayOverMonth([busy('Ada Quill', 5), busy('Bo Reed', 4), busy('Cy Sand', 1)], 3),
  sayOverMonth([busy('Ada Quill', 5)], 3),
  sayWithIt('smallest', 7, 'largest', 5),
  sayWithIt('largest', 4, 'smallest', 5),
  sayLevelsWithIt('most', 5, 3),
  sayLevelsWithIt('least', 1, null),
  sayLevelsGone([1, 3]),
  ...OVERRULED.map((one) => sayOverruled(one, LIMITS, (id) => (id === 'a' ? 'Ada Quill' : 'Bo Reed'))),
  ...[true, false].map((isAll) => sayAlternatives({ plans: [], isAll, areTooMany: false })),
  sayAlternatives({ plans: [], isAll: false, areTooMany: true }),
  ...[2, 1, 3].map((count) => entry(sayBeside(count, 2, false))),
  ...[4, 31, 60, 150].map((seconds) => entry(sayTimeLeft(seconds))),
];
