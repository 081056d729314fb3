import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/archive/Block';
import { createBlockMaker } from '../../src/archive/createBlockMaker';
import { toBlocks } from '../../src/archive/toBlocks';
import { makePerson } from '../../src/domain/makePerson';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import { recordStep } from '../../src/domain/steps/recordStep';
import { finish } from '../../src/support/finish';
import { makeSampleStudy } from '../fixtures/sampleStudy';

/** Compared as texts, which is much faster than as lists of bytes. */
const texts = (blocks: readonly Block[]) =>
  blocks.map(({ name, checksum, bytes }) => [name, checksum, Buffer.from(bytes).toString('latin1')]);

describe('createBlockMaker', () => {
  it('makes what toBlocks makes, and gives the very same block for what did not change', () => {
    const study = makeSampleStudy('three-trusts');
    const maker = createBlockMaker();
    const first = finish(maker.make(study, NO_HISTORY));
    expect(texts(first)).toEqual(texts(toBlocks(study, NO_HISTORY)));

    const step = buildStep.removeContacts(study, '', [3]);
    const [changed, history] = [applyStep(study, step), recordStep(NO_HISTORY, step, 1)];
    const second = finish(maker.make(changed, history));
    expect(texts(second)).toEqual(texts(toBlocks(changed, history)));
    expect(second.filter((block) => first.includes(block)).map(({ name }) => name)).toEqual(['people-1.json']);
    // Changed and changed back: made anew, and found to be the same.
    const third = finish(maker.make({ ...changed, nominations: { ...changed.nominations } }, history));
    expect(third.every((block) => second.includes(block))).toBe(true);
  });

  it('takes no block for another that has the same checksum and length', () => {
    const study = makeSampleStudy('three-trusts');
    const blocks = toBlocks(study, NO_HISTORY);
    for (const at of [0, 1]) {
      const maker = createBlockMaker();
      const other = blocks.map((block) => ({ ...block, bytes: block.bytes.with(at, block.bytes[at]! ^ 1) }));
      maker.remember(
        { ...study, people: study.people.map((person) => ({ ...person })), nominations: { ...study.nominations } },
        NO_HISTORY,
        other,
      );
      expect(texts(finish(maker.make(study, NO_HISTORY)))).toEqual(texts(blocks));
    }
  });

  it('reads nothing again of what did not change, and notices what was taken out at the end', () => {
    let reads = 0;
    const counted = <T extends object>(of: T, key: keyof T): T =>
      Object.defineProperty({ ...of }, key, {
        enumerable: true,
        get() {
          reads += 1;
          return of[key];
        },
      });
    const sample = makeSampleStudy('krackhardt');
    const study = {
      ...sample,
      people: sample.people.map((person) => counted(person, 'name')),
      nominations: counted(sample.nominations, 'words'),
    };
    const step = buildStep.setting(study, 'title', 'Another');
    const [changed, history] = [applyStep(study, step), recordStep(NO_HISTORY, step, 1)];
    const entries = history.entries.map((entry) => counted(entry, 'step'));
    const maker = createBlockMaker();
    const first = finish(maker.make(changed, { ...history, entries }));
    expect(reads).toBeGreaterThanOrEqual(study.people.length + 2);
    reads = 0;
    const second = finish(maker.make({ ...changed, notice: 'Made up' }, { ...history, entries }));
    expect(reads).toBe(0);
    expect(second.map((block, at) => block === first[at])).toEqual(first.map(({ name }) => name !== 'study.json'));
    const fewer = { ...changed, people: changed.people.slice(0, -1) };
    expect(texts(finish(maker.make(fewer, history)))).toEqual(texts(toBlocks(fewer, history)));
    const other = { ...fewer, people: fewer.people.with(3, { ...fewer.people[3]!, role: 'Porter' }) };
    expect(texts(finish(maker.make(other, history)))).toEqual(texts(toBlocks(other, history)));
  });

  it('cuts long lists as toBlocks does, and says how far it has come: part by part, to the last', () => {
    const study = {
      ...makeSampleStudy('krackhardt'),
      people: Array.from({ length: 1001 }, (_, at) => makePerson({ id: `p${at}`, kind: 'manager' })),
      nominations: buildNominations(
        Array.from({ length: 50_001 }, (_, row) => ({ origin: { source: 0, row }, from: `p${row % 7}`, to: `p${row % 5}` })),
      ),
    };
    const step = buildStep.setting(study, 'title', 'Another');
    const [changed, history] = [applyStep(study, step), recordStep(NO_HISTORY, step, 1)];
    const maker = createBlockMaker();
    const work = maker.make(changed, history);
    const heard: unknown[] = [];
    let told = work.next();
    for (; told.done !== true; told = work.next()) heard.push(told.value);
    const made = told.value;
    expect(texts(made)).toEqual(texts(toBlocks(changed, history)));
    // The head, two blocks of people, two of contacts and the step.
    expect(heard).toEqual(Array.from({ length: 6 }, (_, at) => ({ stage: 'Saving', done: at + 1, total: 6 })));
    // Somebody of the second thousand is another: their block alone, and the head, which has them not.
    const people = changed.people.with(1000, { ...changed.people[1000]!, role: 'Porter' });
    const again = finish(maker.make({ ...changed, people }, history));
    expect(again.filter((block, at) => block !== made[at]).map(({ name }) => name)).toEqual(['people-2.json']);
  });
});
