import { expect, it } from 'vitest';

import { selectPlace } from '../../../src/views/map/selectPlace';

const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

it('says the post first, so that it is read where the name of the organisation is too long for its line', () => {
  const matron = { organisation: 'Saltburn Community Health NHS Trust', role: 'matron', grade: '8a' };
  expect(plain(selectPlace(matron))).toBe('matron, 8a · Saltburn Community Health NHS Trust');
  expect(plain(selectPlace({ ...matron, organisation: '' }))).toBe('matron, 8a');
  expect(plain(selectPlace({ ...matron, role: '', grade: '' }))).toBe('Saltburn Community Health NHS Trust');
});
