import { afterEach, expect, it, vi } from 'vitest';

import { addressBar } from '../../src/doors/addressBar';
import { NOWHERE } from '../../src/state/Doors';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['', NOWHERE],
  ['#a%20b/map', { study: 'a b', page: 'map', tab: null, who: [] }],
  ['#a/people/contacts', { study: 'a', page: 'people', tab: 'contacts', who: [] }],
  ['#a/isolation/post-3/12', { study: 'a', page: 'isolation', tab: 'post-3', who: [12] }],
  ['#a/map//4-17', { study: 'a', page: 'map', tab: null, who: [4, 17] }],
  ['#a/map//1-2-3', { study: 'a', page: 'map', tab: null, who: [] }],
  ['#a/map//-1', { study: 'a', page: 'map', tab: null, who: [] }],
  ['#%', NOWHERE],
  ['#%E0%A4%A/map', { ...NOWHERE, page: 'map' }],
])('%j names %j', (hash, place) => {
  vi.stubGlobal('location', { hash });
  expect(addressBar.read()).toEqual(place);
});

it('writes what it reads, one entry for each new place and none for the same', () => {
  const did: string[] = [];
  const bar = { hash: '', pathname: '/kith.html' };
  const went = (kind: string) => (_: unknown, __: string, address: string) => {
    did.push(`${kind} ${address}`);
    bar.hash = address.startsWith('#') ? address : '';
  };
  vi.stubGlobal('location', bar);
  vi.stubGlobal('history', { pushState: went('new'), replaceState: went('same') });
  vi.stubGlobal('document', { title: '' });
  const place = { study: 'a b', page: 'isolation', tab: 'people', who: [7] };
  addressBar.write(place, 'Isolation – Kith', true);
  addressBar.write(place, 'Isolation – Kith', true);
  expect(addressBar.read()).toEqual(place);
  addressBar.write({ ...place, tab: null, who: [] }, 'Isolation – Kith', false);
  addressBar.write({ ...place, tab: null }, 'One person – Kith', true);
  expect(addressBar.read()).toEqual({ ...place, tab: null });
  expect(document.title).toBe('One person – Kith');
  addressBar.write(NOWHERE, 'Kith', true);
  expect(did).toEqual(['new #a%20b/isolation/people/7', 'same #a%20b/isolation', 'new #a%20b/isolation//7', 'new /kith.html']);
});
