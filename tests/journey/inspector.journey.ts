import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const rail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: new RegExp(`^${name}`) });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await showPeople(page);
});

test('the inspector passes axe in both themes beside lists and map, for a person and for a pair', { tag: '@long' }, async ({ page }) => {
  test.slow();
  await page.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').filter({ hasText: 'Grace Entwistle' }).click();
  // What is folded is looked at, too.
  for (const one of await inspector(page).locator('summary').all()) await one.click();
  await checkAccess(page);
  await rail(page, 'Map').click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(inspector(page)).toBeVisible();
  await checkAccess(page);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As a table' }).click();
  const pair = page.getByRole('table', { name: 'Links between people' }).getByRole('row').nth(1);
  await pair.getByRole('cell').nth(2).getByRole('button').click();
  await expect(inspector(page)).toBeVisible();
  await checkAccess(page);
});

test('the inspector passes axe in both themes beside tables of People, and the details of Compare', { tag: '@long' }, async ({ page }) => {
  test.slow();
  await rail(page, 'People').click();
  await page.getByRole('grid', { name: 'Managers' }).locator('.DataGrid-name').nth(1).click();
  for (const name of [/^Managers/, /^Measures/]) {
    await page.getByRole('tab', { name }).click();
    await expect(inspector(page)).toBeVisible();
    await checkAccess(page);
  }

  await rail(page, 'Compare').click();
  await page.getByRole('tab', { name: 'Details' }).click();
  const card = page.getByRole('region', { name: 'Contacts in use', exact: true });
  await card
    .getByRole('group', { name: /^General/ })
    .getByRole('button')
    .focus({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeVisible();
  await checkAccess(page);
});
