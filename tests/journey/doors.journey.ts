import { HEADERS } from '../../scripts/headers.mjs';
import { expect, test } from './harness';

test('every answer carries the headers that keep the page to itself', async ({ request }) => {
  for (const [path, status] of [
    ['/', 200],
    ['/manifest.webmanifest', 200],
    ['/no-such-file.js', 404],
    ['/..%2fpackage.json', 404],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(status);
    const headers = answer.headers();
    for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
  }
});

test('the page opens, isolated, and asks nobody but its own server', async ({ page, offences }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(offences).toEqual([]);
});

test('the policy holds: a script, a style and a request from elsewhere are refused and noticed', async ({ page, offences }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    try {
      document.body.innerHTML = '<p>written without Trusted Types</p>';
    } catch {
      // Refused, as it should be.
    }
  });
  await expect
    .poll(() => offences.filter((offence) => offence.startsWith('policy:')).map((offence) => offence.split(' ')[1]))
    .toEqual(expect.arrayContaining(['style-src-elem', 'connect-src', 'require-trusted-types-for']));
  offences.length = 0;
});

test('the worker that computes is held by the same policy', async ({ page, offences }) => {
  await page.goto('/');
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await page.workers()[0]!.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
  await expect.poll(() => offences).toContain('console: policy: connect-src refused https://elsewhere.example/');
  offences.length = 0;
});

test('an error that nobody caught is noticed, in the page and in the worker', async ({ page, offences }) => {
  await page.goto('/');
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const throwLater = (): void => {
    setTimeout(() => {
      throw new Error('planted');
    });
  };
  await page.evaluate(throwLater);
  await page.workers()[0]!.evaluate(throwLater);
  await expect.poll(() => offences).toEqual(['uncaught: planted', 'uncaught: planted']);
  offences.length = 0;
});

test('a request to elsewhere is noticed', async ({ page, offences }) => {
  await page.goto('https://elsewhere.example/').catch(() => undefined);
  // A browser asks again by itself where nobody answered, for as long as the page is open.
  await page.close();
  expect([...new Set(offences)]).toEqual(['request to https://elsewhere.example/']);
  offences.length = 0;
});
