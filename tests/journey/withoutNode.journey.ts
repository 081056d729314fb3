import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from '@playwright/test';

import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve.mjs';
import { handFiles } from './handFiles';
import { checkAccess, expect, test } from './harness';

const PEOPLE = {
  name: 'people.csv',
  text: 'id,name,group,organisation,responded\na,Ann Lee,general,Acute,yes\nb,Ben Inskip,clinical,Care,yes\nc,Cy Dunne,general,Care,yes\nd,Dee Okoro,clinical,Acute,yes\n',
};
const CONTACTS = { name: 'contacts.csv', text: 'from,to,types\na,b,Managerial\nb,a,Mentor\na,d,Elite\nd,a,Elite\n' };

/** More would wait for memory. */
const MOST_HELPERS = 7;

/** Files in, isolation and map seen, browser closed and opened again: the study is there. */
async function walk(page: Page, close: () => Promise<Page>): Promise<Page> {
  await expect(page.getByText('You have no studies yet.')).toBeVisible();
  await handFiles(page, PEOPLE, CONTACTS);
  const dialog = page.getByRole('dialog', { name: /^Add/ });
  await dialog.getByRole('button', { name: 'Add 4 managers and 4 contacts' }).click();
  await page.getByRole('button', { name: /^Isolation/ }).click();
  // Cy answered, names nobody and is named by nobody: no setting of the rule could see it otherwise.
  await expect(page.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').filter({ hasText: 'Cy Dunne' })).toContainText(
    'Clear',
  );
  await checkAccess(page);
  await page.getByRole('button', { name: /^Map/ }).click();
  await expect(page.getByText(/2 links in use/)).toBeVisible();
  await expect(page.locator('.map-picture canvas').first()).toBeVisible();
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  const again = await close();
  await again.getByRole('button', { name: 'Open people' }).click();
  await expect(again.getByText('4 managers · 4 answered')).toBeVisible();
  await expect(again.getByRole('grid', { name: 'Managers and findings' }).getByRole('row').filter({ hasText: 'Cy Dunne' })).toBeVisible();
  return again;
}

test.describe('the folder on a server that sends no headers', () => {
  test(
    'works, keeps its study, and says what is slower and less protected and what to tell the keeper of the server',
    { tag: '@long' },
    async ({ keptBrowser }) => {
      const bare = await serve(inProject('dist'), 0, {});
      try {
        const page = await keptBrowser.open(bare.address);
        expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
        const foot = page.getByText(/The server of this page leaves out 8 headers that Kith asks for/);
        await foot.click();
        await expect(page.getByText(/Slower with many people: the browser gives this page no memory/)).toBeVisible();
        await expect(page.getByText(/another page could show this one within a frame/)).toBeVisible();
        await expect(page.getByLabel('Headers that are missing')).toContainText("Content-Security-Policy: default-src 'none'");
        await checkAccess(page);
        await walk(page, () => keptBrowser.open(bare.address));
      } finally {
        await bare.close();
      }
    },
  );

  test('holds itself to its policy all the same', async ({ keptBrowser, offences }) => {
    const bare = await serve(inProject('dist'), 0, {});
    try {
      const page = await keptBrowser.open(bare.address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
      await expect
        .poll(() => offences.some((offence) => offence.startsWith('policy: connect-src refused https://elsewhere.example/')))
        .toBe(true);
      offences.length = 0;
      // Before its server goes, from which helpers may still be on their way.
      await keptBrowser.close();
    } finally {
      await bare.close();
    }
  });

  test('is said nothing of on a server that sends them all', async ({ page }) => {
    await page.goto('/');
    // One computes, one keeps, and one for each further processor helps.
    const processors = await page.evaluate(() => navigator.hardwareConcurrency);
    await expect.poll(() => page.workers().length).toBe(1 + Math.min(processors, 1 + MOST_HELPERS));
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await page.getByRole('button', { name: 'kith: back to the start page' }).click();
    await expect(page.getByText('Three trusts').first()).toBeVisible();
    await expect(page.getByText(/leaves out/)).toHaveCount(0);
  });
});

test.describe('the one file, opened from a disk', () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith shared drive-'));
  });
  test.afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A copy alone in a folder, so that whatever it asks for beside itself is missed; `change` makes it another. */
  async function putFile(change: (html: string) => string = (html) => html): Promise<string> {
    const file = join(folder, 'kith.html');
    await writeFile(file, change(await readFile(inProject('build/kith.html'), 'utf8')));
    return pathToFileURL(file).href;
  }

  test('works on a thread of its own, keeps its study, and says what it cannot do', { tag: '@long' }, async ({ keptBrowser }) => {
    const address = await putFile();
    const page = await keptBrowser.open(address);
    await page.getByText('This is Kith as one file').click();
    await expect(page.getByText(/kept by this browser, not in the file/)).toBeVisible();
    await expect(page.getByText(/a file has one thread to compute on/)).toBeVisible();
    await expect(page.getByText(/no thread to compute on/)).toHaveCount(0);
    expect(page.workers()).toHaveLength(2);
    await checkAccess(page);
    await walk(page, () => keptBrowser.open(address));
  });

  test('carries its samples and its font', async ({ keptBrowser }) => {
    const page = await keptBrowser.open(await putFile());
    await page.getByRole('button', { name: 'Open the sample study' }).click();
    await expect(page.getByText('92 managers · 68 answered')).toBeVisible();
    expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('14px "Inter Variable"')))).toBe(true);
  });

  test('asks nobody: a request, a script and a style from without are refused, in the page and in its thread', async ({
    keptBrowser,
    offences,
  }) => {
    const page = await keptBrowser.open(await putFile());
    // One computes, and one keeps.
    await expect.poll(() => page.workers().length).toBe(2);
    await page.workers()[0]!.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    await page.evaluate(async () => {
      await fetch('https://elsewhere.example/').catch(() => undefined);
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      // Later, because what the test itself evaluates may evaluate.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to see it refused
      setTimeout(() => new Function('return 1'));
    });
    await expect
      .poll(() => offences)
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^policy: connect-src/),
          expect.stringMatching(/^policy: style-src-elem/),
          expect.stringMatching(/^uncaught: .*unsafe-eval|^uncaught: .*evaluat/i),
          'console: policy: connect-src refused https://elsewhere.example/',
        ]),
      );
    offences.length = 0;
  });

  test(
    'computes on the page itself where the browser gives it no thread, and says so',
    { tag: '@long' },
    async ({ keptBrowser, offences }) => {
      const address = await putFile((html) => html.replace('worker-src blob:', "worker-src 'none'"));
      const page = await keptBrowser.open(address);
      await page.getByText('This is Kith as one file').click();
      await expect(page.getByText(/no thread to compute on/)).toBeVisible();
      expect(page.workers()).toHaveLength(0);
      await walk(page, () => keptBrowser.open(address));
      // The refusal itself, once for each time it was opened, and nothing else.
      expect(offences.filter((offence) => !/worker-src|worker from/i.test(offence))).toEqual([]);
      offences.length = 0;
    },
  );
});
