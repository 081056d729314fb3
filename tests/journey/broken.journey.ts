import { checkAccess, expect, test } from './harness';

test(
  'a page that breaks leaves the others, says that the study is saved, and can be shown or loaded again',
  { tag: '@long' },
  async ({ page, offences }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
    await page.evaluate(() => {
      const real = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext');
      Object.assign(window, {
        mend: () => {
          Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', real ?? {});
        },
      });
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('planted');
      };
    });
    const rail = page.getByRole('navigation', { name: 'Pages' });
    const broken = page.getByRole('alert').filter({ hasText: 'This page could not be shown' });
    await rail.getByRole('button', { name: /^Map/ }).click();
    await expect(broken).toContainText('The study is saved on this computer.');
    await expect(broken).toContainText('planted');
    await expect(page.getByRole('banner')).toBeVisible();
    await checkAccess(page);

    await rail.getByRole('button', { name: /^Isolation/ }).click();
    await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
    await expect(broken).toBeHidden();

    await rail.getByRole('button', { name: /^Map/ }).click();
    await broken.getByRole('button', { name: 'Try again' }).click();
    await expect(broken).toBeVisible();
    await page.evaluate(() => {
      window.mend();
    });
    await broken.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#map-words')).toContainText('92 managers');

    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('planted');
      };
    });
    await rail.getByRole('button', { name: /^People/ }).click();
    await rail.getByRole('button', { name: /^Map/ }).click();
    await broken.getByRole('button', { name: 'Reload Kith' }).click();
    await expect(page.locator('#map-words')).toContainText('92 managers');
    expect(offences.length).toBeGreaterThan(0);
    expect(offences.filter((offence) => !/planted|The above error|React/.test(offence))).toEqual([]);
    offences.length = 0;
  },
);
