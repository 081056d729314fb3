import { PURE_ROOMS, ROOMS, roomsOpenTo } from './scripts/rooms.mjs';

/** @param {Iterable<string>} rooms */
const pathOf = (rooms) => `^src/(${[...rooms].join('|')})/`;
const severity = /** @type {const} */ ('error');
/** @type {import('dependency-cruiser').DependencyType[]} */
const TYPES = ['type-only', 'type-import'];

/**
 * Every room, by the table: what it does not name is forbidden, the rest of `src` included.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const roomRules = Object.entries(ROOMS).flatMap(([name, room]) => {
  const open = roomsOpenTo(name);
  const known = [...open, ...(room.types ?? [])];
  return [
    {
      name: `room-${name}`,
      comment: `${name} may import ${[...open].join(', ')}${room.types ? `, and know the types of ${room.types.join(' and ')}` : ''}.`,
      severity,
      from: { path: pathOf([name]) },
      to: { path: '^src/', pathNot: pathOf(known) },
    },
    ...(room.types ?? []).map((other) => ({
      name: `room-${name}-types-of-${other}`,
      comment: `${name} knows ${other} by its types only; what runs is handed in by main.tsx.`,
      severity,
      from: { path: pathOf([name]) },
      to: { path: pathOf([other]), dependencyTypesNot: TYPES },
    })),
  ];
});

/**
 * A package that only some files may import.
 * @param {string} name
 * @param {string} packages
 * @param {string} files
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const keep = (name, packages, files) => ({
  name,
  comment: `Only ${files} may import it.`,
  severity,
  from: { path: '^src/', pathNot: files },
  to: { path: `^node_modules/(${packages})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'every-file-in-a-room',
      comment: 'A file of src stands in a room of scripts/rooms.mjs, or is main.tsx.',
      severity,
      from: {},
      to: { path: '^src/', pathNot: [pathOf(Object.keys(ROOMS)), '^src/main\\.tsx$'] },
    },
    keep(
      'react-in-ui',
      'react|react-dom|react-aria-components|react-aria|react-stately|@tanstack/react-virtual|zustand/react',
      '^src/(ui/|main\\.tsx$)',
    ),
    keep('stores-in-state-and-ui', 'zustand', '^src/(state|ui)/'),
    keep('cytoscape-in-the-map', 'cytoscape', '^src/ui/map/'),
    keep('graphs-in-pure-rooms', 'graphology[^/]*', '^src/(network|layout|measures)/'),
    keep('sheets-behind-import', 'hucre|udsv', '^src/import/'),
    keep('zip-in-three-rooms', 'fflate', '^src/(support|archive|export)/'),
    keep('ciphers-behind-encryption', 'age-encryption|@noble/ciphers', '^src/encryption/'),
    keep('disk-behind-storage', 'idb', '^src/storage/'),
    {
      name: 'letterbox',
      comment: 'State knows comlink by its types only: main.tsx, doors and workers hold the two ends.',
      severity,
      from: { path: '^src/', pathNot: '^src/(main\\.tsx$|doors/|workers/)' },
      to: { path: '^node_modules/comlink/', dependencyTypesNot: TYPES },
    },
    {
      name: 'node-in-cli',
      comment: 'The page has no disk and no process.',
      severity,
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circle',
      comment: 'What needs each other is one thing, or has a third in common.',
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports does nothing.',
      severity,
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'reached-by-a-test',
      comment: 'Every file of a pure room is imported by a test, or by what a test imports; in a declaration there is nothing that runs.',
      severity,
      from: { path: '^tests/.*\\.test\\.tsx?$' },
      to: { path: pathOf(PURE_ROOMS), pathNot: '\\.d\\.ts$', reachable: false },
    },
    {
      name: 'src-stands-alone',
      comment: 'Tests and scripts know the application, never the other way.',
      severity,
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    { name: 'resolves', comment: 'The file or package is not there.', severity, from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'A package that src imports is named in package.json, among its dependencies.',
      severity,
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'], dependencyTypesNot: [...TYPES] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
    },
    moduleSystems: ['es6'],
  },
};
