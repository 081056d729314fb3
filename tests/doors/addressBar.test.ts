import { afterEach, expect, it, vi } from 'vitest';

import { addressBar } from '../../src/doors/addressBar';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['', { study: null, page: null }],
  ['#a%20b/map', { study: 'a b', page: 'map' }],
  ['#%', { study: null, page: null }],
  ['#%E0%A4%A/map', { study: null, page: 'map' }],
])('%j names %j', (hash, place) => {
  vi.stubGlobal('location', { hash });
  expect(addressBar.read()).toEqual(place);
});
