import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { emptyNominations } from '../../../src/domain/nominations/emptyNominations';
import { NO_HISTORY } from '../../../src/domain/steps/History';
import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import type { Nominations } from '../../../src/domain/nominations/Nominations';
import type { Study } from '../../../src/domain/Study';
import { openStudyStore } from '../../../src/storage/openStudyStore';
import { fillKept } from '../../fixtures/kept/fillKept';
import type { LoadedStudy } from '../../../src/storage/StudyStore';

const TIES = 400_000;
const PEOPLE = 5000;
const ID = 'kill';

/** 400,000 ties, each of which tells which state it belongs to; so do the people and the title. */
function makeState(state: number): Study {
  const ties = new Int32Array(TIES).map((_, i) => i);
  const nominations: Nominations = {
    ...emptyNominations,
    length: TIES,
    words: ['', ...Array.from({ length: PEOPLE }, (_, person) => `p${person}`), `state ${state}`],
    lists: [[], ['Elite'], ['Mentor']],
    row: ties.map((i) => i + 2),
    from: ties.map((i) => 1 + (i % PEOPLE)),
    to: ties.map((i) => 1 + ((i * 7919 + 13) % PEOPLE)),
    types: ties.map((i) => 1 + (i % 2)),
    strength: new Float64Array(TIES).fill(state),
    note: new Int32Array(TIES).fill(PEOPLE + 1),
  };
  const people = Array.from({ length: PEOPLE }, (_, person) => makePerson({ id: `p${person}`, kind: 'manager', role: `state ${state}` }));
  return makeStudy({ id: ID, title: `state ${state}`, codebook: bookCodebook, people, nominations });
}

/** Which state the whole study is of; −1 = of more than one, or not whole. */
function stateOf({ title, people, nominations }: Study): number {
  const state = Number(title.slice('state '.length));
  const note = nominations.words.indexOf(title);
  const isWhole =
    nominations.length === TIES &&
    people.length === PEOPLE &&
    people.every(({ role }) => role === title) &&
    nominations.strength.length === TIES &&
    nominations.strength.every((strength) => strength === state) &&
    nominations.note.every((word) => word === note);
  return isWhole ? state : -1;
}

const PASSPHRASE = 'otter lamp';
/** Little work for the passphrase: what is killed is to be the writing. */
const store = openStudyStore('kith', 10);

/** What a journey asks of the store, in a real browser and without the screen around it. */
const keeping = {
  fillKept: (dump: string) => fillKept('kith', dump),
  /** What is found, and whether anything could not be read. */
  async load(): Promise<{ readonly state: number; readonly damage: LoadedStudy['damage'] }> {
    const { study, damage } = await store.load(ID);
    return { state: stateOf(study), damage };
  },
  /** Milliseconds from the first byte made to the last one written. */
  async save(state: number): Promise<number> {
    const study = makeState(state);
    await new Promise((resolve) => setTimeout(resolve, 0));
    console.log('saving');
    const begun = performance.now();
    await store.save(study, NO_HISTORY, Date.now());
    return performance.now() - begun;
  },
  /** Protects the study, or takes its protection off; milliseconds. */
  async reseal(isProtected: boolean): Promise<number> {
    console.log('resealing');
    const begun = performance.now();
    await (isProtected ? store.unprotect(ID) : store.protect(ID, PASSPHRASE));
    return performance.now() - begun;
  },
  /** Whether it was protected; it is unlocked after. */
  async unlock(): Promise<boolean> {
    if (!(await store.unlock(ID, PASSPHRASE))) throw new Error('The passphrase is not the one.');
    return (await store.list()).some(({ id, protection }) => id === ID && protection !== undefined);
  },
};
export type Keeping = typeof keeping;
window.keeping = keeping;
