import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { PROJECT } from './project.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Whether the packages on the disk are those of the lock file. Compared by what they say, not by their dates, which
 * a checkout changes. npm writes node_modules/.package-lock.json last, so an install that broke off is not taken for one.
 *
 * @param {string} project
 */
export function isInstalled(project) {
  /** @param {string} file @returns {Packages} */
  const packagesOf = (file) => /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(join(project, file), 'utf8'))).packages;
  if (!existsSync(join(project, 'node_modules/.package-lock.json'))) return false;
  const there = packagesOf('node_modules/.package-lock.json');
  // Optional packages are those of other systems than this one.
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || there[path]?.version === version || (there[path] === undefined && (optional ?? devOptional) === true),
  );
}

/**
 * npm is started through Node: by its name it would be `npm.cmd` on Windows, which Node does not start.
 *
 * @returns {string} the script that is npm
 */
export function findNpm() {
  const beside = dirname(process.execPath);
  const places = [
    process.env['npm_execpath'],
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const npm = places.find((place) => place !== undefined && existsSync(place));
  if (npm === undefined) throw new Error('npm was not found beside Node. Run "npm ci" in the folder of Kith, then try again.');
  return npm;
}

/** Brings node_modules to what package-lock.json says, unless it is there already. */
export function installIfStale() {
  if (isInstalled(PROJECT)) return;
  const npm = findNpm();
  console.error('Installing what Kith is built with (about half a minute, once) …');
  // NODE_ENV=production would leave out what builds the page. Standard output is the caller's: npm speaks to the other.
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PROJECT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    throw new Error(
      'The packages could not be installed: npm says why above. Without a connection, Kith cannot be set up; with one, try again.',
    );
}
