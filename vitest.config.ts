import { defineConfig } from 'vitest/config';

import { kernels, loadKernel } from './scripts/kernels.mjs';

// Before the first test, rather than within it: that takes a few seconds where the kernel has changed.
await loadKernel('src/wasm/paths.as.ts');

export default defineConfig({
  plugins: [kernels()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node' },
});
