/**
 * A limit moved in the page, 5,000 people: from the key to the picture after it, in a study in which findings change with every step.
 * Needs a browser, as the journeys do.
 *
 *   npm run bench -- --limit [PEOPLE] [--write]     --write: into docs/benchmarks.md, under a heading of its own
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { argv, env } from 'node:process';

import { chromium } from '@playwright/test';

import { buildPageIfStale } from '../scripts/build.mjs';
import { findChromium } from '../scripts/chromium.mjs';
import { inProject } from '../scripts/project.mjs';
import { serve } from '../scripts/serve.mjs';
import { joinSections } from './joinSections.mjs';
import { endTrace, startTrace, tasksOf } from './traceTab.mjs';
import { writeSpread } from './writeSpread.mjs';

const people = Number(argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5000);
const HEADING = '## A limit moved in the page';
const WANTED_MS = 100;
/** Up and down, by one and by more: the slider begins at 2. */
const MOVES = [...Array(6).fill('ArrowRight'), ...Array(8).fill('ArrowLeft'), 'End', 'Home', ...Array(4).fill('ArrowRight')];

/**
 * In the page, as text: what runs there knows `window`, and this file does not. The key, and each picture after it in which other
 * words or other rows are drawn, become marks, which stand in the trace between the tasks.
 */
const WATCH = `
  const words = () => ['h1', '.IsolationPage-qualification', '.IsolationPage-strip']
    .map((at) => document.querySelector(at)?.textContent ?? '').join('|');
  const rows = () => [...document.querySelectorAll('[role=grid] [role=row]')].slice(1)
    .map((row) => [...row.querySelectorAll('[role=gridcell]')].slice(1, 3).map((cell) => cell.textContent).join(' ')).join('|');
  window.watch = () => {
    let before = [words(), rows()];
    window.drawn = { key: NaN, words: NaN, rows: NaN };
    window.addEventListener('keydown', (event) => { performance.mark('key', { startTime: event.timeStamp }); window.drawn.key = event.timeStamp; }, { capture: true, once: true });
    let due = false;
    const look = () => {
      due = false;
      const now = [words(), rows()];
      const at = performance.now();
      if (now[0] !== before[0]) { performance.mark('words'); window.drawn.words = at; }
      if (now[1] !== before[1]) { performance.mark('rows'); window.drawn.rows = at; }
      before = now;
    };
    // A frame is drawn after its callbacks: a task that they put in comes when it has been.
    const draw = () => {
      if (due) return;
      due = true;
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = look; port2.postMessage(0); });
    };
    window.watcher?.disconnect();
    window.watcher = new MutationObserver(draw);
    window.watcher.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
  };
  window.busy = () => { const begun = performance.now(); let x = 0; for (let i = 0; i < 1e8; i += 1) x = (x + i) | 0; return performance.now() - begun + 0 * x; };
`;

if (env['KITH_DIST'] === undefined) await buildPageIfStale();
const { address, close } = await serve(env['KITH_DIST'] ?? inProject('dist'), 0);
const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(120_000);
const inspector = await browser.newBrowserCDPSession();
await page.addInitScript({ content: WATCH });
await page.goto(address);
const files = writeSpread(people);
await page
  .locator('input[type=file][multiple]')
  .setInputFiles(Object.entries(files).map(([name, text]) => ({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) })));
await page.getByRole('button', { name: /^Add [\d,]+ managers/ }).click();
await page.getByRole('grid', { name: 'Managers' }).waitFor();
await page
  .getByRole('navigation', { name: 'Pages' })
  .getByRole('button', { name: /^Isolation/ })
  .click();
await page
  .getByRole('group', { name: 'View' })
  .getByRole('button', { name: /^Managers/ })
  .click();
await page.getByRole('grid', { name: 'Managers and findings' }).waitFor();
await page.getByRole('button', { name: 'Definition' }).click();
const slider = page.getByRole('slider', { name: 'Limit for “few”' });
await slider.focus();
await page.locator('[data-reasons=current]').waitFor();
// Names are weighed once, in the background.
await page.waitForTimeout(5000);
const tab = async () =>
  (await inspector.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);

const drawn = async () => /** @type {Record<'key' | 'words' | 'rows', number>} */ (await page.evaluate('window.drawn'));

/**
 * Processor ms of a thread between two marks.
 *
 * @param {readonly import('./traceTab.mjs').TraceEvent[]} tasks
 * @param {number} from
 * @param {number} to
 */
const computed = (tasks, from, to) =>
  tasks.reduce((sum, { ts = 0, dur = 0, tdur = 0 }) => {
    const part = Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts)) / Math.max(1, dur);
    return sum + (tdur * Math.min(1, part)) / 1000;
  }, 0);

/** @type {{ key: string, from: string, to: string, clock: number, page: number, worker: number, hasRows: boolean }[]} */
const moves = [];
/** @type {number[]} */
const loops = [];
for (const key of MOVES) {
  loops.push(Number(await page.evaluate('window.busy()')));
  await page.evaluate('window.watch()');
  const from = await slider.inputValue();
  await startTrace(inspector);
  await page.keyboard.press(key);
  while (Number.isNaN((await drawn()).words)) await page.waitForTimeout(20);
  // The reasons follow, and may be drawn some time later.
  await page.locator('[data-reasons=current]').waitFor();
  await page.waitForTimeout(600);
  const events = await endTrace(inspector);
  const marks = events.filter(({ ph, name }) => ph !== 'M' && ['key', 'words', 'rows'].includes(name));
  const [pid = 0] = (await tab()).filter((id) => marks.some(({ pid: of }) => of === id));
  const last = Math.max(...marks.map(({ ts = 0 }) => ts));
  const first = marks.find(({ name }) => name === 'key')?.ts ?? NaN;
  moves.push({
    key,
    from,
    to: await slider.inputValue(),
    clock: (last - first) / 1000,
    page: computed(tasksOf(events, pid, 'CrRendererMain'), first, last),
    worker: computed(tasksOf(events, pid, 'DedicatedWorker'), first, last),
    hasRows: !Number.isNaN((await drawn()).rows),
  });
}
await browser.close();
await close();

/** @param {readonly number[]} values */
const sorted = (values) => values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
/** @param {readonly number[]} values */
const median = (values) => sorted(values)[values.length >> 1] ?? NaN;
/** @param {readonly number[]} values */
const range = (values) => {
  const [all, middle] = [sorted(values), median(values)];
  return `${Math.round(middle)} (${Math.round(all[0] ?? NaN)} to ${Math.round(all.at(-1) ?? NaN)})`;
};
for (const { key, from, to, clock, page: own, worker, hasRows } of moves)
  console.log(
    `${from} → ${to} (${key}): ${clock.toFixed(0)} ms by the clock; of the processor: page ${own.toFixed(0)}, worker ${worker.toFixed(0)} ms${hasRows ? '; other rows' : ''}`,
  );
const all = moves.map(({ page: own, worker }) => own + worker);
const judged =
  Math.max(...all) <= WANTED_MS
    ? 'reached'
    : median(all) <= WANTED_MS
      ? `reached by ${all.filter((ms) => ms <= WANTED_MS).length} of ${all.length}`
      : '**missed**';
const text = `${HEADING}

Written by \`npm run bench -- --limit\`: ${people.toLocaleString('en-GB')} made-up people with 0 to 9 contacts each, near and far (\`bench/writeSpread.mjs\`), so that findings change with every step; the list of managers is open, at 1,440 × 900. ${moves.length} moves of the limit for “few” by keys, up and down, by one and from end to end, ${moves.filter(({ hasRows }) => hasRows).length} of which change rows in sight: from the key until the headline, the counts and the list are drawn. ${new Date().toISOString().slice(0, 10)}, ${cpus().length} processors, load average ${loadavg()[0]?.toFixed(1)}; a loop of 1e8 steps took ${range(loops)} ms by the clock before the moves, and takes about 60 on an idle processor.

| | ms: median (least to most) | wanted at most, ms | |
| --- | --- | --- | --- |
| of the processor: the page’s own thread and the worker together | ${range(all)} | ${WANTED_MS} | ${judged} |
| of these the worker | ${range(moves.map(({ worker }) => worker))} | | |
| by the clock, with what else ran on the machine | ${range(moves.map(({ clock }) => clock))} | | |
`;
console.log(text);
if (argv.includes('--write')) {
  const file = inProject('docs/benchmarks.md');
  writeFileSync(file, joinSections(readFileSync(file, 'utf8'), text));
}
