import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { inProject } from '../../scripts/project.mjs';
import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

/** Everybody whom the sample names: on its staff list, and in its answers. */
function namesOfSample(): readonly string[] {
  const column = (file: string, header: string): readonly string[] => {
    const [head = '', ...lines] = readFileSync(inProject(`data/three-trusts/${file}`), 'utf8')
      .trim()
      .split('\n');
    const at = head.split(',').indexOf(header);
    const kind = head.split(',').findIndex((one) => one.endsWith('kind'));
    return lines.map((line) => line.split(',')).flatMap((cells) => (/^(person)?$/.test(cells[kind] ?? '') ? [cells[at] ?? ''] : []));
  };
  return [...new Set([...column('managers.csv', 'name'), ...column('contacts.csv', 'to')])].filter((name) => /\p{L}{2,} \p{L}/u.test(name));
}

/** All that the page holds: every text and attribute, what is in fields, its address and its title. */
const wholePage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value);
    return [document.documentElement.outerHTML, document.body.innerText, ...fields, document.title, location.href].join('\n').toLowerCase();
  });

async function expectNoName(page: Page, names: readonly string[], where: string): Promise<void> {
  const whole = await wholePage(page);
  expect(
    names.filter((name) => whole.includes(name.toLowerCase())),
    `named on ${where}`,
  ).toEqual([]);
}

const show = async (page: Page, what: 'names' | 'pseudonyms' | 'hidden'): Promise<void> => {
  await page.getByRole('combobox', { name: 'Names of people' }).selectOption(what);
};

const goTo = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();

async function download(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path(), 'utf8');
}

/** Every page, every tab of it, the inspector, what opens from it, and what is downloaded. */
async function walk(page: Page, names: readonly string[], check: (where: string) => Promise<void>): Promise<void> {
  const tabsOf = async (pageName: string): Promise<void> => {
    await goTo(page, pageName);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
      await check(`${pageName}, ${(await tab.textContent()) ?? ''}`);
      const columns = page.getByRole('button', { name: 'All columns' });
      if (!(await columns.isVisible())) continue;
      await columns.click();
      await check(`${pageName}, all columns`);
    }
  };
  await goTo(page, 'Isolation');
  await check('the posts');
  await showPeople(page);
  await check('the managers');
  const text = await download(page, async () => {
    await page.getByRole('button', { name: 'Download', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'CSV' }).click();
  });
  expect(text.split('\n').length).toBeGreaterThan(90);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
  await page.getByRole('button', { name: 'Definition' }).click();
  await page.getByText('How this is decided').click();
  await check('the definition');
  await page.getByRole('button', { name: 'Close the rule' }).click();
  await page.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').nth(1).getByRole('gridcell').nth(1).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  for (const summary of await inspector.locator('summary').all()) await summary.click();
  await check('the inspector');
  await inspector.getByRole('button', { name: 'Show the answers', exact: true }).click();
  await check('the rows of files');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await goTo(page, 'Map');
  await expect(page.locator('#map-words')).toContainText('92 managers');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await check('the map');
  const picture = await download(page, () => page.getByRole('button', { name: 'SVG' }).click());
  expect(names.filter((name) => picture.includes(name))).toEqual([]);
  await page.getByRole('button', { name: 'As a table' }).click();
  await check('the table of the map');
  await page.getByRole('button', { name: 'As a picture' }).click();

  for (const one of ['Compare', 'People']) await tabsOf(one);
  await goTo(page, 'Study');
  await check('the study');
  await goTo(page, 'Plan');
  await check('the plan');
  await page.getByRole('button', { name: 'History' }).click();
  await check('the history');
  await page.keyboard.press('Escape');
}

for (const mode of ['pseudonyms', 'hidden'] as const) {
  test(`${mode}: no name is anywhere on any page, nor in what is downloaded`, { tag: '@long' }, async ({ page }) => {
    test.setTimeout(120_000);
    const names = namesOfSample();
    expect(names.length).toBeGreaterThan(120);
    await page.goto('/');
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await goTo(page, 'Plan');
    await page.getByRole('button', { name: 'Propose mentors' }).click();
    await expect(page.getByRole('region', { name: 'Mentors' })).toBeVisible({ timeout: 30_000 });
    // The journey would see a name where there is one.
    const before = await wholePage(page);
    expect(names.filter((name) => before.includes(name.toLowerCase())).length).toBeGreaterThan(10);
    await show(page, mode);
    await walk(page, names, (where) => expectNoName(page, names, where));
    await goTo(page, 'Plan');
    const table = await download(page, async () => {
      await page.getByRole('button', { name: 'Download ▾' }).click();
      await page.getByRole('menuitem', { name: /^The plan as a table/ }).click();
    });
    expect(names.filter((name) => table.includes(name))).toEqual([]);
    // What is addressed by name is not made without names.
    await page.getByRole('button', { name: 'Download ▾' }).click();
    await page.getByRole('menuitem', { name: 'Invitations for mail merge (CSV)' }).click();
    await expect(page.getByText(/^Names are not shown now/)).toBeVisible();

    // Nor by asking for it.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Chowdhury');
    await expect(page.getByText('No results.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await checkAccess(page);
    await show(page, 'names');
    expect(await wholePage(page)).toContain('lena chowdhury');
  });
}

test(
  'ids that are names are hidden with them; a pseudonym stays, also when the page is loaded again; nothing is edited without names',
  { tag: '@long' },
  async ({ page }) => {
    const names = ['Ottilie Quarmby', 'Barnaby Thistlewood', 'Persis Lovelock', 'Zebedee Marlinspike'];
    await page.goto('/');
    await page.locator('input[type=file][multiple]').setInputFiles([
      {
        name: 'people.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `name,group,trust,role,line_manager,e-mail\n${names
            .slice(0, 3)
            .map((name, at) => `${name},general,Care,matron,${names[(at + 1) % 3] ?? ''},${name.replace(' ', '.')}@x.uk`)
            .join('\n')}`,
        ),
      },
      {
        name: 'contacts.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          `from,to,types,motives,note\n${names[0] ?? ''},${names[1] ?? ''},Managerial,support,asks ${names[2] ?? ''}\n${names[1] ?? ''},${names[3] ?? ''},Mentor,support,\n${names[2] ?? ''},${names[0] ?? ''},Managerial,knowledge,`,
        ),
      },
    ]);
    await page.getByRole('button', { name: /^Add 3 managers/ }).click();
    const grid = page.getByRole('grid', { name: 'Managers' });
    await expect(grid.getByText('Ottilie Quarmby')).toBeVisible();
    await show(page, 'pseudonyms');
    const first = grid.getByRole('row').nth(1).getByRole('gridcell').first();
    await expect(first).toHaveText(/^Manager [2-9B-Z]{4}$/);
    const code = (await first.textContent()) ?? '';
    await page.getByRole('button', { name: 'All columns' }).click();
    await expectNoName(page, names, 'the managers');
    await first.click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /Manager/ })).toBeHidden();
    await expect(page.getByText('Show names to edit.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find a manager' }).fill('Ottilie');
    await expect(page.getByText('No results.')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find a manager' }).fill('');

    await page.keyboard.press('Control+k');
    await page.keyboard.type(code);
    await expect(page.getByRole('option').first()).toContainText(code);
    await expectNoName(page, names, 'the find box');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(code);
    await page.getByRole('button', { name: 'Show the answers', exact: true }).click();
    await expectNoName(page, names, 'the rows of files');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const name of ['Isolation', 'Map', 'People', 'Study']) {
      await goTo(page, name);
      await page.waitForTimeout(500);
      await expectNoName(page, names, name);
    }
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    await page.reload();
    await goTo(page, 'People');
    await expect(first).toHaveText(code);
    await expectNoName(page, names, 'the page as it is loaded again');
  },
);
