import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

async function openCompare(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('region', { name: 'Contacts in use', exact: true })).toBeVisible({ timeout: 30_000 });
}

test('groups are set side by side: a sentence, every manager as a dot, and the figures one click away', async ({ page }) => {
  await openCompare(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Groups differ clearly in \d of 5 outcomes/);
  const card = page.getByRole('region', { name: 'Contacts in use', exact: true });
  await expect(card).toContainText(/general managers typically have \d+, others \d+/);
  await expect(card).not.toContainText(/caused|proves/);
  // 29 general, 18 clinical and 21 functional managers answered (Tables 3.2 to 3.5 of the book).
  const dots = await card
    .getByRole('group', { name: /^General: 29 managers/ })
    .locator('path')
    .getAttribute('d');
  expect(dots?.match(/M/g)).toHaveLength(29);
  await card.getByText('Figures and method').click();
  await expect(card).toContainText(/the 29 responding general managers, against .* 39 others/);
  await expect(card).toContainText(/smallest attainable/);
  await expect(card.getByRole('table', { name: 'Tests' }).getByRole('row', { name: /^General 29 against 39/ })).toBeVisible();
  await expect(card).toContainText('seed 1');
  await checkAccess(page);
});

test('the keyboard walks along the dots and opens the person', async ({ page }) => {
  await openCompare(page);
  const strip = page.getByRole('region', { name: 'Contacts in use', exact: true }).getByRole('group', { name: /^General/ });
  const dot = strip.getByRole('button');
  await dot.focus();
  const first = await dot.getAttribute('aria-label');
  await page.keyboard.press('End');
  await expect(dot).not.toHaveAttribute('aria-label', first ?? '');
  const last = (await dot.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(dot).toHaveAttribute('aria-label', last);
  await expect(page.getByText(last, { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 })).toHaveText(
    last.replace(/: \d+$/, ''),
  );
  await checkAccess(page);
});

test('a dot that is pointed at says who it is, and a click opens her', async ({ page }) => {
  await openCompare(page);
  const strip = page.getByRole('region', { name: 'Contacts in use', exact: true }).getByRole('group', { name: /^General/ });
  const dot = strip.getByRole('button');
  const told = (await dot.getAttribute('aria-label')) ?? '';
  const spot = await dot.boundingBox();
  await page.mouse.move((spot?.x ?? 0) + (spot?.width ?? 0) / 2 + 2, (spot?.y ?? 0) + (spot?.height ?? 0) / 2);
  await expect(page.getByText(told, { exact: true })).toBeVisible();
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 })).toHaveText(
    told.replace(/: \d+$/, ''),
  );
  await page.mouse.move(0, 0);
  await expect(page.getByText(told, { exact: true })).toHaveCount(0);
});

test('an outcome is added, marked as exploratory, and left out; organisations are described and not tested', async ({ page }) => {
  await openCompare(page);
  await page.getByLabel('Add an outcome').selectOption({ label: 'In-degree' });
  const added = page.getByRole('region', { name: 'In-degree', exact: true });
  await expect(added).toContainText('exploratory', { timeout: 30_000 });
  await added.getByRole('button', { name: 'Leave out In-degree' }).click();
  await expect(added).toHaveCount(0);
  await page.getByLabel('Organisation by organisation').check();
  await expect(page.getByRole('region', { name: 'Contacts in use', exact: true }).getByRole('group', { name: /^Acute/ })).toHaveCount(3);
  await page.getByLabel('Compare by').selectOption('Organisations');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisations side by side', { timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'Contacts in use', exact: true })).toContainText(
    'Organisations are described and not tested',
  );
  await checkAccess(page);
});

test('types, motives and ties across are described, each with its figures', async ({ page }) => {
  // Six tabs, each with axe in two themes.
  test.slow();
  await openCompare(page);
  await page.getByRole('tab', { name: 'Types and motives' }).click();
  const types = page.getByRole('table', { name: 'Network types: share with any, and mean number' });
  await expect(types.getByRole('row')).toHaveCount(16);
  await expect(types.getByRole('columnheader', { name: 'General (29)' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^General, 29 answered/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'The book, another base' })).toBeVisible();
  await checkAccess(page);

  await expect(page.getByRole('table', { name: /^Dimensions/ }).getByRole('row')).toHaveCount(16);
  await expect(page.getByRole('table', { name: /^Dimensions/ }).getByRole('row', { name: /^Personal/ })).toContainText('book: organic');

  await page.getByRole('tab', { name: 'What stands in the way' }).click();
  await expect(page.getByRole('table', { name: /^By post/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/is named most: by \d+ of \d+ managers/)).toBeVisible();
  await checkAccess(page);
  await page.getByRole('tab', { name: 'Units' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Links between units' })).toBeVisible({ timeout: 30_000 });
  await checkAccess(page);

  await page.getByRole('tab', { name: 'Ties across' }).click();
  await expect(page.getByRole('region', { name: 'Between organisations', exact: true })).toContainText('described and not tested', {
    timeout: 30_000,
  });
  await expect(page.getByRole('region', { name: 'Who names whom', exact: true })).toContainText('QAP');
  await checkAccess(page);

  await page.getByRole('tab', { name: 'The book’s questions' }).click();
  await expect(page.getByRole('heading', { name: /^F51 / })).toBeVisible({ timeout: 50_000 });
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(51);
  await page.getByLabel('Questions shown').selectOption('not_asked');
  await expect(page.getByText(/^Not asked · ch\. \d/).first()).toBeVisible();
  await checkAccess(page);
});

test('robustness of the sample is told within its time; it says how long it takes, and can be stopped and taken up', async ({ page }) => {
  // Eight thousand runs, one and a half times over.
  test.slow();
  await openCompare(page);
  await page.getByRole('tab', { name: 'Robustness' }).click();
  await expect(page.getByText(/^(a few seconds|about .+) left$/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('The comparison was stopped.');
  await page.getByRole('button', { name: 'Compute again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // Looked at again on the way, it goes on.
  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which results would survive errors in the answers', {
    timeout: 120_000,
  });
  await expect(page.getByRole('table', { name: 'Errors and what they change' }).getByRole('row')).toHaveCount(17);
});

test('two rounds and robustness of a small study', async ({ page }) => {
  await page.goto('/');
  const people = [
    'id,group,trust,mentor_offer',
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => `${id},${at < 3 ? 'general' : 'clinical'},Acute,${at % 2 === 0 ? 'yes' : 'no'}`),
  ].join('\n');
  const contacts = [
    'from,to,types,round',
    'a,b,Elite,1',
    'b,a,Elite,1',
    'c,d,Mentor,1',
    'd,c,Mentor,1',
    'e,a,Mentor,1',
    'f,a,Elite,1',
    'a,b,Elite,2',
    'b,c,Elite,2',
    'c,d,Mentor,2',
    'd,c,Mentor,2',
    'e,f,Mentor,2',
    'f,a,Elite,2',
  ].join('\n');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
      { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
    ]);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Add 6 managers/ })
    .click();
  await page.getByRole('navigation').getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('tab', { name: 'Rounds' }).click();
  // Kept ab, cd, dc, fa; lost ba, ea; gained bc, ef.
  await expect(page.getByRole('row', { name: 'About managers 4 2 2 0 0.5' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^Both rounds have answers to the same questions/)).toBeVisible();
  await page.getByLabel('Column that records who got an offer').selectOption('mentor_offer');
  await page.getByText('Figures and method').click();
  await expect(page.getByRole('table', { name: 'Offered and not offered' })).toBeVisible({ timeout: 30_000 });
  await checkAccess(page);

  await page.getByRole('tab', { name: 'Robustness' }).click();
  await expect(page.getByRole('table', { name: 'Errors and what they change' }).getByRole('row')).toHaveCount(17, { timeout: 50_000 });
  await expect(page.getByRole('region', { name: 'Names that could be read differently' })).toContainText(
    'No name could be read differently',
  );
  await checkAccess(page);
});
