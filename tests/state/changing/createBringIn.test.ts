import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../../src/codebook/bookCodebook';
import { emptyNominations } from '../../../src/domain/nominations/emptyNominations';
import { makePerson } from '../../../src/domain/makePerson';
import type { Batch } from '../../../src/domain/Batch';
import { makeStudy } from '../../../src/domain/makeStudy';
import { applyStep } from '../../../src/domain/steps/applyStep';
import { buildBringIn } from '../../../src/domain/steps/buildBringIn';
import { buildStep } from '../../../src/domain/steps/buildStep';
import { NO_HISTORY } from '../../../src/domain/steps/History';
import { recordStep } from '../../../src/domain/steps/recordStep';
import { createBringIn } from '../../../src/state/changing/createBringIn';
import { createDriver } from '../../../src/workers/createDriver';
import { createStudyWorker } from '../../../src/workers/createStudyWorker';
import { createStores } from '../../../src/state/createStores';
import type { Doors } from '../../../src/state/Doors';
import { partOf } from '../../fixtures/partOf';

const nothing: Batch = {
  sources: [],
  people: [],
  nominations: emptyNominations,
  issues: [],
  unread: [],
  instrument: {},
  codebook: bookCodebook,
};
const somebody: Batch = { ...nothing, people: [makePerson({ id: 'a', kind: 'manager' })] };

function setUp(read: () => Promise<Batch | null>) {
  const stores = createStores();
  const reads: unknown[] = [];
  const worker = {
    read: (...given: unknown[]) => {
      reads.push(given);
      return read();
    },
  };
  const doors = partOf<Doors>({ worker, lend: <T>(callback: T): T => callback, newId: () => 'new', now: () => Date.UTC(2026, 10, 30) });
  return { stores, reads, bringIn: createBringIn(doors, stores), offer: () => stores.session.getState().offer };
}

const file = (name: string): File => new File(['id\na\n'], name);

describe('createBringIn', () => {
  it('offers what was read, and takes nothing by itself', async () => {
    const { bringIn, offer } = setUp(() => Promise.resolve(somebody));
    await bringIn.offer([file('staff_list.csv')]);
    expect(offer()).toMatchObject({ batch: { people: [{ id: 'a' }] }, refusal: null, choices: { title: 'staff list' } });
    expect(bringIn.taken()).toMatchObject({ batch: somebody, title: 'staff list', silentMeansNone: false });
  });

  it('takes what was said of who answers as answers to Same person?, and nothing of what was not said', async () => {
    const unknown = { file: 'answers.csv', row: 2, contacts: 2, fits: 'nobody', like: [] } as const;
    const batch: Batch = {
      ...somebody,
      unknownReporters: [
        { ...unknown, written: 'Khan' },
        { ...unknown, written: 'Lee' },
      ],
    };
    const { bringIn } = setUp(() => Promise.resolve(batch));
    await bringIn.offer([file('answers.csv')]);
    expect(bringIn.taken()?.decisions).toEqual([]);
    // What no file has in it is nobody's answer.
    bringIn.adjust({ reporters: { Khan: 'a', Lee: '', Wray: 'a' } });
    expect(bringIn.taken()?.decisions).toEqual([
      {
        a: { name: 'Khan', organisation: '', column: 'from', by: '' },
        b: { name: 'a', organisation: '', column: 'people', by: '' },
        is: 'same',
        who: '',
        on: '2026-11-30',
        why: '',
      },
    ]);
  });

  it('refuses a file by its size before it is read', async () => {
    const { bringIn, offer, reads } = setUp(() => Promise.resolve(somebody));
    const large = file('large.csv');
    Object.defineProperty(large, 'size', { value: 3e9 });
    await bringIn.offer([large]);
    expect(reads).toEqual([]);
    expect(offer()?.refusal).toMatch(/large/);
    expect(bringIn.taken()).toBeNull();
  });

  it('says so when nothing could be taken', async () => {
    const { bringIn, offer } = setUp(() => Promise.resolve(nothing));
    await bringIn.offer([file('empty.csv')]);
    expect(offer()?.refusal).toMatch(/could not use any/);
    expect(bringIn.taken()).toBeNull();
  });

  it('says so when reading fails', async () => {
    const { bringIn, offer } = setUp(() => Promise.reject(new Error('the disk went away')));
    await bringIn.offer([file('a.csv')]);
    expect(offer()?.refusal).toMatch(/the disk went away/);
  });

  it('drops an answer to choices that were changed since', async () => {
    const waiting: ((batch: Batch) => void)[] = [];
    const { bringIn, offer } = setUp(() => new Promise((resolve) => waiting.push(resolve)));
    const first = bringIn.offer([file('a.csv')]);
    const choices = offer()?.choices;
    if (choices === undefined) throw new Error('There is no offer.');
    const second = bringIn.change({ ...choices, groupColumn: 'level' });
    waiting[1]?.(somebody);
    waiting[0]?.(nothing);
    await Promise.all([first, second]);
    expect(offer()).toMatchObject({ batch: somebody, refusal: null });
  });

  describe('with the files themselves', () => {
    const people = new File(['id,name\nk1,Ann Lee\nk2,Bo Ray\n'], 'people.csv');
    const bring = async (...files: readonly File[]) => {
      const stores = createStores();
      const doors = partOf<Doors>({
        worker: createStudyWorker(createDriver()),
        lend: <T>(callback: T): T => callback,
        newId: () => 'new',
        now: () => Date.UTC(2026, 10, 30),
      });
      const bringIn = createBringIn(doors, stores);
      await bringIn.offer(files);
      return { bringIn, stores, offer: stores.session.getState().offer };
    };

    it.each<[string, string | Uint8Array<ArrayBuffer>]>([
      ['nothing that is a table', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
      ['no column of who is named', 'from,comment\nk1,fine\n'],
      ['nothing at all', ''],
    ])('refuses a contacts file that cannot be read (%s), and there are no findings', async (_, content) => {
      const { bringIn, stores, offer } = await bring(people, new File([content], 'contacts.csv'));
      expect(offer?.refusal).toMatch(/contacts\.csv/);
      expect(bringIn.taken()).toBeNull();
      expect(stores.kept.getState().study).toBeNull();
      expect(stores.derived.getState().analysis).toBeNull();
    });

    it('counts as taken the rows that become contacts, as the command line does', async () => {
      // k9 is nobody on the list, and so no row of theirs is taken; a row that says “nobody” is no contact.
      const { offer } = await bring(people, new File(['from,to\nk1,k2\nk9,k1\nk2,nobody\nk2,Zoe Quill\n'], 'contacts.csv'));
      expect(offer?.batch?.sources.map(({ rows }) => rows)).toEqual([2, 4]);
      expect(offer?.batch?.taken).toEqual([2, 2]);
    });
  });

  describe('while a study is open', () => {
    const staff = (text: string, name = 'staff.csv'): File => new File([text], name);
    const FIRST = 'id,name,grade\np1,Ada,7\np2,Ben,6\n';
    const open = async () => {
      const stores = createStores();
      const worker = createStudyWorker(createDriver());
      const doors = partOf<Doors>({ worker, lend: <T>(callback: T): T => callback, newId: () => 'new', now: () => Date.UTC(2026, 10, 30) });
      const bringIn = createBringIn(doors, stores);
      await bringIn.offer([staff(FIRST)]);
      const batch = bringIn.taken()?.batch;
      if (batch === undefined) throw new Error('There is no offer.');
      bringIn.leave();
      const empty = makeStudy({ id: 's', title: 'Spring', codebook: bookCodebook });
      const step = buildBringIn(empty, batch);
      const study = applyStep(empty, step);
      stores.kept.setState({ study, history: recordStep(NO_HISTORY, step, 0) });
      worker.hold(study);
      return { stores, bringIn, offer: () => stores.session.getState().offer };
    };

    it('takes a file of the same name for a later version of the one that is there, and compares the two', async () => {
      const { bringIn, offer } = await open();
      await bringIn.offer([staff(FIRST.replace('7', '8')), staff('id,name\np9,New\n', 'more.csv')]);
      expect(offer()?.choices).toMatchObject({ into: 'open', files: [{ replaces: 'staff.csv' }, { replaces: null }] });
      expect(offer()?.comparison?.counts).toMatchObject({ added: { people: 1 }, changed: { people: 1 }, removed: { people: 0 } });
      expect(bringIn.taken()?.comparison).toBe(offer()?.comparison);
      // Beside it, who is in both is updated, and nobody goes.
      const files = offer()?.choices.files.map((file) => ({ ...file, replaces: null }));
      if (files !== undefined) await bringIn.recompare({ files });
      expect(offer()?.comparison?.replaced).toEqual([]);
    });

    it('adds whatever comes to the open study, unless somebody says otherwise; to a sample it adds nothing', async () => {
      const { stores, bringIn, offer } = await open();
      const other = staff('id,name\np8,New\np9,Newer\n', 'other.csv');
      await bringIn.offer([other]);
      expect(offer()).toMatchObject({
        choices: { into: 'open' },
        comparison: { counts: { added: { people: 2 }, removed: { people: 0 } } },
      });
      const { study } = stores.kept.getState();
      if (study === null) throw new Error('No study is open.');
      stores.kept.setState({ study: { ...study, id: 'sample-ward' } });
      await bringIn.offer([other]);
      expect(offer()).toMatchObject({ choices: { into: 'new' }, comparison: null });
      expect(bringIn.taken()).toMatchObject({ comparison: null });
    });

    it('takes no answers away for a file that is called like theirs and lacks some of them, unless somebody says so', async () => {
      const { stores, bringIn, offer } = await open();
      const take = async (file: File): Promise<void> => {
        await bringIn.offer([file]);
        const { study, history } = stores.kept.getState();
        const step = bringIn.taken()?.comparison?.step;
        if (study === null || step === undefined) throw new Error('There is no offer.');
        bringIn.leave();
        stores.kept.setState({ study: applyStep(study, step), history: recordStep(history, step, 0) });
      };
      await take(new File(['from,to\np1,p2\np2,none\n'], 'answers.csv'));
      const late = new File(['from,to\np3,p1\n'], 'answers (1).csv');
      await bringIn.offer([late]);
      expect(offer()?.choices.files).toMatchObject([{ replaces: null, isPlaced: false }]);
      expect(offer()?.likes).toMatchObject([{ earlier: 'answers.csv', lacks: 2, isNamed: true }]);
      expect(offer()?.comparison).toMatchObject({ silenced: 0, counts: { added: { contacts: 1 }, removed: { contacts: 0 } } });
      const files = offer()?.choices.files.map((file) => ({ ...file, replaces: 'answers.csv' }));
      if (files !== undefined) await bringIn.recompare({ files });
      // Who had contacts, and who said that they have none.
      expect(offer()?.comparison).toMatchObject({ silenced: 2, counts: { removed: { contacts: 1 } } });
      // One that has everybody's answers is a correction.
      await bringIn.offer([new File(['from,to\np1,p2\np2,p1\np3,p1\n'], 'answers (2).csv')]);
      expect(offer()?.choices.files).toMatchObject([{ replaces: 'answers.csv', isPlaced: true }]);
    });

    it('takes answers of those who answered before, with other contacts, for another round, and of a correction what it says', async () => {
      const { stores, bringIn, offer } = await open();
      const take = (): void => {
        const { study, history } = stores.kept.getState();
        const step = bringIn.taken()?.comparison?.step;
        if (study === null || step === undefined) throw new Error('There is no offer.');
        bringIn.leave();
        stores.kept.setState({ study: applyStep(study, step), history: recordStep(history, step, 0) });
      };
      const rounds = (): readonly string[] => {
        const { nominations } = stores.kept.getState().study ?? { nominations: emptyNominations };
        return [...nominations.round].map((word) => nominations.words[word] ?? '');
      };
      await bringIn.offer([new File(['from,to\np1,p2\np2,p1\n'], 'answers.csv')]);
      take();
      const second = new File(['from,to\np1,Zoe\np2,Zoe\np2,p1\n'], 'again.csv');
      await bringIn.offer([second]);
      expect(offer()?.choices).toMatchObject({ into: 'open', files: [{ replaces: null, round: 'Round 2' }] });
      // Somebody may say otherwise.
      const choose = async (part: { readonly replaces: string | null; readonly round: string }): Promise<void> => {
        const files = offer()?.choices.files.map((file) => ({ ...file, ...part }));
        if (files !== undefined) await bringIn.recompare({ files });
      };
      await choose({ replaces: 'answers.csv', round: '' });
      expect(offer()?.comparison).toMatchObject({ replaced: [{ earlier: 'answers.csv', file: 'again.csv' }] });
      await choose({ replaces: null, round: 'Round 2' });
      take();
      expect(rounds()).toEqual(['Round 1', 'Round 1', 'Round 2', 'Round 2', 'Round 2']);
      // More answers of it are of its round, and the next round is the third.
      await bringIn.offer([new File(['from,to\np1,Zoe\np2,Zoe\np2,p1\n'], 'more.csv')]);
      expect(offer()?.likes).toMatchObject([{ earlier: 'again.csv', round: 'Round 2', again: { people: 2, otherwise: 0 } }]);
      expect(offer()?.choices.files).toMatchObject([{ replaces: null, round: '' }]);
      take();
      expect(rounds().slice(-3)).toEqual(['Round 2', 'Round 2', 'Round 2']);
      await bringIn.offer([new File(['from,to\np1,Kim\np2,Lu\n'], 'third.csv')]);
      expect(offer()?.choices.files).toMatchObject([{ replaces: null, round: 'Round 3' }]);
    });

    it('asks of a file that is called otherwise and has the columns and people of an earlier one', async () => {
      const { bringIn, offer } = await open();
      await bringIn.offer([staff(FIRST, 'other.csv')]);
      expect(offer()?.likes).toMatchObject([{ file: 'other.csv', earlier: 'staff.csv' }]);
      // It is offered to the open study first, beside the earlier one, as the answers of another round are.
      expect(offer()?.choices).toMatchObject({ into: 'open', files: [{ replaces: null, isPlaced: false }] });
      expect(offer()?.comparison).not.toBeNull();
      await bringIn.offer([staff('id,shoe\np8,4\np9,5\n', 'other.csv')]);
      expect(offer()).toMatchObject({ likes: [], choices: { into: 'open' } });
    });

    it('does not read a file that is left out, and compares again with a study that has changed', async () => {
      const { stores, bringIn, offer } = await open();
      await bringIn.offer([staff(FIRST.replace('7', '8')), new File([Uint8Array.of(0, 1, 2, 3)], 'picture.csv')]);
      expect(offer()?.refusal).toMatch(/picture\.csv/);
      const choices = offer()?.choices;
      if (choices === undefined) throw new Error('There is no offer.');
      await bringIn.change({ ...choices, files: choices.files.map((file, at) => ({ ...file, isLeftOut: at === 1 })) });
      expect(offer()).toMatchObject({ refusal: null, comparison: { counts: { changed: { people: 1 } } } });
      const { study } = stores.kept.getState();
      if (study === null) throw new Error('No study is open.');
      stores.kept.setState({ study: applyStep(study, buildStep.removePeople(study, [1])) });
      await bringIn.compareAgain();
      expect(offer()?.comparison?.kept).toBe(1);
    });
  });

  it('keeps the name and the meaning of silence without reading anew', async () => {
    const { bringIn, reads } = setUp(() => Promise.resolve(somebody));
    await bringIn.offer([file('a.csv')]);
    bringIn.adjust({ title: 'Spring' });
    bringIn.adjust({ silentMeansNone: true });
    expect(reads).toHaveLength(1);
    expect(bringIn.taken()).toMatchObject({ title: 'Spring', silentMeansNone: true });
  });

  it('leaves nothing behind when it is left, whatever is still on its way', async () => {
    const waiting: ((batch: Batch) => void)[] = [];
    const { bringIn, offer } = setUp(() => new Promise((resolve) => waiting.push(resolve)));
    const reading = bringIn.offer([file('a.csv')]);
    bringIn.leave();
    waiting[0]?.(somebody);
    await reading;
    expect(offer()).toBeNull();
  });
});
