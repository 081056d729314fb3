import type { Locator, Page } from '@playwright/test';

import { handFiles } from './handFiles';
import { checkAccess, expect, test } from './harness';

const list = (page: Page): Locator => page.getByRole('grid', { name: 'Managers and findings' });
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const reports = (page: Page): Locator => page.getByRole('dialog', { name: /^Answers/ });

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
  await expect(first.getByText('Likely – depends on how “contact” and “few” are defined', { exact: true })).toBeVisible();
  await expect(first.getByRole('img', { name: /^\d+ contacts?: .*none outside; no mentor$/ })).toBeVisible();
  const name = (await first.locator('b').textContent()) ?? '';
  await first.click();

  const panel = inspector(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(panel.getByText('none is for support')).toBeVisible();
  await panel.getByText('Numbers').click();
  await expect(panel.getByRole('row', { name: 'Mentor none none' })).toBeVisible();

  await panel.getByRole('button', { name: 'Show the answers: Nobody outside' }).click();
  const rows = reports(page);
  await expect(rows).toContainText(name);
  await expect(rows).toContainText(/Marked: .* behind this reason/);
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
  await inspector(page).getByRole('button', { name: 'Show the answers', exact: true }).click();
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
  const few = page.getByRole('textbox', { name: 'How many contacts are few?' });
  await expect(few).toBeFocused();
  const counts = page.locator('.ThresholdChart figcaption');
  const first = (await counts.textContent()) ?? '';
  await few.fill('8');
  await few.press('Enter');
  // Who becomes isolated by it is possibly so, as some did not answer: that count moves.
  await expect(counts).not.toHaveText(first);
  await checkAccess(page);
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(counts).toHaveText(first);
  await expect(headline).toHaveText(before);
  await page.getByText('How this is decided').click();
  await expect(page.getByText('We chose the limits')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Rule and thresholds' })).toBeHidden();
});

test('counts and filters narrow the list and say by how much', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  await page.getByRole('button', { name: /^Clinical/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of 92 managers' })).toBeVisible();
  await page.getByLabel('Finding', { exact: true }).selectOption('Isolated');
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear filters and sorting' }).click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', '93');
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('nobody of this name');
  await expect(page.getByText('No managers match these filters.')).toBeVisible();
});

test('in the book’s cases nothing can be said of anybody, and the page says why', async ({ page }) => {
  await openSample(page, /Open The book/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing can be said about who is isolated');
  await expect(page.getByText(/not being named means nothing/).last()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Cannot say 57 of 57/ })).toBeVisible();
  for (const sort of ['Isolated', 'Possibly', 'Connected, feels alone', 'Connected']) {
    await page.getByLabel('Finding', { exact: true }).selectOption(sort);
    await expect(list(page).getByRole('row')).toHaveCount(1);
  }
  await page.getByLabel('Finding', { exact: true }).selectOption('Cannot say');
  await expect(list(page)).toHaveAttribute('aria-rowcount', '58');
  await list(page).getByRole('row').nth(1).click();
  await expect(inspector(page).getByText(/It cannot be told/)).toBeVisible();
  await expect(inspector(page).getByText(/people not named are not known/)).toBeVisible();
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
  await expect(inspector(page).getByRole('button', { name: /^Show the answers: / }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reports(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reports(page)).toBeHidden();
  await expect(inspector(page).getByRole('button', { name: /^Show the answers: / }).first()).toBeFocused();
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

const counted = async (page: Page): Promise<number> => {
  const cards = await page.getByRole('group', { name: /^Counts/ }).getByRole('button', { name: /^(General|Clinical|Functional) / }).allTextContents();
  return cards.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0);
};

test('a slider moves the list, the counts and the line of flagged against threshold, by the keyboard alone', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  await page.getByRole('button', { name: 'Rule and thresholds' }).click();
  const slider = page.getByRole('slider', { name: 'Limit for “few”' });
  await expect(slider).toHaveAttribute('aria-valuetext', '“Few” is at most 2: 7 isolated, 2 possibly');
  expect(await counted(page)).toBe(7);
  await slider.focus();
  for (let few = 3; few <= 5; few += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^“Few” is at most 5: \d+ isolated/);
  await expect(page.getByRole('textbox', { name: 'How many contacts are few?' })).toHaveValue('5');

  await page.getByText('Show as a table').click();
  const now = page.locator('.ThresholdChart').getByRole('row', { name: /^5 / });
  await expect(now).toHaveAttribute('aria-current', 'true');
  const flagged = Number(await now.getByRole('cell').first().textContent());
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`: ${flagged} isolated`));
  expect(flagged).toBeGreaterThanOrEqual(7);
  await expect(slider).not.toHaveAttribute('aria-valuetext', / 2 possibly/);
  await expect.poll(() => counted(page)).toBe(flagged);
  await page.getByLabel('Finding', { exact: true }).selectOption('Isolated');
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(flagged + 1));
  await checkAccess(page);
});

test('every convention is a setting with its reason, and the defaults bring all of them back', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  await page.getByRole('button', { name: 'Rule and thresholds' }).click();
  const panel = page.getByRole('complementary', { name: 'Rule and thresholds' });
  await expect(panel.getByRole('slider')).toHaveCount(12);
  for (const slider of await panel.locator('.RulePanel-part').getByRole('slider').all()) await expect(slider).toHaveAccessibleDescription(/^Default/);
  const rating = panel.getByRole('slider', { name: 'From which rating does someone feel alone?' });
  const alone = page.getByRole('button', { name: /^Isolated or may be, feel alone: / });
  const before = await alone.getAttribute('aria-label');
  await rating.focus();
  await page.keyboard.press('End');
  await expect(rating).toHaveAttribute('aria-valuetext', '5 of 5');
  await expect(alone).not.toHaveAttribute('aria-label', before ?? '');
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(rating).toHaveAttribute('aria-valuetext', '4 of 5');
  await expect(alone).toHaveAttribute('aria-label', before ?? '');
});

test('what the rule finds is set against what people say, and each count narrows the list', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  const lonely = page.getByRole('button', { name: 'Connected, feel alone: 4' });
  await lonely.click();
  await expect(lonely).toHaveAttribute('aria-pressed', 'true');
  await expect(list(page)).toHaveAttribute('aria-rowcount', '5');
  await expect(list(page).getByText('Connected, feels alone')).toHaveCount(4);
  await page.getByRole('button', { name: 'Cannot say, not recorded: 24' }).click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', '25');
  await expect(page.getByRole('button', { name: /^Cannot say 24 of 92 10 did not answer, 14 declined/ })).toBeVisible();
});

test('the inspector says what would clear it, compared with whom, and which settings would turn it', async ({ page }) => {
  await openSample(page, 'Open the sample study');
  await list(page).getByRole('row').nth(1).click();
  const panel = inspector(page);
  await expect(panel.getByRole('region', { name: 'What would help' })).toContainText(/^What would helpOne new active contact: somebody outside /);
  const like = panel.getByRole('region', { name: 'Compared with similar managers' });
  await expect(like).toContainText(/contacts?\. Typical: [\d.]+ \(half have [\d.]+ to [\d.]+\)/);
  await expect(like).toContainText(/the \d+ clinical and functional managers in \w+ who answered/);
  const matters = panel.getByRole('region', { name: 'Would another definition change this?' });
  await expect(matters).toContainText(/^Would another definition change this\?Some definitions would change this\./);
  // 8 of 12 settings agree.
  await matters.getByText('Definitions that change this (4)').click();
  await expect(matters.getByRole('listitem')).toHaveCount(4);
  await checkAccess(page);
});

test('the inspector says whose verdict depends on how a name is read', async ({ page }) => {
  await page.goto('/');
  // Di names nobody but “B Holt”, who may be Ben and may be somebody not on the staff list.
  await handFiles(
    page,
    { name: 'people.csv', text: 'id,name,group,trust,responded\na,Ann Lee,general,Acute,yes\nb,Ben Holt,general,Acute,yes\nc,Cy Quill,general,Acute,yes\nd,Di Shah,general,Acute,yes\n' },
    { name: 'contacts.csv', text: 'from,to,types,motives\na,b,Managerial,support; knowledge\nb,c,Managerial,support; knowledge\nc,a,Managerial,support; knowledge\nd,B Holt,Managerial,support; knowledge\n' },
  );
  await page.getByRole('button', { name: /^Add 4 managers/ }).click();
  await page.getByRole('button', { name: /^Isolation/ }).click();
  await list(page).getByRole('row').filter({ hasText: 'Di Shah' }).click();
  await expect(inspector(page)).toContainText('Depends on name matching: isolated by the rule; connected if they are one person.');
  await list(page).getByRole('row').filter({ hasText: 'Ann Lee' }).click();
  await expect(inspector(page).getByRole('heading', { name: 'Ann Lee' })).toBeVisible();
  await expect(inspector(page)).not.toContainText('Depends on name matching');
  await checkAccess(page);
});

/** Three organisations of ten, of whom 9, 7 and 4 answered; everybody names the next and one of another organisation. */
function unevenAnswers(): { readonly people: string; readonly contacts: string } {
  const managers = Array.from({ length: 30 }, (_, n) => ({ id: `m${n}`, place: ['North', 'South', 'West'][n % 3] ?? '', answered: Math.floor(n / 3) < ([9, 7, 4][n % 3] ?? 0) }));
  return {
    people: ['id,name,group,trust,responded', ...managers.map(({ id, place, answered }, n) => `${id},Manager ${n},${n % 6 === 1 ? 'general' : 'clinical'},${place},${answered ? 'yes' : 'no'}`)].join('\n'),
    contacts: ['from,to,types,motives', ...managers.filter(({ answered }) => answered).flatMap(({ id }, n) => [`${id},m${(n + 1) % 30},Managerial,knowledge`, `${id},m${(n + 11) % 30},NHS,support`])].filter((row) => !/^(m\d+),\1,/.test(row)).join('\n'),
  };
}

test('where too few answered, values are marked and ranks are not shown, each in its place, and no verdict changes', async ({ page }) => {
  const { people, contacts } = unevenAnswers();
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
    { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
  ]);
  await page.getByRole('button', { name: /^Add 30 managers/ }).click();
  await page.getByRole('button', { name: /^Isolation/ }).click();
  await expect(page.getByText('Too few answered in South (70%): some network scores are less reliable there, and marked (†); in West (40%): use findings and scores there with caution: they are marked (†), and rankings are not shown.')).toBeVisible();
  await page.getByLabel('Organisation').selectOption('West');
  const marked = list(page).getByText('too few answered here †');
  await expect(marked).toHaveCount(4);
  await marked.first().click();
  const panel = inspector(page);
  await expect(panel.getByText('Too few people in this organisation answered for a rank.')).toBeVisible();
  await expect(panel.getByText('In West 4 of 10 answered:')).toBeVisible();
  await expect(panel.getByRole('row', { name: /^Named by † too few answered: \d/ })).toBeVisible();
  await checkAccess(page);

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^People/ }).click();
  await page.getByRole('tab', { name: 'Measures' }).click();
  await expect(page.getByRole('grid', { name: 'Measures' }).getByRole('gridcell', { name: /^† / }).first()).toBeVisible();

  // The gates are settings as well: with none of them in the way, nothing is marked.
  await page.getByRole('button', { name: /^Isolation/ }).click();
  const counts = page.getByRole('group', { name: /^Counts/ });
  const verdicts = await counts.textContent();
  await page.getByRole('button', { name: 'Rule and thresholds' }).click();
  for (const name of ['Findings without a mark from', 'Ranks and brokerage from', 'Everything is shown from']) {
    await page.getByRole('slider', { name }).focus();
    await page.keyboard.press('Home');
  }
  await expect(page.getByText(/^Too few answered in/)).toBeHidden();
  await expect(counts).toHaveText(verdicts ?? '');
});
