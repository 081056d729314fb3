import type { Locator, Page } from '@playwright/test';

import { expect, test } from './harness';

const MANAGERS = 5000;
const TRUSTS = Array.from({ length: 60 }, (_, index) => `Trust ${index}`);
const GROUPS = ['general', 'clinical', 'functional'];

/** 5,000 managers of whom three in four answered, with five contacts each: to neighbours on a ring, and some outside. */
function makeLarge(): { readonly people: string; readonly contacts: string } {
  const numbers = Array.from({ length: MANAGERS }, (_, index) => index);
  const people = numbers.map(
    (n) => `p${n},Manager number ${n},${GROUPS[n % 3] ?? ''},${TRUSTS[n % TRUSTS.length] ?? ''},${n % 4 === 0 ? 'no' : 'yes'}`,
  );
  const contacts = numbers
    .filter((n) => n % 4 !== 0)
    .flatMap((n) =>
      [1, 2, 7, 30, 900]
        .map((step) => `p${n},p${(n + step * (1 + (n % 5))) % MANAGERS},Managerial,knowledge`)
        .concat(n % 3 === 0 ? [`p${n},Outsider ${n % 500},NHS,support`] : []),
    );
  return { people: ['id,name,group,trust,responded', ...people].join('\n'), contacts: ['from,to,types,motives', ...contacts].join('\n') };
}

/** The leftmost place of the canvas that is painted: nothing but a person stands there. */
async function findLeftmost(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.locator('canvas.map-canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    for (let x = 0; x < width; x += 1) for (let y = 0; y < height; y += 1) if ((data[4 * (y * width + x) + 3] ?? 0) > 128) return { x, y };
    return { x: -1, y: -1 };
  });
}

/** How many points of a canvas are not blank. */
const painted = (map: Locator): Promise<number> =>
  map.evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    let many = 0;
    for (let at = 3; at < data.length; at += 4) many += Number(data[at] !== 0);
    return many;
  });

test(
  '5,000 managers are brought in, judged, drawn and listed, and long work can be stopped and taken up again',
  { tag: '@long' },
  async ({ page }) => {
    const { people, contacts } = makeLarge();
    await page.goto('/');
    await page.locator('input[type=file][multiple]').setInputFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) },
      { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(contacts) },
    ]);
    await page.getByRole('button', { name: /^Add 5,000 managers and 20,000 contacts$/ }).click();

    const managers = page.getByRole('grid', { name: 'Managers' });
    await expect(managers).toHaveAttribute('aria-rowcount', '5001', { timeout: 30_000 });
    // Only what is seen is in the page.
    expect(await managers.getByRole('row').count()).toBeLessThan(80);
    await managers.getByRole('gridcell').first().click();
    await page.keyboard.press('Control+End');
    await expect(managers.getByRole('gridcell', { name: 'Manager number 4999' })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^Isolation/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of the 1,250 general managers/);
    await page.getByRole('button', { name: /^Map/ }).click();
    await expect(page.locator('#map-words')).toContainText('5,000 managers and ');
    const map = page.locator('canvas.map-canvas');
    // It begins with organisations; one of them opens by keys, and shows its people, and then all are shown.
    const picture = page.getByRole('application');
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await expect(picture.getByRole('status')).toContainText(/^Trust \d+8[34] managers/);
    expect(await painted(map)).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(map)).toBeGreaterThan(1000);
    await page.getByRole('button', { name: 'Show all 5,000 people' }).click();
    await page.getByRole('button', { name: 'Fit' }).click();
    await expect(map).toBeVisible();
    // Sixty organisations are a list to choose from, and leave the map its room.
    expect((await map.boundingBox())?.height).toBeGreaterThan(300);
    await expect.poll(() => painted(map)).toBeGreaterThan(10_000);
    const whole = await painted(map);
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByLabel('Organisation shown').selectOption('Trust 7');
    await expect.poll(() => painted(map)).toBeLessThan(whole / 5);
    await page.getByLabel('Organisation shown').selectOption('All 60 organisations');
    await page.keyboard.press('Escape');
    await expect.poll(() => painted(map)).toBeGreaterThan(10_000);

    // Somebody is dragged to another place, stands there, and goes back when that is undone.
    const box = (await map.boundingBox())!;
    const before = await findLeftmost(page);
    await page.mouse.move(box.x + before.x + 2, box.y + before.y);
    await page.mouse.down();
    const put = { x: before.x - 30, y: before.y + 40 };
    await page.mouse.move(box.x + put.x, box.y + put.y, { steps: 4 });
    await page.mouse.up();
    const undo = page.getByRole('button', { name: /^Undo/ });
    await expect(undo).toHaveAccessibleName(/Undo: Pinned Manager number \d+/);
    await expect(page.getByRole('button', { name: 'Unpin all 1' })).toBeVisible();
    // Somebody is drawn a few pixels round their place.
    await expect
      .poll(async () => {
        const { x, y } = await findLeftmost(page);
        return Math.max(Math.abs(x - put.x), Math.abs(y - put.y));
      })
      .toBeLessThan(5);
    await undo.click();
    await expect(page.getByRole('button', { name: /^Unpin all/ })).toBeHidden();
    await expect.poll(() => findLeftmost(page)).toEqual(before);

    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('option', { name: /By closeness/ }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('alert')).toContainText('not up to date');
    await page.getByRole('button', { name: 'Compute again' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
  },
);
