/**
 * What the page's policy refuses a script at run time, by how it is written in code: text that becomes HTML or script,
 * styles that are text, and workers. A library that does one of these breaks the page where it does it, and only there.
 *
 * @type {Readonly<Record<string, RegExp>>}
 */
const SINKS = {
  innerHTML: /\b(?:inner|outer)HTML\s*\+?=(?!=)/g,
  'a name for innerHTML': /["'](?:inner|outer)HTML["']/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/g,
  'HTML unsafe': /\b(?:set|parse)HTMLUnsafe\b/g,
  'document.write': /\bdocument\.write(?:ln)?\b/g,
  createContextualFragment: /\bcreateContextualFragment\b/g,
  parseFromString: /\bparseFromString\b/g,
  srcdoc: /\bsrcdoc\s*=(?!=)/gi,
  eval: /(?<![\w.$])eval\s*\(/g,
  Function: /(?<![\w.$])(?:new\s+)?Function\s*\(/g,
  'timer of text': /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g,
  'script element': /createElement(?:NS)?\s*\([^)]{0,60}["'`]script["'`]/g,
  'style element': /createElement(?:NS)?\s*\([^)]{0,60}["'`]style["'`]/g,
  'style attribute': /setAttribute\s*\(\s*["'`]style["'`]/g,
  Worker: /\bnew\s+(?:Shared)?Worker\s*\(/g,
  importScripts: /\bimportScripts\s*\(/g,
  'service worker': /\bserviceWorker\b[^;]{0,20}\.register\s*\(/g,
  'javascript: address': /["'`]javascript:(?!throw)/gi,
};

/**
 * Those of the libraries that have been read, how many, and why each never does what the policy refuses. Anything else
 * fails the build.
 *
 * @type {Readonly<Record<string, { readonly sinks: Readonly<Record<string, number>>, readonly why: string }>>}
 */
export const REVIEWED = {
  'cytoscape/dist/cytoscape.esm.mjs': {
    sinks: { Function: 1, 'style element': 1 },
    why: 'Function stands behind two tests that every browser passes; the style sheet is not written where index.html has its id',
  },
  'react-aria/dist/private/interactions/usePress.mjs': { sinks: { 'style element': 1 }, why: 'not written where index.html has its id' },
  'react-aria/dist/private/live-announcer/LiveAnnouncer.mjs': {
    sinks: { innerHTML: 2 },
    why: 'both are given the empty text, which src/doors/onlyEmptyHtml lets through',
  },
  'react-aria/dist/private/overlays/usePreventScroll.mjs': {
    sinks: { 'style element': 1 },
    why: 'on iOS only: the rule is refused without an error, and what lies behind a dialog can be moved by a finger',
  },
  'react-dom/cjs/react-dom-client.production.js': {
    sinks: { 'a name for innerHTML': 2, innerHTML: 3, 'script element': 3, 'style element': 1 },
    why: 'for dangerouslySetInnerHTML, script, style and preloaded scripts among what is drawn: the page draws none of these',
  },
  'graphology-layout-forceatlas2/helpers.js': {
    sinks: { Worker: 1 },
    why: 'createWorker is for its own thread; the layout is computed where it is called',
  },
};

/** Comments say what code does not do. @param {string} code */
const withoutComments = (code) => code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, '');

/**
 * How often code does each of what the policy refuses.
 *
 * @param {string} code
 * @returns {Record<string, number>}
 */
export function findSinks(code) {
  const plain = withoutComments(code);
  return Object.fromEntries(
    Object.entries(SINKS).flatMap(([name, form]) => {
      const many = [...plain.matchAll(form)].length;
      return many === 0 ? [] : [[name, many]];
    }),
  );
}

/** @param {Readonly<Record<string, number>>} sinks */
const inWords = (sinks) =>
  Object.entries(sinks)
    .map(([name, many]) => `${name} (${many})`)
    .sort()
    .join(', ');

/**
 * What of these modules has not been reviewed, and what has been reviewed and is there no more; one line each.
 *
 * @param {ReadonlyMap<string, string>} modules the code of each library's file, by its path under node_modules
 * @param {typeof REVIEWED} reviewed
 */
export function listUnreviewed(modules, reviewed) {
  return [...modules].flatMap(([path, code]) => {
    const found = inWords(findSinks(code));
    const known = inWords(reviewed[path]?.sinks ?? {});
    return found === known
      ? []
      : [`${path}: ${found === '' ? 'nothing of what was reviewed' : found}${known === '' ? '' : `, where ${known} was reviewed`}`];
  });
}

/**
 * Holds what a build takes from libraries to the list: what is left of each file once all that nobody calls is gone.
 *
 * @param {typeof REVIEWED} reviewed
 * @returns {import('vite').Plugin}
 */
export function sinks(reviewed = REVIEWED) {
  return {
    name: 'kith:sinks',
    generateBundle(_options, bundle) {
      const modules = new Map();
      for (const piece of Object.values(bundle)) {
        if (piece.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(piece.modules)) {
          const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1)?.split('?')[0] ?? id;
          if (id.includes('node_modules') && code !== null) modules.set(path, code);
        }
      }
      const lines = listUnreviewed(modules, reviewed);
      if (lines.length > 0)
        this.error(
          `Libraries do what the page's policy forbids, and nobody has said why that is no harm (REVIEWED in scripts/sinks.mjs):\n${lines.join('\n')}`,
        );
    },
  };
}
