/**
 * A national study in the page, as far as 40,000 people and 400,000 ties: which steps keep the page from answering for
 * more than 100 ms, and how much memory the tab holds. Needs a browser, as the journeys do.
 *
 *   node bench/largePage.mjs [PEOPLE]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';

import { chromium } from '@playwright/test';

import { buildPageIfStale } from '../scripts/build.mjs';
import { findChromium } from '../scripts/chromium.mjs';
import { inProject } from '../scripts/project.mjs';
import { serve } from '../scripts/serve.mjs';
import { writeNational } from './writeNational.mjs';

const people = Number(argv[2] ?? 40_000);
const PATIENCE_MS = 240_000;

await buildPageIfStale();
const folder = mkdtempSync(join(tmpdir(), 'kith-large-'));
writeNational(folder, people, people * 10);
const { address, close } = await serve(inProject('dist'), 0);
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--enable-precise-memory-info'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(PATIENCE_MS);
// As text: what runs in the page knows `window`, and this file does not.
await page.addInitScript({
  content: `window.longTasks = [];
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.longTasks.push(Math.round(entry.duration)); }).observe({ type: 'longtask', buffered: true });`,
});

/** @param {string} name @param {() => Promise<unknown>} act */
async function step(name, act) {
  const begun = performance.now();
  let failed = '';
  try {
    await act();
  } catch (failure) {
    failed = ` FAILED ${String(failure).split('\n')[0]}`;
  }
  const seconds = (performance.now() - begun) / 1000;
  const { tasks, heap } = /** @type {{ tasks: number[], heap: number }} */ (await page.evaluate('({ tasks: window.longTasks.splice(0), heap: performance.memory.usedJSHeapSize })'));
  const long = tasks.filter((ms) => ms > 100).sort((a, b) => b - a);
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${long.length === 0 ? 'none' : long.slice(0, 8).join(', ')} | ${Math.round(heap / 1e6)} |${failed}`);
}

// How busy the machine is: 100 million steps that take about 0.1 s on an idle one.
await page.goto(address);
const busy = Number(await page.evaluate('(() => { const begun = performance.now(); let x = 0; for (let i = 0; i < 1e8; i += 1) x = (x + i) | 0; return performance.now() - begun + 0 * x; })()'));
console.log(`${people} people, ${people * 10} ties; a loop of 1e8 steps takes ${Math.round(busy)} ms\n\n| step | s | page stood still for more than 100 ms | page heap MB |\n| --- | --- | --- | --- |`);
await step('read and explained', async () => {
  await page.locator('input[type=file]').setInputFiles([join(folder, 'people.csv'), join(folder, 'contacts.csv')]);
  await page.getByRole('button', { name: /^Bring in [\d,]+ managers/ }).waitFor();
});
await step('taken and judged', async () => {
  await page.getByRole('button', { name: /^Bring in [\d,]+ managers/ }).click();
  await page.getByRole('grid', { name: 'Managers' }).waitFor();
});
await step('contacts listed', async () => {
  await page.getByRole('tab', { name: /^Contacts/ }).click();
  await page.getByRole('grid', { name: 'Reported contacts' }).waitFor();
});
await step('measures listed', async () => {
  await page.getByRole('tab', { name: 'Measures' }).click();
  await page.getByRole('grid', { name: 'Measures' }).waitFor();
});
await step('groups listed', async () => {
  await page.getByRole('tab', { name: 'Groups' }).click();
  await page.getByRole('grid', { name: 'Groups and organisations' }).waitFor();
});
await step('flags listed', async () => {
  await page.getByRole('button', { name: /^Isolation/ }).click();
  await page.getByRole('grid').first().waitFor();
});
await step('overview drawn', async () => {
  await page.getByRole('button', { name: /^Map/ }).click();
  await page.locator('canvas').first().waitFor();
});
await browser.close();
await close();
rmSync(folder, { recursive: true });
