import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/archive/Block';
import { makeBlock } from '../../src/archive/Block';
import { fitHistory } from '../../src/archive/fitHistory';
import { fromBlocks, fromBlocksInSlices } from '../../src/archive/fromBlocks';
import { migrateStudy } from '../../src/archive/migrateStudy';
import { packStudyFile } from '../../src/archive/packStudyFile';
import { toBlocks } from '../../src/archive/toBlocks';
import { looksLikeStudyFile, unpackStudyFile } from '../../src/archive/unpackStudyFile';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { applyStep } from '../../src/domain/steps/applyStep';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { buildStep } from '../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../src/domain/steps/History';
import type { History } from '../../src/domain/steps/History';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { nominationAt } from '../../src/domain/nominations/nominationAt';
import { recordStep } from '../../src/domain/steps/recordStep';
import type { Study } from '../../src/domain/Study';
import { travel } from '../../src/domain/steps/travel';
import { finish } from '../../src/support/finish';
import { sayTrouble } from '../../src/words/sayTrouble';
import { sayLost } from '../../src/words/sayLost';
import type { Change } from '../../src/domain/steps/Change';
import type { Step } from '../../src/domain/steps/Step';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';
import { joinNominations } from '../../src/archive/joinNominations';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const EMPTY = makeStudy({ id: 's', title: 'At first', codebook: bookCodebook, people: [makePerson({ id: 'a', kind: 'manager' })] });

/** A study with so many renamings and changes of people behind it, the last `back` of which were taken back. */
function withSteps(steps: number, back = 0): { study: Study; history: History } {
  let study = EMPTY;
  let history: History = NO_HISTORY;
  for (let number = 1; number <= steps; number += 1) {
    const step =
      number % 2 === 1
        ? buildStep.setting(study, 'title', `Title ${number}`)
        : buildStep.editPeople(study, 'role', new Map([[0, { ...study.people[0]!, role: `Role ${number}` }]]));
    study = applyStep(study, step);
    history = recordStep(history, step, number);
  }
  return back === 0 ? { study, history } : travel(study, history, steps - back);
}
const blocksOf = ({ study, history }: { study: Study; history: History }): readonly Block[] => toBlocks(study, history);
const without = (blocks: readonly Block[], ...names: readonly string[]) => blocks.filter(({ name }) => !names.includes(name));
/** As a file that was tampered with: the checksum fits what is there. */
const rewrite = (blocks: readonly Block[], name: string, change: (text: string) => string) =>
  blocks.map((block) => (block.name === name ? makeBlock(name, utf8(change(decode(block.bytes)))) : block));
const lostOf = (blocks: readonly Block[]) => {
  const opened = fromBlocks(blocks);
  return 'reason' in opened ? opened.reason : sayLost(opened.lost);
};
const manyPeople = (count: number) =>
  makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people: Array.from({ length: count }, (_, at) => makePerson({ id: `p${at}`, kind: 'manager' })),
  });

describe('what is said of parts that are lost', () => {
  it('is nothing where all are there', () => {
    expect(lostOf(blocksOf(withSteps(3)))).toEqual([]);
  });

  it('is one stretch for parts side by side, and one each for parts that are apart', () => {
    const blocks = toBlocks(manyPeople(4500), NO_HISTORY);
    expect(lostOf(without(blocks, 'people-1.json'))).toEqual(['People 1 to 1,000 of 4,500 could not be read.']);
    expect(lostOf(without(blocks, 'people-2.json', 'people-3.json', 'people-5.json'))).toEqual([
      'People 1,001 to 3,000 of 4,500 could not be read.',
      'People 4,001 to 4,500 of 4,500 could not be read.',
    ]);
    const opened = fromBlocks(without(blocks, 'people-2.json'));
    if ('reason' in opened) throw new Error(opened.trouble);
    expect([opened.study.people[999]?.id, opened.study.people[1000]?.id, opened.study.people.length]).toEqual(['p999', 'p2000', 3500]);
  });

  it('names the steps of each end of the history: those that cannot be taken back, and those that cannot be made again', () => {
    const blocks = blocksOf(withSteps(6, 2));
    expect(lostOf(without(blocks, 'step-1.bin'))).toEqual([
      'Step 1 of the history could not be read or did not fit. You can no longer undo it.',
    ]);
    expect(lostOf(without(blocks, 'step-2.bin'))).toEqual([
      'Steps 1 to 2 of the history could not be read or did not fit. You can no longer undo them.',
    ]);
    expect(lostOf(without(blocks, 'step-6.bin'))).toEqual([
      'Step 6 of the history could not be read or did not fit. You can no longer redo it.',
    ]);
    expect(lostOf(without(blocks, 'step-3.bin', 'step-5.bin'))).toEqual([
      'Steps 1 to 3 of the history could not be read or did not fit. You can no longer undo them.',
      'Steps 5 to 6 of the history could not be read or did not fit. You can no longer redo them.',
    ]);
  });

  it('is the whole history where people are lost, as its steps would fall on other rows', () => {
    const opened = fromBlocks(without(blocksOf(withSteps(3)), 'people-1.json'));
    expect(opened).toMatchObject({
      history: NO_HISTORY,
      lost: [
        { what: 'people', first: 1, last: 1, of: 1 },
        { what: 'history', first: 1, last: 3, of: 3 },
      ],
    });
    expect(lostOf(without(blocksOf(withSteps(0)), 'people-1.json'))).toEqual(['People 1 to 1 of 1 could not be read.']);
  });

  it('holds for a part whose checksum is another, too, and for one that is not as many as it should be', () => {
    const blocks = blocksOf(withSteps(0));
    expect(lostOf(blocks.map((block) => (block.name === 'people-1.json' ? { ...block, checksum: block.checksum ^ 1 } : block)))).toEqual([
      'People 1 to 1 of 1 could not be read.',
    ]);
    expect(lostOf(rewrite(blocks, 'people-1.json', () => '[]'))).toEqual(['People 1 to 1 of 1 could not be read.']);
  });
});

describe('a part in the place of another', () => {
  const move = (blocks: readonly Block[], from: string, to: string) =>
    blocks.map((block) => (block.name === to ? { ...blocks.find(({ name }) => name === from)!, name: to } : block));

  it('is no step of that number, nor contacts that are as many', () => {
    expect(fromBlocks(move(blocksOf(withSteps(3)), 'step-1.bin', 'step-3.bin'))).toMatchObject({
      history: { entries: [], done: 0 },
      lost: [{ what: 'undo', first: 1, last: 3, of: 3 }],
    });
    const rows = Array.from({ length: 50_001 }, (_, row) => ({ origin: { source: 0, row }, from: 'a', to: 'b' }));
    const many = toBlocks({ ...EMPTY, nominations: buildNominations(rows) }, NO_HISTORY);
    expect(lostOf(move(many, 'nominations-1.bin', 'nominations-2.bin'))).toEqual([
      'Contacts 50,001 to 50,001 of 50,001 could not be read.',
    ]);
  });
});

describe('columns of the answers that Kith has no word for', () => {
  const withAttributes = (...names: readonly string[]) =>
    buildNominations([{ origin: { source: 0, row: 2 }, from: 'a', to: 'b', attributes: names.map((name) => ({ name, value: name })) }]);

  it('stand in the order of the study, whichever block they come from; those that it does not name follow', () => {
    const pieces = [withAttributes('x'), withAttributes('y'), withAttributes('z')];
    const orders = [['z', 'y', 'x'], ['y'], []].map((order) => joinNominations(pieces, order).attributes.map(({ name }) => name));
    expect(orders).toEqual([
      ['z', 'y', 'x'],
      ['y', 'x', 'z'],
      ['x', 'y', 'z'],
    ]);
    expect(joinNominations(pieces, []).length).toBe(3);
    expect(joinNominations([], [])).toEqual(emptyNominations);
  });

  it('are not named where no row says anything in them', () => {
    const [cells, blank] = [Int32Array.of(1), Int32Array.of(0)];
    const nominations = {
      ...withAttributes('x'),
      attributes: [
        { name: 'x', cells: blank },
        { name: 'y', cells },
      ],
    };
    const head = JSON.parse(decode(toBlocks({ ...EMPTY, nominations }, NO_HISTORY)[0]!.bytes)) as { attributes: unknown };
    expect(head.attributes).toEqual(['y']);
  });
});

describe('a history that is not whole', () => {
  it('is offered as far as it reaches from where the study stands, and each of its steps can be made', () => {
    const { study, history } = withSteps(6, 2);
    const cut = fitHistory(
      study,
      history.entries.map((entry) => (entry.number === 2 ? null : entry)),
      history.done,
    );
    expect([cut.entries.map(({ number }) => number), cut.done]).toEqual([[3, 4, 5, 6], 2]);
    expect(travel(study, cut, 0).study.title).toBe('Title 1');
    expect(travel(study, cut, 4).study.title).toBe('Title 5');
    expect(fitHistory(study, history.entries, history.done)).toEqual(history);
  });

  it('leaves out steps that speak of rows which are not there', () => {
    const { study, history } = withSteps(2);
    const nobody = { ...study, people: [] };
    expect(fitHistory(nobody, history.entries, 2)).toEqual({ entries: [], done: 0 });
    const renamed = fitHistory({ ...EMPTY, people: [] }, history.entries, 0);
    expect([renamed.entries.map(({ number }) => number), renamed.done]).toEqual([[1], 0]);
    // The one person is at place 0 of 1: just there.
    expect(fitHistory(study, history.entries, 2).done).toBe(2);
  });

  it('counts rows that a step adds and takes away, both ways', () => {
    const one = buildNominations([{ origin: { source: 0, row: 2 }, from: 'a', to: 'b', types: ['Elite'], activity: 'active' }]);
    const before = EMPTY;
    const after: Study = { ...before, nominations: one };
    const add: Step = {
      about: '',
      rows: 1,
      kind: 'add-contacts',
      changes: [{ part: 'nominations', at: 0, before: before.nominations, after: one }],
    };
    const remove: Step = {
      about: '',
      rows: 1,
      kind: 'remove-contacts',
      changes: [{ part: 'nominations', at: 0, before: one, after: before.nominations }],
    };
    const entries = [
      { number: 1, at: 1, step: add },
      { number: 2, at: 2, step: remove },
    ];
    expect(fitHistory(before, entries, 2)).toEqual({ entries, done: 2 });
    expect(fitHistory(after, entries, 1)).toEqual({ entries, done: 1 });
    expect(fitHistory(before, entries, 0)).toEqual({ entries, done: 0 });
    // With no row there, what was added cannot be taken back, nor what is there be removed.
    expect(fitHistory(before, entries, 1)).toEqual({ entries: [], done: 0 });
  });

  it('asks each list for its own length, those of the codebook included, from step to step', () => {
    const change = (table: 'groups' | 'motives', at: number, length: number): Change => {
      const block = { at, before: [], after: Array.from({ length }, () => bookCodebook.groups[0]!) as never };
      return table === 'groups' ? { part: 'codebook', table, ...block } : { part: 'codebook', table, ...block };
    };
    const step = (...changes: readonly Change[]): Step => ({ kind: 'edit-codebook', about: '', rows: 0, changes });
    const { groups, motives } = bookCodebook;
    const entries = [
      { number: 1, at: 1, step: step(change('groups', groups.length, 2)) },
      { number: 2, at: 2, step: step(change('groups', groups.length + 2, 1), change('motives', motives.length, 1)) },
      // One further than there are.
      { number: 3, at: 3, step: step(change('groups', groups.length + 4, 1)) },
    ];
    expect(fitHistory(EMPTY, entries, 0)).toEqual({ entries: entries.slice(0, 2), done: 0 });
    const motivesOnly = [{ number: 1, at: 1, step: step(change('motives', motives.length + 1, 1)) }];
    expect(fitHistory(EMPTY, motivesOnly, 0)).toEqual({ entries: [], done: 0 });
  });

  it('makes the changes of a step in their order', () => {
    const [person] = EMPTY.people;
    const step: Step = {
      kind: 'paste',
      about: '',
      rows: 2,
      changes: [
        { part: 'people', at: 1, before: [], after: [person!] },
        { part: 'people', at: 1, before: [person!], after: [{ ...person!, role: 'Porter' }] },
      ],
    };
    const entries = [{ number: 1, at: 1, step }];
    expect(fitHistory(EMPTY, entries, 0)).toEqual({ entries, done: 0 });
    expect(fitHistory(applyStep(EMPTY, step), entries, 1)).toEqual({ entries, done: 1 });
  });
});

describe('the head of a study', () => {
  const blocks = blocksOf(withSteps(2));
  const withHead = (change: (text: string) => string) => lostOf(rewrite(blocks, 'study.json', change));

  it('says whether this is a study, one of a newer Kith, or a damaged one', () => {
    expect(lostOf([])).toBe('not-a-study');
    expect(withHead((text) => text.replace('"kith-study"', '"another"'))).toBe('not-a-study');
    expect(withHead((text) => text.replace(/"version":9\}$/, '"version":10}'))).toBe('newer');
    expect(withHead((text) => text.replace(/"version":9\}$/, '"version":0}'))).toBe('not-a-study');
    expect(withHead((text) => text.replace(/"version":9\}$/, '"version":1}'))).toBe('damaged');
    expect(withHead((text) => text.slice(0, -1))).toBe('damaged');
    expect(lostOf(blocks.map((block) => (block.name === 'study.json' ? { ...block, checksum: block.checksum ^ 1 } : block)))).toBe(
      'damaged',
    );
  });

  it('is damaged where it counts steps that it does not name, or names one twice or out of order', () => {
    expect(withHead((text) => text.replace('"done":2', '"done":3'))).toBe('damaged');
    expect(withHead((text) => text.replace('"steps":[1,2]', '"steps":[1,1]'))).toBe('damaged');
    expect(withHead((text) => text.replace('"steps":[1,2]', '"steps":[2,1]'))).toBe('damaged');
    expect(withHead((text) => text.replace('"steps":[1,2]', '"steps":[0,1]'))).toBe('damaged');
    expect(withHead((text) => text)).toEqual([]);
  });

  it('in its refusal says what becomes of the study and what to do', () => {
    const say = (given: readonly Block[]) => {
      const opened = fromBlocks(given);
      return 'trouble' in opened ? sayTrouble(opened.trouble) : '';
    };
    expect(say([])).toMatch(/not a study that Kith has saved/);
    expect(say(rewrite(blocks, 'study.json', (text) => text.replace(/"version":9\}$/, '"version":10}')))).toMatch(
      /newer version of Kith\. Update Kith/,
    );
    expect(say(rewrite(blocks, 'study.json', () => '{'))).toMatch(/left as it is/);
  });
});

describe('a study kept by an earlier version in the browser', () => {
  it.each([
    [{ version: 0 }, 'damaged', 'unrecognised'],
    [{ version: 1.5 }, 'damaged', 'unrecognised'],
    [{}, 'damaged', 'unrecognised'],
    [{ version: 10 }, 'newer', 'newer'],
  ])('%o is refused', (stored, reason, words) => {
    expect(migrateStudy(stored)).toMatchObject({ reason, trouble: words });
  });

  it('of version 2 is as it was, but for its version', () => {
    expect(migrateStudy({ version: 2, title: 'x' })).toEqual({ version: 9, title: 'x', recipes: [] });
    expect(migrateStudy({ version: 3, title: 'x' })).toEqual({ version: 9, title: 'x', recipes: [] });
    expect(migrateStudy({ version: 4, title: 'x' })).toEqual({ version: 9, title: 'x', recipes: [] });
    expect(migrateStudy({ version: 5, title: 'x' })).toEqual({ version: 9, title: 'x' });
    expect(migrateStudy({ version: 6, title: 'x' })).toEqual({ version: 9, title: 'x' });
    expect(migrateStudy({ version: 7, title: 'x' })).toEqual({ version: 9, title: 'x' });
    expect(migrateStudy({ version: 8, title: 'x' })).toEqual({ version: 9, title: 'x' });
    expect(migrateStudy({ version: 9, title: 'x' })).toEqual({ version: 9, title: 'x' });
  });
});

describe('the file of a study', () => {
  const blocks = blocksOf(withSteps(2));
  const file = finish(packStudyFile(blocks, true));
  const unpack = (bytes: Uint8Array) => {
    const found = finish(unpackStudyFile(bytes));
    return 'reason' in found ? found.reason : 'blocks' in found ? found.blocks.map(({ name }) => name) : 'sealed';
  };

  it('holds its type first, uncompressed, and then its blocks; the same parts give the same bytes', () => {
    expect(decode(file.slice(30, 62))).toBe('mimetypeapplication/x-kith-study');
    expect(unpack(file)).toEqual(['mimetype', ...blocks.map(({ name }) => name)]);
    expect(finish(packStudyFile(blocks, true))).toEqual(file);
    expect(finish(packStudyFile(blocks, false)).length).toBeGreaterThan(file.length);
  });

  it('is known by its first bytes, however little of the rest is there', () => {
    expect([looksLikeStudyFile(file), looksLikeStudyFile(file.slice(0, 62)), looksLikeStudyFile(file.slice(0, 61))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(looksLikeStudyFile(zipSync({ 'word/document.xml': utf8('x'.repeat(100)) }))).toBe(false);
    expect(looksLikeStudyFile(Uint8Array.of(1, ...file.slice(1)))).toBe(false);
  });

  it('says why it cannot be unpacked', () => {
    expect(unpack(file.slice(0, 62))).toBe('truncated');
    expect(unpack(file.slice(0, -1))).toBe('truncated');
    expect(unpack(file.slice(0, 5))).toBe('truncated');
    expect(unpack(file.slice(0, 4))).toBe('not-a-study');
    // The end is there, and does not say the truth about where the directory is.
    expect(unpack(file.map((byte, at) => (at === file.length - 6 ? byte ^ 0xff : byte)))).toBe('damaged');
    expect(unpack(zipSync({ 'people-1.json': utf8('[]') }))).toBe('not-a-study');
    expect(unpack(zipSync({ 'study.json': utf8('{}') }))).toEqual(['study.json']);
    expect(unpack(zipSync({ mimetype: utf8('x') }))).toBe('damaged');
    expect(unpack(zipSync({ 'study.age': utf8('x') }))).toBe('sealed');
  });

  it('says how far packing and unpacking have come, part by part', () => {
    const steps = (work: Generator<{ stage: string; done: number; total: number }, unknown>) =>
      Array.from({ [Symbol.iterator]: () => work } as Iterable<{ stage: string; done: number; total: number }>);
    const parts = blocks.length;
    expect(steps(packStudyFile(blocks, true))).toEqual(
      Array.from({ length: parts }, (_, at) => ({ stage: 'Packing', done: at + 1, total: parts })),
    );
    expect(steps(unpackStudyFile(file))).toEqual(
      Array.from({ length: parts + 1 }, (_, at) => ({ stage: 'Unpacking', done: at + 1, total: parts + 1 })),
    );
  });

  it('gives its contacts back, row by row, though they are in several blocks', () => {
    const rows = 100_001;
    const nominations = buildNominations(
      Array.from({ length: rows }, (_, row) => ({
        origin: { source: 0, row: row + 2 },
        from: `p${row % 7}`,
        to: `q${row % 11}`,
        types: [row % 2 === 0 ? 'Elite' : 'Mentor'],
        activity: 'active' as const,
      })),
    );
    const many = toBlocks({ ...EMPTY, nominations }, NO_HISTORY);
    expect(many.map(({ name }) => name)).toEqual([
      'study.json',
      'people-1.json',
      'nominations-1.bin',
      'nominations-2.bin',
      'nominations-3.bin',
    ]);
    const opened = fromBlocks(many);
    if ('reason' in opened) throw new Error(opened.trouble);
    expect(opened.lost).toEqual([]);
    for (const row of [0, 49_999, 50_000, 99_999, 100_000])
      expect(nominationAt(opened.study.nominations, row)).toEqual(nominationAt(nominations, row));
    expect(lostOf(without(many, 'nominations-3.bin'))).toEqual(['Contacts 100,001 to 100,001 of 100,001 could not be read.']);
  });

  it('says how far opening has come: block by block, to the last', () => {
    const { study, history } = withSteps(3);
    const blocks = toBlocks(study, history);
    const heard = [...fromBlocksInSlices(blocks)];
    // All but the head, which says how many there are.
    const total = blocks.length - 1;
    expect(heard).toEqual(Array.from({ length: total }, (_, at) => ({ stage: 'Opening', done: at + 1, total })));
  });
});
