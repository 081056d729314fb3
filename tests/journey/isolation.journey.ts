import type { Locator, Page } from '@playwright/test';

import { handFiles } from './handFiles';
import { showPeople } from './showPeople';
import { checkAccess, expect, test } from './harness';

const list = (page: Page): Locator => page.getByRole('grid', { name: 'Managers and findings' });
const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const reports = (page: Page): Locator => page.getByRole('dialog', { name: /^Answers/ });

async function openSample(page: Page, button: string | RegExp): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('.IsolationPage h1')).toBeVisible();
}

async function openPeople(page: Page, button: string | RegExp): Promise<void> {
  await openSample(page, button);
  await showPeople(page);
}

test(
  'a new user opens Three trusts on its posts, reads which has most isolated managers and why, and gets to them and back in one press each',
  { tag: '@long' },
  async ({ page }) => {
    await openSample(page, 'Open the sample study');
    await expect(page.getByRole('banner').getByText('Made up')).toBeVisible();
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveText(/^\d+ of the \d+ isolated managers are in one post: service management$/);
    const [here = 0, all = 0] = (await headline.textContent())?.match(/\d+/g)?.map(Number) ?? [];
    const posts = page.getByRole('table', { name: 'Posts and findings' });
    const first = posts.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Service management/ }) });
    // What the title says is what the line counts: few contacts and no wider network together.
    const [few, wider] = (await first.getByRole('cell').allTextContents()).slice(1, 3).map(Number);
    expect((few ?? 0) + (wider ?? 0)).toBe(here);
    expect(all).toBeGreaterThanOrEqual(here);
    await expect(first).toContainText('marked as a cause');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.getByText(/In this post .* in a live network/)).toBeVisible();
    // The rail counts posts with a mark.
    const marked = await posts.getByRole('row').filter({ hasText: 'marked as a cause' }).filter({ hasNotText: 'Other posts' }).count();
    await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Isolation/ })).toContainText(
      `${marked} posts`,
    );
    await page.getByRole('button', { name: 'How “No standing network” is marked' }).click();
    await expect(page.getByRole('dialog', { name: 'No standing network' })).toContainText('Marked below a quarter');
    await page.keyboard.press('Escape');
    await checkAccess(page);

    const lines = await posts.getByRole('row').count();
    await page
      .getByRole('group', { name: 'Posts shown' })
      .getByRole('button', { name: /^With isolated managers/ })
      .click();
    await expect.poll(() => posts.getByRole('row').count()).toBeLessThan(lines);
    await page
      .getByRole('group', { name: 'Posts shown' })
      .getByRole('button', { name: /^All posts/ })
      .click();
    await expect(posts.getByRole('row')).toHaveCount(lines);

    await posts.getByRole('button', { name: 'Service management' }).click();
    await expect(headline).toHaveText(new RegExp(`^Service management: ${here} of \\d+ are isolated$`));
    await expect(headline).toBeFocused();
    await page
      .getByRole('group', { name: 'Finding' })
      .getByRole('button', { name: `Isolated ${here}` })
      .click();
    await expect(list(page)).toHaveAttribute('aria-rowcount', String(here + 1));
    await checkAccess(page);
    await page.getByRole('button', { name: 'All posts' }).click();
    await expect(posts).toBeVisible();
    await expect(headline).toHaveText(/in one post: service management$/);
  },
);

test('Ben Umeh and Xenia Yildiz, whom the rule of before called connected, have no wider network', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  for (const name of ['Ben Umeh', 'Xenia Yildiz']) {
    await page.getByRole('searchbox', { name: 'Find a manager' }).fill(name);
    const row = list(page).getByRole('row').filter({ hasText: name });
    await expect(row).toContainText('No wider network');
    await expect(row).toContainText('Knowledge only from inside.');
    await row.click();
    await expect(inspector(page).getByRole('region', { name: 'What would change this' })).toContainText('would change this');
    await expect(inspector(page).getByRole('table', { name: 'How far contacts reach' })).toBeVisible();
  }
  // Whom a trainer could bring Xenia Yildiz together with: names, each a way to that person.
  const likePosts = inspector(page).getByText(/^In a like post, not in contact \(\d+\)$/);
  const many = Number(/\d+/.exec((await likePosts.textContent()) ?? '')?.[0]);
  await likePosts.click();
  const names = inspector(page).getByRole('list', { name: 'In a like post, not in contact' }).getByRole('button');
  await expect(names).toHaveCount(many);
  await expect(names.first()).toBeVisible();
  await checkAccess(page);
});

test('the list says who is isolated, and leads from a reason to its row', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  // 92 on the staff list, as the sample is made.
  await expect(list(page)).toHaveAttribute('aria-rowcount', '93');
  const first = list(page).getByRole('row').nth(1);
  await expect(first.getByText(/^(No wider network|Few contacts)$/)).toBeVisible();
  await expect(first).toContainText(/(Clear|Likely|Unclear)/);
  const name = (await first.locator('b').first().textContent()) ?? '';
  await first.click();

  const panel = inspector(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(name);
  await panel.getByText('Numbers').click();
  await expect(panel.getByRole('row', { name: /^Mentor (none|\d)/ })).toBeVisible();

  await panel.getByRole('button', { name: 'Show the answers: Knowledge only from inside' }).click();
  const rows = reports(page);
  await expect(rows).toContainText(name);
  await expect(rows).toContainText(/Marked: .* behind this reason/);
  await expect(rows.getByRole('heading', { name: 'contacts.csv' })).toBeVisible();
  const marked = rows.getByRole('row', { name: /marked/ });
  await expect(marked.first()).toBeVisible();
  // Every row behind it is one that this manager wrote.
  for (const cell of await marked.locator('td:first-of-type').allTextContents()) expect(cell).toContain(name);
  await checkAccess(page);

  await page.keyboard.press('Escape');
  await expect(rows).toBeHidden();
  await expect(panel).toBeVisible();
});

test('the row of the reports is the row of the file', async ({ page, site }) => {
  await openPeople(page, 'Open the sample study');
  await list(page).getByRole('row').nth(1).click();
  await inspector(page).getByRole('button', { name: 'Show the answers', exact: true }).click();
  const row = reports(page).getByRole('row').nth(1);
  const number = Number(await row.getByRole('rowheader').textContent());
  const cells = await row.getByRole('cell').allTextContents();

  const contacts = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /contacts.*\.csv$/.test(name)) ?? '',
  );
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
  await page.getByRole('button', { name: 'Definition' }).click();
  const few = page.getByRole('textbox', { name: 'How many contacts are few?' });
  await expect(few).toBeFocused();
  const counts = page.locator('.ThresholdChart figcaption');
  await expect(counts).toContainText(/\d+ isolated, \d+ possibly/);
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
  await expect(page.getByText('We chose the limits, the 12 variants')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Definition' })).toBeHidden();
});

const finding = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Finding' }).getByRole('button', { name: new RegExp(`^${name} `) });
const countOf = async (button: Locator): Promise<number> => Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);

test('filters narrow the list to as many as they say', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  for (const name of ['Isolated', 'Possibly', 'Cannot say', 'Connected']) {
    const many = await countOf(finding(page, name));
    await finding(page, name).click();
    await expect(list(page)).toHaveAttribute('aria-rowcount', String(many + 1));
  }
  await finding(page, 'All').click();
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByLabel('Group').selectOption('Clinical');
  await expect(page.getByRole('status').filter({ hasText: 'of 92 managers' })).toBeVisible();
  await finding(page, 'Isolated').click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', String((await countOf(finding(page, 'Isolated'))) + 1));
  await page.getByRole('button', { name: 'Clear filters and sorting' }).click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', '93');
  const missing = page.getByLabel('What is missing');
  const option = (await missing.getByRole('option', { name: /^Knowledge only from inside/ }).textContent()) ?? '';
  await missing.selectOption(option);
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(Number(/\d+/.exec(option)?.[0]) + 1));
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('nobody of this name');
  await expect(page.getByText('No managers match these filters.')).toBeVisible();
});

test('those who say that they feel alone can be seen beside what the rule finds', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  const alone = page.getByRole('button', { name: /^Say they feel alone/ });
  const many = await countOf(alone);
  expect(many).toBeGreaterThan(0);
  await alone.click();
  await expect(alone).toHaveAttribute('aria-pressed', 'true');
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(many + 1));
  await alone.click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', '93');
  // How many answered, and why nothing can be said of the others, is one press away.
  await page.getByRole('button', { name: /Response \d+%/ }).click();
  await expect(page.getByRole('dialog', { name: 'Response' })).toContainText('nothing can be said');
  await checkAccess(page);
});

test('in the book’s cases nothing can be said of anybody, and the page says why', { tag: '@long' }, async ({ page }) => {
  await openPeople(page, /Open The book/);
  await page.getByRole('button', { name: /Response \d+%/ }).click();
  await expect(page.getByRole('dialog', { name: 'Response' })).toContainText('Of 57 nothing can be said');
  await page.keyboard.press('Escape');
  for (const name of ['Isolated', 'Possibly', 'Connected']) {
    await finding(page, name).click();
    await expect(list(page).getByRole('row')).toHaveCount(1);
  }
  await finding(page, 'Cannot say').click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', '58');
  await list(page).getByRole('row').nth(1).click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeVisible();
  await checkAccess(page);
});

test('the keyboard alone leads from the list to the rows of the file and back', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  // The first cell ticks; Tab comes to the name.
  const cell = list(page).getByRole('row').nth(1).locator('[data-column=manager]');
  await page.getByRole('button', { name: 'How sure' }).focus();
  await page.keyboard.press('Tab');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(list(page).locator('[aria-rowindex="93"] [data-column="sure"]')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(list(page).getByRole('row').nth(1).locator('[data-column=tick]')).toBeFocused();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tooltip')).toContainText('Knowledge only from inside');
  await page.keyboard.press('Enter');
  await expect(inspector(page)).toBeVisible();

  // Enter once more goes into it; the commands at its head and the numbers of the wheel come before the reasons.
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeFocused();
  // Some have a link of their own on the way: that their finding depends on a name.
  const tabTo = async (target: Locator): Promise<void> => {
    // Past those who could be what would change the finding.
    for (let at = 0; at < 14 && !(await target.evaluate((one) => one === document.activeElement)); at += 1)
      await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
  };
  await tabTo(inspector(page).locator('summary', { hasText: 'Numbers' }));
  await tabTo(
    inspector(page)
      .getByRole('button', { name: /^Show the answers: / })
      .first(),
  );
  await page.keyboard.press('Enter');
  await expect(reports(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reports(page)).toBeHidden();
  await expect(
    inspector(page)
      .getByRole('button', { name: /^Show the answers: / })
      .first(),
  ).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toBeHidden();
  await expect(list(page).getByRole('row').nth(1).locator('[data-column=missing]')).toBeFocused();
});

test('the room and the inspector hold on a small window, in light and dark', { tag: '@long' }, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openPeople(page, /Open Krackhardt/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/managers/);
  await list(page).getByRole('row').nth(1).click();
  await inspector(page).getByText('Network scores').click();
  await expect(inspector(page).getByRole('row', { name: /^Betweenness/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await checkAccess(page);
});

test('a slider moves the list, the counts and the line of flagged against threshold, by the keyboard alone', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  await page.getByRole('button', { name: 'Definition' }).click();
  const slider = page.getByRole('slider', { name: 'Limit for “few”' });
  const isolated = await countOf(finding(page, 'Isolated'));
  const possibly = await countOf(finding(page, 'Possibly'));
  await expect(slider).toHaveAttribute('aria-valuetext', `“Few” is at most 2: ${isolated} isolated, ${possibly} possibly`);
  await slider.focus();
  for (let few = 3; few <= 8; few += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: 'How many contacts are few?' })).toHaveValue('8');

  await page.getByText('Show as a table').click();
  const now = page.locator('.ThresholdChart').getByRole('row', { name: /^8 / });
  await expect(now).toHaveAttribute('aria-current', 'true');
  const flagged = Number(await now.getByRole('cell').first().textContent());
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^“Few” is at most 8: ${flagged} isolated`));
  expect(flagged).toBeGreaterThanOrEqual(isolated);
  // Who has few contacts by then is possibly isolated, as some did not answer.
  await expect.poll(() => countOf(finding(page, 'Possibly'))).toBeGreaterThan(possibly);
  await expect.poll(() => countOf(finding(page, 'Isolated'))).toBe(flagged);
  await finding(page, 'Isolated').click();
  await expect(list(page)).toHaveAttribute('aria-rowcount', String(flagged + 1));
  await checkAccess(page);
});

test('every convention is a setting with its reason, and the defaults bring all of them back', async ({ page }) => {
  await openPeople(page, 'Open the sample study');
  await page.getByRole('button', { name: 'Definition' }).click();
  const panel = page.getByRole('complementary', { name: 'Definition' });
  await panel.getByText('Advanced').click();
  await expect.poll(() => panel.getByRole('slider').count()).toBeGreaterThanOrEqual(12);
  for (const slider of await panel.locator('.RulePanel-part').getByRole('slider').all())
    await expect(slider).toHaveAccessibleDescription(/^Default/);
  const rating = panel.getByRole('slider', { name: 'From which rating does someone feel alone?' });
  const alone = page.getByRole('button', { name: /^Say they feel alone/ });
  const before = await alone.textContent();
  await rating.focus();
  await page.keyboard.press('End');
  await expect(rating).toHaveAttribute('aria-valuetext', '5 of 5');
  await expect(alone).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(rating).toHaveAttribute('aria-valuetext', '4 of 5');
  await expect(alone).toHaveText(before ?? '');
});

test(
  'the inspector says what would change it, compared with whom, and which settings would turn it',
  { tag: '@long' },
  async ({ page }) => {
    await openPeople(page, 'Open the sample study');
    await list(page).getByRole('row').nth(1).click();
    const panel = inspector(page);
    await expect(panel.getByRole('region', { name: 'What would change this' })).toContainText(/\d new contacts? would change this/);
    const like = panel.getByRole('region', { name: 'Clinical and functional counterparts' });
    await expect(like).toContainText(/(person|people)\. Typical: [\d.]+ \(half have [\d.]+ to [\d.]+\)/);
    await expect(like).toContainText(/the \d+ clinical and functional managers who answered in \w+/);
    const sure = panel.getByRole('region', { name: 'How sure' });
    await expect(sure).toContainText(/Definition(same in \d+ of 12)/);
    await checkAccess(page);
  },
);

test('the inspector says whose verdict depends on how a name is read', { tag: '@long' }, async ({ page }) => {
  await page.goto('/');
  // Di names nobody but “B Holt”, who may be Ben and may be somebody not on the staff list.
  await handFiles(
    page,
    {
      name: 'people.csv',
      text: 'id,name,group,trust,responded\na,Ann Lee,general,Acute,yes\nb,Ben Holt,general,Acute,yes\nc,Cy Quill,general,Acute,yes\nd,Di Shah,general,Acute,yes\n',
    },
    {
      name: 'contacts.csv',
      text: 'from,to,types,motives\na,b,Managerial,support; knowledge\nb,c,Managerial,support; knowledge\nc,a,Managerial,support; knowledge\nd,B Holt,Managerial,support; knowledge\n',
    },
  );
  await page.getByRole('button', { name: /^Add 4 managers/ }).click();
  await page.getByRole('button', { name: /^Isolation/ }).click();
  await list(page).getByRole('row').filter({ hasText: 'Di Shah' }).click();
  await expect(inspector(page)).toContainText(
    /Depends on name matching: Holds in \d+ of 100 plausible cases\. What is left depends on one name\./,
  );
  await list(page).getByRole('row').filter({ hasText: 'Ann Lee' }).click();
  await expect(inspector(page).getByRole('heading', { name: 'Ann Lee' })).toBeVisible();
  await expect(inspector(page)).not.toContainText('Depends on name matching');
  await checkAccess(page);
});

/** Three organisations of ten, of whom 9, 7 and 4 answered; everybody names the next and one of another organisation. */
function unevenAnswers(): { readonly people: string; readonly contacts: string } {
  const managers = Array.from({ length: 30 }, (_, n) => ({
    id: `m${n}`,
    place: ['North', 'South', 'West'][n % 3] ?? '',
    answered: Math.floor(n / 3) < ([9, 7, 4][n % 3] ?? 0),
  }));
  return {
    people: [
      'id,name,group,trust,responded',
      ...managers.map(
        ({ id, place, answered }, n) => `${id},Manager ${n},${n % 6 === 1 ? 'general' : 'clinical'},${place},${answered ? 'yes' : 'no'}`,
      ),
    ].join('\n'),
    contacts: [
      'from,to,types,motives',
      ...managers
        .filter(({ answered }) => answered)
        .flatMap(({ id }, n) => [`${id},m${(n + 1) % 30},Managerial,knowledge`, `${id},m${(n + 11) % 30},NHS,support`]),
    ]
      .filter((row) => !/^(m\d+),\1,/.test(row))
      .join('\n'),
  };
}

test(
  'where too few answered, values are marked and ranks are not shown, each in its place, and no verdict changes',
  { tag: '@long' },
  async ({ page }) => {
    const { people, contacts } = unevenAnswers();
    await page.goto('/');
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
      { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
    ]);
    await page.getByRole('button', { name: /^Add 30 managers/ }).click();
    await page.getByRole('button', { name: /^Isolation/ }).click();
    await page.getByRole('button', { name: /Response \d+%/ }).click();
    await expect(
      page.getByText(
        /Too few answered in South \(70%\): some network scores are less reliable there, and marked \(†\); in West \(40%\): use findings and scores there with caution: they are marked \(†\), and rankings are not shown\./,
      ),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByLabel('Organisation').selectOption('West');
    const marked = list(page).getByText('too few answered here †');
    await expect(marked).toHaveCount(4);
    await marked.first().click();
    const panel = inspector(page);
    await panel.getByText('Network scores').click();
    await expect(panel.getByText('In West 4 of 10 answered:')).toBeVisible();
    await expect(panel.getByRole('row', { name: /^In-degree † too few answered: \d/ })).toBeVisible();
    await checkAccess(page);

    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: /^People/ })
      .click();
    await page.getByRole('tab', { name: 'Measures' }).click();
    await expect(page.getByRole('grid', { name: 'Measures' }).getByRole('gridcell', { name: /^† / }).first()).toBeVisible();

    // The gates are settings as well: with none of them in the way, nothing is marked.
    await page.getByRole('button', { name: /^Isolation/ }).click();
    const counts = page.getByRole('group', { name: 'Finding' });
    const verdicts = await counts.textContent();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await page.getByRole('button', { name: 'Definition' }).click();
    await page.getByText('Advanced').click();
    for (const name of ['Findings without a mark from', 'Ranks and brokerage from', 'Everything is shown from']) {
      await page.getByRole('slider', { name }).focus();
      await page.keyboard.press('Home');
    }
    await expect(list(page).getByText('too few answered here †')).toHaveCount(0);
    await expect(counts).toHaveText(verdicts ?? '');
  },
);
