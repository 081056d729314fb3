import { chromium } from '@playwright/test';
import { serve } from './scripts/serve.mjs';
const { address: site } = await serve('/work/plan/dist', 0);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const shoot = async (width, height, scheme, name) => {
  const c = await b.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB' });
  const p = await c.newPage();
  p.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
  p.on('pageerror', (e) => console.log('error', e.message));
  await p.goto(site);
  await p.getByRole('button', { name: 'Open the sample study' }).click();
  await p.getByRole('navigation').getByRole('button', { name: 'Plan' }).click();
  await p.getByRole('button', { name: 'Propose mentors' }).waitFor({ timeout: 60000 });
  await p.waitForTimeout(1500);
  await p.screenshot({ path: `/tmp/plan/${name}-0.png` });
  for (const what of ['Propose mentors', 'Propose learning sets', 'Propose introductions']) {
    const t = Date.now();
    await p.getByRole('button', { name: what }).click();
    await p.waitForTimeout(300);
    await p.locator('.PlanPage[data-current="true"]').waitFor({ timeout: 120000 });
    await p.waitForTimeout(300);
    console.log(what, Date.now() - t);
  }
  await p.screenshot({ path: `/tmp/plan/${name}-1.png` });
  await p.screenshot({ path: `/tmp/plan/${name}-full.png`, fullPage: true });
  console.log(await p.locator('main').evaluate((e) => `${e.scrollHeight} ${e.clientHeight} ${e.scrollWidth} ${e.clientWidth}`));
  if (name === 'light') {
    await p.locator('main').evaluate((e) => e.scrollTo(0, 900)); await p.evaluate(() => scrollTo(0, 900));
    await p.screenshot({ path: `/tmp/plan/${name}-2.png` });
    await p.getByText('Who it is for, and your limits').click();
    await p.evaluate(() => scrollTo(0, 0));
    await p.screenshot({ path: `/tmp/plan/${name}-3.png` });
  }
  await c.close();
};
await shoot(1440, 900, 'light', 'light');
if (process.argv[2] === 'all') { await shoot(1024, 768, 'dark', 'dark'); }
await b.close();
process.exit(0);
