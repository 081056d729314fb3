import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { fixturePath } from '../fixtures/readFixture';
import { checkAccess, expect, test } from './harness';

/** Until what is shown follows from the plan as it is. */
async function worked(page: Page): Promise<void> {
  await expect(page.locator('.PlanPage')).toHaveAttribute('data-current', 'true', { timeout: 60_000 });
}

async function setLimit(page: Page, label: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(value);
  await page.getByRole('textbox', { name: label }).press('Enter');
  await worked(page);
}

/** 14 general managers, nine of them in one post, and nine who could be mentors; two of the three organisations are rivals. */
async function openTrainersStudy(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles([fixturePath('trainer/people.csv'), fixturePath('trainer/contacts.csv')]);
  await page.getByRole('button', { name: /^Add 23 managers/ }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Study' }).click();
  await page.getByRole('group', { name: 'Acute competes with' }).getByRole('checkbox', { name: 'Care' }).check();
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await worked(page);
  await page.getByText('Who it is for, and your limits').click();
  await page.getByLabel('Plan for').selectOption({ label: 'Group: general' });
  await worked(page);
}

async function download(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: 'Download ▾' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: label }).click()]);
  return readFile(await file.path(), 'utf8');
}

const HURTS = /isolat|few contacts|lack|wider network|lonely|alone/i;

test(
  'a trainer spends 200 hours to the hour, hears which item goes over, has choices come back, compares plans and follows them up',
  { tag: '@long' },
  async ({ page }) => {
    test.slow();
    await openTrainersStudy(page);
    await setLimit(page, 'Hours in all', '200');
    await setLimit(page, 'Hours a month for anybody', '3');
    await page.getByText('Who it is for, and your limits').click();

    // 14 people in sets, 2 hours a month for 5 months: 140. A pair is 12 hours: 5 pairs make 200, and a set and a mentor 3 hours a month.
    await page.getByRole('button', { name: 'Propose learning sets' }).click();
    await expect(page.getByRole('region', { name: '140 of 200 hours' })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Propose mentors' }).click();
    const hours = page.getByRole('region', { name: '200 of 200 hours' });
    await expect(hours).toContainText('Learning sets 140', { timeout: 60_000 });
    await expect(hours).toContainText('Mentors 60');
    await hours.getByText('By person').click();
    const months = await hours.locator('tbody td:last-child').allInnerTexts();
    expect(Math.max(...months.map(Number))).toBe(3);
    const people = await hours.locator('tbody td:nth-child(2)').allInnerTexts();
    expect(people.reduce((sum, cell) => sum + Number(cell), 0)).toBe(200);
    await expect(page.getByRole('region', { name: 'Why not?' })).toContainText('At most 200 hours in all');

    // One hour more, for one person: that item goes over, and what it is without it.
    await page.getByRole('button', { name: 'Add action' }).click();
    const form = page.getByRole('form', { name: 'Add action' });
    await form.getByLabel('Action').selectOption({ label: 'Protected time' });
    await form.getByLabel('Hours a month').fill('1');
    await form.getByLabel('Months').fill('1');
    await form.getByRole('button', { name: 'Untick all' }).click();
    await form.getByRole('combobox', { name: 'Add somebody' }).selectOption({ label: 'Sam Stone' });
    await form.getByRole('button', { name: 'Add to plan' }).click();
    await worked(page);
    await expect(page.getByRole('region', { name: '201 of 200 hours' })).toContainText(
      'Protected time for Sam Stone goes over: 1 hour too many. Without it the plan takes 200 hours.',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await worked(page);
    await checkAccess(page);

    const invitations = await download(page, 'Invitations for mail merge (CSV)');
    expect(invitations.trim().split('\n')).toHaveLength(1 + 14 + 2 * 5);
    expect(invitations).toContain('You can say no, or stop at any time, without giving a reason.');
    const sheets = await download(page, 'Sheets to print, one for each pair or set (HTML)');
    expect(sheets.match(/<article>/g)).toHaveLength(2 + 5);
    for (const text of [invitations, sheets]) expect(text).not.toMatch(HURTS);

    // The shortlists come back: somebody chose their second.
    const shortlists = await download(page, 'Shortlists to choose from (CSV)');
    const [head = '', first = ''] = shortlists
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/);
    const [id = '', name = '', , , , second = ''] = first.split(',');
    expect(head).toMatch(/^id,name,option_1,.*choice_1,choice_2,choice_3$/);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Add choices (CSV)' }).click(),
    ]);
    await chooser.setFiles({ name: 'back.csv', mimeType: 'text/csv', buffer: Buffer.from(`id,choice_1\n${id},${second}\n`) });
    await expect(page.getByRole('table').getByText('The manager chose this mentor first.')).toBeVisible({ timeout: 60_000 });
    await worked(page);
    await expect(page.getByRole('row', { name }).getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(page.getByRole('row', { name }).getByRole('radio').and(page.locator(':checked')).locator('..')).toContainText(second);

    await page.getByRole('tab', { name: 'Other plans' }).click();
    await page.getByRole('button', { name: 'Compare plans' }).click();
    const plans = page.getByRole('region', { name: 'Plans with other pairs' });
    await expect(plans.getByRole('columnheader', { name: /^Plan [ABCD]/ })).toHaveCount(4, { timeout: 60_000 });
    await expect(plans.getByRole('row', { name: /If a mentor drops out/ })).toContainText('everybody still has a mentor');
    await checkAccess(page);

    await page.getByRole('tab', { name: 'Progress' }).click();
    await page
      .getByRole('combobox', { name: /^Stage of Learning set/ })
      .first()
      .selectOption('met');
    await worked(page);
    const list = page.getByRole('region', { name: 'Actions' });
    await list.getByText('After 6 months: not asked').first().click();
    for (const at of [0, 1]) {
      await list
        .getByRole('group', { name: /After 6 months/ })
        .getByRole('checkbox')
        .nth(at)
        .check();
      await worked(page);
    }
    await expect(page.getByRole('region', { name: 'Progress' })).toContainText('After 6 months: 1 of 1 set still meet');
  },
);

test('four in a set with nobody of the same post names the limits that conflict', async ({ page }) => {
  test.slow();
  await openTrainersStudy(page);
  await setLimit(page, 'Smallest set', '4');
  await setLimit(page, 'Largest set', '4');
  await page.getByRole('checkbox', { name: 'Nobody alone of their kind in a set' }).uncheck();
  await worked(page);
  await page.getByRole('checkbox', { name: 'Nobody shares a set with somebody of the same post' }).check();
  await worked(page);
  await page.getByRole('button', { name: 'Propose learning sets' }).click();
  // Nine of one post, and three posts in all: no four of them are of four posts.
  const why = page.getByRole('region', { name: 'Why not?' });
  await expect(why).toContainText('These 2 limits conflict. Drop any one and a set fits.', { timeout: 60_000 });
  await expect(why.getByRole('listitem')).toHaveText(['A set has 4 people', 'Nobody shares a set with somebody of the same post']);
});
