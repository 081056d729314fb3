import { expect, test } from 'vitest';

import { findChromium } from '../../scripts/chromium.mjs';

test('CHROMIUM_PATH is taken as it is', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('a wrong CHROMIUM_PATH is told of, and no other browser taken in its place', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/no/such/browser' })).toThrow(
    'CHROMIUM_PATH names /no/such/browser, and there is no such file.',
  );
});
