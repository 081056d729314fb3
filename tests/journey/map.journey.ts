import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const table = (page: Page) => page.getByRole('table', { name: 'Links between people' });
const words = (page: Page) => page.locator('#map-words');

async function pairs(page: Page): Promise<number> {
  const found = /([\d,]+) links?/.exec((await words(page).textContent()) ?? '');
  return Number(found?.[1]?.replaceAll(',', ''));
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  await page.getByRole('button', { name: /^Map/ }).click();
  await expect(words(page)).toContainText('92 managers');
});

test('the map says in words what it shows, and its table has as many pairs', async ({ page }) => {
  await checkAccess(page);
  const drawn = await pairs(page);
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(drawn + 1));
  await checkAccess(page);
});

test('every key of the legend switches what it stands for off and on', async ({ page }) => {
  const all = await pairs(page);
  const legend = page.getByRole('group', { name: /^Legend/ });
  await legend.getByRole('button', { name: 'Everyday work' }).click();
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  await expect(legend.getByRole('button', { name: 'Everyday work' })).toHaveAttribute('aria-pressed', 'false');
  await legend.getByRole('button', { name: 'Everyday work' }).click();
  await expect.poll(() => pairs(page)).toBe(all);

  await page.getByRole('button', { name: 'As a table' }).click();
  const rows = async (): Promise<number> => Number(await table(page).getAttribute('aria-rowcount')) - 1;
  for (const key of ['General', 'Acute']) {
    await legend.getByRole('button', { name: key }).click();
    expect(await rows()).toBeLessThan(all);
    await legend.getByRole('button', { name: key }).click();
    expect(await rows()).toBe(all);
  }
  await legend.getByRole('button', { name: 'only isolated' }).click();
  expect(await rows()).toBeLessThan(all);
});

test('a lens looks at one type of tie, at both who say so, and at people not on the staff list', async ({ page }) => {
  const all = await pairs(page);
  await page.getByRole('button', { name: /^All types/ }).click();
  for (const type of ['Operational/Clinical', 'Managerial']) await page.getByRole('menuitemcheckbox', { name: type }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show all types' }).click();
  await expect.poll(() => pairs(page)).toBe(all);

  await page.getByRole('button', { name: 'Naming' }).click();
  await page.getByRole('option', { name: 'Named by: both' }).click();
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  await page.getByRole('button', { name: 'Naming' }).click();
  await page.getByRole('option', { name: 'Named by: one or both' }).click();

  await page.getByRole('button', { name: 'People', exact: false }).last().click();
  await page.getByRole('option', { name: 'People: all who are named' }).click();
  await expect(words(page)).toContainText('people not on the staff list');
  expect(await pairs(page)).toBeGreaterThan(all);
});

test('a filter of the map changes no number elsewhere, says on the map that it is there, and is cleared', async ({ page }) => {
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^Isolation/ })
    .click();
  await showPeople(page);
  const list = page.getByRole('grid', { name: 'Managers and findings' });
  await list.getByRole('row').last().click();
  await inspector(page).getByText('Network scores').click();
  const measures = inspector(page).getByRole('table', { name: 'Measures', exact: true });
  await expect(measures.getByRole('row', { name: /^Betweenness/ }).getByRole('cell')).not.toHaveText('');
  const before = await measures.textContent();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('mentor');
  await page.getByRole('option', { name: /^Mentor/ }).click();
  await expect(words(page)).toContainText('of type Mentor');
  await expect(measures).toHaveText(before ?? '');
  await expect(inspector(page)).toContainText('The map’s filters do not apply here.');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^People/ })
    .click();
  await page.getByRole('tab', { name: 'Measures' }).click();
  await expect(page.getByText('The map’s filters do not apply here.').first()).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Measures' }).getByRole('row').nth(1).getByRole('gridcell').nth(2)).not.toHaveText('0');

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Map/ }).click();
  await page.getByRole('button', { name: 'Clear filters of the map' }).click();
  await expect(words(page)).not.toContainText('Mentor');
  await expect(page.getByRole('button', { name: 'Clear filters of the map' })).toBeHidden();
  await expect(measures).toHaveText(before ?? '');
  await expect(inspector(page)).not.toContainText('The map’s filters');
});

test('a lens looks at what ties are for, at where they lead, and says so in words', async ({ page }) => {
  const all = await pairs(page);
  await page.getByRole('button', { name: /^Purpose: all/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Support' }).click();
  await page.keyboard.press('Escape');
  await expect(words(page)).toContainText('for support');
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  const forSupport = await pairs(page);

  await page.getByRole('button', { name: 'Inside or outside' }).click();
  await page.getByRole('option', { name: 'Outside the organisation' }).click();
  await expect(words(page)).toContainText('to outside the organisation');
  await expect.poll(() => pairs(page)).toBeLessThan(forSupport);
  await checkAccess(page);
  await page.getByRole('button', { name: 'Inside or outside' }).click();
  await page.getByRole('option', { name: 'Inside and outside' }).click();
  await page.getByRole('button', { name: /^support/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Support' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => pairs(page)).toBe(all);
});

test('a pair of the table opens into its types and the reports behind it', async ({ page }) => {
  await page.getByRole('button', { name: 'As a table' }).click();
  const row = table(page).getByRole('row').nth(1);
  const [one, other, types] = await row.getByRole('cell').allTextContents();
  await row.getByRole('cell').nth(2).getByRole('button').click();
  const heading = inspector(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText(one ?? '');
  await expect(heading).toContainText(other ?? '');
  for (const type of (types ?? '').split(', ')) await expect(inspector(page).getByText(type).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await row.first().waitFor({ state: 'detached' });
});

test('a tie says at once what hangs on it', async ({ page }) => {
  await page.getByRole('button', { name: 'As a table' }).click();
  await table(page).getByRole('row').nth(1).getByRole('cell').nth(2).getByRole('button').click();
  await inspector(page).getByRole('button', { name: 'What if this link were lost?' }).click();
  const said = inspector(page).getByRole('region', { name: 'What if this link were lost?' });
  await expect(said).toContainText(/They would still reach each other, in \d steps\./);
  await expect(said).toContainText(/network as a whole would be (\d+\.\d|less than 0\.1)% less connected/);
  await expect(said.getByRole('row')).toHaveCount(6);
  await checkAccess(page);
  // Of the ties that the rule counts: what the map shows changes nothing about it.
  await expect(said).toContainText('for the links that the rule counts');
  const before = await said.textContent();
  await page.getByRole('button', { name: 'Named by: one or both' }).click();
  await page.getByRole('option', { name: 'Named by: both' }).click();
  await expect(words(page)).toContainText('that both report');
  await expect(said).toHaveText(before ?? '');
});

test('layouts, colours and zoom change the picture, by keyboard too', async ({ page }) => {
  const picture = page.getByRole('application');
  const look = () => picture.screenshot();
  let before = await look();
  const changed = async (): Promise<void> => {
    await expect.poll(async () => !(await look()).equals(before)).toBe(true);
    before = await look();
  };
  for (const layout of ['by group', 'by closeness']) {
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByRole('option', { name: layout }).click();
    await changed();
  }
  await page.getByRole('button', { name: 'Colour' }).click();
  await page.getByRole('option', { name: 'group' }).click();
  await changed();
  await picture.focus();
  await page.keyboard.press('+');
  await changed();
  await page.keyboard.press('0');
  await changed();
});
