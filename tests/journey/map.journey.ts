import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';
import { showPeople } from './showPeople';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const table = (page: Page) => page.getByRole('table', { name: 'Links between people' });
const words = (page: Page) => page.locator('#map-words');

async function pairs(page: Page): Promise<number> {
  const found = /([\d,]+) links?/.exec((await words(page).textContent()) ?? '');
  return Number(found?.[1]?.replaceAll(',', ''));
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.getByRole('table', { name: 'Posts and findings' })).toBeVisible();
  await page.getByRole('button', { name: /^Map/ }).click();
  await expect(words(page)).toContainText('92 managers');
});

test('the map says in words what it shows, and its table has as many pairs', { tag: '@long' }, async ({ page }) => {
  await checkAccess(page);
  const drawn = await pairs(page);
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(drawn + 1));
  await checkAccess(page);
});

/** Chooses a value of a list in the bar, or behind More. */
async function choose(page: Page, list: string, value: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: list, exact: false }).last().click();
  await page.getByRole('option', { name: value, exact: true }).click();
}

test('switches show and hide, the picture and the table alike', async ({ page }) => {
  const all = await pairs(page);
  await page.getByRole('button', { name: 'As a table' }).click();
  const rows = async (): Promise<number> => Number(await table(page).getAttribute('aria-rowcount')) - 1;
  for (const name of ['Did not answer, 24', /^Links between organisations/]) {
    const one = page.getByRole('switch', { name });
    await page.locator('label', { has: one }).click();
    await expect.poll(rows).toBeLessThan(all);
    await page.locator('label', { has: one }).click();
    await expect.poll(rows).toBe(all);
  }
  await page.locator('label', { has: page.getByRole('switch', { name: /^Only isolated and possibly/ }) }).click();
  await expect.poll(rows).toBeLessThan(all);
});

test('kinds, who names, and people outside are filters, each a chip that takes it back', { tag: '@long' }, async ({ page }) => {
  const all = await pairs(page);
  const chips = page.getByRole('group', { name: 'Filters of the map' });
  await expect(chips).toBeHidden();
  await page.getByRole('button', { name: /^All kinds/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Everyday work' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of the chosen types');
  await checkAccess(page);
  await chips.getByRole('button', { name: 'Remove the filter Kind: Managerial, Operational/Clinical' }).click();
  await expect.poll(() => pairs(page)).toBe(all);
  await expect(chips).toBeHidden();

  await page.getByRole('button', { name: /^More/ }).click();
  await choose(page, 'Naming', 'By both');
  await page.keyboard.press('Escape');
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  await chips.getByRole('button', { name: 'Remove the filter Named by both' }).click();
  await expect.poll(() => pairs(page)).toBe(all);

  await page.getByRole('radio', { name: 'Managers only' }).click();
  await expect(words(page)).not.toContainText('people not on the staff list');
  await expect.poll(() => pairs(page)).toBeLessThan(all);
});

test(
  'a filter of the map changes no number elsewhere, says on the map that it is there, and is cleared',
  { tag: '@long' },
  async ({ page }) => {
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: /^Isolation/ })
      .click();
    await showPeople(page);
    const list = page.getByRole('grid', { name: 'Managers and findings' });
    await list.getByRole('row').last().click();
    await inspector(page).getByText('Network scores', { exact: true }).click();
    const measures = inspector(page).getByRole('table', { name: 'Measures', exact: true });
    await expect(measures.getByRole('row', { name: /^Betweenness/ }).getByRole('cell')).not.toHaveText('');
    const before = await measures.textContent();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('mentor');
    await page.getByRole('option', { name: /^Mentor/ }).click();
    await expect(words(page)).toContainText('of type Mentor');
    await expect(measures).toHaveText(before ?? '');
    await expect(inspector(page)).toContainText('The map’s filters do not apply here.');
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: /^People/ })
      .click();
    await page.getByRole('tab', { name: 'Measures' }).click();
    await expect(page.getByText('The map’s filters do not apply here.').first()).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Measures' }).getByRole('row').nth(1).getByRole('gridcell').nth(2)).not.toHaveText('0');

    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /^Map/ }).click();
    await page.getByRole('button', { name: 'Remove the filter Kind: Mentor' }).click();
    await expect(words(page)).not.toContainText('Mentor');
    await expect(page.getByRole('group', { name: 'Filters of the map' })).toBeHidden();
    await expect(measures).toHaveText(before ?? '');
    await expect(inspector(page)).not.toContainText('The map’s filters');
  },
);

test('a lens looks at what ties are for, at where they lead, and says so in words', async ({ page }) => {
  const all = await pairs(page);
  await page.getByRole('button', { name: /^All purposes/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Support' }).click();
  await page.keyboard.press('Escape');
  await expect(words(page)).toContainText('for support');
  await expect.poll(() => pairs(page)).toBeLessThan(all);
  const forSupport = await pairs(page);

  await page.getByRole('button', { name: /^More/ }).click();
  await choose(page, 'Inside or outside', 'Outside the organisation');
  await expect(words(page)).toContainText('to outside the organisation');
  await expect.poll(() => pairs(page)).toBeLessThan(forSupport);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => pairs(page)).toBe(all);
});

test('a pair of the table opens into its types and the reports behind it', async ({ page }) => {
  await page.getByRole('button', { name: 'As a table' }).click();
  const row = table(page).getByRole('row').nth(1);
  const [one, other, types] = await row.getByRole('cell').allTextContents();
  await row.getByRole('cell').nth(2).getByRole('button').click();
  const heading = inspector(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText(one ?? '');
  await expect(heading).toContainText(other ?? '');
  for (const type of (types ?? '').split(', ')) await expect(inspector(page).getByText(type).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As a picture' }).click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await row.first().waitFor({ state: 'detached' });
});

test('a tie says at once what depends on it', { tag: '@long' }, async ({ page }) => {
  await page.getByRole('button', { name: 'As a table' }).click();
  await table(page).getByRole('row').nth(1).getByRole('cell').nth(2).getByRole('button').click();
  await inspector(page).getByRole('button', { name: 'What if this link were lost?' }).click();
  const said = inspector(page).getByRole('region', { name: 'What if this link were lost?' });
  await expect(said).toContainText(/They would still reach each other, in \d steps\./);
  await expect(said).toContainText(/network as a whole would be (\d+\.\d|less than 0\.1)% less connected/);
  await expect(said.getByRole('row')).toHaveCount(6);
  await checkAccess(page);
  // Of the ties that the rule counts: what the map shows changes nothing about it.
  await expect(said).toContainText('for the links that the rule counts');
  const before = await said.textContent();
  await page.getByRole('button', { name: /^More/ }).click();
  await choose(page, 'Naming', 'By both');
  await page.keyboard.press('Escape');
  await expect(words(page)).toContainText('that both report');
  await expect(said).toHaveText(before ?? '');
});

test('layouts, colours and zoom change the picture, by keyboard too', { tag: '@long' }, async ({ page }) => {
  const picture = page.getByRole('application');
  const look = () => picture.screenshot();
  let before = await look();
  const changed = async (): Promise<void> => {
    await expect.poll(async () => !(await look()).equals(before)).toBe(true);
    before = await look();
  };
  for (const layout of ['By group', 'By closeness']) {
    await choose(page, 'Arrange', layout);
    await changed();
  }
  await choose(page, 'Colour by', 'Grade');
  await changed();
  await choose(page, 'Size by', 'Nothing');
  await changed();
  await picture.focus();
  await page.keyboard.press('+');
  await changed();
  await page.keyboard.press('0');
  await changed();
});

test('whoever is found comes into sight with all their contacts, and people outside open from their mark, by keys alone', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: 'Find on the map' }).fill('jakub alk');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Jakub Alker');
  await page.keyboard.press('Escape');
  const picture = page.getByRole('application');
  const card = page.locator('.map-card');
  await picture.focus();
  // To the ring, and there to the first mark.
  for (let step = 0; step < 40 && !((await card.textContent()) ?? '').includes('Press to see each'); step += 1)
    await page.keyboard.press(step % 5 === 4 ? 'ArrowDown' : 'ArrowLeft');
  await expect(card).toContainText(/\d+ (person|people) not on the staff list, named by (Care|Acute|Specialist)/);
  const before = await picture.screenshot();
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Press to close');
  await expect.poll(async () => (await picture.screenshot()).equals(before)).toBe(false);
  // Down again leads to people of the mark or of a hull; Enter opens them.
  await page.keyboard.press('ArrowDown');
  await expect(card).toContainText('on this map');
  const name = await card.locator('strong').textContent();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name ?? '');
});

test('the map is a file of its own, with title, legend, how many and when, and everybody isolated by name', async ({ page }) => {
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  // A button is pressed only where it stays while the picture takes its size.
  await expect(page.locator('.map-layer-over')).toBeVisible();
  await page.waitForTimeout(500);
  const load = async (format: 'PNG' | 'SVG'): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download the map as ${format}` }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  };
  const svg = await load('SVG');
  expect(svg.name).toBe('Three trusts, spring round - Map.svg');
  const text = svg.bytes.toString('utf8');
  for (const part of [title, 'n = 92 managers, ', 'did not answer', '35 managers, 5 isolated, 1 possibly']) expect(text).toContain(part);
  expect(text).toMatch(/\d+ \w+ 20\d\d/);
  // Those whom the page of findings lists as isolated or possibly so.
  for (const name of ['Jakub Alker', 'Lena Chowdhury', 'Xenia Yildiz', 'Magnus Foulds']) expect(text).toContain(`>${name}<`);
  const png = await load('PNG');
  expect(png.name).toBe('Three trusts, spring round - Map.png');
  // Its size in the header: twice 1,400 by 900.
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2800, 1800]);
  // Nothing but the picture: no text, no time, no place.
  expect(png.bytes.includes('tEXt') || png.bytes.includes('eXIf') || png.bytes.includes('tIME')).toBe(false);
});
