import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

test('the inspector passes axe in both themes beside every page that has it: a person, and a pair', { tag: '@long' }, async ({ page }) => {
  test.slow();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const rail = page.getByRole('navigation', { name: 'Pages' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await showPeople(page);
  await page.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').filter({ hasText: 'Grace Entwistle' }).click();
  // What is folded is looked at, too.
  for (const one of await inspector.locator('summary').all()) await one.click();
  await checkAccess(page);

  await rail.getByRole('button', { name: /^Map/ }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(inspector).toBeVisible();
  await checkAccess(page);
  await page.getByRole('button', { name: 'As a table' }).click();
  await page
    .getByRole('table', { name: 'Links between people' })
    .getByRole('row')
    .nth(1)
    .getByRole('cell')
    .nth(2)
    .getByRole('button')
    .click();
  await expect(inspector).toContainText('What if this link were lost?');
  await checkAccess(page);

  await rail.getByRole('button', { name: /^People/ }).click();
  await page.getByRole('grid', { name: 'Managers' }).locator('.DataGrid-name').nth(1).click();
  for (const name of [/^Managers/, /^Contacts/, /^Measures/, /^Networks/]) {
    await page.getByRole('tab', { name }).click();
    await expect(inspector).toBeVisible();
    await checkAccess(page);
  }

  await rail.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('tab', { name: 'Details' }).click();
  const dot = page
    .getByRole('region', { name: 'Contacts in use', exact: true })
    .getByRole('group', { name: /^General/ })
    .getByRole('button');
  await dot.focus();
  await page.keyboard.press('Enter');
  await expect(inspector).toBeVisible();
  await checkAccess(page);
});
