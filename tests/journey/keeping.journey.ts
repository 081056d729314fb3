import { rm } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { serve } from '../../scripts/serve.mjs';
import { readKept } from '../fixtures/kept/readKept';
import { checkAccess, expect, test as base } from './harness';
import { buildKeepingPage } from './pages/buildKeepingPage';

const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = await buildKeepingPage();
      const { address, close } = await serve(folder, 0);
      await use(address);
      await close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const ready = (page: Page) => page.waitForFunction(() => 'keeping' in window);
const load = (page: Page) => page.evaluate(() => window.keeping.load());
const save = (page: Page, state: number) => page.evaluate((next) => window.keeping.save(next), state);

test('what the first release kept is listed, opens, and is still there when the browser is opened again', async ({ keptBrowser }) => {
  const page = await keptBrowser.open('/keeping.html');
  await ready(page);
  await page.evaluate((dump) => window.keeping.fillKept(dump), readKept(1));
  await page.goto('/');
  const studies = page.getByRole('region', { name: 'On this computer' });
  await expect(studies.getByText('92 managers · 642 reported contacts')).toBeVisible();
  await studies.getByRole('button', { name: 'Open The firm' }).click();
  await expect(page.getByText('21 managers · 21 answered · 312 reported contacts')).toBeVisible();
  const address = page.url();
  await keptBrowser.close();
  const again = await keptBrowser.open(new URL(address).pathname + new URL(address).hash);
  await expect(again.getByText('21 managers · 21 answered · 312 reported contacts')).toBeVisible();
});

test('a damaged part: the rest opens, the page says what is missing, and the part can be downloaded', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Open Krackhardt/ }).click();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  const address = page.url();
  await page.goto('/keeping.html');
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kith');
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('closed'));
      };
    });
    const key = ['sample-krackhardt', 'people-1.json'];
    const parts = database.transaction('parts', 'readwrite').objectStore('parts');
    await new Promise<void>((resolve) => {
      const request = parts.get(key) as IDBRequest<{ bytes: Uint8Array }>;
      request.onsuccess = () => {
        request.result.bytes[9]! ^= 1;
        parts.put(request.result).onsuccess = () => {
          resolve();
        };
      };
    });
    database.close();
  });
  await page.goto(address);
  await expect(page.getByRole('status').filter({ hasText: 'People 1 to 21 of 21 could not be read' })).toBeVisible();
  await page.getByRole('button', { name: 'Parts could not be read' }).click();
  await expect(page.getByRole('dialog')).toContainText('The parts that we could not read were kept');
  await checkAccess(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'kith: back to the start page' }).click();
  const aside = page.getByRole('region', { name: 'Kept aside' });
  const download = page.waitForEvent('download');
  await aside.getByRole('button', { name: /^Download people-1.json/ }).click();
  expect((await download).suggestedFilename()).toContain('people-1.json');
  await checkAccess(page);
  await aside.getByRole('button', { name: /^Remove people-1.json/ }).click();
  // The history does not fit without the people, and is kept as well until somebody removes it.
  await expect(aside.getByRole('listitem')).toHaveCount(1);
  await aside.getByRole('button', { name: /^Remove step-1.bin/ }).click();
  await expect(aside).toBeHidden();
});

test(
  'killed while 400,000 ties are being encrypted, or decrypted, the study opens whole each time',
  { tag: '@long' },
  async ({ keptBrowser }) => {
    test.setTimeout(600_000);
    const reseal = (page: Page, isProtected: boolean) => page.evaluate((is) => window.keeping.reseal(is), isProtected);
    const unlock = (page: Page) => page.evaluate(() => window.keeping.unlock());
    const page = await keptBrowser.open('/keeping.html');
    await ready(page);
    await save(page, 1);
    const resealMs = await reseal(page, false);
    const kills = 10;
    const found = { before: 0, after: 0 };
    let was = true;
    for (let kill = 0; kill <= kills; kill += 1) {
      const victim = await keptBrowser.open('/keeping.html');
      await ready(victim);
      const isProtected = await unlock(victim);
      expect(await load(victim)).toEqual({ state: 1, damage: [] });
      if (kill > 0) found[isProtected === was ? 'before' : 'after'] += 1;
      if (kill === kills) break;
      was = isProtected;
      const resealing = victim.waitForEvent('console', (message) => message.text() === 'resealing');
      const lost = reseal(victim, isProtected).catch(() => null);
      await resealing;
      await new Promise((resolve) => setTimeout(resolve, ((kill + 0.5) / kills) * resealMs * 1.1));
      await keptBrowser.kill();
      await lost;
    }
    console.log(
      `killed ${kills} times over ${Math.round(resealMs)} ms: ${found.before} found the state before, ${found.after} the one after`,
    );
    expect(found.before).toBeGreaterThan(0);
  },
);
