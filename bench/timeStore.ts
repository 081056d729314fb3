import { chromium } from '@playwright/test';

import { findChromium } from '../scripts/chromium.mjs';
import type { Timed } from './Timed';

/**
 * Saving and opening where people do it, in a browser, on its disk.
 * @param script what was made of `storePage.ts`
 * @returns nothing where there is no browser
 */
export async function timeStore(
  script: string,
  ties: number,
): Promise<{ readonly timed: readonly Timed[]; readonly browser: string | null }> {
  const executablePath = findChromium();
  if (executablePath === null) return { timed: [], browser: null };
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    // A database belongs to an address; there is nothing behind this one.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('http://localhost/');
    await page.addScriptTag({ path: script });
    return { timed: await page.evaluate((count) => globalThis.timeStore(count), ties), browser: browser.version() };
  } finally {
    await browser.close();
  }
}
