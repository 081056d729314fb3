import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';
import { openHeaps } from './heaps';
import { findStored } from './storedBytes';

const PASSPHRASE = 'otter lamp vinegar seven';
/** Of the sample; one is in every list, one has few contacts. */
const NAMES = ['Lena Chowdhury', 'Grace Entwistle', 'Chowdhury'];
/** To derive a key from a passphrase takes its time, and this machine may have other work. */
const SLOW = { timeout: 60_000 };

async function openThreeTrusts(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByText('92 managers · 68 answered')).toBeVisible();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
}

async function goTo(page: Page, room: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${room}`) })
    .click();
}

async function protect(page: Page): Promise<void> {
  await goTo(page, 'Study');
  await page.getByRole('button', { name: 'Protect with a passphrase' }).click();
  const part = page.getByRole('region', { name: 'Protection on this computer' });
  await expect(part.getByText('If you forget the passphrase, nobody can recover the study.')).toBeVisible();
  await part.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await part.getByLabel('Repeat passphrase').fill(PASSPHRASE);
  await part.getByRole('button', { name: 'Protect the study' }).click();
  await expect(part.getByRole('button', { name: 'Lock now' })).toBeVisible(SLOW);
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

const asks = (page: Page) => page.getByRole('heading', { name: 'Three trusts, spring round is locked' });

test(
  'a protected study locks itself when nobody is there, is in no memory and no stored byte, and opens where it was',
  { tag: '@long' },
  async ({ page }) => {
    test.setTimeout(600_000);
    await page.clock.install();
    const heaps = await openHeaps(page);
    await openThreeTrusts(page);
    expect((await findStored(page, NAMES)).length).toBeGreaterThan(1);
    await goTo(page, 'Map');
    await expect(page.getByRole('application').or(page.locator('canvas')).first()).toBeVisible();
    await goTo(page, 'Compare');
    await goTo(page, 'People');
    await page.getByRole('gridcell', { name: 'Lena Chowdhury' }).first().locator('.DataGrid-name').click();
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
    await page.keyboard.press('Escape');
    await protect(page);
    await checkAccess(page);
    expect(await findStored(page, NAMES)).toEqual([]);
    await goTo(page, 'People');

    // The start page's list names the study; the people of it, nothing does.
    const before = await heaps.find([...NAMES, PASSPHRASE]);
    expect(before[0]).toEqual([...NAMES, PASSPHRASE]);
    expect(before.slice(1).flat()).toContain(NAMES[0]);
    await page.clock.fastForward('14:00');
    await expect(page.getByRole('gridcell', { name: 'Lena Chowdhury' }).first()).toBeVisible();
    await page.clock.fastForward('02:00');
    await expect(asks(page)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('', SLOW);
    for (const name of NAMES) expect(await page.content()).not.toContain(name);
    await checkAccess(page);
    await expect.poll(async () => (await heaps.find([...NAMES, PASSPHRASE])).flat(), SLOW).toEqual([]);

    await unlock(page, 'otter lamp vinegar eight');
    await expect(page.getByRole('alert')).toHaveText('Wrong passphrase. Check capital letters and spaces.', SLOW);
    await checkAccess(page);
    await unlock(page, PASSPHRASE);
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible(SLOW);
    await expect(page.getByRole('gridcell', { name: 'Lena Chowdhury' }).first()).toBeVisible();

    await page.reload();
    await expect(asks(page)).toBeVisible();
    for (const name of NAMES) expect(await page.content()).not.toContain(name);
    await unlock(page, PASSPHRASE);
    await expect(page.getByRole('gridcell', { name: 'Lena Chowdhury' }).first()).toBeVisible(SLOW);
  },
);

test(
  'what is changed of a protected study is kept, also what is being typed when it locks; it locks in the other tab too, and its protection can be taken off',
  { tag: '@long' },
  async ({ page, context }) => {
    test.setTimeout(600_000);
    await openThreeTrusts(page);
    await protect(page);
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(asks(second)).toBeVisible();
    await unlock(second, PASSPHRASE);
    await expect(second.getByRole('button', { name: 'Open in another tab' })).toBeVisible(SLOW);

    await page.getByRole('textbox', { name: 'Notice' }).fill('Typed and not left');
    await page.getByRole('banner').getByRole('button', { name: 'Lock now' }).click();
    await expect(asks(page)).toBeVisible();
    await expect(asks(second)).toBeVisible();
    expect(await second.content()).not.toContain('Chowdhury');

    await unlock(page, PASSPHRASE);
    await expect(page.getByRole('banner').getByText('Typed and not left')).toBeVisible(SLOW);

    // Another passphrase: the old one opens nothing any more.
    const part = page.getByRole('region', { name: 'Protection on this computer' });
    await part.getByRole('button', { name: 'Change passphrase' }).click();
    await checkAccess(page);
    await part.getByLabel('Passphrase', { exact: true }).fill('seven vinegar');
    await part.getByLabel('Repeat passphrase').fill('seven vinegar');
    await part.getByRole('button', { name: 'Change passphrase' }).click();
    await expect(page.getByText('Passphrase changed.')).toBeVisible(SLOW);
    await page.getByRole('banner').getByRole('button', { name: 'Lock now' }).click();
    await expect(asks(page)).toBeVisible();
    await unlock(page, PASSPHRASE);
    await expect(page.getByText('Wrong passphrase.')).toBeVisible(SLOW);
    await unlock(page, 'seven vinegar');
    await expect(page.getByRole('banner').getByText('Typed and not left')).toBeVisible(SLOW);

    await page.getByRole('button', { name: 'Remove passphrase' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove passphrase' }).click();
    await expect(page.getByRole('button', { name: 'Protect with a passphrase' })).toBeVisible(SLOW);
    await page.reload();
    await expect(page.getByRole('banner').getByText('Typed and not left')).toBeVisible();
    expect((await findStored(page, NAMES)).length).toBeGreaterThan(1);
  },
);

test(
  'a file with a passphrase is opened, and its study is protected with it before a byte of it is kept',
  { tag: '@long' },
  async ({ page }, testInfo) => {
    test.setTimeout(600_000);
    const path = testInfo.outputPath('study.kith');
    await openThreeTrusts(page);
    await page.getByRole('button', { name: 'Download a copy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Download a copy of this study' });
    await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await dialog.getByLabel('Repeat passphrase').fill(PASSPHRASE);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    await (await download).saveAs(path);
    await page.getByRole('button', { name: 'kith: back to the start page' }).click();
    await page.getByRole('button', { name: 'Remove Three trusts, spring round' }).click();
    await expect(page.getByText('You have no studies yet.')).toBeVisible();

    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a study file' }).click();
    await (await chooser).setFiles(path);
    const locked = page.getByRole('dialog', { name: 'study.kith has a passphrase' });
    await expect(locked.getByRole('checkbox', { name: /^Protect it on this computer too/ })).toBeChecked();
    await checkAccess(page);
    await locked.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
    await locked.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByText('92 managers · 68 answered')).toBeVisible(SLOW);
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    expect(await findStored(page, NAMES)).toEqual([]);
    // What was removed before is not encrypted, and would show what is protected now.
    await page.getByRole('button', { name: 'kith: back to the start page' }).click();
    await expect(page.getByText(/^protected · 92 managers/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Bring back/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Open Three trusts, spring round' }).click();
    await expect(asks(page)).toBeVisible();
  },
);
