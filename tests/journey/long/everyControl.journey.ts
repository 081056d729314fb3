import type { Page } from '@playwright/test';

import { expect, test } from '../harness';
import { pressEverything } from '../pressEverything';
import { showPeople } from '../showPeople';

/** What leaves the study or the page; journeys of their own go there. */
const LEAVES =
  /“(?:kith: back to the start page|Study|People|Map|Isolation|Compare(?! plans)|Skip to the page|Remove everything|Remove the study|Erase|Lock now)/;

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000);
  // A folder is chosen in a window of the system, where nobody is.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => Promise.reject(new DOMException('Nobody chose.', 'AbortError')) });
  });
  page.on('filechooser', () => undefined);
  await page.goto('/');
});

async function openSample(page: Page, button: string | RegExp = 'Open the sample study'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await showPeople(page);
}

const room = (page: Page, name: string) => async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
};

for (const [part, least] of Object.entries({
  About: 2,
  'Data quality': 0,
  Sources: 0,
  Keeping: 1,
  Organisations: 4,
  'What was asked': 8,
})) {
  test(`every control of “${part}” in Study can be pressed twice`, async ({ page, offences }) => {
    await openSample(page);
    const many = await pressEverything(
      { page, offences, leave: LEAVES },
      page.getByRole('region', { name: part, exact: true }),
      room(page, 'Study'),
    );
    expect(many).toBeGreaterThanOrEqual(least);
  });
}

for (const table of ['Network types', 'Families', 'Motives', 'Groups', 'Dimensions', 'Barriers', 'Roles', 'Grades']) {
  test(`every control of “${table}” in the codebook can be pressed twice`, async ({ page, offences }) => {
    await openSample(page);
    const panel = page.getByRole('region', { name: 'Codebook', exact: true }).getByRole('tabpanel');
    const many = await pressEverything({ page, offences, leave: LEAVES }, panel, async () => {
      await room(page, 'Study')();
      await page
        .getByRole('tablist', { name: 'Tables of the codebook' })
        .getByRole('tab', { name: new RegExp(`^${table}`) })
        .click();
      await expect(panel).toBeVisible();
    });
    expect(many).toBeGreaterThanOrEqual(2);
  });
}

// The tabs of a room beside each other, as each has much to press; with the least that is there to be pressed: what is to be checked in the
// sample is a list to read.
const TABS: readonly (readonly [room: string, tabs: Readonly<Record<string, number>>])[] = [
  ['People', { Managers: 10, Contacts: 10, Measures: 3, Groups: 3, Networks: 3, 'Same person?': 1, 'To check': 0 }],
  [
    'Compare',
    {
      Summary: 8,
      Details: 10,
      'Kinds and purposes': 2,
      'Links between groups': 2,
      Units: 1,
      Barriers: 1,
      Robustness: 1,
      'The book’s questions': 1,
    },
  ],
];
for (const [name, tabs] of TABS) {
  for (const [tab, least] of Object.entries(tabs)) {
    test(`every control of ${tab} in ${name} can be pressed twice`, async ({ page, offences }) => {
      // Robustness computes the most, and the most by far for many managers.
      await openSample(page, tab === 'Robustness' ? /^Open Krackhardt/ : undefined);
      const main = page.getByRole('main');
      const enter = room(page, name);
      await enter();
      await expect(main.getByRole('tab')).toHaveText(Object.keys(tabs).map((one) => new RegExp(`^${one}`)));
      const home = async (): Promise<void> => {
        await enter();
        await main.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
        await expect(main.getByRole('tabpanel')).toBeVisible();
        // A comparison is computed first.
        await expect(main.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 150_000 });
      };
      expect(await pressEverything({ page, offences, leave: LEAVES }, main.getByRole('tabpanel'), home)).toBeGreaterThanOrEqual(least);
    });
  }
}

for (const [name, least] of [
  ['Map', 20],
  ['Isolation', 10],
] as const) {
  test(`every control of ${name} can be pressed twice`, async ({ page, offences }) => {
    await openSample(page);
    expect(await pressEverything({ page, offences, leave: LEAVES }, page.getByRole('main'), room(page, name))).toBeGreaterThan(least);
  });
}

for (const [tab, least] of Object.entries({ Proposal: 12, 'Other plans': 1, Progress: 2 })) {
  test(`every control of ${tab} in Plan can be pressed twice`, async ({ page, offences }) => {
    await openSample(page);
    const enter = room(page, 'Plan');
    const main = page.getByRole('main');
    const isReady = () => expect(main.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
    const home = async (): Promise<void> => {
      await enter();
      await main.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      await isReady();
    };
    await enter();
    await main
      .getByRole('button', { name: /^Propose/ })
      .first()
      .click();
    await isReady();
    await home();
    const scope = tab === 'Proposal' ? main : main.getByRole('tabpanel');
    expect(await pressEverything({ page, offences, leave: LEAVES }, scope, home)).toBeGreaterThanOrEqual(least);
  });
}

test('every control of the posts can be pressed twice', async ({ page, offences }) => {
  await openSample(page);
  const posts = page.getByRole('group', { name: 'View' }).getByRole('button', { name: /^Posts/ });
  const home = async (): Promise<void> => {
    // From the managers of a post, all posts are one press back.
    if ((await page.getByRole('button', { name: 'All posts', exact: true }).isVisible()) && !(await posts.isVisible()))
      await page.getByRole('button', { name: 'All posts', exact: true }).click();
    await posts.click();
    await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  };
  expect(await pressEverything({ page, offences, leave: LEAVES }, page.getByRole('main'), home)).toBeGreaterThan(12);
});

test('every control of the rule and its thresholds can be pressed twice', async ({ page, offences }) => {
  await openSample(page);
  const panel = page.getByRole('complementary', { name: 'Definition' });
  const many = await pressEverything({ page, offences, leave: /“Close the rule/ }, panel, async () => {
    if (!(await panel.isVisible())) await page.getByRole('button', { name: 'Definition' }).click();
    await expect(panel).toBeVisible();
    // Every other limit is behind it.
    const advanced = panel.locator('details', { has: page.locator('summary', { hasText: 'Advanced' }) });
    if ((await advanced.getAttribute('open')) === null) await advanced.locator('summary').first().click();
  });
  expect(many).toBeGreaterThan(20);
  const few = page.getByRole('textbox', { name: 'How many contacts are few?' });
  const before = Number(await few.inputValue());
  await panel.getByRole('button', { name: /^Increase/ }).click();
  await panel.getByRole('button', { name: /^Increase/ }).click();
  await expect(few).toHaveValue(String(before + 2));
  await panel.getByRole('button', { name: 'Close the rule' }).click();
  await expect(panel).toBeHidden();
});

test('every control of the inspector can be pressed twice', async ({ page, offences }) => {
  await openSample(page);
  const panel = page.getByRole('complementary', { name: 'Inspector' });
  const many = await pressEverything({ page, offences, leave: /“Close the inspector/ }, panel, async () => {
    // A press may have led to another page, or back to the posts.
    if (!(await panel.isVisible())) {
      await room(page, 'Isolation')();
      await showPeople(page);
      await page.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').nth(1).click();
    }
    await expect(panel).toBeVisible();
  });
  expect(many).toBeGreaterThan(10);
});

test('every control of the header and of the rail can be pressed twice', async ({ page, offences }) => {
  await openSample(page);
  const banner = page.getByRole('banner');
  expect(
    await pressEverything({ page, offences, leave: /“kith: back to the start page/ }, banner, async () => {
      await expect(banner).toBeVisible();
    }),
  ).toBeGreaterThan(4);
  const rail = page.getByRole('navigation', { name: 'Pages' });
  // A control is known by its name, and what stands beside that of a page comes when it is computed.
  await expect(rail.getByRole('button')).toHaveText([/^Study.*know/, /^People.*same\?/, /^Map/, /^Isolation.*posts/, /^Compare/, /^Plan/]);
  expect(
    await pressEverything({ page, offences, leave: /^$/ }, rail, async () => {
      await expect(rail).toBeVisible();
    }),
    // Six pages, and the theme.
  ).toBe(7);
});

test('every control of the start page can be pressed twice', async ({ page, offences }) => {
  await openSample(page);
  const logo = page.getByRole('button', { name: 'kith: back to the start page' });
  const start = page.locator('.Start');
  const many = await pressEverything({ page, offences, leave: /“Remove everything”/ }, start, async () => {
    if (await logo.isVisible()) await logo.click();
    await expect(start).toBeVisible();
  });
  expect(many).toBeGreaterThan(5);
});
