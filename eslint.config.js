import { defineConfig, globalIgnores } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

import { PURE_ROOMS } from './scripts/rooms.mjs';

const WORKER = {
  selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]',
  message: 'Only src/doors/openWorker.ts makes a worker; the others are handed one.',
};
const JSON_READER = {
  selector: 'MemberExpression[object.name="JSON"][property.name="parse"]',
  message: 'Only src/support/parseJson.ts reads JSON: nothing that it gives reaches a prototype.',
};
const SILENT_SKIP = {
  selector:
    'MemberExpression[property.name="skip"], CallExpression[callee.property.name="skipIf"]:not([arguments.0.callee.name="saySkipped"])',
  message: 'Say why: skipIf(saySkipped(…, why)).',
};
/** A list of a hundred thousand as arguments is more than a call can take, and nobody sees how long a list of data will be. */
const SPREAD = {
  selector: ':matches(CallExpression, NewExpression) > SpreadElement',
  message:
    'Data are not spread into a call: a long list overflows it. Use a loop, largestOf, smallestOf, pushAll or textOfCodes; where the list is short by its nature, say why.',
};
const LOCALE = [
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'Differs between machines. Write the form out.' },
  { selector: 'MemberExpression[property.name="localeCompare"]', message: 'Differs between machines. Compare code units.' },
];
/**
 * The same inputs, options and seed give the same bytes, on every machine.
 * @type {import('eslint').Linter.RulesRecord}
 */
const NO_CHANCE_NO_CLOCK = {
  'no-restricted-globals': [
    'error',
    { name: 'Date', message: 'No clock here: the date is an argument, an ISO string.' },
    { name: 'Intl', message: 'Differs between machines.' },
    { name: 'globalThis', message: 'A way round the rules.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'No chance here: take the seed as an argument (pure-rand).' },
  ],
  'no-restricted-syntax': ['error', WORKER, JSON_READER, SPREAD, ...LOCALE],
};

/** An exception from a rule says why: `eslint-disable-next-line the-rule -- because …`. */
/** @type {import('eslint').Rule.RuleModule} */
const reasoned = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S.{9,}/s.test(comment.value) && comment.loc)
          context.report({ loc: comment.loc, message: 'Say why, after " -- ", in ten letters or more.' });
    },
  }),
};

/**
 * What no sentence of the product says: see "Words" in CONTRIBUTING.md.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const NOT_PLAIN = [
  [/\btold\b/i, 'Say "recorded" or "worked out from the answers", not "told".'],
  [/\bwhoever\b/i, 'Say "anyone who" or "people who", not "whoever".'],
  [/\banew\b/i, 'Say "again", or name what is done, not "anew".'],
  [/\bhangs? on\b/i, 'Say "depends on", not "hang on".'],
  [/\b(she|hers?|herself)\b/i, 'A person is "they".'],
  [/^ %|[\d}] %/, 'No blank before %.'],
];

/** @type {import('eslint').Rule.RuleModule} */
const plain = {
  create(context) {
    /** @param {import('eslint').Rule.Node} node */
    const look = (node) => {
      const value = 'value' in node ? node.value : null;
      const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;
      if (typeof text !== 'string') return;
      for (const [fault, message] of NOT_PLAIN) if (fault.test(text)) context.report({ node, message });
    };
    return { Literal: look, TemplateElement: look, JSXText: look };
  },
};

/**
 * A sentence: three words or more, no small letter at its beginning, a full stop at its end or within; and no pattern of a text.
 * @param {string} text
 */
const isSentence = (text) =>
  /^[^a-z]/.test(text) && !/\\|\(\?/.test(text) && text.trim().split(/\s+/).length >= 3 && /[.?!]["”)]?(\s|$)/.test(text);

/** @type {import('eslint').Rule.RuleModule} */
const silent = {
  create(context) {
    /** @param {import('eslint').Rule.Node} node */
    const isThrown = (node) => {
      for (let at = node; at.type !== 'Program'; at = at.parent) {
        if (at.type === 'ThrowStatement') return true;
        if (at.type === 'NewExpression' && at.callee.type === 'Identifier' && at.callee.name.endsWith('Error')) return true;
      }
      return false;
    };
    /** @param {import('eslint').Rule.Node} node @param {string} text */
    const look = (node, text) => {
      if (isSentence(text) && !isThrown(node)) context.report({ node, message: 'Give values: `words` says every sentence, once.' });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') look(node, node.value);
      },
      TemplateLiteral(node) {
        look(node, node.quasis.map(({ value }) => value.cooked ?? '').join('{}'));
      },
    };
  },
};

/**
 * The rooms that give values. Not among them: `codebook`, whose definitions are the study's own words, and `measures`, where the meaning
 * of a measure stands with it.
 */
const SILENT = [
  'support',
  'domain',
  'import',
  'reconcile',
  'network',
  'archive',
  'disclosure',
  'layout',
  'algorithms',
  'wasm',
  'statistics',
  'quality',
  'isolation',
  'robustness',
  'compare',
  'editing',
  'plan',
  'export',
  'tables',
  'views',
  'pipeline',
  'encryption',
  'storage',
  'workers',
  'state',
  'doors',
];

export default defineConfig(
  globalIgnores(['**/*.as.ts', 'dist/', 'build/', 'test-results/', 'playwright-report/', 'data/', 'public/']),
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [typescript.configs.strictTypeChecked],
    plugins: { house: { rules: { reasoned, plain, silent } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      'house/reasoned': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Prettier breaks code at this width, and leaves comments alone. Sentences, patterns, types in comments and exceptions stay whole.
      'max-len': [
        'error',
        { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignorePattern: '@type|eslint-disable' },
      ],
      'no-console': 'error',
      'no-restricted-syntax': ['error', WORKER],
    },
  },
  { files: ['src/**'], rules: { 'house/plain': 'error' } },
  { files: SILENT.map((room) => `src/${room}/**`), rules: { 'house/silent': 'error' } },
  // The table of pages holds what each page will show: one entry is a page.
  { files: ['src/views/pages.ts'], rules: { 'house/silent': 'off' } },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', WORKER, JSON_READER, SPREAD] } },
  { files: [...PURE_ROOMS, 'cli'].map((room) => `src/${room}/**`), rules: NO_CHANCE_NO_CLOCK },
  { files: ['src/doors/openWorker.ts'], rules: { 'no-restricted-syntax': ['error', JSON_READER, SPREAD] } },
  { files: ['src/support/parseJson.ts'], rules: { 'no-restricted-syntax': ['error', WORKER, SPREAD, ...LOCALE] } },
  {
    // Threads of Node are no script that a page runs.
    files: ['src/cli/openThreads.ts'],
    rules: { 'no-restricted-syntax': ['error', SPREAD, ...LOCALE] },
  },
  {
    files: ['src/ui/**', 'src/main.tsx'],
    extends: [hooks.configs.flat['recommended-latest']],
    // It warns of what React's compiler leaves out (virtual lists); Kith does without the compiler.
    rules: { 'react-hooks/incompatible-library': 'off', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Tests name what they expect to be there, hand a driver whatever it takes, and say why they skip.
    files: ['tests/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', WORKER, SILENT_SKIP],
    },
  },
  {
    // In JavaScript a type is given in a comment, which the linter does not see; tsc does, and checks these files too.
    files: ['**/*.{js,mjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The made-up study is data more than program: its types are those of the files that it writes, which tests read.
    files: ['scripts/samples/**'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // These talk to whoever runs them.
    files: ['scripts/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
