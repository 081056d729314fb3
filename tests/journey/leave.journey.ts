import { expect, test } from './harness';

test('a page that is left right after a change asks first, and while it asks the change is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Open Krackhardt/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    // A person takes a moment to answer; what is promised is that a second after a change it is kept.
    setTimeout(() => void dialog.accept(), 1000);
  });
  await page.getByRole('banner').locator('.Header-title').click();
  await page.getByRole('textbox', { name: 'Name of the study' }).fill('Changed and left');
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    location.reload();
  });
  await loaded;
  await expect(page.getByRole('banner').getByText('Changed and left')).toBeVisible();
  expect(asked).toEqual(['beforeunload']);

  // Nothing is asked where nothing would be lost.
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('banner').getByText('Changed and left')).toBeVisible();
  expect(asked).toEqual(['beforeunload']);
});
