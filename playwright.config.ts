import { defineConfig } from '@playwright/test';

import { findChromium } from './scripts/chromium.mjs';

// May be loaded where there is no browser (knip reads it): whoever starts the journeys hears of that, in buildFirst.
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/journey',
  testMatch: '*.journey.ts',
  // What takes many minutes: `npm test -- --long`.
  testIgnore: process.env['KITH_LONG'] === undefined ? '**/long/**' : [],
  outputDir: 'test-results',
  globalSetup: './tests/journey/buildFirst.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Chromium's own errands would fail, loudly, where there is no connection. Its sandbox does not run as root.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
