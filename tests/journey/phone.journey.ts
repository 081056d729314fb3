import type { Page } from '@playwright/test';

import { expect, test } from './harness';
import { showPeople } from './showPeople';
import type {} from './window';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const rail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: new RegExp(`^${name}`) });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await expectNarrow(page, 'Start');
  await page.getByRole('button', { name: 'Open the sample study' }).click();
  await expect(page.locator('.IsolationPage h1')).toBeVisible();
}

/** Nothing stands beyond the right edge but what scrolls within itself, and neither window nor page scrolls sideways. */
async function expectNarrow(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const edge = window.innerWidth + 1;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > edge) found.push(`the window, ${document.documentElement.scrollWidth} wide`);
    const main = document.querySelector('main');
    for (const element of (main ?? document.body).querySelectorAll('*')) {
      if (element.getBoundingClientRect().right <= edge || element.getBoundingClientRect().width <= 1) continue;
      let around = element.parentElement;
      while (around !== null && around !== main && getComputedStyle(around).overflowX === 'visible') around = around.parentElement;
      if (around === null || around === main) found.push(`${element.tagName} ${element.getAttribute('class') ?? ''}`);
    }
    return found;
  });
  expect(beyond, where).toEqual([]);
}

test('no page scrolls sideways on a phone, and its tables scroll within themselves', { tag: '@long' }, async ({ page }) => {
  test.slow();
  await openSample(page);
  await expectNarrow(page, 'Isolation, posts');
  await showPeople(page);
  await expectNarrow(page, 'Isolation, managers');
  const list = page.getByRole('grid', { name: 'Managers and findings' });
  await list.getByRole('row').nth(2).tap();
  await expect(inspector(page)).toBeVisible();
  // A sheet as wide as the window, over the lower half.
  const sheet = await inspector(page).boundingBox();
  expect([sheet?.x, sheet?.width]).toEqual([0, 390]);
  expect(sheet?.y).toBeGreaterThan(300);
  expect(await inspector(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await inspector(page).getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Definition' }).tap();
  await expectNarrow(page, 'Definition');
  for (const name of ['Study', 'People', 'Map', 'Compare', 'Plan']) {
    await rail(page, name).tap();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectNarrow(page, name);
    const tabs = page.getByRole('main').getByRole('tab');
    for (const tab of await tabs.all()) {
      await tab.tap();
      if (name === 'Compare') await expect(page.locator('.ComparePage-view')).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
      await expectNarrow(page, `${name}, ${(await tab.textContent()) ?? ''}`);
    }
  }
});

test('on a phone the map shows the names of whoever is isolated, and somebody who is touched is opened and stays in sight', async ({
  page,
}) => {
  // Names are painted, so they are taken down as they are.
  await page.addInitScript(() => {
    const painted = new Set<string>();
    window.painted = painted;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the canvas that it was called on
    const paint = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      painted.add(text);
      paint.call(this, text, ...place);
    };
  });
  await openSample(page);
  await rail(page, 'Map').tap();
  const picture = page.getByRole('application');
  await expect(picture).toBeVisible();
  const names = ['Lena Chowdhury', 'Grace Entwistle', 'Jakub Alker', 'Magnus Foulds', 'Care', 'Acute', 'Specialist'];
  const painted = () => page.evaluate((asked) => asked.filter((name) => window.painted.has(name)), names);
  await expect.poll(painted).toEqual(names);
  const box = await picture.boundingBox();
  expect(box?.width).toBeGreaterThan(340);
  expect(box?.height).toBeGreaterThan(480);

  // Where somebody stands is where the card of the arrow keys points.
  await picture.focus();
  const card = page.locator('.map-card');
  for (let step = 0; step < 20 && !/contacts|network/.test((await card.textContent()) ?? ''); step += 1)
    await page.keyboard.press('ArrowDown');
  const name = (await card.locator('strong').textContent()) ?? '';
  const at = await card.evaluate((element) => {
    const { left, right, top, bottom } = element.style;
    const around = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const px = (value: string): number => Number.parseFloat(value);
    return {
      x: around.left + (left === '' ? around.width - px(right) + 18 : px(left) - 18),
      y: around.top + (top === '' ? around.height - px(bottom) + 8 : px(top) - 8),
    };
  });
  await page.keyboard.press('Escape');
  await page.touchscreen.tap(at.x, at.y);
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText(name);
  // The sheet is over the lower half; the picture goes up, so that it is seen above it.
  await expect
    .poll(async () => ((await inspector(page).boundingBox())?.y ?? 0) - ((await picture.boundingBox())?.y ?? 0))
    .toBeGreaterThan(150);
});
