import type { Page } from '@playwright/test';

import { handFiles } from './handFiles';
import { expect, test } from './harness';

/** Each would say so if it were ever taken for more than a name: in an element, an attribute, an address, a style or a template. */
const NAMES = [
  '<img src=x onerror=pwned=1>',
  '<script>pwned=1</script>',
  '<svg onload=pwned=1>',
  '"><b onmouseover=pwned=1 onclick=pwned=1>b</b>',
  "javascript:pwned=1//' onclick='pwned=1",
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '{{pwned=1}}${pwned=1}',
  '</style><style>*{display:none}</style>',
  '__proto__',
  'constructor',
  'toString',
] as const;

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const rows = (...cells: readonly (readonly string[])[]): string => cells.map((row) => `${row.map(quote).join(',')}\n`).join('');

const people = {
  name: 'people <img src=x onerror=pwned=1>.csv',
  text: rows(
    ['id', 'name', 'group', 'organisation', 'responded', '<img src=x onerror=pwned=1>'],
    ...NAMES.map((name, index) => [`${name} ${index}`, name, NAMES[index % 3] ?? '', NAMES[index % 2] ?? '', 'yes', name]),
  ),
};
const contacts = {
  name: 'contacts.csv',
  text: rows(
    ['from', 'to', 'types', 'motives', 'note', 'activity'],
    ...NAMES.map((name, index) => [
      `${name} ${index}`,
      `${NAMES[(index + 1) % NAMES.length] ?? ''} ${(index + 1) % NAMES.length}`,
      NAMES[index % 4] ?? '',
      name,
      name,
      name,
    ]),
  ),
};

/** Nothing of the names has become an element, and none has run. */
async function expectOnlyNames(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    elements: [...document.querySelectorAll('img, iframe, script:not([src]), object, embed, body style, body *')]
      .filter(
        (one) =>
          /^(img|iframe|script|object|embed|style)$/i.test(one.tagName) ||
          [...one.attributes].some(
            ({ name, value }) => name.startsWith('on') || (/^\s*javascript:/i.test(value) && /^(href|src|action)$/.test(name)),
          ),
      )
      .map((one) => one.outerHTML.slice(0, 200)),
    polluted: Object.keys(Object.prototype).length,
  }));
  expect(found, where).toEqual({ pwned: false, elements: [], polluted: 0 });
}

test(
  'names that are scripts are names, in every room, the inspector, the map and its table, and the find box',
  { tag: '@long' },
  async ({ page }) => {
    await page.goto('/');
    await handFiles(page, people, contacts);
    const dialog = page.getByRole('dialog', { name: /^Add/ });
    await expect(dialog.getByRole('button', { name: `Add ${NAMES.length} managers and ${NAMES.length} contacts` })).toBeEnabled();
    await expectOnlyNames(page, 'bringing in');
    await dialog.getByRole('textbox', { name: 'Name of the study' }).fill(NAMES[0]);
    await dialog.getByRole('button', { name: /^Add \d/ }).click();

    await expect(page.getByRole('banner').getByText(NAMES[0])).toBeVisible();
    for (const name of NAMES) await expect(page.getByRole('gridcell', { name, exact: true }).first()).toBeVisible();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expectOnlyNames(page, `people, ${(await tab.textContent()) ?? ''}`);
    }

    await page.getByRole('button', { name: /^Isolation/ }).click();
    const grid = page.getByRole('grid', { name: 'Managers and findings' });
    for (const name of NAMES) await expect(grid.getByRole('row').filter({ hasText: name }).first()).toBeVisible();
    await expectOnlyNames(page, 'isolation');

    const find = page.getByRole('combobox', { name: /^Find a person/ });
    const heading = page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 });
    for (const name of NAMES) {
      await find.fill(name);
      const option = page.locator('.FindBox-list').getByRole('option').filter({ hasText: name }).first();
      await expect(option).toBeVisible();
      await option.hover();
      await expectOnlyNames(page, `find box, ${name}`);
      await option.click();
      await expect(find).toHaveValue('');
      await expectOnlyNames(page, `found, ${name}`);
    }

    await page.getByRole('button', { name: /^Isolation/ }).click();
    for (const name of NAMES.slice(0, 8)) {
      await grid.getByRole('row').filter({ hasText: name }).first().click();
      await expect(heading).not.toBeEmpty();
      await page.getByRole('complementary', { name: 'Inspector' }).hover();
      await expectOnlyNames(page, `inspector, ${name}`);
    }

    await page.getByRole('button', { name: /^Map/ }).click();
    const picture = page.locator('.map-picture');
    await expect(picture.locator('canvas').first()).toBeVisible();
    const box = (await picture.boundingBox())!;
    // Over the whole picture, so that whatever shows itself under the pointer does.
    for (let x = 0.1; x < 1; x += 0.2)
      for (let y = 0.1; y < 1; y += 0.2) await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
    await expectOnlyNames(page, 'map');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'As a table' }).click();
    for (const name of NAMES) await expect(page.getByRole('cell', { name, exact: true }).first()).toBeVisible();
    await expectOnlyNames(page, 'map as a table');

    await page.getByRole('button', { name: 'kith: back to the start page' }).click();
    await expect(page.getByRole('region', { name: 'On this computer' }).getByText(NAMES[0])).toBeVisible();
    await expectOnlyNames(page, 'start');
    await page.reload();
    await page.getByRole('button', { name: `Open ${NAMES[0]}` }).click();
    await expect(grid).toBeVisible();
    await expectOnlyNames(page, 'opened again');
  },
);

test('a gigabyte is refused by its size, before a byte of it is read', async ({ page }) => {
  await page.goto('/');
  const read = await page.evaluateHandle(() => {
    const asked: string[] = [];
    const transfer = new DataTransfer();
    // A piece repeated takes no room of its own.
    const piece = new Blob([new Uint8Array(10_000_000)]);
    transfer.items.add(
      new File(
        Array.from({ length: 108 }, () => piece),
        'national.xlsx',
      ),
    );
    for (const way of ['arrayBuffer', 'text', 'stream', 'slice'] as const) {
      Object.defineProperty(Blob.prototype, way, {
        value() {
          asked.push(way);
          throw new Error('a byte was read');
        },
      });
    }
    return { transfer, asked };
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: await read.getProperty('transfer') });
  await expect(page.getByRole('dialog', { name: /^Add/ }).getByRole('alert')).toContainText(
    /national\.xlsx has 1,080 MB, and at most 200 MB can be read/,
  );
  expect(await read.evaluate(({ asked }) => asked)).toEqual([]);
});
