import { defineConfig } from 'vitest/config';

import { kernels } from './scripts/kernels.mjs';

export default defineConfig({
  plugins: [kernels()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node' },
});
