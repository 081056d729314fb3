import './requireNode.mjs';

import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

import { buildPageIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { inProject } from './project.mjs';
import { serve } from './serve.mjs';

const USUAL_PORT = 4173;

const USAGE = `npm start [-- --port N] [--no-open]

  --port N    serve on this port, and no other (without it ${USUAL_PORT}, or the next that is free)
  --no-open   do not open the browser`;

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help === true) {
      console.log(USAGE);
      process.exit(0);
    }
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536))
      stop(`"${values.port ?? ''}" is not a port: a whole number from 1 to 65535 is.`);
    return { port, opens: values['no-open'] !== true };
  } catch (failure) {
    return stop(`${failure instanceof Error ? failure.message : String(failure)}\n\n${USAGE}`);
  }
}

/** @param {unknown} failure */
const isTaken = (failure) => failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE';

/** @param {number | null} wanted */
async function serveOnFreePort(wanted) {
  for (let port = wanted ?? USUAL_PORT; ; port += 1) {
    try {
      return await serve(inProject('dist'), port);
    } catch (failure) {
      if (!isTaken(failure)) throw failure;
      if (wanted !== null) stop(`Port ${wanted} is taken by another program. Choose another, or leave --port out.`);
    }
  }
}

/** @param {string} address */
function openBrowser(address) {
  /** @type {Readonly<Record<string, [string, ...string[]]>>} */
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
  const [command, ...words] = openers[process.platform] ?? ['xdg-open'];
  // No browser to open is no failure: the address stands on the screen.
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

const options = readOptions();
try {
  installIfStale();
  await buildPageIfStale();
} catch (failure) {
  stop(failure instanceof Error ? failure.message : String(failure));
}
const { address, port } = await serveOnFreePort(options.port);
console.log(`Kith is at ${address} (Ctrl+C ends it)`);
if (options.port === null && port !== USUAL_PORT) {
  console.log(
    `Port ${USUAL_PORT} is taken, perhaps by another Kith. A browser keeps studies by address: those saved under the usual one are not seen here.`,
  );
}
if (options.opens && process.stdout.isTTY && process.env['CI'] === undefined) openBrowser(address);
