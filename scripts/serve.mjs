import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';

import { CONTENT_TYPES, HEADERS } from './headers.mjs';

/**
 * @param {string} folder
 * @param {string} url as the browser asked
 * @returns {string | null} a file inside the folder, or null: nothing outside it is ever looked at
 */
function fileFor(folder, url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  } catch {
    return null; // A broken escape sequence, or a name that the disk refuses.
  }
}

/** What this computer calls itself. */
const OWN_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Whether a request is meant for this server. A page of elsewhere can give its own name the address of this computer
 * (DNS rebinding), and would then read what is served here as its own.
 *
 * @param {string | undefined} host as the browser sent it
 * @param {readonly string[]} names
 */
const isMeant = (host, names) => names.includes((host ?? '').replace(/:\d+$/, '').toLowerCase());

/**
 * Serves the files of a folder to this computer alone, with Kith's headers on every answer.
 *
 * @param {string} folder absolute
 * @param {number} port 0 for any that is free
 * @param {Readonly<Record<string, string>>} [headers] others than Kith's, to see what becomes of it on another server
 * @param {readonly string[]} [names] that it answers to, for a test that stands for an intranet
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} rejected with `code` EADDRINUSE when the port is taken
 */
export function serve(folder, port, headers = HEADERS, names = OWN_NAMES) {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    /** @param {number} status @param {string} words */
    const refuse = (status, words) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : words);
    };
    if (!isMeant(request.headers.host, names)) {
      refuse(421, 'Kith answers to the address of this computer alone: open the address that npm start has printed.');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(405, 'Kith only hands out files.');
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    if (file === null) {
      refuse(404, 'There is no such file.');
      return;
    }
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
    });
    if (request.method === 'HEAD') response.end();
    // A reader that goes away in the middle is no failure of ours.
    else pipeline(createReadStream(file), response, () => undefined);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('A server on a port has an address.');
      resolve({
        address: `http://127.0.0.1:${bound.port}/`,
        port: bound.port,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}
