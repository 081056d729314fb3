import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { chromium, expect, test as base } from '@playwright/test';

import { inProject } from '../../scripts/project.mjs';
import { serve } from '../../scripts/serve.mjs';

/** A person's browser that can be closed and opened again: what the page has kept on the disk is there after it. */
interface KeptBrowser {
  /**
   * At the page's own server, at a path of it, or at another address: whatever is asked for from there is not of that origin or that file
   * is an offence.
   */
  open(address?: string): Promise<Page>;
  close(): Promise<void>;
  /** Ends the process at once (SIGKILL), as a power cut or a crash would. */
  kill(): Promise<void>;
}

interface Fixtures {
  /** What the page did that it must not do; a journey ends with none. Empty it where a journey provokes one on purpose. */
  readonly offences: string[];
  readonly keptBrowser: KeptBrowser;
}

interface WorkerFixtures {
  /** The address of a server of this worker's own, as `npm start` would serve. */
  readonly site: string;
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Notes every request to elsewhere, breach of the page's policy, console error and uncaught error, of page and workers. */
async function watch(context: BrowserContext, site: string, offences: string[]): Promise<void> {
  const home = new URL(site);
  context.on('request', (request) => {
    const url = new URL(request.url());
    // A page from a disk has no origin of its own: it may ask for itself and nothing else.
    const isOwn = home.protocol === 'file:' ? url.pathname === home.pathname : url.origin === home.origin;
    if (!/^(data|blob|about):$/.test(url.protocol) && !isOwn) offences.push(`request to ${url.href}`);
  });
  context.on('weberror', (error) => {
    offences.push(`uncaught: ${error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || /Permissions-Policy/.test(message.text())) offences.push(`console: ${message.text()}`);
  });
  // A worker reports its refusals to nobody but itself.
  const watchWorkers = (page: Page): void => {
    page.on('websocket', (socket) => {
      offences.push(`web socket to ${socket.url()}`);
    });
    page.on('worker', (worker) => {
      worker
        .evaluate(() => {
          self.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
            console.error(`policy: ${effectiveDirective} refused ${blockedURI}`);
          });
        })
        .catch(() => undefined); // Ended before it was asked.
    });
  };
  context.pages().forEach(watchWorkers);
  context.on('page', watchWorkers);
  await context.exposeFunction('noteViolation', (words: string) => {
    offences.push(`policy: ${words}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.noteViolation(
        `${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber}) ${event.sample}`,
      );
    });
  });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const { address, close } = await serve(inProject('dist'), 0, undefined, ['127.0.0.1', 'localhost', 'intranet.test']);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  offences: [
    async ({}, use) => {
      const offences: string[] = [];
      await use(offences);
      expect(offences, 'what the page must not do').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, site, offences }, use) => {
    await watch(context, site, offences);
    await use(context);
  },
  keptBrowser: async ({ site, offences, launchOptions, contextOptions, locale, timezoneId, viewport }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-journey-'));
    let context: BrowserContext | null = null;
    const close = async (): Promise<void> => {
      await context?.close();
      context = null;
    };
    await use({
      async open(address = site) {
        await close();
        // An ordinary context is a private window, which keeps nothing.
        context = await chromium.launchPersistentContext(folder, {
          ...launchOptions,
          ...contextOptions,
          ...(locale === undefined ? {} : { locale }),
          ...(timezoneId === undefined ? {} : { timezoneId }),
          viewport,
          baseURL: site,
        });
        const { href, protocol } = new URL(address, site);
        await watch(context, protocol === 'about:' ? site : href, offences);
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto(href);
        return page;
      },
      close,
      async kill() {
        const gone = new Promise<void>((resolve) => {
          context?.once('close', () => {
            resolve();
          });
        });
        await killBrowserOf(folder);
        await gone;
        context = null;
      },
    });
    await close();
    // A killed browser's last children may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
});

/** The browser that was started on a folder, and on no other: found by its arguments, ended by its id. */
async function killBrowserOf(folder: string): Promise<void> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-axo', 'pid=,args=']);
  const own = stdout.split('\n').filter((line) => line.includes(`--user-data-dir=${folder}`) && !line.includes('--type='));
  for (const line of own) process.kill(Number.parseInt(line, 10), 'SIGKILL');
}

/** No finding of axe against WCAG 2.2 A and AA, in light and in dark; the page is left as it was found. */
export async function checkAccess(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // In the dark, only colours are others.
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light' ? axe.withTags(WCAG) : axe.withRules(COLOURS)).analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    expect(findings, `axe, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

export { expect };
