import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';

import { onePagePolicy, withPolicy } from './headers.mjs';
import { kernels } from './kernels.mjs';
import { inProject, PROJECT } from './project.mjs';

export const ONE_PAGE = 'build/kith.html';

/**
 * Vite's settings for something that comes out as one piece of script.
 *
 * @param {string} input
 * @param {'iife' | 'es'} format
 * @param {import('vite').PluginOption[]} plugins
 * @returns {import('vite').InlineConfig}
 */
const asOnePiece = (input, format, plugins) => ({
  root: PROJECT,
  configFile: false,
  publicDir: false,
  base: './',
  logLevel: 'warn',
  plugins,
  build: {
    write: false,
    target: 'es2023',
    assetsInlineLimit: Infinity,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    // Vite's own loader of parts asks for its address; in one piece there are no parts.
    rolldownOptions: {
      input: inProject(input),
      output: { format, codeSplitting: false },
      checks: { emptyImportMeta: false, bundlerTimings: false },
    },
  },
});

/** @param {import('vite').InlineConfig} config */
async function outputOf(config) {
  const { build } = await import('vite');
  const result = await build(config);
  if (Array.isArray(result) || !('output' in result)) throw new Error('The build gave no single output.');
  return result.output;
}

/** The only chunk. @param {Awaited<ReturnType<typeof outputOf>>} output */
function scriptOf(output) {
  const [chunk, ...more] = output.filter((piece) => piece.type === 'chunk');
  if (chunk === undefined || more.length > 0) throw new Error(`The one page must have one script, not ${more.length + 1}.`);
  return chunk.code;
}

/** @param {Awaited<ReturnType<typeof outputOf>>} output @param {RegExp} name */
function assetOf(output, name) {
  const [asset, ...more] = output.filter((piece) => piece.type === 'asset' && name.test(piece.fileName));
  if (asset?.type !== 'asset' || more.length > 0) throw new Error(`The one page must have one asset ${name}, not ${more.length + 1}.`);
  return String(asset.source);
}

/**
 * Whatever comes from a file beside the page comes from within it: a door is changed for its namesake in `doors/inlined`,
 * and the source of the worker is a text.
 *
 * @param {string} worker
 * @returns {import('vite').Plugin}
 */
const fromWithin = (worker) => ({
  name: 'kith:from-within',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source.endsWith('study.worker?source')) return '\0worker-source';
    const found = await this.resolve(source, importer, { skipSelf: true });
    const namesake = found?.id.replace(/\/src\/doors\/(?=\w+\.ts$)/, '/src/doors/inlined/');
    return namesake !== undefined && namesake !== found?.id && existsSync(namesake) ? namesake : found;
  },
  load: (id) => (id === '\0worker-source' ? `export default ${JSON.stringify(worker)};` : null),
});

/**
 * Of the font, the one file has the Latin letters with all their accents; a name in Greek or Cyrillic letters is shown in a font of the
 * computer's own.
 */
/** @type {import('vite').Plugin} */
const latinLetters = {
  name: 'kith:latin-letters',
  enforce: 'pre',
  transform: (code, id) =>
    /@fontsource-variable\/inter\/wght\.css$/.test(id) ? code.replaceAll(/@font-face\s*\{[^}]*inter-(?:greek|cyrillic)[^}]*\}/g, '') : null,
};

/** As the browser hashes what stands between two tags. @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The whole page in one file.
 *
 * @param {{ readonly html: string, readonly script: string, readonly style: string, readonly icon: string }} parts
 */
export function toOnePage({ html, script, style, icon }) {
  // Within a script element these would end it, or begin a comment; in texts, templates and patterns this means the same.
  const safeScript = script.replaceAll('\r', '').replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C');
  const safeStyle = style.replaceAll('\r', '');
  if (/<\/style/i.test(safeStyle)) throw new Error('A style of the one page would end its own element.');
  const policy = onePagePolicy({ scripts: [hashOf(safeScript)], styles: [hashOf(safeStyle)] });
  return withPolicy(html, policy)
    .replaceAll(/\s*<(script|link)\b[^>]*>(<\/script>)?/g, '')
    .replace(
      /\s*<\/head>/,
      () =>
        `\n    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />\n    <style>${safeStyle}</style>\n  </head>`,
    )
    .replace(/\s*<\/body>/, () => `\n    <script type="module">${safeScript}</script>\n  </body>`);
}

/** Builds `build/kith.html`, the page that needs no server; whole or not at all. */
export async function buildOnePage() {
  const { default: react } = await import('@vitejs/plugin-react');
  const begun = new Date();
  const worker = scriptOf(await outputOf(asOnePiece('src/workers/study.worker.ts', 'iife', [kernels()])));
  const output = await outputOf(asOnePiece('index.html', 'es', [react(), kernels(), latinLetters, fromWithin(worker)]));
  const page = toOnePage({
    html: assetOf(output, /\.html$/),
    script: scriptOf(output),
    style: assetOf(output, /\.css$/),
    icon: readFileSync(inProject('public/icon.svg'), 'utf8'),
  });
  mkdirSync(inProject('build'), { recursive: true });
  const fresh = inProject(`${ONE_PAGE}-${process.pid}`);
  writeFileSync(fresh, page);
  utimesSync(fresh, begun, begun);
  renameSync(fresh, inProject(ONE_PAGE));
}
