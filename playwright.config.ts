import { defineConfig } from '@playwright/test';

import { findChromium } from './scripts/chromium.mjs';

// May be loaded where there is no browser (knip reads it): whoever starts the journeys hears of that, in buildFirst.
const executablePath = findChromium();

/** Journeys that take more than some eight seconds: the tag, or the folder. */
const LONG = /@long|\blong\/\w+\.journey/;

export default defineConfig({
  testDir: 'tests/journey',
  testMatch: '*.journey.ts',
  // Some of them take half of the time of all: `npm test -- --long` and CI walk those, and those only, in a stage of their own.
  ...(process.env['KITH_LONG'] === undefined ? { grepInvert: LONG } : { grep: LONG }),
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
