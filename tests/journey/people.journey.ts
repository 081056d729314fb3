import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

const managers = (page: Page) => page.getByRole('grid', { name: 'Managers', exact: true });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const cellsOf = (page: Page, column: number) => managers(page).getByRole('row').locator(`[role=gridcell]:nth-child(${column})`);

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  await page.getByRole('button', { name: /^People/ }).click();
  await expect(managers(page)).toBeVisible();
});

test('managers are sorted by a header and narrowed by words and values', { tag: '@long' }, async ({ page }) => {
  await checkAccess(page);
  const header = managers(page).getByRole('columnheader', { name: 'Manager' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const inOrder = async (): Promise<boolean> => {
    const names = (await cellsOf(page, 1).allTextContents()).map((name) => name.toLowerCase());
    return names.length > 1 && names.every((name, at) => at === 0 || (names[at - 1] ?? '') <= name);
  };
  await expect.poll(inOrder).toBe(true);
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');

  // Who did not answer names nobody that is known: a dash, and last whichever way.
  const count = managers(page).getByRole('columnheader', { name: 'Names' });
  await count.getByRole('button').click();
  await expect(cellsOf(page, 7).first()).not.toHaveText('–');

  await page.getByRole('combobox', { name: 'All groups' }).selectOption('General');
  await page.getByRole('combobox', { name: 'Answered or not' }).selectOption('answered');
  await expect(page.getByText('29 of 92 managers')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('care service manager');
  await expect.poll(async () => [...new Set(await cellsOf(page, 3).allTextContents())]).toEqual(['Care']);
});

test('the keyboard moves in the table and selects, and the selection is there in every room', async ({ page }) => {
  await managers(page).getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = (await managers(page).locator('[data-cell="2-0"]').textContent()) ?? '';
  await page.keyboard.press(' ');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(managers(page).getByRole('row', { selected: true })).toContainText(name);
  for (const room of [/^Map/, /^Isolation/]) {
    await page.getByRole('button', { name: room }).click();
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
  }
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
});

test('reported contacts are the rows of the file, all of them or only hers, and lead to the pair', { tag: '@long' }, async ({ page }) => {
  await managers(page).getByRole('gridcell').first().locator('.DataGrid-name').click();
  const name = (await inspector(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
  await page.getByRole('tab', { name: /^Contacts/ }).click();
  const contacts = page.getByRole('grid', { name: 'Reported contacts' });
  await expect(contacts.getByRole('gridcell').first()).toBeVisible();
  const rows = async (): Promise<number> => Number(await contacts.getAttribute('aria-rowcount'));
  const all = await rows();
  await page.getByRole('button', { name: `Only rows by or about ${name}` }).click();
  await expect.poll(rows).toBeLessThan(all);
  await checkAccess(page);
  await contacts.getByRole('gridcell').first().locator('.DataGrid-name').click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText(name);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText('and');
});

test('everybody’s numbers and those of the network are there, with what they mean', { tag: '@long' }, async ({ page }) => {
  await page.getByRole('tab', { name: 'Measures' }).click();
  const network = page.getByLabel('The network as a whole');
  await expect(network).toContainText('Density');
  await expect(page.getByRole('columnheader', { name: 'Betweenness', exact: true })).toBeAttached();
  await network.getByRole('button', { name: 'Density' }).click();
  await expect(page.getByRole('dialog')).toContainText('Of all the namings that people who answered could have made');
  await page.keyboard.press('Escape');

  // Columns are chosen, one by one or a group of them, and each says what it means.
  await page.getByText('Measures and what they mean').click();
  await page.getByRole('button', { name: 'Constraint', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Burt');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Constraint' }).uncheck();
  await expect(page.getByRole('columnheader', { name: 'Constraint', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Hide all: Between others' }).click();
  await expect(page.getByRole('columnheader', { name: 'Betweenness', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Show all: Between others' }).click();
  await expect(page.getByRole('columnheader', { name: 'Betweenness', exact: true })).toBeAttached();
  await checkAccess(page);
});

test('if news should reach most people, a few are offered to tell it, and how many it reaches', { tag: '@long' }, async ({ page }) => {
  await page.getByRole('tab', { name: 'Measures' }).click();
  const offer = page.getByRole('region', { name: 'To reach most people' });
  const reached = async (): Promise<number> => Number(/reaches (\d+) of 92/.exec((await offer.textContent()) ?? '')?.[1]);
  await expect(offer).toContainText('of 92 people');
  const few = await reached();
  await offer.getByRole('combobox', { name: 'How many people' }).selectOption('5 people');
  await expect.poll(reached).toBeGreaterThan(few);
  await offer.getByRole('combobox', { name: 'How many people' }).selectOption('2 people');
  await expect(offer).toContainText('No other choice of as many people reaches more');
  await checkAccess(page);
  const name = (await offer.getByRole('button').first().textContent()) ?? '';
  await offer.getByRole('button').first().click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
});

test('groups are listed with who names them, and who shares them only where it is asked for', { tag: '@long' }, async ({ page }) => {
  await page.getByRole('tab', { name: 'Groups' }).click();
  const groups = page.getByRole('grid', { name: 'Groups and organisations' });
  await groups.getByRole('columnheader', { name: 'Named by' }).getByRole('button').click();
  await groups.getByRole('columnheader', { name: 'Named by' }).getByRole('button').click();
  const most = Number(await groups.getByRole('row').nth(1).getByRole('gridcell').nth(2).textContent());
  expect((await groups.getByRole('row').nth(1).getByRole('gridcell').nth(3).textContent())?.split(', ')).toHaveLength(most);
  await checkAccess(page);
  await expect(page.getByRole('grid', { name: 'Managers who share groups' })).toBeHidden();
  await page.getByRole('button', { name: 'Show pairs who share groups' }).click();
  await expect(page.getByRole('grid', { name: 'Managers who share groups' })).toBeVisible();
  await checkAccess(page);
});

test('what should be checked is listed with file, row and what to do', async ({ page }) => {
  await page.getByRole('tab', { name: /^To check/ }).click();
  await expect(page.getByRole('tabpanel')).toContainText(/contacts\.csv, row \d+, activity/);
  await expect(page.getByRole('tabpanel')).toContainText('in the cells, in People under Contacts');
  await checkAccess(page);
});

test('columns are chosen one by one, and a table that is downloaded has those alone', async ({ page }) => {
  const grid = managers(page);
  const heads = grid.getByRole('columnheader');
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Columns' });
  await expect(dialog.getByRole('checkbox', { name: 'Grade' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Grade' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Site', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(heads.filter({ hasText: /^Grade/ })).toHaveCount(0);
  await expect(heads.filter({ hasText: /^Site/ })).toHaveCount(1);
  // As the sample's file has it.
  await expect(grid.getByRole('row').filter({ hasText: 'Lena Chowdhury' })).toContainText('North locality');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      await page.getByRole('menuitem', { name: 'CSV' }).click();
    })(),
  ]);
  const [head = ''] = readFileSync(await file.path(), 'utf8').split('\n');
  expect(head).toContain('Site');
  expect(head).not.toContain('Grade');
  await page.getByRole('button', { name: 'All columns' }).click();
  await expect(heads.filter({ hasText: /^Grade/ })).toHaveCount(1);
});
