import { defineConfig } from 'vitest/config';

import { kernels, loadKernel } from './scripts/kernels.mjs';

await loadKernel('src/wasm/paths.as.ts');

/** What takes minutes to hours: `npm test -- --long`. One file after the other, because some of them measure. */
export default defineConfig({
  plugins: [kernels()],
  test: {
    include: ['tests/long/**/*.long.ts'],
    environment: 'node',
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
});
