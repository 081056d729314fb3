import type { Change } from '../domain/steps/Change';
import { compactNominations } from '../domain/nominations/compactNominations';
import type { History, HistoryEntry } from '../domain/steps/History';
import type { Nominations } from '../domain/nominations/Nominations';
import type { Person } from '../domain/Person';
import { sliceNominations } from '../domain/nominations/sliceNominations';
import type { Study } from '../domain/Study';
import { utf8 } from '../support/utf8';
import type { Block } from './Block';
import { makeBlock } from './Block';
import { BlockWriter } from './BlockWriter';
import { FORMAT, HEAD, type Head } from './headShape';
import { STUDY_VERSION } from './studyShape';
import { toCanonicalJson } from './toCanonicalJson';

export const PEOPLE_IN_A_BLOCK = 1000;
export const ROWS_IN_A_BLOCK = 50_000;

/**
 * A study and its history as blocks, `study.json` first. The same study gives the same bytes, whatever way it came to be in
 * memory; nothing derived is in them. A block is a function of its part alone: a part that did not change gives the block
 * that it gave before. Format: docs/study-file.md.
 */
export function toBlocks(study: Study, history: History): readonly Block[] {
  const people = sizesOf(study.people.length, PEOPLE_IN_A_BLOCK);
  const nominations = sizesOf(study.nominations.length, ROWS_IN_A_BLOCK);
  return [
    toHeadBlock(study, history, people, nominations),
    ...people.map((size, index) => toPeopleBlock(index, study.people.slice(index * PEOPLE_IN_A_BLOCK, index * PEOPLE_IN_A_BLOCK + size))),
    ...nominations.map((size, index) =>
      toNominationsBlock(index, sliceNominations(study.nominations, index * ROWS_IN_A_BLOCK, index * ROWS_IN_A_BLOCK + size)),
    ),
    ...history.entries.map(toStepBlock),
  ];
}

export function toHeadBlock(study: Study, { entries, done }: History, people: readonly number[], nominations: readonly number[]): Block {
  const { length, attributes } = study.nominations;
  const head: Readonly<Record<keyof Head, unknown>> = {
    format: FORMAT,
    version: STUDY_VERSION,
    study: { ...study, people: undefined, nominations: undefined },
    people,
    nominations,
    attributes: attributes.filter(({ cells }) => cells.subarray(0, length).some((cell) => cell !== 0)).map(({ name }) => name),
    steps: entries.map(({ number }) => number),
    done,
  };
  return makeBlock(HEAD, utf8.encode(toCanonicalJson(head)));
}

export function toPeopleBlock(index: number, people: readonly Person[]): Block {
  return makeBlock(`people-${index + 1}.json`, utf8.encode(toCanonicalJson(people)));
}

export function toNominationsBlock(index: number, nominations: Nominations): Block {
  const writer = new BlockWriter();
  return writer.finish(`nominations-${index + 1}.bin`, writer.add(nominations));
}

/** One step of the history: a step never changes once it is made, and so never its block. */
export function toStepBlock({ number, at, step }: HistoryEntry): Block {
  const writer = new BlockWriter();
  const changes = step.changes.map((change) => toStored(change, writer));
  return writer.finish(`step-${number}.bin`, { number, at, step: { ...step, changes } });
}

/** Nominations go to the columns of the block, all else is text. */
function toStored(change: Change, writer: BlockWriter): unknown {
  if (change.part !== 'nominations') return change;
  return { ...change, before: writer.add(compactNominations(change.before)), after: writer.add(compactNominations(change.after)) };
}

export function sizesOf(length: number, most: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / most) }, (_, index) => Math.min(most, length - index * most));
}
