import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { HEADERS, META_POLICY, withPolicy } from './scripts/headers.mjs';
import { kernels } from './scripts/kernels.mjs';
import { SERVER_FILES } from './scripts/serverFiles.mjs';
import { sinks } from './scripts/sinks.mjs';

/** Makes of the page a folder that any server can hand out: settings for the usual ones, and the policy once more within the page. */
const forAnyServer: Plugin = {
  name: 'kith:for-any-server',
  transformIndexHtml: (html) => withPolicy(html, META_POLICY),
  generateBundle() {
    for (const [fileName, source] of Object.entries(SERVER_FILES)) this.emitFile({ type: 'asset', fileName, source });
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), kernels(), forAnyServer, sinks()],
  worker: { format: 'es', plugins: () => [kernels(), sinks()] },
  // For the page to compare with what it was sent.
  define: { KITH_HEADERS: JSON.stringify(HEADERS) },
  build: {
    target: 'es2023',
    // The page's policy lets nothing be fetched from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // size-limit holds the budgets.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
