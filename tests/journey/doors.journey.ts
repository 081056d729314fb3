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
  await expect.poll(() => offences.filter((offence) => offence.startsWith('policy:')).map((offence) => offence.split(' ')[1])).toEqual(
    expect.arrayContaining(['style-src-elem', 'connect-src', 'require-trusted-types-for']),
  );
  offences.length = 0;
});
