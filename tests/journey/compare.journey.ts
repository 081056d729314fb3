import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';

async function openCompare(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('table', { name: 'The questions, side by side' })).toBeVisible({ timeout: 30_000 });
}

async function openDetails(page: Page): Promise<void> {
  await openCompare(page);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('region', { name: 'Contacts in use', exact: true })).toBeVisible({ timeout: 30_000 });
}

test('the summary answers at a glance: a sentence, five questions on one scale, typical managers and a judgement', async ({ page }) => {
  await openCompare(page);
  const table = page.getByRole('table', { name: 'The questions, side by side' });
  const rows = table.getByRole('row', { name: /\?$/ });
  await expect(rows).toHaveCount(5);
  // Charts are there before any test is.
  await expect(rows.first().getByRole('listitem')).toHaveText([/General, 29 managers: typically/, /Clinical, 18/, /Functional, 21/]);
  await expect(table.getByText(/^(Clear and large|Clear but small|Not clear|Too few to tell)$/)).toHaveCount(5, { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^General managers have fewer contacts in use, have fewer contacts outside .* than other managers$/,
  );
  const outside = table.getByRole('row', { name: 'How many contacts do they have outside their organisation?' });
  // Medians of those who answered, counted over data/three-trusts/contacts.csv by another program.
  await expect(outside).toContainText(/General\s*1\s*others\s*4/);
  await expect(outside).toContainText('Clear and large');
  // Nothing here that only a reviewer reads, and no paragraph.
  await expect(page.locator('.Summary')).not.toContainText(/δ|p =|permut|caused|proves/);
  for (const words of await page.locator('.Summary p').allTextContents()) expect(words.split(/\s+/).length).toBeLessThan(30);
  await page.getByText('How a difference is judged').click();
  await checkAccess(page);
  // From a question to its details.
  await outside.getByRole('button', { name: /^Details/ }).click();
  await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('region', { name: 'External ties', exact: true }).getByRole('button').first()).toBeFocused();
});

test(
  'the details hold the whole paragraph, every manager as a dot at their value, and the figures one click away',
  { tag: '@long' },
  async ({ page }) => {
    await openDetails(page);
    const card = page.getByRole('region', { name: 'Contacts in use', exact: true });
    await expect(card).toContainText(/general managers typically have \d+, others \d+/);
    await expect(card).toContainText(/the 29 responding general managers, against .* 39 others/);
    await expect(card).toContainText(/smallest attainable/);
    await expect(card).not.toContainText(/caused|proves/);
    // 29 general, 18 clinical and 21 functional managers answered (Tables 3.2 to 3.5 of the book).
    const dots = await card
      .getByRole('group', { name: /^General: 29 managers/ })
      .locator('path')
      .getAttribute('d');
    expect(dots?.match(/M/g)).toHaveLength(29);
    // Those of one value stand one above the other, none beside it.
    const places = [...(dots ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [x, y] as const);
    expect(new Set(places.map((place) => place.join(' '))).size).toBe(29);
    expect(new Set(places.map(([x]) => x)).size).toBeLessThan(20);
    await card.getByText('Figures and method').click();
    await expect(card.getByRole('table', { name: 'Tests' }).getByRole('row', { name: /^General 29 against 39/ })).toBeVisible();
    await expect(card).toContainText('seed 1');
    await expect(card.getByRole('button', { name: 'Copy figures and method' })).toBeVisible();
    await checkAccess(page);
  },
);

test('the keyboard walks along the dots and opens the person', { tag: '@long' }, async ({ page }) => {
  await openDetails(page);
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
  await openDetails(page);
  const card = page.getByRole('region', { name: 'Contacts in use', exact: true });
  // The headline grows when the tests have come, and would move the dot from under the pointer.
  await expect(card).toContainText('A clear and large difference', { timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^General managers have fewer contacts in use/);
  const dot = card.getByRole('group', { name: /^General/ }).getByRole('button');
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

test(
  'an outcome is added, marked as exploratory, and left out; organisations are described and not tested',
  { tag: '@long' },
  async ({ page }) => {
    await openDetails(page);
    await page.getByLabel('Add an outcome').selectOption({ label: 'In-degree' });
    const added = page.getByRole('region', { name: 'In-degree', exact: true });
    await expect(added).toContainText('exploratory', { timeout: 30_000 });
    await added.getByRole('button', { name: 'Leave out In-degree' }).click();
    await expect(added).toHaveCount(0);
    await page.getByLabel('Organisation by organisation').check();
    await expect(page.getByRole('region', { name: 'Contacts in use', exact: true }).getByRole('group', { name: /^Acute/ })).toHaveCount(3);
    for (const [item, heads, rows] of [
      ['CSV', 'Outcome,Unit,Group', 5 * 3],
      ['Values of managers, CSV', 'Name,Id,Group,Organisation,Clinician and manager,Contacts in use', 92],
    ] as const) {
      await page.getByRole('main').getByRole('button', { name: 'Download', exact: true }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item, exact: true }).click()]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n');
      expect(lines[0]).toContain(heads);
      expect(lines).toHaveLength(1 + rows);
    }
    await page.getByLabel('Compare by').selectOption('Organisations');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Organisations side by side', { timeout: 30_000 });
    await expect(page.getByRole('region', { name: 'Contacts in use', exact: true })).toContainText(
      'Organisations are described and not tested',
    );
    await checkAccess(page);
  },
);

test('types, motives and ties across are described, each with its figures', { tag: '@long' }, async ({ page }) => {
  // Six tabs, each with axe in two themes.
  test.slow();
  await openCompare(page);
  await page.getByRole('tab', { name: 'Kinds and purposes' }).click();
  const types = page.getByRole('table', { name: 'Network types: share with any, and mean number' });
  await expect(types.getByRole('row')).toHaveCount(16);
  await expect(types.getByRole('columnheader', { name: 'General (29)' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^General, 29 answered/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'The book, another base' })).toBeVisible();
  await checkAccess(page);

  await expect(page.getByRole('table', { name: /^Dimensions/ }).getByRole('row')).toHaveCount(16);
  await expect(page.getByRole('table', { name: /^Dimensions/ }).getByRole('row', { name: /^Personal/ })).toContainText('book: organic');

  await page.getByRole('tab', { name: 'Barriers' }).click();
  await expect(page.getByRole('table', { name: /^By post/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/is named most: by \d+ of \d+ managers/)).toBeVisible();
  await checkAccess(page);
  await page.getByRole('tab', { name: 'Units' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Links between units' })).toBeVisible({ timeout: 30_000 });
  await checkAccess(page);

  await page.getByRole('tab', { name: 'Links between groups' }).click();
  const organisations = page.getByRole('region', { name: 'Between organisations', exact: true });
  await expect(organisations).toContainText('Not tested', { timeout: 30_000 });
  await expect(organisations.locator('.OutcomeCard-plain')).toHaveText(/^\d+ of \d+ links \(\d+%\) lead to another organisation\. If/);
  const naming = page.getByRole('region', { name: 'Who names whom', exact: true });
  // At a glance a table with a judgement each; what a reviewer reads comes with a press.
  await expect(naming.getByRole('row', { name: /^The same managerial group .*than by chance|Not clear/ }).first()).toBeVisible();
  await expect(naming).not.toContainText(/QAP|correlation/);
  await naming.getByText('Figures and method').click();
  await expect(naming).toContainText('QAP');
  await checkAccess(page);

  await page.getByRole('tab', { name: 'The book’s questions' }).click();
  const lines = page.locator('.BookQuestions > li');
  await expect(lines).toHaveCount(51, { timeout: 50_000 });
  // Lines that open: figures are not shown before.
  const first = lines.first();
  await expect(first.getByText(/median|of \d+/).first()).toBeHidden();
  await first.getByText('Do functional managers lean most').click();
  await expect(first.getByText(/in the direction of the book/).first()).toBeVisible();
  await expect(first).toContainText('As in the book');
  await page.getByLabel('Questions shown').selectOption('not_asked');
  await expect(lines.first()).toContainText('Not asked');
  await checkAccess(page);
});

test(
  'robustness of the sample is told within its time; it says how long it takes, and can be stopped and taken up',
  { tag: '@long' },
  async ({ page }) => {
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
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 68 findings could change if 1 answer in 10 were wrong$/, {
      timeout: 120_000,
    });
    // One chart, and who is most likely to change, the most likely first.
    await expect(page.getByRole('img', { name: /^Answers missing: \d+% unchanged at 5%/ })).toBeVisible();
    const shares = await page.getByRole('region', { name: 'Results most likely to change' }).getByRole('listitem').allTextContents();
    const percents = shares.map((words) => Number(/(\d+)%/.exec(words)?.[1]));
    expect(percents.length).toBeGreaterThan(0);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    await page.getByRole('region', { name: 'Findings that stay the same' }).getByText('Figures and method').click();
    await expect(page.getByRole('table', { name: 'Errors and what they change' }).getByRole('row')).toHaveCount(17);
  },
);

test('two rounds and robustness of a small study', { tag: '@long' }, async ({ page }) => {
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
  // No round is set beside itself, or before the one that it follows.
  await expect(page.getByLabel('Earlier round').getByRole('option', { name: '2' })).toBeDisabled();
  await expect(page.getByLabel('Later round').getByRole('option', { name: '1' })).toBeDisabled();
  await page.getByLabel('Column that records who got an offer').selectOption('mentor_offer');
  await page.getByText('Figures and method').click();
  await expect(page.getByRole('table', { name: 'Offered and not offered' })).toBeVisible({ timeout: 30_000 });
  // What p belongs to stands beside it.
  await expect(page.getByRole('table', { name: 'Offered and not offered' }).getByRole('columnheader').nth(6)).toHaveText(
    'Within organisations',
  );
  await checkAccess(page);

  await page.getByRole('tab', { name: 'Robustness' }).click();
  await page.getByRole('region', { name: 'Findings that stay the same' }).getByText('Figures and method').click({ timeout: 50_000 });
  await expect(page.getByRole('table', { name: 'Errors and what they change' }).getByRole('row')).toHaveCount(17);
  await expect(page.getByRole('region', { name: 'Names that could be read differently' })).toContainText('No name is open');
  await checkAccess(page);
});
