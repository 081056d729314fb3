import { readFileSync } from 'node:fs';

import type { Locator, Page } from '@playwright/test';

import { inProject } from '../../scripts/project.mjs';
import { handFiles } from './handFiles';
import { expect, test } from './harness';
import { showPeople } from './showPeople';

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const list = (page: Page): Locator => page.getByRole('grid', { name: 'Managers and findings' });
const pageOf = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: new RegExp(`^${name}`) });

/** Of the sample's own files: where each manager works, and who names whom. */
function readSample(): { readonly trustOf: ReadonlyMap<string, string>; readonly named: ReadonlySet<string> } {
  const rows = (file: string): readonly string[][] =>
    readFileSync(inProject(`data/three-trusts/${file}`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
  const [head = [], ...people] = rows('managers.csv');
  const at = (name: string): number => head.indexOf(name);
  const nameOf = new Map(people.map((row) => [row[0] ?? '', row[at('name')] ?? '']));
  return {
    trustOf: new Map(people.map((row) => [row[at('name')] ?? '', row[at('trust')] ?? ''])),
    named: new Set(rows('contacts.csv').map(([from = '', to = '']) => `${nameOf.get(from) ?? from} ${to}`)),
  };
}

test('who, why, how sure and what next: from the sample to a named person in the plan', async ({ page }) => {
  const { trustOf, named } = readSample();
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await showPeople(page);
  const row = list(page).getByRole('row').filter({ hasText: 'Grace Entwistle' });
  const contacts = (await row.locator('[data-column=contacts]').textContent()) ?? '';
  await row.click();
  const panel = inspector(page);
  // The number of the list is that of the panel; whom they name, who names them and all together are counted beside it.
  await expect(panel).toContainText(`Has ${contacts.trim()} contacts`);
  await expect(panel).toContainText(/Names 5 people, named by 3: 6 different in all/);
  await expect(panel).toContainText(/Clear|Likely|Unclear/);

  const next = panel.getByRole('region', { name: 'What would change this' });
  await expect(next).toContainText('somebody outside for knowledge');
  const lines = next.getByRole('list', { name: 'Who could be it' }).getByRole('listitem');
  await expect(lines).toHaveCount(3);
  // Beside each the wheel of their network, as small as a list allows, with the same in words.
  for (const line of await lines.all()) {
    const wheel = line.getByRole('img', { name: /in use|not known/ });
    const width = (await wheel.boundingBox())?.width ?? 0;
    expect(width).toBeGreaterThanOrEqual(28);
    expect(width).toBeLessThanOrEqual(44);
  }
  for (const name of await lines.locator('.WhatWouldChange-name').allTextContents()) {
    expect(trustOf.get(name), name).not.toBe(trustOf.get('Grace Entwistle'));
    expect(named.has(`Grace Entwistle ${name}`) || named.has(`${name} Grace Entwistle`), name).toBe(false);
  }
  const first = (await lines.first().locator('.WhatWouldChange-name').textContent()) ?? '';
  await lines.first().getByRole('button', { name: 'to the plan' }).click();
  await expect(lines.first()).toContainText('In the plan');
  await pageOf(page, 'Plan').click();
  // Beside a page about groups or plans nobody is open; Back opens them again.
  await expect(panel).toBeHidden();
  await expect(page.getByRole('main')).toContainText(first);
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Grace Entwistle');
  await page.keyboard.press('Control+z');
  await expect(lines.first()).not.toContainText('In the plan');
});

test('the wheel of a person is a picture with title, key, how many and when', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await showPeople(page);
  await list(page).getByRole('row').filter({ hasText: 'Grace Entwistle' }).click();
  const save = async (format: 'PNG' | 'SVG'): Promise<Buffer> => {
    const button = inspector(page).getByRole('button', { name: `Download Network wheel of Grace Entwistle as ${format}` });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toBe(`Three trusts, spring round - Network wheel of Grace Entwistle.${format.toLowerCase()}`);
    return readFileSync(await file.path());
  };
  const svg = (await save('SVG')).toString('utf8');
  const said = Array.from(svg.matchAll(/<text [^>]*>([^<]*)</g), ([, text = '']) => text);
  for (const text of ['Network wheel of Grace Entwistle', 'Managerial', 'Commercial/', '3rd Sector']) expect(said).toContain(text);
  expect(said.join(' ')).toMatch(/Inner ring: inside the organisation\..*Names 5 in use: 4 Managerial.*\d{4}/);
  // Two rings of fifteen cells, and the colours of the families round them.
  expect(svg.match(/<path /g)?.length ?? 0).toBeGreaterThanOrEqual(45);
  expect((await save('PNG')).length).toBeGreaterThan(20_000);
});

test('one line qualifies the answer, the rest is a press away, and no heading lies on another at 1,024', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  const words = page.locator('.IsolationPage-qualification');
  const text = words.locator('p');
  await expect(text).toBeVisible();
  const short = (await text.boundingBox())?.height ?? 0;
  expect(short).toBeLessThan(26);
  await words.getByRole('button', { name: 'More' }).click();
  await expect(text).toContainText('Functional managers: 0 of 21.');
  expect((await text.boundingBox())?.height ?? 0).toBeGreaterThan(2 * short);
  await words.getByRole('button', { name: 'Less' }).click();

  await showPeople(page);
  const headings = await page.locator('.IsolationGrid-marks > span').evaluateAll((all) =>
    all
      .map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect();
      })
      .map(({ left, right }) => [left, right] as const),
  );
  expect(headings).toHaveLength(5);
  for (const [at, [left]] of headings.entries()) expect(left).toBeGreaterThanOrEqual(headings[at - 1]?.[1] ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
});

test('at 1,024 the tabs of Compare stand in one line, and Plan reads from what it would change to the plan itself', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await pageOf(page, 'Compare').click();
  const tabs = page.getByRole('main').getByRole('tab');
  await expect(tabs).toHaveCount(8);
  const tops = await tabs.evaluateAll((all) => all.map((tab) => Math.round(tab.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);

  await pageOf(page, 'Plan').click();
  await expect(page.getByText('Each proposal keeps to your limits.')).toBeVisible();
  await page.getByRole('button', { name: 'Propose introductions' }).click();
  await expect(page.getByRole('region', { name: 'Also in this plan' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Propose mentors' }).click();
  const region = (name: string | RegExp): Locator => page.getByRole('region', { name });
  await expect(region('Mentors')).toBeVisible({ timeout: 30_000 });
  const boxOf = async (one: Locator): Promise<{ x: number; y: number; width: number; height: number }> =>
    (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [figures, hours, why, mentors, others] = await Promise.all(
    [region('Before and after'), region(/hours$/), region('Why not?'), region('Mentors'), region('Also in this plan')].map(boxOf),
  );
  if (figures === undefined || hours === undefined || why === undefined || mentors === undefined || others === undefined)
    throw new Error('A part of the plan is missing.');
  expect(hours.y).toBeGreaterThan(figures.y);
  expect(Math.abs(hours.y - why.y)).toBeLessThan(1);
  expect(mentors.y).toBeGreaterThan(why.y);
  expect(others.y).toBeGreaterThan(mentors.y);
  // The commands stand beside the headline; a pair takes one line for its reasons until somebody asks for more.
  const headline = await boxOf(page.getByRole('heading', { level: 1 }));
  expect((await boxOf(page.getByRole('button', { name: 'Add action' }))).y).toBeLessThan(headline.y + headline.height);
  const reasons = page.locator('.MentorTable-reasons').first();
  const short = (await boxOf(reasons)).height;
  expect(short).toBeLessThan(26);
  await reasons.getByRole('button', { name: 'More' }).click();
  expect((await boxOf(reasons)).height).toBeGreaterThan(short * 1.5);
});

test('the buttons of the dialog for files stay where they are from step to step', async ({ page }) => {
  await page.goto('/');
  await handFiles(page, { name: 'people.csv', text: 'id,name,group,organisation\na,Ada,general,Care\nb,Ben,general,Acute\n' });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^Add 2 managers/ })).toBeVisible();
  const place = async (): Promise<number | undefined> => (await dialog.getByRole('button', { name: 'Cancel' }).boundingBox())?.y;
  const first = await place();
  for (const step of ['Columns', 'What is doubtful']) {
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await expect(dialog.getByRole('button', { name: step, exact: true })).toHaveAttribute('aria-current', 'step');
    expect(await place(), step).toBe(first);
  }
});

test('a theme that somebody chose colours every mark, whatever the system asks for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await pageOf(page, 'Compare').click();
  const dot = page.locator('.Summary-sizes i').first();
  await expect(dot).toHaveCSS('background-color', 'rgb(111, 125, 134)');
  await page.getByRole('combobox', { name: /^Theme/ }).selectOption('dark');
  await expect(dot).toHaveCSS('background-color', 'rgb(139, 154, 163)');
});

test('what fits its column keeps its size', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await pageOf(page, 'People').click();
  await page.getByRole('tab', { name: /^Groups/ }).click();
  await expect(page.getByRole('grid').getByText('National nursing leadership network')).toHaveCSS('font-size', '14px');
  await expect(page.getByRole('grid').getByText('Blessing Satterthwaite, Zara Wrona')).toHaveCSS('font-size', '11.5px');
});

const LONG = 'Alexandrina Wilhelmina Featherstonehaugh-Cholmondeley-Smythe';
const RIGHT_TO_LEFT = 'محمد عبد الرحمن بن عبد العزيز آل سعود القحطاني الشريف الحسيني';

test('names of sixty letters, of either direction, are whole in the lists and in the panel', async ({ page }) => {
  expect(LONG).toHaveLength(60);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await handFiles(
    page,
    {
      name: 'people.csv',
      text: `id,name,group,organisation,role,responded\na,${LONG},general,Care,matron,yes\nb,${RIGHT_TO_LEFT},general,Acute,matron,yes\n`,
    },
    { name: 'contacts.csv', text: 'from,to,types,motives\na,b,Managerial,knowledge\n' },
  );
  await page.getByRole('button', { name: /^Add 2 managers/ }).click();
  const expectWhole = async (within: Locator, name: string): Promise<void> => {
    const shown = within.getByText(name, { exact: true }).first();
    await expect(shown).toBeVisible();
    const isWhole = await shown.evaluate((element) => {
      // What cuts is the element itself, or one around it within the row.
      for (let one: Element | null = element; one !== null && one.getAttribute('role') !== 'row'; one = one.parentElement)
        if (
          getComputedStyle(one).overflow === 'hidden' &&
          (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        )
          return false;
      return true;
    });
    expect(isWhole, name).toBe(true);
  };
  for (const name of [LONG, RIGHT_TO_LEFT]) {
    await pageOf(page, 'Isolation').click();
    await showPeople(page);
    await expectWhole(list(page), name);
    await list(page).getByRole('row').filter({ hasText: name }).click();
    await expectWhole(inspector(page), name);
    await page.keyboard.press('Escape');
    await pageOf(page, 'People').click();
    await expectWhole(page.getByRole('grid', { name: 'Managers' }), name);
  }
});

test('the plan for the isolated of a post opens Plan with these people, and no others', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page.getByRole('table', { name: 'Posts and findings' }).getByRole('button', { name: 'Service management' }).click();
  await page
    .getByRole('group', { name: 'Finding' })
    .getByRole('button', { name: /^Isolated/ })
    .click();
  await expect(list(page).getByRole('row')).toHaveCount(9);
  const isolated = await list(page).locator('[role=row][aria-selected] b:first-child').allTextContents();
  await page.getByRole('button', { name: 'Plan for the 8 isolated' }).click();
  await expect(page.getByRole('main')).toContainText('For 8 managers.', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Add action' }).click();
  const form = page.getByRole('form', { name: 'Add action' });
  await form.getByLabel('Action').selectOption({ label: 'Protected time' });
  await expect(form.locator('label:has([type=checkbox])')).toHaveCount(8);
  const people = await form.locator('label:has([type=checkbox])').allTextContents();
  expect(people.map((words) => words.trim()).toSorted()).toEqual(isolated.toSorted());
});

test('at 1,024 the name of the study is whole, and one of sixty letters takes two lines', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  const title = page
    .getByRole('banner')
    .getByTitle(/click to rename/)
    .locator('bdi');
  const height = async (): Promise<number> => (await title.boundingBox())?.height ?? 0;
  const cut = (): Promise<number> => title.evaluate((one) => one.scrollHeight - one.clientHeight);
  const line = await height();
  expect(line).toBeLessThan(20);
  expect(await cut()).toBeLessThanOrEqual(0);
  await title.click();
  await page.getByRole('textbox', { name: 'Name of the study' }).fill('Network survey of the three trusts, autumn round of next year');
  await page.keyboard.press('Enter');
  await expect.poll(height).toBeGreaterThan(1.8 * line);
  expect(await cut()).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
});

test('a map that is opened beside somebody is as large as without them, and they are in the part that is free', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  const zoom = page.getByRole('group', { name: 'Zoom' });
  await pageOf(page, 'Map').click();
  // The picture is fitted once more when its arrangement has come for this size.
  let before = '';
  const isStill = async (): Promise<boolean> => {
    const [last, now] = [before, (await zoom.textContent()) ?? ''];
    before = now;
    return /\d%/.test(now) && now === last;
  };
  await expect.poll(isStill, { intervals: [500] }).toBe(true);
  await pageOf(page, 'Isolation').click();
  await showPeople(page);
  await list(page).getByRole('row').filter({ hasText: 'Noor Dhillon' }).click();
  await pageOf(page, 'Map').click();
  await expect(inspector(page)).toBeVisible();
  await expect(zoom).toHaveText(before);
});

test('sixty organisations with long names are each named on the map', async ({ page }) => {
  const places = [
    'Northbridge',
    'Ashdown Vale',
    'Calderbrook',
    'Dunmere',
    'East Penwith',
    'Fellgate',
    'Great Harrow',
    'Hollins',
    'Kingsmere',
    'Lowther',
  ];
  const kinds = ['University', 'Community', 'Partnership', 'Mental', 'Ambulance', 'Children'];
  const trusts = kinds.flatMap((kind) => places.map((place) => `${place} ${kind} Health NHS Foundation Trust`));
  const people = trusts.flatMap((trust, at) => Array.from({ length: 8 }, (_, n) => `p${at}-${n},Manager ${at} ${n},general,${trust},yes`));
  const contacts = trusts.map((_, at) => `p${at}-0,p${(at + 1) % trusts.length}-1,Managerial,knowledge`);
  await page.goto('/');
  await handFiles(
    page,
    { name: 'people.csv', text: ['id,name,group,trust,responded', ...people].join('\n') },
    { name: 'contacts.csv', text: ['from,to,types,motives', ...contacts].join('\n') },
  );
  await page.getByRole('button', { name: /^Add 480 managers/ }).click();
  await pageOf(page, 'Map').click();
  await expect(page.getByRole('button', { name: 'Show all 480 people' })).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG' }).click()]);
  const svg = readFileSync(await file.path(), 'utf8');
  const texts = Array.from(svg.matchAll(/<text [^>]*>([^<]*)</g), ([, text = '']) => text);
  // Each is written twice: with a halo, and over it.
  const beginnings = places.map((place) => place.split(' ')[0]?.slice(0, 5) ?? '');
  for (const beginning of beginnings)
    expect(
      texts.filter((text) => text.startsWith(beginning)),
      beginning,
    ).toHaveLength(2 * kinds.length);
});
