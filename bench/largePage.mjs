/**
 * A national study in the page, 40,000 people and 400,000 ties: how long each step keeps the page from answering, and how
 * much memory the tab holds. Needs a browser, as the journeys do.
 *
 *   node bench/largePage.mjs [PEOPLE] [--write]     --write: into docs/benchmarks.md, under a heading of its own
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env } from 'node:process';

import { chromium } from '@playwright/test';

import { buildPageIfStale } from '../scripts/build.mjs';
import { findChromium } from '../scripts/chromium.mjs';
import { inProject } from '../scripts/project.mjs';
import { serve } from '../scripts/serve.mjs';
import { endTrace, startTrace, tasksOf } from './traceTab.mjs';
import { writeNational } from './writeNational.mjs';

const people = Number(argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 40_000);
const PATIENCE_MS = Number(env['PATIENCE_MS'] ?? 240_000);
const TICK_MS = 10;
const HEADING = '## A national study in the page';

if (env['KITH_DIST'] === undefined) await buildPageIfStale();
const folder = mkdtempSync(join(tmpdir(), 'kith-large-'));
writeNational(folder, people, people * 10);
const { address, close } = await serve(env['KITH_DIST'] ?? inProject('dist'), 0);
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--enable-precise-memory-info'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(PATIENCE_MS);
const inspector = await browser.newBrowserCDPSession();
// As text: what runs in the page knows `window`, and this file does not. A timer that comes late tells of all that kept the
// page busy, drawing included, and not only of scripts.
await page.addInitScript({
  content: `window.pauses = [];
    { let last = performance.now();
      setInterval(() => { const now = performance.now(); if (now - last > ${TICK_MS} + 50) window.pauses.push(Math.round(now - last - ${TICK_MS})); last = now; }, ${TICK_MS}); }`,
});

/** How long the tasks of the page's own thread computed, in ms. */
async function endTasks() {
  const events = await endTrace(inspector);
  const { id: pid } = await tabProcess();
  return tasksOf(events, pid, 'CrRendererMain').map(({ tdur = 0 }) => tdur / 1000);
}

/** The process that holds the tab, with its workers: its own memory and, apart, the browser's program, which all tabs share; MB. */
async function tabProcess() {
  const { processInfo } = await inspector.send('SystemInfo.getProcessInfo');
  const all = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ({ id, ...memoryOf(id) }));
  return all.toSorted((a, b) => b.own - a.own)[0] ?? { id: 0, own: 0, program: 0 };
}

/** @param {number} id of a process */
function memoryOf(id) {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  const [anonymous = 0, shared = 0, program = 0] = ['RssAnon', 'RssShmem', 'RssFile'].map(
    (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024,
  );
  return { own: anonymous + shared, program };
}

/** Processor seconds that the process of the tab has taken so far, its workers included. @param {number} id of a process */
function processorOf(id) {
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // In hundredths, as Linux counts them for programs on all its usual machines.
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** What the tab held, looked at all the time. @type {number[]} */
const highest = [];
/** The most of each step. @type {number[]} */
const mosts = [];
const watched = { id: 0 };
const watching = setInterval(() => {
  if (watched.id !== 0) highest.push(memoryOf(watched.id).own);
}, 50);

/** @type {string[]} */
const lines = [];
/** @param {string} line */
function say(line) {
  lines.push(line);
  console.log(line);
}

/** @param {string} name @param {() => Promise<unknown>} act */
async function step(name, act) {
  const begun = performance.now();
  let failed = '';
  const before = await tabProcess();
  const computed = processorOf(before.id);
  await startTrace(inspector);
  try {
    await act();
  } catch (failure) {
    failed = `**failed**: ${String(failure).split('\n')[0]} `;
  }
  const seconds = (performance.now() - begun) / 1000;
  // What was asked for may be drawn a little after it is there.
  await page.waitForTimeout(300);
  const pauses = /** @type {number[]} */ (await page.evaluate('window.pauses.splice(0)'));
  const tasks = await endTasks();
  const long = tasks
    .filter((ms) => ms > 100)
    .sort((a, b) => b - a)
    .map(Math.round);
  const { id, own } = await tabProcess();
  const processor = processorOf(id) - (id === before.id ? computed : 0);
  watched.id = id;
  const most = Math.max(own, ...highest.splice(0));
  mosts.push(most);
  say(
    `| ${name} | ${failed}${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${Math.round(tasks.reduce((most, ms) => Math.max(most, ms), 0))} | ${long.length === 0 ? 'none' : long.slice(0, 6).join(', ')}${long.length > 6 ? ` and ${long.length - 6} more` : ''} | ${Math.max(0, ...pauses)} | ${Math.round(most)} |`,
  );
}

/** @param {string} name */
const room = (name) => page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: new RegExp(`^${name}`) });
/** @param {string} name */
const tab = (name) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
/** @param {string} name */
const grid = (name) => page.getByRole('grid', { name });
/** @param {string} name how many rows it has, its header included */
const count = (name) => grid(name).getAttribute('aria-rowcount').then(Number);
/** @param {string} name @param {(rows: number) => boolean} isRight */
async function untilCount(name, isRight) {
  const until = performance.now() + 60_000;
  while (!isRight(await count(name))) {
    if (performance.now() > until) throw new Error(`${name} has ${await count(name)} rows`);
    await page.waitForTimeout(20);
  }
}
/** @param {number} tests how many of the five questions have their test */
async function untilTested(tests) {
  const waiting = page.getByRole('table', { name: 'The questions, side by side' }).getByText('Working this out');
  const until = performance.now() + PATIENCE_MS;
  while ((await waiting.count()) > 5 - tests) {
    if (performance.now() > until) throw new Error(`${await waiting.count()} tests are waiting`);
    await page.waitForTimeout(20);
  }
}
async function scrollThrough() {
  for (const share of [0.2, 0.8, 0.5, 1, 0]) {
    await page.evaluate(`{ const grid = document.querySelector('[role=grid]'); grid.scrollTop = grid.scrollHeight * ${share}; }`);
    await page.waitForTimeout(120);
  }
}

// How busy the machine is: 100 million steps that take about 0.1 s on an idle one.
await page.goto(address);
const busy = Number(
  await page.evaluate(
    '(() => { const begun = performance.now(); let x = 0; for (let i = 0; i < 1e8; i += 1) x = (x + i) | 0; return performance.now() - begun + 0 * x; })()',
  ),
);
say(
  `${people.toLocaleString('en-GB')} people, ${(people * 10).toLocaleString('en-GB')} ties; ${cpus().length} processors; a loop of 1e8 steps took ${Math.round(busy)} ms. Written by \`node bench/largePage.mjs --write\`. A task is what the page’s own thread computes without looking up, in processor time; a pause is how long it did not answer, with whatever else ran on the machine. *Processor s* are those of the tab and its workers, and include waits that the script makes.\n`,
);
watched.id = (await tabProcess()).id;
// Loading and the loop above are no step.
await page.evaluate('window.pauses.length = 0');
say(
  '| step | s | processor s | longest task, ms | tasks over 100 ms | longest pause, ms | tab at most, MB |\n| --- | --- | --- | --- | --- | --- | --- |',
);
await step('files read and explained', async () => {
  await page.locator('input[type=file][multiple]').setInputFiles([join(folder, 'people.csv'), join(folder, 'contacts.csv')]);
  await page.getByRole('button', { name: /^Add [\d,]+ managers/ }).waitFor();
});
await step('taken, judged, managers listed', async () => {
  await page.getByRole('button', { name: /^Add [\d,]+ managers/ }).click();
  await grid('Managers').waitFor();
});
await step('managers: scrolled', scrollThrough);
await step('managers: found', async () => {
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('manager 777');
  await untilCount('Managers', (rows) => rows < 1000);
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('');
  await untilCount('Managers', (rows) => rows > people);
});
await step('managers: sorted', async () => {
  await grid('Managers').getByRole('button', { name: 'Named by' }).click();
  await grid('Managers').locator('[aria-sort=ascending]').waitFor();
});
await step('contacts listed', async () => {
  await tab('Contacts').click();
  await grid('Reported contacts').waitFor();
});
await step('contacts: scrolled', scrollThrough);
await step('contacts: found', async () => {
  await page.getByRole('searchbox', { name: 'Find a contact' }).fill('forum 7');
  await untilCount('Reported contacts', (rows) => rows < people);
  await page.getByRole('searchbox', { name: 'Find a contact' }).fill('');
  await untilCount('Reported contacts', (rows) => rows > people * 9);
});
await step('contacts: sorted', async () => {
  await grid('Reported contacts').getByRole('button', { name: 'Names' }).click();
  await grid('Reported contacts').locator('[aria-sort=ascending]').waitFor();
  await page.waitForTimeout(1500);
});
await step('contacts: narrowed', async () => {
  await page.getByRole('combobox', { name: 'In use or not' }).selectOption('latent');
  await untilCount('Reported contacts', (rows) => rows < people * 9);
});
await step('groups listed', async () => {
  await tab('Groups').click();
  await grid('Groups and organisations').waitFor();
});
await step('measures listed', async () => {
  await tab('Measures').click();
  await grid('Measures').waitFor();
});
await step('flags listed', async () => {
  await room('Isolation').click();
  // A study with posts opens on them.
  const people = page.getByRole('group', { name: 'View' }).getByRole('button', { name: /^Managers/ });
  await people.or(grid('Managers and findings')).first().waitFor();
  if (await people.isVisible()) await people.click();
  await grid('Managers and findings').waitFor();
});
await step('flags: scrolled', scrollThrough);
await step('flags: found', async () => {
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('manager 777');
  await untilCount('Managers and findings', (rows) => rows < 1000);
  await page.getByRole('searchbox', { name: 'Find a manager' }).fill('');
  await untilCount('Managers and findings', (rows) => rows > people);
});
await step('one opened in the inspector', async () => {
  // The first cell is the tick.
  await grid('Managers and findings').getByRole('gridcell').nth(1).click();
  await page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 2 }).waitFor();
  // It lies over the buttons of the pages that come.
  await page.keyboard.press('Escape');
});
await step('overview drawn', async () => {
  await room('Map').click();
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(3000);
});
await step('overview: moved and zoomed', async () => {
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('There is no canvas.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, turn < 6 ? -120 : 120);
  await page.mouse.down();
  for (let at = 1; at <= 20; at += 1) await page.mouse.move(x + 8 * at, y + 4 * at);
  await page.mouse.up();
  await page.waitForTimeout(2500);
});
await step('overview as a table', async () => {
  await page.getByRole('button', { name: 'As a table' }).click();
  await page.getByRole('table', { name: 'Links between people' }).waitFor();
  await page.getByRole('button', { name: 'As a picture' }).click();
});
await step('paths sampled, then exact; meanwhile in the lists', async () => {
  await room('People').click();
  await tab('Measures').click();
  await grid('Measures').waitFor();
  // Sampled first, where that is the quicker; it may be exact by now.
  await grid('Measures')
    .getByText(/^Betweenness/)
    .first()
    .waitFor();
});
await step('measures: sorted', async () => {
  await grid('Measures')
    .getByRole('button', { name: /^Betweenness/ })
    .first()
    .click();
  await grid('Measures').locator('[aria-sort=ascending]').waitFor();
});
await step('another threshold, until its reasons are there', async () => {
  await room('Isolation').click();
  await page.getByRole('button', { name: 'Definition' }).click();
  await page.getByRole('slider', { name: 'Limit for “few”' }).fill('4');
  await page
    .locator('[data-reasons=before]')
    .waitFor({ timeout: 20_000 })
    .catch(() => undefined);
  await page.locator('[data-reasons=current]').waitFor();
  await page.getByRole('button', { name: 'Close the rule' }).click();
});
await step('compare: figures and charts', async () => {
  await room('Compare').click();
  await page.getByRole('table', { name: 'The questions, side by side' }).waitFor();
});
await step('compare: the first test', () => untilTested(1));
await step('compare: all five tests', () => untilTested(5));
await step('a cell written, and taken back', async () => {
  await room('People').click();
  await tab('Contacts').click();
  await grid('Reported contacts').getByRole('gridcell').nth(5).dblclick();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(8000);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(8000);
});
await step('found by Ctrl K', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('manager 3777', { delay: 60 });
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
});
await step('opened again', async () => {
  await page.waitForTimeout(3000);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // Where it was left.
  await page.getByRole('grid').first().waitFor();
});
clearInterval(watching);
const { program } = await tabProcess();
say(
  `\nMost memory that the tab held, its workers included: ${Math.round(Math.max(...mosts.slice(0, -1)))} MB, and ${Math.round(mosts.at(-1) ?? 0)} MB while it was loaded again, when the old page is not cleared away yet; the browser’s own program, ${Math.round(program)} MB that all tabs share, not counted.`,
);
if (argv.includes('--write')) {
  const file = inProject('docs/benchmarks.md');
  const [before = '', after = ''] = readFileSync(file, 'utf8').split(new RegExp(`^${HEADING}\n[^]*?(?=^## |$(?![^]))`, 'm'));
  writeFileSync(file, `${before.trimEnd()}\n\n${HEADING}\n\n${lines.join('\n')}\n${after === '' ? '' : `\n${after}`}`);
}
await browser.close();
await close();
rmSync(folder, { recursive: true });
