import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

async function rename(page: Page, title: string): Promise<void> {
  await page.getByRole('banner').locator('.Header-title').click();
  await page.getByRole('textbox', { name: 'Name of the study' }).fill(title);
  await page.keyboard.press('Enter');
}

test('one tab writes, the other follows live and says so, and takes over when the first is closed', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Open Krackhardt/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();

  const second = await context.newPage();
  await second.goto(page.url());
  const note = second.getByRole('button', { name: 'Open in another tab, followed here' });
  await expect(note).toBeVisible();
  await note.click();
  await expect(second.getByRole('dialog')).toContainText('this one takes over');
  await checkAccess(second);
  await second.keyboard.press('Escape');

  await rename(page, 'Seen in both');
  await expect(second.getByRole('banner').getByText('Seen in both')).toBeVisible();

  await rename(second, 'Not here');
  await expect(second.getByText('This study is open in another tab as well, and is changed there.')).toBeVisible();
  await expect(second.getByRole('banner').getByText('Seen in both')).toBeVisible();

  await page.close();
  await expect(note).toBeHidden();
  await rename(second, 'Taken over');
  await expect(second.getByText('Saved on this computer')).toBeVisible();
  await second.reload();
  await expect(second.getByRole('banner').getByText('Taken over')).toBeVisible();
});

test('a study removed in one tab is gone from the other, which does not save it again', async ({ page, context }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Open Krackhardt/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  const second = await context.newPage();
  await second.goto('/');
  await second.getByRole('button', { name: /^Remove Krackhardt/ }).click();
  await expect(page.getByText('The study was removed in another tab.')).toBeVisible();
  await expect(page.getByText('No study is kept here yet.')).toBeVisible();
  await second.reload();
  await expect(second.getByText('No study is kept here yet.')).toBeVisible();
});

test.describe('on an intranet page that is not served by https', () => {
  test.use({ launchOptions: async ({ launchOptions }, use) => { await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP intranet.test 127.0.0.1'] }); } });

  test('files are brought in and kept, and the page says that it must be open in one tab only', async ({ page, site, offences }) => {
    const intranet = site.replace('127.0.0.1', 'intranet.test').replace('localhost', 'intranet.test');
    await page.goto(intranet);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.locator('input[type=file]').setInputFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('id,name,responded\np1,Ann Lee,yes\np2,Bo Day,yes\n') },
      { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from('from,to,types,motives\np1,p2,Managerial,knowledge\n') },
    ]);
    await page.getByRole('button', { name: /^Bring in 2 managers and 1 contact$/ }).click();
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    await page.getByRole('button', { name: 'Keep it open in one tab only' }).click();
    await expect(page.getByRole('dialog')).toContainText('one may overwrite the other');
    await page.reload();
    await expect(page.getByText('2 managers · 2 answered')).toBeVisible();
    // The server's headers for shared memory are ignored here, which the browser reports; and this is another origin than the harness expects.
    offences.splice(0, offences.length, ...offences.filter((offence) => !/untrustworthy|intranet\.test/.test(offence)));
  });
});
