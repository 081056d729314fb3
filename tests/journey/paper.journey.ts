import { readFileSync } from 'node:fs';

import { expect, test } from './harness';
import { showPeople } from './showPeople';

test('on paper a long list has all its rows, and on the screen only those in sight', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  for (const [room, list] of [
    ['Isolation', 'Managers and findings'],
    ['People', 'Managers'],
  ] as const) {
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: new RegExp(`^${room}`) })
      .click();
    if (room === 'Isolation') await showPeople(page);
    const rows = page.getByRole('grid', { name: list }).locator('[role="row"][aria-selected]');
    await expect(rows.first()).toBeVisible();
    expect(await rows.count()).toBeLessThan(60);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(rows).toHaveCount(92);
    await page.emulateMedia({ media: 'print' });
    const places = await rows.evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom] as const),
    );
    for (const [at, [top]] of places.entries()) expect(top).toBeGreaterThanOrEqual((places[at - 1]?.[1] ?? -Infinity) - 0.5);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => rows.count()).toBeLessThan(60);
  }
});

test('on paper nothing lies over a row of the posts', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of await page.locator('.PostGrid thead, .PostGrid-key').all()) await expect(part).toHaveCSS('position', 'static');
});

test(
  'a plan on paper says who mentors whom and how far each action is, without boxes to tick; its page is one',
  { tag: '@long' },
  async ({ page, site }) => {
    test.slow();
    await page.goto(site);
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Plan' }).click();
    for (const [name, part] of [
      ['Propose mentors', 'Mentors'],
      ['Propose learning sets', 'Learning set 1'],
      ['Propose introductions', 'Also in this plan'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('region', { name: part })).toBeVisible({ timeout: 60_000 });
      await expect(page.locator('.PlanPage')).toHaveAttribute('data-current', 'true', { timeout: 60_000 });
    }
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    await expect(main.getByRole('region', { name: 'Mentors' }).getByText('Lena Chowdhury').first()).toBeVisible();
    for (const box of await main.locator('input:is([type=checkbox], [type=radio])').all()) await expect(box).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('tab', { name: 'Progress' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(main.getByRole('combobox', { name: /^Stage of/ }).first()).toBeVisible();
    await expect(main.locator('input[type=date]')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Download ▾' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'The plan on one page (HTML)' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    // As many as the rail says: the plan grows better, and its number with it.
    const rail = await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Plan/ }).textContent();
    const planned = Number(/(\d+) actions/.exec(rail ?? '')?.[1]);
    expect(planned).toBeGreaterThan(20);
    expect(text.match(/<tr><td>(Mentor|Learning set|Introduction) \d+/g)).toHaveLength(planned);
    await page.goto('about:blank');
    await page.setContent(text);
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  },
);

test('on paper the details begin below their title, and not on the next page', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Compare/ })
    .click();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByText(/^Isolated or may be: 13 of 29/)).toBeVisible({ timeout: 30_000 });
  // Five cards: one of them a page, if the first was pushed to the next.
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

test('on paper each result has the name of its manager', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: /^Compare/ })
    .click();
  await page.getByRole('tab', { name: 'Robustness' }).click();
  const names = page.locator('.PeopleWords .button');
  await expect(names.first()).toBeVisible({ timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  for (const name of await names.all()) await expect(name).toBeVisible();
});

test('on paper the map is a picture of its own', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Map/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /links cross between organisations/ })).toBeVisible();
  await expect(page.locator('.map-picture canvas').first()).toBeVisible();
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const painted = await page.locator('canvas.map-paper').evaluate(
        (paper: HTMLCanvasElement) =>
          paper
            .getContext('2d')
            ?.getImageData(0, 0, paper.width, paper.height)
            .data.filter((value, at) => at % 4 === 3 && value > 0).length ?? 0,
      );
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      return painted;
    })
    .toBeGreaterThan(5000);
  await expect(page.locator('canvas.map-paper')).toHaveCount(0);
});

test('on paper no control is left, charts keep their colours, and headings are text that every page repeats', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  const open = async (name: string): Promise<void> => {
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  };
  for (const name of ['Study', 'People', 'Isolation', 'Compare']) {
    await page.emulateMedia({ media: 'screen' });
    await open(name);
    if (name === 'Isolation') await showPeople(page);
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.getByRole('main').locator('.button, .react-aria-Button, select').all())
      await expect(control, name).toBeHidden();
    expect(await page.getByRole('main').evaluate((main) => getComputedStyle(main).printColorAdjust)).toBe('exact');
    // A button is drawn on the first page only.
    for (const head of await page.locator('.head-on-paper button').all())
      expect(await head.evaluate((button) => getComputedStyle(button).display), name).toBe('contents');
  }
});
