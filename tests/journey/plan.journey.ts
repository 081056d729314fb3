import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

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

test('a trainer with 200 hours plans mentors, hears which item goes over, why somebody is left out, and takes invitations along', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Nothing is planned yet/, { timeout: 30_000 });

  await page.getByText('Who it is for, and your limits').click();
  await page.getByLabel('Plan for').selectOption({ label: 'Group: general' });
  await setLimit(page, 'Hours in all', '200');
  await setLimit(page, 'Hours a month for anybody', '3');
  await page.getByRole('button', { name: 'Propose mentors' }).click();
  await worked(page);

  // A pair is two people for an hour a month and six months: 16 pairs are 192 hours, and a 17th would be 204.
  await expect(page.getByRole('region', { name: '192 of 200 hours' })).toContainText('Mentors 192');
  const mentors = page.getByRole('region', { name: 'Mentors' });
  await expect(mentors.getByRole('radio', { checked: true })).toHaveCount(16);
  const why = page.getByRole('region', { name: 'Why not?' });
  await expect(why).toContainText('At most 200 hours in all');
  await why.getByRole('button', { name: 'Adopt: 212 hours in all' }).click();
  await worked(page);
  await expect(page.getByRole('region', { name: '204 of 212 hours' })).toBeVisible();

  // Fewer hours than are planned: the item that goes over is named.
  await setLimit(page, 'Hours in all', '203');
  await expect(page.getByRole('region', { name: '204 of 203 hours' })).toContainText(
    /^.*Mentor for .+ and .+ goes over: 1 hour too many\./,
  );

  await page.getByRole('button', { name: 'Undo' }).click();
  await worked(page);
  await expect(page.getByRole('region', { name: '204 of 212 hours' })).toBeVisible();
  await checkAccess(page);

  await page.getByRole('button', { name: 'Download ▾' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Invitations for mail merge (CSV)' }).click(),
  ]);
  const invitations = await readFile(await download.path(), 'utf8');
  expect(invitations.trim().split('\n')).toHaveLength(1 + 2 * 17);
  expect(invitations).toContain('You can say no, or stop at any time, without giving a reason.');
  expect(invitations).not.toMatch(/isolat|few contacts|lack|wider network|lonely|alone/i);
});

test('four in a set with nobody of the same post names the limits that conflict', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Isolation' }).click();
  // Nine of one post cannot be in sets of four without meeting one another, as they are all who take part.
  await page.getByRole('button', { name: 'Service management' }).click();
  const rows = page.getByRole('checkbox', { name: /^Tick (?!all)/ });
  await expect(rows.first()).toBeVisible();
  for (let at = 0; at < 9; at += 1) await rows.nth(at).check();
  await page.getByRole('button', { name: 'Plan for these 9' }).click();
  await worked(page);
  await page.getByText('Who it is for, and your limits').click();
  await setLimit(page, 'Smallest set', '4');
  await setLimit(page, 'Largest set', '4');
  await page.getByRole('checkbox', { name: 'Nobody alone of their kind in a set' }).uncheck();
  await worked(page);
  await page.getByRole('checkbox', { name: 'Nobody shares a set with somebody of the same post' }).check();
  await worked(page);
  await page.getByRole('button', { name: 'Propose learning sets' }).click();
  await worked(page);
  const why = page.getByRole('region', { name: 'Why not?' });
  await expect(why).toContainText('These 2 limits conflict. Drop any one and a set fits.');
  await expect(why.getByRole('listitem')).toHaveText(['A set has 4 people', 'Nobody shares a set with somebody of the same post']);
});
