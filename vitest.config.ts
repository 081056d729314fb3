import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

import { kernels, loadKernel } from './scripts/kernels.mjs';

// Before the first test, rather than within it: that takes a few seconds where the kernel has changed.
await loadKernel('src/wasm/paths.as.ts');

export default defineConfig({
  plugins: [kernels()],
  test: {
    // No test is timed by it: on a machine that does other work, a command of a second takes ten.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setUpLaws.ts'],
    // Tests share no state but modules, which are loaded once for all of them: half of the work of a run was loading them again.
    isolate: false,
    // One is left idle else, which is half of a machine with two.
    maxWorkers: availableParallelism(),
  },
});
