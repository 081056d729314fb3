// Not by `import`, for which Node makes all that is in these modules, streams and web crypto included: an eighth of each start of the
// command line. `startKith.mjs` and `kith.mjs` do the same.
const { readdirSync, statSync } = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');

/** The folder of the project, wherever the caller stands. */
export const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @param {string} within the project */
export const inProject = (within) => path.join(PROJECT, within);

/**
 * When the newest of some files and folders changed; a file taken away changes its folder.
 *
 * @param {string} path
 * @returns {number} ms since 1970; 0 where there is nothing
 */
export function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  let newest = found.mtimeMs;
  if (!found.isDirectory()) return newest;
  // A thousand files are looked at before each command: joined by hand, and asked once what they are.
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const within = `${path}/${entry.name}`;
    newest = Math.max(newest, entry.isFile() ? statSync(within).mtimeMs : newestChange(within));
  }
  return newest;
}

/**
 * @param {string} built a file of the project
 * @param {readonly string[]} sources files and folders of the project that it is built from
 */
export function isStale(built, sources) {
  const builtMs = newestChange(inProject(built));
  return builtMs === 0 || sources.some((source) => newestChange(inProject(source)) > builtMs);
}
