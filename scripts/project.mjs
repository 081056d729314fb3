import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the caller stands. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} path within the project */
export const inProject = (path) => join(PROJECT, path);

/**
 * When the newest of some files and folders changed; a file taken away changes its folder.
 *
 * @param {string} path
 * @returns {number} ms since 1970; 0 where there is nothing
 */
export function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), found.mtimeMs);
}

/**
 * @param {string} built a file of the project
 * @param {readonly string[]} sources files and folders of the project that it is built from
 */
export function isStale(built, sources) {
  const builtMs = newestChange(inProject(built));
  return builtMs === 0 || sources.some((source) => newestChange(inProject(source)) > builtMs);
}
