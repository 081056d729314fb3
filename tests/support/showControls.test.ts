import { expect, it } from 'vitest';

import { showControls } from '../../src/support/showControls';

it.each([
  ['Ann', 'Ann'],
  ['Zoë 王', 'Zoë 王'],
  ['\u001b[2J', '\\u001b[2J'],
  ['\u009b2J\u0007', '\\u009b2J\\u0007'],
  ['a\nb\r', 'a\\u000ab\\u000d'],
  ['Ann\u202elive', 'Ann\\u202elive'],
])('%j stands on a terminal as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

it('leaves what it is asked to leave', () => {
  expect(showControls('a\tb\n\u001b', '\t\n')).toBe('a\tb\n\\u001b');
});
