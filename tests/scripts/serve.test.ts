import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { HEADERS } from '../../scripts/headers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { saySkipped } from '../fixtures/saySkipped';

const folder = mkdtempSync(join(tmpdir(), 'kith-serve-'));
const served = join(folder, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** By hand: fetch would tidy "/../" away before it is sent. */
function ask(path: string, method = 'GET', host = `127.0.0.1:${site.port}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(served, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist-private'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist-private/secret.txt'), 'secret');
  writeFileSync(join(served, 'index.html'), '<!doctype html>');
  writeFileSync(join(served, 'assets/kernel.wasm'), '\0asm');
  writeFileSync(join(served, 'assets/a file é.js'), 'void 0');
  site = await serve(served, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/index.html?fresh#top', 'text/html; charset=utf-8'],
  ['/assets/kernel.wasm', 'application/wasm'],
  ['/assets/a%20file%20%C3%A9.js', 'text/javascript; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
});

test.each([
  ['a file that is not there', '/missing.js'],
  ['a folder', '/assets'],
  ['the folder above', '/../secret.txt'],
  ['the folder above, escaped', '/%2e%2e%2fsecret.txt'],
  ['a neighbour with a longer name', '/../dist-private/secret.txt'],
  ['the folder above, in the way of Windows', '/..%5csecret.txt'],
  ['a broken escape', '/%E0%A4%A'],
  ['a name with a zero in it', '/index.html%00.js'],
])('%s is answered with 404, not with the page', async (_, path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toBe('There is no such file.');
});

test.each(['/', '/missing.js'])('%s carries every header', async (path) => {
  const { headers } = await ask(path);
  expect(headers).toMatchObject(Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value])));
});

test('nothing can be sent to it', async () => {
  const { status, headers } = await ask('/', 'POST');
  expect(status).toBe(405);
  expect(headers['allow']).toBe('GET, HEAD');
});

test('HEAD tells the length and sends nothing', async () => {
  const { status, headers, body } = await ask('/', 'HEAD');
  expect(status).toBe(200);
  expect(headers['content-length']).toBe('15');
  expect(body).toBe('');
});

test('a port that is taken is told of', async () => {
  await expect(serve(served, site.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

/** Every address of this computer but the one that is meant; Linux answers to all of 127 as well. */
const OTHER_ADDRESSES = [
  ...new Set([
    ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
    ...Object.values(networkInterfaces()).flatMap((found) =>
      (found ?? []).filter(({ scopeid }) => (scopeid ?? 0) === 0).map(({ address }) => address),
    ),
  ]),
].filter((address) => address !== '127.0.0.1');

const WHY = 'this computer has one address only, so the server was not tried by another';

test.skipIf(saySkipped(OTHER_ADDRESSES.length === 0, WHY))(
  'it answers this computer alone, on none of the addresses by which others reach it',
  async () => {
    /** @returns whether something listens there; silence is as good as a refusal */
    const isReached = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: site.port, timeout: 1_000 });
        const answer = (reached: boolean): void => {
          socket.destroy();
          resolve(reached);
        };
        socket.once('connect', () => {
          answer(true);
        });
        socket.once('error', () => {
          answer(false);
        });
        socket.once('timeout', () => {
          answer(false);
        });
      });
    expect(await isReached('127.0.0.1')).toBe(true);
    const reached = await Promise.all(OTHER_ADDRESSES.map(async (address) => ((await isReached(address)) ? address : null)));
    expect(reached.filter((address) => address !== null)).toEqual([]);
  },
);

test.each([
  ['127.0.0.1', 200],
  ['localhost:80', 200],
  ['LOCALHOST', 200],
  ['evil.example', 421],
  ['127.0.0.1.evil.example:80', 421],
])('asked for as %j it answers %i: a name of elsewhere may have been given the address of this computer', async (host, status) => {
  expect((await ask('/', 'GET', host)).status).toBe(status);
});

test('Permissions-Policy names nothing that Chromium does not know: each would be a warning at every load', () => {
  // Those of Chromium's own list that are behind a flag, as of 2026.
  for (const unknown of ['bluetooth', 'ambient-light-sensor', 'battery', 'document-domain', 'vibrate', 'speaker-selection'])
    expect(HEADERS['Permissions-Policy']).not.toContain(`${unknown}=`);
});
