/**
 * The rooms of `src` and what each may import. The tools that hold the rules read this table:
 * `.dependency-cruiser.mjs` and `eslint.config.js`; a test compares it with `ARCHITECTURE.md` and `tsconfig.pure.json`.
 *
 * @typedef {object} Room
 * @property {boolean} pure no page, disk, clock, network or chance: the seed and the date are arguments
 * @property {readonly string[]} imports rooms it may import, and whatever those may, unless `exactly`
 * @property {readonly string[]} [types] rooms of which it may know the types, and nothing that runs
 * @property {boolean} [exactly] only the rooms named, not what those may import
 */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  support: { pure: true, imports: [] },
  codebook: { pure: true, imports: ['support'] },
  domain: { pure: true, imports: ['codebook'] },
  import: { pure: true, imports: ['domain'] },
  reconcile: { pure: true, imports: ['domain'] },
  network: { pure: true, imports: ['domain'] },
  archive: { pure: true, imports: ['domain'] },
  disclosure: { pure: true, imports: ['domain'] },
  layout: { pure: true, imports: ['network'] },
  algorithms: { pure: true, imports: ['network'] },
  wasm: { pure: true, imports: ['algorithms'] },
  statistics: { pure: true, imports: ['domain'] },
  measures: { pure: true, imports: ['algorithms'] },
  quality: { pure: true, imports: ['measures'] },
  isolation: { pure: true, imports: ['quality'] },
  robustness: { pure: true, imports: ['isolation', 'statistics'] },
  compare: { pure: true, imports: ['robustness'] },
  plan: { pure: true, imports: ['reconcile', 'isolation', 'statistics'] },
  words: { pure: true, imports: ['compare', 'plan'] },
  export: { pure: true, imports: ['disclosure', 'words'] },
  tables: { pure: true, imports: ['reconcile'] },
  editing: { pure: true, imports: ['import', 'reconcile'] },
  views: { pure: true, imports: ['words', 'tables', 'editing', 'layout'] },
  pipeline: { pure: true, imports: ['import', 'reconcile', 'layout', 'compare', 'plan', 'export'] },
  encryption: { pure: false, imports: ['archive'] },
  storage: { pure: false, imports: ['encryption'] },
  workers: {
    pure: false,
    imports: [
      'support',
      'codebook',
      'domain',
      'import',
      'reconcile',
      'algorithms',
      'isolation',
      'plan',
      'editing',
      'pipeline',
      'wasm',
      'archive',
      'encryption',
      'storage',
    ],
    exactly: true,
  },
  state: {
    pure: false,
    imports: ['support', 'codebook', 'domain', 'import', 'editing', 'disclosure', 'words', 'views', 'pipeline'],
    types: ['plan', 'archive', 'storage', 'workers'],
    exactly: true,
  },
  doors: { pure: false, imports: ['state', 'workers'] },
  ui: { pure: false, imports: ['support', 'codebook', 'domain', 'layout', 'tables', 'editing', 'words', 'views', 'state'], exactly: true },
  cli: {
    pure: false,
    imports: [
      'support',
      'codebook',
      'domain',
      'import',
      'reconcile',
      'algorithms',
      'measures',
      'compare',
      'plan',
      'disclosure',
      'export',
      'words',
      'archive',
      'encryption',
      'pipeline',
      'wasm',
    ],
    exactly: true,
  },
};

/** @type {readonly string[]} */
export const PURE_ROOMS = Object.keys(ROOMS).filter((room) => ROOMS[room]?.pure);

/**
 * @param {string} name
 * @returns {Set<string>} the rooms whose code `name` may import, itself among them
 */
export function roomsOpenTo(name) {
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`There is no room "${name}".`);
  return new Set([name, ...room.imports, ...(room.exactly ? [] : room.imports.flatMap((next) => [...roomsOpenTo(next)]))]);
}
