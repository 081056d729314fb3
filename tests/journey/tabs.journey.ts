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
  const note = second.getByRole('button', { name: 'Open in another tab' });
  await expect(note).toBeVisible();
  await note.click();
  await expect(second.getByRole('dialog')).toContainText('you can edit here');
  await checkAccess(second);
  await second.keyboard.press('Escape');

  await rename(page, 'Seen in both');
  await expect(second.getByRole('banner').getByText('Seen in both')).toBeVisible();

  await rename(second, 'Not here');
  await expect(second.getByText('This study is open in another tab. Close it there')).toBeVisible();
  await expect(second.getByRole('banner').getByText('Seen in both')).toBeVisible();

  await page.close();
  await expect(note).toBeHidden();
  await rename(second, 'Taken over');
  // What is promised: a second after a change it is kept, whatever happens.
  await second.waitForTimeout(1000);
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
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  await second.reload();
  await expect(second.getByText('You have no studies yet.')).toBeVisible();
});
