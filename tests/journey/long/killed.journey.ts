import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { inProject } from '../../../scripts/project.mjs';
import { expect, test } from '../harness';

const PEOPLE = 5000;
const CONTACTS_EACH = 80;
const CONTACTS = PEOPLE * CONTACTS_EACH;
const KILLS_WHILE_OPENING = 4;
const KILLS = 20;
/** From the first bytes to a little after the last. */
const BEYOND = 1.1;

/** A study file of 400,000 contacts, as somebody would get it from a colleague who made it on the command line. */
function writeStudyFile(folder: string): string {
  const people = Array.from(
    { length: PEOPLE },
    (_, person) => `p${person},Manager ${person},${person % 2 === 0 ? 'general' : 'clinical'},yes`,
  );
  const contacts = Array.from({ length: CONTACTS }, (_, i) => {
    const [from, at] = [Math.floor(i / CONTACTS_EACH), i % CONTACTS_EACH];
    return `p${from},p${(from + 1 + 61 * at) % PEOPLE},${at % 2 === 0 ? 'Mentor' : 'Elite'},support`;
  });
  const files = [join(folder, 'people.csv'), join(folder, 'contacts.csv')] as const;
  writeFileSync(files[0], ['id,name,group,responded', ...people].join('\n'));
  writeFileSync(files[1], ['from,to,types,motives', ...contacts].join('\n'));
  const path = join(folder, 'killed.kith');
  execFileSync(process.execPath, [
    inProject('scripts/kith.mjs'),
    'convert',
    '--people',
    files[0],
    '--contacts',
    files[1],
    '--to',
    'kith',
    '--out',
    path,
  ]);
  return path;
}

/** What the database holds, read by another hand than Kith's; `trouble` = what is not whole. */
interface Found {
  readonly studies: number;
  /** Of the first contacts, as the parts of the contacts, the codebook and the history say it. */
  readonly spellings: readonly string[];
  readonly done: number;
  readonly trouble: readonly string[];
}

async function readDatabase(page: Page): Promise<Found> {
  return page.evaluate(
    async ([people, contacts]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kith');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      const all = (store: string): Promise<unknown[]> =>
        new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => {
            resolve(request.result as unknown[]);
          };
        });
      const studies = (await all('studies')) as { id: string; parts: { name: string; checksum: number }[] }[];
      const entries = (await all('entries')) as { id: string }[];
      const parts = new Map(
        ((await all('parts')) as { name: string; bytes: Uint8Array<ArrayBuffer> }[]).map(({ name, bytes }) => [name, bytes]),
      );
      database.close();
      const trouble: string[] = [];
      if (entries.length !== studies.length) trouble.push(`${entries.length} in the list, ${studies.length} kept`);
      const [study] = studies;
      if (study === undefined)
        return {
          studies: 0,
          spellings: [],
          done: 0,
          trouble: parts.size === 0 ? trouble : [...trouble, `${parts.size} parts of no study`],
        };

      const table = Uint32Array.from({ length: 256 }, (_, byte) =>
        Array.from({ length: 8 }).reduce<number>((rest) => (rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1), byte),
      );
      const checksum = (bytes: Uint8Array): number => {
        let rest = 0xffffffff;
        for (const byte of bytes) rest = (table[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
        return (rest ^ 0xffffffff) >>> 0;
      };
      if (parts.size !== study.parts.length) trouble.push(`${parts.size} parts stored, ${study.parts.length} named`);
      for (const { name, checksum: told } of study.parts) {
        const bytes = parts.get(name);
        if (bytes === undefined || checksum(bytes) !== told) trouble.push(`${name} is ${bytes === undefined ? 'missing' : 'another'}`);
      }
      const words = new TextDecoder();
      const read = (name: string): unknown => JSON.parse(words.decode(parts.get(name)));
      const head = read('study.json') as {
        people: number[];
        nominations: number[];
        done: number;
        study: { codebook: { networkTypes: { id: string }[] } };
      };
      const ids = head.people.flatMap((_, at) => (read(`people-${at + 1}.json`) as { id: string }[]).map(({ id }) => id));
      if (ids.join() !== Array.from({ length: people }, (_, person) => `p${person}`).join()) trouble.push(`${ids.length} people`);

      const spellings = new Set<string>();
      let rows = 0;
      for (const at of head.nominations.keys()) {
        const bytes = parts.get(`nominations-${at + 1}.bin`) ?? new Uint8Array();
        const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
        const text = JSON.parse(words.decode(bytes.subarray(4, 4 + size))) as {
          length: number;
          words: string[];
          lists: string[][];
          columns: { name: string; type: 'u8' | 'u16' | 'i32'; at: number }[];
        };
        const start = Math.ceil((4 + size) / 8) * 8;
        const columnOf = (name: string): Uint8Array | Uint16Array | Int32Array => {
          const { at = NaN, type = 'i32' } = text.columns.find((column) => column.name === name) ?? {};
          const Cells = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array }[type];
          return new Cells(bytes.buffer, bytes.byteOffset + start + at, text.length);
        };
        const [from, to, types, row] = [columnOf('from'), columnOf('to'), columnOf('types'), columnOf('row')];
        for (let i = 0; i < text.length; i += 1, rows += 1) {
          const person = Math.floor(rows / (contacts / people));
          const contact = rows % (contacts / people);
          const [type = ''] = text.lists[types[i] ?? 0] ?? [];
          if (
            text.words[from[i] ?? 0] !== `p${person}` ||
            text.words[to[i] ?? 0] !== `p${(person + 1 + 61 * contact) % people}` ||
            row[i] !== rows + 2 ||
            (contact % 2 === 1) !== (type === 'Elite')
          )
            trouble.push(`contact ${rows}`);
          if (contact % 2 === 0) spellings.add(type);
        }
      }
      if (rows !== contacts) trouble.push(`${rows} contacts`);
      for (const { id } of head.study.codebook.networkTypes) if (id === 'Mentor' || id === 'Guide') spellings.add(id);
      return { studies: studies.length, spellings: [...spellings], done: head.done, trouble: trouble.slice(0, 10) };
    },
    [PEOPLE, CONTACTS] as const,
  );
}

const banner = (page: Page) => page.getByRole('banner');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ });
const room = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name });
const studies = (page: Page) => page.getByRole('region', { name: 'On this computer' });
/** Seen by the page itself: saving is over sooner than the test looks again. To be asked before what is saved is done. */
const saving = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('header')?.textContent.includes('Saving…') !== true) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => {
          reject(new Error('Nothing was saved within a minute.'));
        }, 60_000);
      }),
  );
const saved = (page: Page) => expect(banner(page).getByText(/^Saved on this computer/)).toBeVisible({ timeout: 60_000 });

async function openFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a study file' }).click();
  await (await chooser).setFiles(path);
}

/** How long Kith saves what `act` has changed. */
async function timeSaving(page: Page, act: () => Promise<void>): Promise<number> {
  const begins = saving(page);
  await act();
  await begins;
  const begun = performance.now();
  await saved(page);
  return performance.now() - begun;
}

test('killed twenty times while Kith saves a study of 400,000 contacts, the study is what it was before or what it is after', async ({
  keptBrowser,
}) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'kith-killed-'));
  const path = writeStudyFile(folder);
  const found = { before: 0, after: 0 };
  const times: Record<string, number> = {};
  const count = (isAfter: boolean): void => {
    found[isAfter ? 'after' : 'before'] += 1;
  };
  const killWithin = async (ms: number, at: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms * BEYOND * at));
    await keptBrowser.kill();
  };

  // Brought in from a file: before it nothing is there, after it all is.
  let page = await keptBrowser.open('/');
  times['opening'] = await timeSaving(page, () => openFile(page, path));
  expect(await readDatabase(page)).toEqual({ studies: 1, spellings: ['Mentor'], done: 0, trouble: [] });

  // A word that stands in half of the contacts is respelt, so that every part with contacts is another one.
  await room(page, 'Study').click();
  await page.getByRole('textbox', { name: 'Spelling of Mentor' }).fill('Guide');
  times['respelling'] = await timeSaving(page, () => page.keyboard.press('Enter'));
  let isRespelt = true;
  await keptBrowser.close();
  page = await keptBrowser.open('/');
  for (let kill = 0; kill < KILLS - KILLS_WHILE_OPENING; kill += 1) {
    await page.getByRole('button', { name: 'Open people.csv' }).click();
    const step = isRespelt ? undo(page) : redo(page);
    await expect(step).toHaveAccessibleName(/Changed “Guide” in the codebook/);
    const begins = saving(page);
    await step.click();
    await begins;
    await killWithin(times['respelling'], (kill + 0.5) / (KILLS - KILLS_WHILE_OPENING));
    page = await keptBrowser.open('/');
    await expect(studies(page)).toContainText('5,000 managers · 400,000 reported contacts');
    const { spellings, ...rest } = await readDatabase(page);
    const isGuide = spellings[0] === 'Guide';
    expect({ spellings, ...rest }).toEqual({ studies: 1, spellings: [isGuide ? 'Guide' : 'Mentor'], done: isGuide ? 1 : 0, trouble: [] });
    count(isGuide !== isRespelt);
    isRespelt = isGuide;
  }
  // Or nothing was killed in the middle.
  expect(found.before).toBeGreaterThan(0);

  // What is on the screen is what the database holds.
  await page.getByRole('button', { name: 'Open people.csv' }).click();
  await expect(banner(page)).toContainText('5,000 managers · 5,000 answered · 400,000 reported contacts', { timeout: 60_000 });
  await room(page, 'Study').click();
  await expect(page.getByRole('textbox', { name: isRespelt ? 'Spelling of Guide' : 'Spelling of Mentor' })).toBeVisible();
  await expect(page.getByText('200,000 contacts')).toHaveCount(2);
  await page.getByRole('button', { name: 'kith: back to the start page' }).click();

  for (let kill = 0; kill < KILLS_WHILE_OPENING; kill += 1) {
    if ((await page.getByText('You have no studies yet.').count()) === 0) {
      await page.getByRole('button', { name: 'Remove people.csv' }).click();
      await expect(page.getByText('You have no studies yet.')).toBeVisible({ timeout: 30_000 });
    }
    const begins = saving(page);
    await openFile(page, path);
    await begins;
    await killWithin(times['opening'], (kill + 0.5) / KILLS_WHILE_OPENING);
    page = await keptBrowser.open('/');
    await expect(studies(page)).toContainText(/You have no studies yet|5,000 managers · 400,000 reported contacts/);
    const whole = await readDatabase(page);
    expect(whole).toEqual(
      whole.studies === 0
        ? { studies: 0, spellings: [], done: 0, trouble: [] }
        : { studies: 1, spellings: ['Mentor'], done: 0, trouble: [] },
    );
    count(whole.studies === 1);
  }
  console.log(
    `killed ${KILLS} times over ${Math.round(times['respelling'])} ms of saving what was respelt and ${Math.round(times['opening'])} ms of what was opened: ${found.before} found the state before, ${found.after} the one after`,
  );
  rmSync(folder, { recursive: true });
});
