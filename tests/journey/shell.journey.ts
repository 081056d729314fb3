import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

const list = (page: Page): Locator => page.getByRole('grid', { name: 'Managers and findings' });
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const rail = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: new RegExp(`^${name}`) });

async function openList(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await showPeople(page);
}

test('Back and Forward walk pages, tabs and people, a reload comes back to them, and no name stands in address or title', async ({
  page,
}) => {
  await openList(page);
  await list(page).getByRole('row').nth(3).click();
  const name = (await inspector(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
  await expect(page).toHaveTitle('One person, Managers, Isolation – Kith');
  await expect(page).toHaveURL(/#sample-[\w-]+\/isolation\/people\/\d+$/);
  const of = page.url();

  await rail(page, 'People').click();
  await page.getByRole('tab', { name: 'Measures' }).click();
  await expect(page).toHaveTitle('One person, Measures, People – Kith');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(of);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await page.goBack();
  await expect(inspector(page)).toBeHidden();
  await expect(list(page)).toBeVisible();
  await page.goForward();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);

  await page.reload();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(list(page)).toBeVisible();
  for (const part of name.split(' ')) {
    expect(page.url()).not.toContain(part);
    expect(await page.title()).not.toContain(part);
  }
});

test('an address that is none begins at the start, and Back from a study leads there', async ({ page }) => {
  await page.goto('/#%');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.locator('.IsolationPage h1')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Open the sample study' })).toBeVisible();
  await page.goForward();
  await expect(page.locator('.IsolationPage h1')).toBeVisible();
});

test(
  'the inspector lies over the list, which does not move; arrows change the person, and Escape gives the focus back',
  { tag: '@long' },
  async ({ page }) => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openList(page);
      const places = (): Promise<readonly unknown[]> =>
        list(page)
          .locator('[role=row], [role=gridcell]')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y, width: w, height: h }) => [x, y, w, h]));
      const row = list(page).getByRole('row').nth(2);
      await row.locator('[data-column=manager]').focus();
      const before = await places();
      await page.keyboard.press('Enter');
      await expect(inspector(page)).toBeVisible();
      expect(await places()).toEqual(before);
      expect((await inspector(page).boundingBox())?.width).toBe(400);

      await page.keyboard.press('ArrowDown');
      const next = (await list(page).getByRole('row').nth(3).locator('b').first().textContent()) ?? '';
      await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(next);
      await inspector(page).getByRole('button', { name: 'Person before' }).click();
      await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText((await row.locator('b').first().textContent()) ?? '');
      // No heading of the reach is cut or lies over another.
      const heads = await inspector(page)
        .getByRole('table', { name: 'How far contacts reach' })
        .getByRole('columnheader')
        .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
      expect(heads.every((beyond) => beyond <= 0)).toBe(true);
      await checkAccess(page);
      await page.keyboard.press('Escape');
      await expect(inspector(page)).toBeHidden();
      await expect(list(page).locator('[data-column=manager]:focus')).toHaveCount(1);
    }
  },
);

test('twelve managers are in sight on a screen of 900 pixels', async ({ page }) => {
  await openList(page);
  const box = await list(page).boundingBox();
  const foot = await page.locator('.IsolationGrid-foot').boundingBox();
  const rows = await list(page)
    .locator('[role=row][aria-selected]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
  expect(box).not.toBeNull();
  expect(rows.filter((bottom) => bottom <= (foot?.y ?? 0)).length).toBeGreaterThanOrEqual(12);
});

test(
  'the list of isolated managers with reasons is in a spreadsheet in two clicks, and ticked rows by themselves',
  { tag: '@long' },
  async ({ page }) => {
    await openList(page);
    await page
      .getByRole('group', { name: 'Finding' })
      .getByRole('button', { name: /^Isolated / })
      .click();
    await expect(page).toHaveURL(/\/isolation\/isolated$/);
    const names = await list(page).locator('[role=row][aria-selected] b:first-child').allTextContents();
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: 'Download ▾' })
      .or(page.getByRole('button', { name: 'Download', exact: true }))
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Three trusts, spring round – Isolation.csv');
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffName,Id,Group,Post and place,Finding,/);
    expect(lines.slice(1, 1 + Math.min(5, names.length)).every((line) => /No wider network|Few contacts/.test(line))).toBe(true);
    expect(lines[1]).toContain('would change this');

    // Or copied, with the headings, to be pasted into a sheet that is open.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
    expect(copied[0]).toMatch(/^Name\tId\tGroup\tPost and place\tFinding\t/);
    expect(copied[1]?.split('\t')[0]).toBe(names[0]);

    await list(page).getByRole('row').nth(1).getByRole('checkbox').check();
    await list(page).getByRole('row').nth(2).locator('[data-column=manager]').focus();
    await page.keyboard.press('Space');
    const foot = page.locator('.IsolationGrid-foot');
    await expect(foot).toContainText('2 ticked');
    const workbook = page.waitForEvent('download');
    await foot.getByRole('button', { name: /^Download/ }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const bytes = await readFile(await (await workbook).path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await checkAccess(page);
  },
);

test('the find box does what is asked: Enter takes the first, a command changes the theme, a finding opens its list', async ({ page }) => {
  await openList(page);
  const find = page.getByRole('combobox', { name: /^Find a person/ });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('theme: dark');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('system');
  await find.fill('possibly');
  await expect(page.getByRole('option').first()).toContainText('Possibly isolated');
  await find.press('Enter');
  await expect(page).toHaveURL(/\/isolation\/possibly$/);
  await find.fill('lena chow');
  await expect(page.getByRole('option').first()).toContainText('Lena Chowdhury');
  await find.press('Enter');
  await expect(inspector(page).getByRole('heading', { name: 'Lena Chowdhury' })).toBeVisible();
});

test('a click on a cell goes there and opens nothing, a name opens the person, and what is pasted into the last row is added', async ({
  page,
}) => {
  await openList(page);
  await rail(page, 'People').click();
  const grid = page.getByRole('grid', { name: 'Managers' });
  const row = grid.getByRole('row').nth(1);
  await row.getByRole('gridcell').nth(2).click();
  await expect(row.getByRole('gridcell').nth(2)).toBeFocused();
  await expect(inspector(page)).toBeHidden();
  const name = (await row.getByRole('gridcell').first().textContent()) ?? '';
  await row.getByText(name).click();
  await expect(inspector(page).getByRole('heading', { name })).toBeVisible();
  // One set of counts: the cells of the table are the numbers of the sentence.
  const [names, networks, by] = await Promise.all(
    ['Names', 'Networks', 'Named by'].map(async (heading) => {
      const headings = await grid.getByRole('columnheader').allTextContents();
      return Number(
        await row
          .getByRole('gridcell')
          .nth(headings.findIndex((one) => one.trim() === heading))
          .textContent(),
      );
    }),
  );
  const said = `Names ${names} people${networks === 0 ? '' : ` and ${networks} network${networks === 1 ? '' : 's'}`}, named by ${by}:`;
  await expect(inspector(page)).toContainText(said);
  await page.keyboard.press('Escape');

  await grid.getByText('Select this row and paste to add rows').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Zoë Pasted\n');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('tab', { name: /^Managers 93/ })).toBeVisible();
});

test('Escape ends a search, found or not, and leads back; what was just done is said for a while, a filter counts beside the others', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await showPeople(page);
  const finding = page.getByRole('group', { name: 'Finding' });
  const first = finding.getByRole('button', { name: /^All/ });
  await first.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nobody of this name');
  await expect(page.getByText('No results.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('No results.')).toBeHidden();
  await expect(first).toBeFocused();

  // 6 of the 92 say that they feel alone; of these the strip now counts the findings.
  await expect(first).toHaveText('All 92');
  await page.getByRole('button', { name: 'Say they feel alone 6' }).click();
  await expect(first).toHaveText('All 6');
  const counts = await finding.getByRole('button').allTextContents();
  expect(counts.slice(1).reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0)).toBe(6);
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('no such');
  await expect(first).toHaveText('All 0');

  await page.clock.install();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^Isolation/ })
    .click();
  await page.getByRole('button', { name: 'Definition' }).click();
  await page.getByRole('button', { name: /^Increase/ }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  const note = page.getByRole('status').filter({ hasText: 'Undone: Changed the isolation rule.' });
  await expect(note).toBeVisible();
  await page.clock.fastForward(10_000);
  await expect(note).toBeHidden();
});

test('one Escape closes the inspector, though a hint is shown beside the pointer or the focus', async ({ page }) => {
  await openList(page);
  await list(page).getByRole('row').nth(2).locator('[data-column=manager]').focus();
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await expect(list(page).getByRole('row').nth(3).locator('[data-column=manager]')).toBeFocused();
});
