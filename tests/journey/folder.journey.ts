import { writeFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

const PASSPHRASE = 'otter lamp vinegar seven';
const SLOW = { timeout: 60_000 };
const people = 'id,name,responded\nm-one,Zoë Quill,yes\nm-two,Ann Lee,yes\nm-three,Bo Day,yes\n';
const contacts =
  'from,to,types,motives\nm-one,m-two,Managerial,support\nm-two,Zoe Quill,Managerial,support\nm-three,m-two,Managerial,support\n';

/**
 * No one can press the browser's own folder dialog in a test: what it would give is a real folder of this origin (OPFS),
 * written to by the same calls; and whether the browser allows it is the test's to say.
 */
async function giveFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    let isAsked = false;
    FileSystemHandle.prototype.queryPermission = () =>
      Promise.resolve(isAsked || sessionStorage.getItem('withdrawn') === null ? 'granted' : 'prompt');
    FileSystemHandle.prototype.requestPermission = () => {
      isAsked = true;
      return Promise.resolve('granted');
    };
  });
}

/** Every file of the folder, as it is on the disk. */
async function readFolder(page: Page): Promise<Record<string, Buffer>> {
  const files = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    // A file that is written between asking for it and reading it is refused by the browser, and is another one then; one that
    // is there only while another is written may be gone by then.
    const isBusy = (failure: unknown): boolean => ['NotReadableError', 'NotFoundError'].includes((failure as DOMException).name);
    for (;;) {
      try {
        const found: Record<string, number[]> = {};
        for await (const [name, handle] of folder.entries())
          found[name] = Array.from(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
        return found;
      } catch (failure) {
        if (!isBusy(failure)) throw failure;
      }
    }
  });
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

async function bringIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
    { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
  ]);
  await page.getByRole('button', { name: /^Add 3 managers and 3 contacts$/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
}

async function chooseFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download a copy' }).click();
  const part = page.getByRole('region', { name: 'Automatic copy' });
  await part.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(part.getByText('“people.kith” in the folder “Backups”')).toBeVisible();
  await expect(part.getByText(/^Last copied /)).toBeVisible();
  await checkAccess(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
}

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('banner').locator('.Header-title').click();
  await page.getByRole('textbox', { name: 'Name of the study' }).fill(title);
  await page.keyboard.press('Enter');
}

/** Opens what lies in the folder, as on another computer. */
async function openCopy(page: Page, bytes: Buffer, path: string): Promise<void> {
  writeFileSync(path, bytes);
  await page.goto('/');
  await page
    .getByRole('region', { name: 'On this computer' })
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a study file' }).click();
  await (await chooser).setFiles(path);
}

test(
  'a study is copied to a folder by itself, after changes, and the copy opens; permission is asked for again after a reload',
  { tag: '@long' },
  async ({ page }, testInfo) => {
    test.setTimeout(180_000);
    await giveFolder(page);
    await bringIn(page);
    await chooseFolder(page);
    const first = (await readFolder(page))['people.kith']!;
    expect(first.includes('application/x-kith-study')).toBe(true);

    await page.clock.install();
    await rename(page, 'Changed since');
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    await page.clock.fastForward('01:05');
    await expect.poll(async () => (await readFolder(page))['people.kith']?.equals(first)).toBe(false);
    expect(Object.keys(await readFolder(page))).toEqual(['people.kith']);

    // Sooner than in a minute when the page is hidden.
    const second = (await readFolder(page))['people.kith']!;
    await rename(page, 'Changed and hidden');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(async () => (await readFolder(page))['people.kith']?.equals(second)).toBe(false);

    await page.evaluate(() => {
      sessionStorage.setItem('withdrawn', 'yes');
    });
    await page.reload();
    const note = page.getByRole('button', { name: 'Not copied to the folder' });
    await expect(note).toBeVisible();
    await rename(page, 'Changed again');
    const before = (await readFolder(page))['people.kith']!;
    await note.click();
    await expect(page.getByRole('dialog')).toContainText('The browser needs your permission again');
    await checkAccess(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Allow copying' }).click();
    await expect(note).toBeHidden();
    await expect.poll(async () => (await readFolder(page))['people.kith']?.equals(before)).toBe(false);

    await openCopy(page, (await readFolder(page))['people.kith']!, testInfo.outputPath('copy.kith'));
    await expect(page.getByText('3 managers · 3 answered')).toBeVisible();
    await expect(page.getByRole('banner').getByText('Changed again')).toBeVisible();
  },
);

test(
  'the copy loses somebody who is erased at once; where it cannot be reached, that is said',
  { tag: '@long' },
  async ({ page }, testInfo) => {
    test.setTimeout(180_000);
    await giveFolder(page);
    await bringIn(page);
    await chooseFolder(page);
    const erase = async (name: string): Promise<void> => {
      await page.getByRole('gridcell', { name }).first().locator('.DataGrid-name').click();
      await page.getByRole('button', { name: 'Erase this person' }).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog).toContainText('The copy “people.kith” in the folder “Backups” is rewritten at once.');
      await dialog.getByRole('button', { name: 'Erase permanently' }).click();
    };
    const before = (await readFolder(page))['people.kith']!;
    await erase('Zoë Quill');
    await expect(page.getByText('2 managers · 2 answered')).toBeVisible();
    await expect.poll(async () => (await readFolder(page))['people.kith']?.equals(before)).toBe(false);
    const erased = (await readFolder(page))['people.kith']!;

    await page.evaluate(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('Backups', { recursive: true });
    });
    await erase('Bo Day');
    await expect(
      page.getByText(
        /^Erased here\. The copy “people\.kith” in the folder “Backups” could not be rewritten, and still holds the erased person: The folder no longer exists/,
      ),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Not copied to the folder' })).toBeVisible();
    await checkAccess(page);

    await openCopy(page, erased, testInfo.outputPath('copy.kith'));
    await expect(page.getByText('2 managers · 2 answered')).toBeVisible();
    await expect(page.getByRole('gridcell', { name: 'Zoë Quill' })).toHaveCount(0);
    await expect(page.getByRole('gridcell', { name: 'Ann Lee' }).first()).toBeVisible();
  },
);

test('the copy of a protected study has its passphrase, from the moment it is protected', { tag: '@long' }, async ({ page }, testInfo) => {
  test.setTimeout(180_000);
  await giveFolder(page);
  await bringIn(page);
  await chooseFolder(page);
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Study/ })
    .click();
  await page.getByRole('button', { name: 'Protect with a passphrase' }).click();
  const part = page.getByRole('region', { name: 'Protection on this computer' });
  await part.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await part.getByLabel('Repeat passphrase').fill(PASSPHRASE);
  await part.getByRole('button', { name: 'Protect the study' }).click();
  await expect(part.getByRole('button', { name: 'Lock now' })).toBeVisible(SLOW);
  const copy = (await readFolder(page))['people.kith']!;
  expect(copy.includes('age-encryption.org/v1')).toBe(true);
  expect(Object.keys(await readFolder(page))).toEqual(['people.kith']);
  await openCopy(page, copy, testInfo.outputPath('copy.kith'));
  const locked = page.getByRole('dialog', { name: 'copy.kith has a passphrase' });
  await locked.getByRole('checkbox').uncheck();
  await locked.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await locked.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('3 managers · 3 answered')).toBeVisible(SLOW);
});

test('a browser that cannot write to a folder says why', async ({ page }) => {
  await page.addInitScript(() => {
    delete (window as { showDirectoryPicker?: unknown }).showDirectoryPicker;
  });
  await bringIn(page);
  await page.getByRole('button', { name: 'Download a copy' }).click();
  const part = page.getByRole('region', { name: 'Automatic copy' });
  await expect(part.getByText('This browser does not let a page write to a folder. Chrome and Edge do, on a computer.')).toBeVisible();
  await expect(part.getByRole('button')).toHaveCount(0);
});
