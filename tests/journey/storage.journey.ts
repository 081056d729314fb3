import { randomBytes } from 'node:crypto';

import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

// The browser packs what it stores: only what has no pattern takes the room that it seems to take.
const MANAGERS = 400;
const people = ['id,name,responded', ...Array.from({ length: MANAGERS }, (_, n) => `p${n},Manager number ${n},yes`)].join('\n');
const contacts = [
  'from,to,types,motives,note',
  ...Array.from(
    { length: 20 * MANAGERS },
    (_, n) => `p${n % MANAGERS},p${(n * 7 + 1) % MANAGERS},Managerial,knowledge,${randomBytes(100).toString('base64')}`,
  ),
].join('\n');
const files = [
  { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
  { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
];

async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Open Krackhardt/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
}

test(
  'out of room: what was saved stays, the page says so, and saves when there is room again',
  { tag: '@long' },
  async ({ keptBrowser, site }) => {
    // A private window does not heed a quota, and one that is set later is not heard of at once.
    const page = await keptBrowser.open('about:blank');
    const browser = await page.context().newCDPSession(page);
    const origin = new URL(site).origin;
    await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    await openSample(page);
    await page.getByRole('button', { name: 'kith: back to the start page' }).click();
    await page.locator('input[type=file][multiple]').setInputFiles(files);
    await page.getByRole('button', { name: /^Add 400 managers/ }).click();
    await expect(page.getByRole('alert').filter({ hasText: /no space left for Kith, which takes \d+ MB/ })).toBeVisible();
    const note = page.getByRole('button', { name: 'Not saved' });
    await note.click();
    await expect(page.getByRole('dialog')).toContainText('Download a copy');
    await checkAccess(page);
    await page.keyboard.press('Escape');

    // It is not left unasked; left, it waits in the page and is listed.
    await page.getByRole('button', { name: 'kith: back to the start page' }).click();
    const leave = page.getByRole('alertdialog');
    await expect(leave).toContainText('without saving');
    await checkAccess(page);
    await leave.getByRole('button', { name: 'Close without saving' }).click();
    const waiting = page.getByRole('list', { name: 'Not saved yet' });
    await expect(waiting).toContainText('no space left for Kith');
    await checkAccess(page);
    await waiting.getByRole('button', { name: /^Back to/ }).click();
    await expect(note).toBeVisible();

    // Nothing of it was kept, and what was kept before is whole.
    const other = await page.context().newPage();
    await other.goto('/');
    const studies = other.getByRole('region', { name: 'On this computer' });
    await expect(studies.getByRole('button', { name: /^Open (?!a study file)/ })).toHaveCount(1);
    await studies.getByRole('button', { name: /^Open Krackhardt/ }).click();
    await expect(other.getByText('21 managers · 21 answered · 312 reported contacts')).toBeVisible();
    await other.close();

    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await expect(note).toBeHidden({ timeout: 20_000 });
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('banner').getByText('400 managers')).toBeVisible();
  },
);

test('a page loaded again in the middle of an import has what it had before, and nothing of the import', async ({ page }) => {
  await openSample(page);
  const address = page.url();
  const many = ['from,to,types', ...Array.from({ length: 150_000 }, (_, n) => `p${n % 5000},p${(n * 7 + 1) % 5000},Managerial`)].join('\n');
  await page.goto('/');
  await page.reload();
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([{ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(many) }]);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('dialog')).toBeHidden();
  const studies = page.getByRole('region', { name: 'On this computer' });
  await expect(studies.getByRole('button', { name: /^Open (?!a study file)/ })).toHaveCount(1);
  await page.goto(address);
  await page.reload();
  await expect(page.getByText('21 managers · 21 answered · 312 reported contacts')).toBeVisible();
});

test('a study of somebody’s own that the browser may clear is said to be only in this browser', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles(files);
  await page.getByRole('button', { name: /^Add 400 managers/ }).click();
  // Headless, Chromium never promises to keep anything.
  await page.getByRole('button', { name: 'Only in this browser' }).click();
  const more = page.getByRole('dialog');
  await expect(more).toContainText('always deletes it if this is a private window');
  await more.getByRole('button', { name: 'Download a copy' }).click();
  await expect(page.getByRole('dialog')).toContainText('passphrase');
});
