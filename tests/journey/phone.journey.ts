import type { Page } from '@playwright/test';

import { checkAccess, expect, test } from './harness';
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

/**
 * Buttons, choices and tabs are as high as a finger (44 px); anything else that is pressed has 24 px each way, or nothing else of that
 * sort within 12 px of its middle (WCAG 2.2, 2.5.8).
 */
async function expectTouchable(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const high = [
      '.button',
      'button.react-aria-Button',
      '.map-button',
      'select',
      'summary',
      '[role=tab]',
      '.FilterStrip button',
      'nav button',
    ];
    const all = ['button', 'a[href]', 'input', 'label:has(> input)', '[role=slider]', '[role=gridcell]', ...high];
    const targets = Array.from(document.querySelectorAll(all.join(',')))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(
        ({ element, box }) =>
          box.width > 1 &&
          box.height > 1 &&
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('.visually-hidden, [inert], [data-react-aria-hidden]') === null &&
          // Seen only when the keyboard comes to it.
          !element.matches('.Workspace-skip') &&
          // Under a sheet.
          (element.closest('.Inspector') !== null || document.querySelector('.Inspector') === null) &&
          // What its label presses, too.
          !(element.matches('input') && element.closest('label') !== null) &&
          // A cell that holds what is pressed is pressed by that; a row of a list is one of its own.
          !(element.matches('[role=gridcell]') && element.querySelector('button, input') !== null),
      );
    const nameOf = ({ element, box }: (typeof targets)[number]): string =>
      `${element.tagName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)}`;
    const found = targets.filter(({ element, box }) => element.matches(high.join(',')) && box.height < 43.5);
    for (const one of targets) {
      const { element, box } = one;
      if (element.matches('[role=gridcell]') || (box.height >= 23.5 && box.width >= 23.5)) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const isNear = targets.some(({ element: other, box: { left, right, top, bottom } }) => {
        if (other === element || other.contains(element) || element.contains(other) || other.matches('[role=gridcell]')) return false;
        const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
        return Math.hypot(dx, dy) < 12;
      });
      if (isNear) found.push(one);
    }
    return found.map(nameOf);
  });
  expect(small, `too small to touch, ${where}`).toEqual([]);
}

test('on a phone each page passes axe, and what is pressed is as high as a finger', { tag: '@long' }, async ({ page }) => {
  test.slow();
  const check = async (where: string): Promise<void> => {
    await expectTouchable(page, where);
    await checkAccess(page);
  };
  await openSample(page);
  await check('Isolation, posts');
  await showPeople(page);
  await check('Isolation, managers');
  await page.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').nth(2).tap();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeVisible();
  await check('inspector');
  await inspector(page).getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Definition' }).tap();
  await check('Definition');
  for (const name of ['Study', 'People', 'Map', 'Compare', 'Plan']) {
    await rail(page, name).tap();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
    await check(name);
  }
  await page.getByRole('button', { name: 'Propose mentors' }).tap();
  await expect(page.locator('.PlanPage')).toHaveAttribute('data-current', 'true', { timeout: 60_000 });
  await check('Plan with mentors');
  await page.getByRole('button', { name: 'kith: back to the start page' }).tap();
  await expect(page.getByRole('heading', { level: 2, name: 'Samples' })).toBeVisible();
  await check('Start');
});

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
  // It begins in the upper half, and what it shows is a press away.
  expect(box?.y).toBeLessThan(422);
  const people = page.getByRole('radio', { name: 'With people outside' });
  await expect(people).toBeHidden();
  await page.getByRole('button', { name: 'Options' }).tap();
  await page.evaluate(() => {
    window.painted.clear();
  });
  await people.tap();
  // Around them there is room for the names of whoever is isolated.
  await expect.poll(painted).toEqual(names);
  await page.getByRole('radio', { name: 'Managers only' }).tap();
  await page.getByRole('button', { name: 'Options' }).tap();

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
