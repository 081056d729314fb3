import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { kernels } from './scripts/kernels.mjs';

export default defineConfig({
  base: './',
  plugins: [react(), kernels()],
  worker: { format: 'es', plugins: () => [kernels()] },
  build: {
    target: 'es2023',
    // The page's policy lets nothing be fetched from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // size-limit holds the budgets.
    chunkSizeWarningLimit: 1000,
  },
});
