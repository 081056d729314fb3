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
    await expect(plans.getByRole('columnheader', { name: /^Your plan/ })).toBeVisible({ timeout: 60_000 });
    await expect(plans.getByRole('columnheader', { name: /^Plan [ABC]/ })).toHaveCount(3);
    await expect(plans.getByRole('row', { name: /^Mentor pairs/ })).toContainText('(as many)');
    await expect(plans.getByRole('row', { name: /If a mentor drops out/ })).toContainText('everybody who has a mentor keeps one');
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
  // By the keyboard, which stays where it is.
  const propose = page.getByRole('button', { name: 'Propose learning sets' });
  await propose.focus();
  await page.keyboard.press('Enter');
  // Nine of one post, and three posts in all: no four of them are of four posts.
  const why = page.getByRole('region', { name: 'Why not?' });
  await expect(why).toContainText('These 2 limits conflict. Drop any one and a set fits.', { timeout: 60_000 });
  await expect(why.getByRole('listitem')).toHaveText(['A set has 4 people', 'Nobody shares a set with somebody of the same post']);
  await worked(page);
  await expect(propose).toBeFocused();
});

test('ranges say how many draws are behind them, a repair is adopted, and a member is dragged to another set', async ({ page }) => {
  await openTrainersStudy(page);
  // A pair is 12 hours: two of the fourteen get a mentor, and 12 hours more are one more.
  await setLimit(page, 'Hours in all', '24');
  await page.getByRole('button', { name: 'Propose mentors' }).click();
  await expect(page.getByRole('region', { name: '24 of 24 hours' })).toBeVisible();
  const figures = page.getByRole('region', { name: 'Before and after' });
  await expect(figures).toContainText('Ranges: 500 draws', { timeout: 30_000 });
  await expect(figures).toContainText(/\d if half form/);
  await figures.getByRole('button', { name: 'More figures' }).click();
  await expect(figures.getByRole('columnheader', { name: 'If a quarter form' })).toBeVisible();
  await expect(figures).toContainText('In eight of ten draws the figure is in the range.');
  await expect(figures.getByRole('row', { name: /^Service management/ })).toBeVisible();
  await checkAccess(page);

  const why = page.getByRole('region', { name: 'Why not?' });
  await why.getByRole('button', { name: /^Adopt: \d+ hours in all/ }).click();
  await expect(page.getByRole('region', { name: /^36 of 36 hours/ })).toBeVisible();
  await worked(page);

  await setLimit(page, 'Hours in all', '');
  await page.getByRole('button', { name: 'Propose learning sets' }).click();
  const sets = page.getByRole('region', { name: /^Learning set \d/ });
  await expect(sets).toHaveCount(2);
  await worked(page);
  const [from, to] = [sets.first(), sets.last()];
  const [here, there] = [await from.getByRole('listitem').count(), await to.getByRole('listitem').count()];
  await from.getByRole('listitem').first().dragTo(to.getByRole('heading'));
  await expect(to.getByRole('listitem')).toHaveCount(there + 1);
  await expect(from.getByRole('listitem')).toHaveCount(here - 1);
});

test(
  'Why not? comes into sight with what helps, and who was paired and stopped is proposed somebody else',
  { tag: '@long' },
  async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1024, height: 768 });
    await openTrainersStudy(page);
    await setLimit(page, 'Hours in all', '24');
    await page.getByText('Who it is for, and your limits').click();
    await page.getByRole('button', { name: 'Propose mentors' }).click();
    await worked(page);
    const mentors = page.getByRole('region', { name: 'Mentors' });
    const why = page.getByRole('region', { name: 'Why not?' });
    const last = mentors.getByRole('button', { name: /^Why not\?/ }).last();
    const name = (await last.innerText()).replace('Why not?', '').trim();
    await last.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 4000);
    await expect(why).not.toBeInViewport();
    await last.click();
    await expect(why.getByRole('heading', { name: 'Why not?' })).toBeInViewport();
    await expect(why.getByRole('combobox')).toBeFocused();
    await expect(why.getByRole('combobox').locator('option:checked')).toHaveText(`${name}: no mentor`);
    // 24 hours are two pairs: 36 are enough for a third, who is the one that was asked about.
    await expect(why).toContainText(`Then ${name} has a mentor: 12 hours more.`);
    await why.getByRole('button', { name: 'Adopt: 36 hours in all' }).click();
    await expect(page.getByRole('region', { name: '36 of 36 hours' })).toBeVisible({ timeout: 30_000 });
    await worked(page);
    await expect(mentors.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('radio', { checked: true })).toHaveCount(1);

    await page.getByRole('tab', { name: 'Progress' }).click();
    await page.getByRole('combobox', { name: `Stage of Mentor: ${name}` }).selectOption('stopped');
    await worked(page);
    await page.getByRole('tab', { name: 'Proposal' }).click();
    const theirs = mentors.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(theirs.getByRole('radio')).toHaveCount(0);
    await expect(theirs.first()).toContainText(': stopped');
    await expect(theirs.getByRole('button', { name: 'Why not?' })).toBeVisible();
    await page.getByRole('button', { name: 'Propose mentors' }).click();
    await worked(page);
    await expect(page.getByRole('region', { name: '36 of 36 hours' })).toBeVisible();
    await checkAccess(page);
  },
);

test('of two who are kept apart and together, what was stated last holds', async ({ page }) => {
  await openTrainersStudy(page);
  const two = page.getByRole('group', { name: 'Two managers' });
  const state = async (button: string): Promise<void> => {
    await two.getByRole('combobox', { name: 'First manager' }).selectOption({ label: 'Ada Ashby' });
    await two.getByRole('combobox', { name: 'Second manager' }).selectOption({ label: 'Ben Brook' });
    await two.getByRole('button', { name: button }).click();
    await worked(page);
  };
  const stated = page.getByRole('listitem').filter({ hasText: 'Ada Ashby and Ben Brook' });
  await state('Keep apart');
  await expect(stated).toContainText(['Ada Ashby and Ben Brook: apart']);
  await state('Keep together in a set');
  await expect(stated).toContainText(['Ada Ashby and Ben Brook: together']);
  await state('Keep apart');
  await expect(stated).toContainText(['Ada Ashby and Ben Brook: apart']);
  await expect(stated).toHaveCount(1);
});

test('Isolation leads to a plan for those who are isolated', async ({ page }) => {
  await openTrainersStudy(page);
  const pages = page.getByRole('navigation').first();
  await pages.getByRole('button', { name: /^Isolation/ }).click();
  await page.getByRole('button', { name: 'Plan for the 14 isolated' }).click();
  await worked(page);
  // They are chosen by name: the plan stays theirs when findings change.
  await expect(page.getByText('For 14 managers.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Propose mentors' })).toBeEnabled();
});

/** a, b and d are helped; c knows a and b, and did not agree to be named; e knows them as well. d can meet on no day of theirs. */
const TIMED = {
  people: [
    'id,name,group,organisation,consent,responded,available',
    'a,Ann Ash,general,Acute,named,yes,Mon; Tue am',
    'b,Ben Birch,general,Care,named,yes,Tue',
    'c,Cem Cole,clinical,Acute,kept,yes,Mon',
    'd,Dee Dale,general,Acute,named,yes,Fri',
    'e,Eve Elm,clinical,Care,named,yes,Mon to Fri',
  ].join('\n'),
  contacts: [
    'from,to,types,motives,activity',
    ...['ac', 'bc', 'ae', 'be'].map((tie) => `${tie[0]},${tie[1]},Managerial,knowledge,active`),
  ].join('\n'),
};

test('an introduction keeps to the times of people, and is made by somebody who knows both and agreed to be named', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(TIMED.people) },
    { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(TIMED.contacts) },
  ]);
  await page.getByRole('button', { name: /^Add 5 managers/ }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await worked(page);
  await page.getByText('Who it is for, and your limits').click();
  await page.getByLabel('Plan for').selectOption({ label: 'Group: general' });
  await page.getByLabel('When managers can meet').selectOption({ label: 'Column “available”' });
  await worked(page);
  await page.getByRole('button', { name: 'Propose introductions' }).click();
  const others = page.getByRole('region', { name: 'Also in this plan' });
  const both = others
    .getByRole('listitem')
    .filter({ hasText: 'Ann Ash and Ben Birch' })
    .or(others.getByRole('listitem').filter({ hasText: 'Ben Birch and Ann Ash' }));
  await expect(both).toContainText('Eve Elm knows both and introduces them.', { timeout: 60_000 });
  await worked(page);
  // Who meets Dee on a Friday is Eve, and nobody else.
  for (const item of await others.getByRole('listitem').filter({ hasText: 'Dee Dale' }).all()) await expect(item).toContainText('Eve Elm');
  await expect(page.getByRole('heading', { name: 'How good this is' }).locator('..')).toContainText(
    'For the network as a whole no bound exists: of',
  );
  await checkAccess(page);
  expect(await download(page, 'Invitations for mail merge (CSV)')).toContain('Eve Elm knows you both and would introduce you.');

  await setLimit(page, 'Hours for introductions', '3');
  await expect(page.getByRole('region', { name: /hours$/ })).toContainText('Introductions go over their own limit:');
  await both.getByText(/a month for/).click();
  await both.getByLabel(/^Who introduces/).selectOption({ label: 'You' });
  await worked(page);
  await expect(both).toContainText('You introduce them. Eve Elm knows both and could do it.');
});

test('a proposal for 5,000 managers is stopped, and the page goes on', { tag: '@long' }, async ({ page }) => {
  test.slow();
  const { people, contacts } = makeThousands(5000);
  await page.goto('/');
  await page.locator('input[type=file][multiple]').setInputFiles([
    { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
    { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
  ]);
  await page.getByRole('button', { name: /^Add 5,000 managers/ }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await worked(page);
  await page.getByText('Who it is for, and your limits').click();
  await page.getByLabel('Plan for').selectOption({ label: 'Group: general' });
  await worked(page);
  await page.getByRole('button', { name: 'Propose introductions' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 });
  // The page answers while it works, and what is asked for is stopped at once.
  await page.getByRole('tab', { name: 'Progress' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Progress' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Planning was stopped.')).toBeVisible({ timeout: 5000 });
  await page.getByRole('tab', { name: 'Proposal' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing is planned yet.');
  await page.getByText('Who it is for, and your limits').click();
  await setLimit(page, 'Managers for each mentor', '3');
  await expect(page.getByText('Planning was stopped.')).toBeHidden();
  await page.getByRole('button', { name: 'Propose mentors' }).click();
  await expect(page.getByRole('region', { name: 'Mentors' })).toBeVisible({ timeout: 120_000 });

  // What if only some form is drawn for so many, too: seen from the first draws on, and enough when somebody says so.
  const figures = page.getByRole('region', { name: 'Before and after' });
  await expect(figures).toContainText(/\d if half form/, { timeout: 60_000 });
  await figures.getByRole('button', { name: 'Enough draws' }).click();
  await expect(figures).toContainText(/Ranges: (?:\d+ of )?500 draws/, { timeout: 5000 });
  await expect(figures.getByRole('button', { name: 'Enough draws' })).toBeHidden();
});

/** General managers name one neighbour on a ring each, the others five. */
function makeThousands(count: number): { readonly people: string; readonly contacts: string } {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const isGeneral = (n: number): boolean => n % 20 === 0;
  return {
    people: [
      'id,name,group,organisation,seniority,responded',
      ...numbers.map(
        (n) => `p${n},Manager number ${n},${isGeneral(n) ? 'general' : 'clinical'},Trust ${n % 60},${isGeneral(n) ? 2 : 3},yes`,
      ),
    ].join('\n'),
    contacts: [
      'from,to,types,motives,activity',
      ...numbers.flatMap((n) =>
        (isGeneral(n) ? [1] : [1, 2, 7, 30, 900]).map((step) => `p${n},p${(n + step) % count},Managerial,knowledge,active`),
      ),
    ].join('\n'),
  };
}

test('what was offered is followed into a second round, beside those who were offered nothing', { tag: '@long' }, async ({ page }) => {
  test.slow();
  await openTrainersStudy(page);
  // A pair is 12 hours: seven of the fourteen get a mentor.
  await setLimit(page, 'Hours in all', '84');
  await page.getByRole('button', { name: 'Propose mentors' }).click();
  await expect(page.getByRole('region', { name: '84 of 84 hours' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Progress' }).click();
  await page.getByRole('button', { name: 'Mark all planned as offered' }).click();
  await worked(page);
  const stages = page.getByRole('combobox', { name: /^Stage of Mentor/ });
  await expect(stages).toHaveCount(7);
  const pairs = await stages.evaluateAll((all) =>
    all.map((each) => (each.getAttribute('aria-label') ?? '').replace('Stage of Mentor: ', '').split(', ')),
  );

  // Everybody answers the same again, and four of the seven name their mentor.
  const [head = '', ...rows] = (await readFile(fixturePath('trainer/contacts.csv'), 'utf8')).trim().split(/\r?\n/);
  const formed = pairs.slice(0, 4).map(([mentee = '', mentor = '']) => `${mentee},${mentor},Mentor,support;knowledge,active,,person`);
  const second = [`${head},round`, ...[...rows, ...formed].map((row) => `${row},2026`)].join('\n');
  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Add files' }).first().click()]);
  await chooser.setFiles({ name: 'second.csv', mimeType: 'text/csv', buffer: Buffer.from(second) });
  // Columns and people are those of the open study: it is offered first.
  await expect(page.getByLabel('Add to')).toHaveValue('open');
  await page.getByRole('button', { name: /^Add \d+ contacts/ }).click();

  await page.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await page.getByRole('tab', { name: 'Progress' }).click();
  const shown = page.getByRole('region', { name: 'What a second round shows' });
  // Fourteen were isolated. A mentor elsewhere is knowledge from outside and a third contact: three of the seven who had an offer are left.
  await expect(shown).toContainText(
    '7 contacts were offered. 7 of them can be followed and were not there in the round without a name: 4 of these are there in 2026.',
    { timeout: 60_000 },
  );
  await expect(shown).toContainText('Isolated and offered something: 7 managers, of whom 3 are isolated now.');
  await expect(shown).toContainText('Isolated and offered nothing: 7 managers, of whom 7 are isolated now.');
  await expect(shown).toContainText('fell by 57 percentage points more among those who were offered something');
  await expect(shown).toContainText('The difference is no proof of an effect.');
  await checkAccess(page);
});
