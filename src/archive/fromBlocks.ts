import * as v from 'valibot';
import type { Change } from '../domain/steps/Change';
import type { HistoryEntry } from '../domain/steps/History';
import { NO_HISTORY } from '../domain/steps/History';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import { crc32 } from '../support/crc32';
import { finish } from '../support/finish';
import { parseJson } from '../support/parseJson';
import type { Work } from '../support/Progress';
import { utf8 } from '../support/utf8';
import type { Block } from './Block';
import { BlockReader } from './BlockReader';
import type { StoredChange } from './entryShape';
import { entryShape, storedNominations } from './entryShape';
import { fitHistory } from './fitHistory';
import { anyHead, HEAD, headShape, type Head } from './headShape';
import { joinNominations } from './joinNominations';
import type { NotOpened, Opened } from './Opened';
import { NEWER } from './Opened';
import { listLost } from './listLost';
import { aPerson, STUDY_VERSION } from './studyShape';

/** At the first fault: a list of a million things that are no people would else be a million lists of faults. */
const EARLY = { abortEarly: true };

const NOT_A_STUDY: NotOpened = { reason: 'not-a-study', trouble: 'not-a-study' };
const DAMAGED: NotOpened = { reason: 'damaged', trouble: 'head-unread' };

/** What `toBlocks` made, whatever became of it since: opened as far as it can be, or the reason why not. Never throws. */
export function fromBlocks(blocks: readonly Block[]): Opened | NotOpened {
  return finish(fromBlocksInSlices(blocks));
}

/** `fromBlocks`, block by block: may be stopped between two of them. */
export function* fromBlocksInSlices(blocks: readonly Block[]): Work<Opened | NotOpened> {
  const byName = new Map(blocks.map((block) => [block.name, block]));
  const head = openHead(byName.get(HEAD));
  if ('reason' in head) return head;
  const total = head.people.length + head.nominations.length + head.steps.length;
  let done = 0;
  function* readEach<Of, T>(
    list: readonly Of[],
    nameOf: (one: Of, index: number) => string,
    read: (bytes: Uint8Array, one: Of) => T,
  ): Work<readonly (T | null)[]> {
    const found: (T | null)[] = [];
    for (const [index, one] of list.entries()) {
      const block = byName.get(nameOf(one, index));
      found.push(attempt(block, (bytes) => read(bytes, one)));
      done += 1;
      if (block !== undefined) yield { stage: 'Opening', done, total };
    }
    return found;
  }
  const people = yield* readEach(head.people, (_, index) => `people-${index + 1}.json`, readPeople);
  const pieces = yield* readEach(head.nominations, (_, index) => `nominations-${index + 1}.bin`, readNominations);
  const entries = yield* readEach(head.steps, (number) => `step-${number}.bin`, readEntry);
  const study = {
    ...head.study,
    people: people.flatMap((list) => list ?? []),
    nominations: joinNominations(
      pieces.filter((piece) => piece !== null),
      head.attributes,
    ),
  };
  const whole = ![...people, ...pieces].includes(null);
  const history = whole ? fitHistory(study, entries, head.done) : NO_HISTORY;
  return { study, history, lost: listLost(head, people.map(isLost), pieces.map(isLost), history) };
}

function isLost(part: unknown): boolean {
  return part === null;
}

function openHead(block: Block | undefined): Head | NotOpened {
  if (block === undefined) return NOT_A_STUDY;
  const told = attempt(block, (bytes) => ({ value: parseJson(utf8.decode(bytes)) }));
  if (told === null) return DAMAGED;
  const any = v.safeParse(anyHead, told.value, EARLY);
  if (!any.success) return NOT_A_STUDY;
  if (any.output.version > STUDY_VERSION) return NEWER;
  const head = v.safeParse(headShape, told.value, EARLY);
  if (!head.success) return DAMAGED;
  const { steps, done } = head.output;
  return done <= steps.length && steps.every((number, index) => number > (steps[index - 1] ?? 0)) ? head.output : DAMAGED;
}

/** What a block holds; `null` = it is missing, its checksum is another, or it is not what it must be. */
function attempt<T>(block: Block | undefined, read: (bytes: Uint8Array) => T): T | null {
  if (block === undefined || crc32(block.bytes) !== block.checksum) return null;
  try {
    return read(block.bytes);
  } catch {
    return null;
  }
}

function readPeople(bytes: Uint8Array, size: number): readonly Person[] {
  return v.parse(v.pipe(v.array(aPerson), v.length(size)), parseJson(utf8.decode(bytes)), EARLY);
}

function readNominations(bytes: Uint8Array, size: number): Nominations {
  const reader = new BlockReader(bytes);
  const stored = v.parse(storedNominations, reader.value, EARLY);
  v.parse(v.literal(size), stored.length);
  return reader.nominations(stored);
}

function readEntry(bytes: Uint8Array, number: number): HistoryEntry {
  const reader = new BlockReader(bytes);
  const { at, step, ...entry } = v.parse(entryShape, reader.value, EARLY);
  v.parse(v.literal(number), entry.number);
  return { number, at, step: { ...step, changes: step.changes.map((change) => toChange(change, reader)) } };
}

function toChange(change: StoredChange, reader: BlockReader): Change {
  if (change.part !== 'nominations') return change;
  return { ...change, before: reader.nominations(change.before), after: reader.nominations(change.after) };
}
