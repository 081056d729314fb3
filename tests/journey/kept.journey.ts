import { checkAccess, expect, test } from './harness';

test(
  'a study that was opened is there after the browser was closed, and its address leads back to it',
  { tag: '@long' },
  async ({ keptBrowser }) => {
    const page = await keptBrowser.open();
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    const title = await page.title();
    const address = page.url();
    await keptBrowser.close();

    const again = await keptBrowser.open();
    const studies = again.getByRole('region', { name: 'On this computer' });
    await expect(studies.getByText('Three trusts')).toBeVisible();
    await checkAccess(again);
    await again.goto(address);
    await again.reload();
    await expect(again.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
    await expect(again).toHaveTitle(title);
  },
);
