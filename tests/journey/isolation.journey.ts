import type { Locator, Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

const list = (page: Page): Locator => page.getByRole('grid', { name: 'Managers and verdicts' });
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const reports = (page: Page): Locator => page.getByRole('dialog', { name: /^The reports/ });

async function openSample(page: Page, button: string | RegExp): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: button }).click();
  await expect(list(page)).toBeVisible();
}

test('a new user opens Three trusts, reads who is isolated and why, and gets from a reason to its row', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\w+ of the 29 general managers who answered are isolated$/);
  await expect(page.getByText('Made up')).toBeVisible();
  // 92 on the roster and 68 who answered, as the sample is made.
  await expect(list(page)).toHaveAttribute('aria-rowcount', '93');
  await expect(page.getByRole('button', { name: /^Cannot say 24 of 92/ })).toBeVisible();

  const first = list(page).getByRole('row').nth(1);
  await expect(first.getByText(/^(No wider network|Few contacts)$/)).toBeVisible();
  await expect(first.getByText(/^certain · \d+ of 12 settings$/)).toBeVisible();
  await expect(first.getByRole('img', { name: /^\d+ ties?: .*none outside; no mentor$/ })).toBeVisible();
  const name = (await first.locator('b').textContent()) ?? '';
  await first.click();

  const panel = inspector(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(panel.getByText('none is for support')).toBeVisible();
  await panel.getByText('Numbers').click();
  await expect(panel.getByRole('row', { name: 'Mentor none none' })).toBeVisible();

  await panel.getByRole('button', { name: 'Show the reports: Nobody outside' }).click();
  const rows = reports(page);
  await expect(rows).toContainText(name);
  await expect(rows).toContainText(/Marked: .* that the reason speaks of/);
  await expect(rows.getByRole('heading', { name: 'contacts.csv' })).toBeVisible();
  const marked = rows.getByRole('row', { name: /marked/ });
  expect(await marked.count()).toBeGreaterThan(0);
  // Every row behind "nobody outside" is one that she wrote herself.
  for (const cell of await marked.locator('td:first-of-type').allTextContents()) expect(cell).toContain(name);
  await checkAccess(page);

  await page.keyboard.press('Escape');
  await expect(rows).toBeHidden();
  await expect(panel).toBeVisible();
});

test('the row of the reports is the row of the file', async ({ page, site }) => {
  await openSample(page, 'Open the sample study');
  await list(page).getByRole('row').nth(1).click();
  await inspector(page).getByRole('button', { name: 'Show the reports', exact: true }).click();
  const row = reports(page).getByRole('row').nth(1);
  const number = Number(await row.getByRole('rowheader').textContent());
  const cells = await row.getByRole('cell').allTextContents();

  const contacts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).find((name) => /contacts.*\.csv$/.test(name)) ?? '');
  expect(contacts.startsWith(site)).toBe(true);
  const lines = (await (await page.request.get(contacts)).text()).split(/\r?\n/);
  const [from, to] = lines[number - 1]!.split(',');
  expect(cells[0]!.startsWith(from!)).toBe(true);
  expect(cells[1]).toContain(to);
});

test('a threshold moves the list, and the defaults bring it back', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  const headline = page.getByRole('heading', { level: 1 });
  const before = (await headline.textContent()) ?? '';
  await page.getByRole('button', { name: 'Rule and thresholds' }).click();
  const few = page.getByRole('textbox', { name: 'How few is few?' });
  await expect(few).toBeFocused();
  await few.fill('8');
  await few.press('Enter');
  await expect(headline).not.toHaveText(before);
  await checkAccess(page);
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(headline).toHaveText(before);
  await page.getByText('How this is decided').click();
  await expect(page.getByText('conventions of this project')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Rule and thresholds' })).toBeHidden();
});

test('counts and filters narrow the list and say by how much', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  await page.getByRole('button', { name: /^Clinical/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of 92 managers' })).toBeVisible();
  await page.getByLabel('Verdict', { exact: true }).selectOption('Flagged only');
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all, in the first order' }).click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', '93');
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('nobody of this name');
  await expect(page.getByText('Nobody meets these conditions.')).toBeVisible();
});

test('in the book’s cases nothing can be said of anybody, and the page says why', async ({ page }) => {
  await openSample(page, /Open The book/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing can be said about who is isolated');
  await expect(page.getByText(/not being named means nothing/).last()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Cannot say 57 of 57/ })).toBeVisible();
  for (const sort of ['Flagged only', 'Uncertain', 'Connected, feels alone', 'Connected']) {
    await page.getByLabel('Verdict', { exact: true }).selectOption(sort);
    await expect(list(page).getByRole('row')).toHaveCount(1);
  }
  await page.getByLabel('Verdict', { exact: true }).selectOption('Cannot say');
  await expect(list(page)).toHaveAttribute('aria-rowcount', '58');
  await list(page).getByRole('row').nth(1).click();
  await expect(inspector(page).getByText(/It cannot be told/)).toBeVisible();
  await expect(inspector(page).getByText(/what is not named is unknown/)).toBeVisible();
  await checkAccess(page);
});

test('the keyboard alone leads from the list to the rows of the file and back', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  const cell = list(page).getByRole('row').nth(1).getByRole('gridcell').first();
  await page.getByRole('button', { name: 'How sure' }).focus();
  await page.keyboard.press('Tab');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(list(page).locator('[aria-rowindex="93"] [data-column="sure"]')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cell).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tooltip')).toContainText(/none is outside/);
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(inspector(page).getByRole('button', { name: 'Close the inspector' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(inspector(page).getByRole('button', { name: /^Show the reports: / }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reports(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reports(page)).toBeHidden();
  await expect(inspector(page).getByRole('button', { name: /^Show the reports: / }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
});

test('the room and the inspector hold on a small window, in light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openSample(page, /Open Krackhardt/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('None of the 20 managers of whom something can be said is isolated');
  await list(page).getByRole('row').nth(1).click();
  await expect(inspector(page).getByRole('row', { name: /^Betweenness/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await checkAccess(page);
});
