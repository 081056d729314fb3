import { expect, test } from 'vitest';

import { HEADERS, META_POLICY, onePagePolicy } from '../../scripts/headers.mjs';

// Written out by hand: whoever changes what the page may do has to say it twice.

test('the policy of the page, directive by directive', () => {
  expect(HEADERS['Content-Security-Policy']!.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "require-trusted-types-for 'script'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    'trusted-types kith default',
    "worker-src 'self'",
  ]);
});

test('what a page in a folder says of itself, where the server says nothing', () => {
  expect(META_POLICY.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "require-trusted-types-for 'script'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    'trusted-types kith default',
    "worker-src 'self'",
  ]);
});

test('the policy of the one file, which asks nobody: no connect-src but the one of default-src', () => {
  expect(
    onePagePolicy({ scripts: ['sha256-AA=', 'sha256-BB='], styles: ['sha256-CC='] })
      .split('; ')
      .sort(),
  ).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    'font-src data:',
    "form-action 'none'",
    'img-src data: blob:',
    "require-trusted-types-for 'script'",
    "script-src 'sha256-AA=' 'sha256-BB=' 'wasm-unsafe-eval'",
    "style-src 'sha256-CC='",
    'trusted-types kith default',
    'worker-src blob:',
  ]);
});

test('what else goes with every answer', () => {
  const permissions = HEADERS['Permissions-Policy'];
  expect({ ...HEADERS, 'Content-Security-Policy': '(above)', 'Permissions-Policy': '(below)' }).toEqual({
    'Content-Security-Policy': '(above)',
    'Permissions-Policy': '(below)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  const features = permissions!.split(', ');
  expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([]);
  // What would let a page see or hear who sits before it, or where.
  for (const feature of ['camera', 'microphone', 'display-capture', 'geolocation', 'usb', 'serial', 'hid'])
    expect(features).toContain(`${feature}=()`);
});
