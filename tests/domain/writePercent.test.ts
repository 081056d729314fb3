import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { inProject } from '../../scripts/project.mjs';
import { writePercent, writePoints } from '../../src/domain/writePercent';

it.each([
  [0, '0%'],
  [0.004, 'less than 1%'],
  [0.01, '1%'],
  [2 / 3, '66%'],
  // Magnus of Three trusts: 69 in the list and 68 in his reason, by two ways of rounding.
  [0.6893, '68%'],
  // 0.29 * 100 = 28.999999999999996, 0.07 * 100 = 7.000000000000001, 0.57 * 100 = 56.99999999999999.
  [0.29, '29%'],
  [0.07, '7%'],
  [0.57, '57%'],
  [0.946, '94%'],
  [0.7999, '79%'],
  [0.8, '80%'],
  [0.996, '99%'],
  [0.99999999999, '99%'],
  [1, '100%'],
])('cuts %f to %s', (share, words) => {
  expect(writePercent(share)).toBe(words);
});

it.each([
  [0.0004, 'less than 0.1%'],
  [0.0057, '0.5%'],
  [0.0999, '9.9%'],
  [0.9999, '99.9%'],
])('cuts %f to %s where tenths are wanted', (share, words) => {
  expect(writePercent(share, 1)).toBe(words);
});

it('reaches no threshold that the share does not reach, and each that it does, for every share of up to 200', () => {
  for (let of = 1; of <= 200; of += 1)
    for (let count = 0; count <= of; count += 1) {
      const said = /^less/.test(writePercent(count / of)) ? 0 : Number.parseInt(writePercent(count / of), 10);
      // In whole numbers, which lose nothing.
      expect(said).toBe(Math.floor((100 * count) / of));
      expect(said * of <= 100 * count && (said + 1) * of > 100 * count).toBe(true);
    }
});

it.each([
  [0, '0'],
  [-0.004, 'less than 1'],
  [2 / 3 - 1 / 2, '16'],
  [0.2 - 0.5, '−30'],
])('writes a difference of %f as %s percentage points', (difference, words) => {
  expect(writePoints(difference)).toBe(words);
});

it('is the only way that a per cent is written: elsewhere one follows a number only in lengths for style sheets', () => {
  const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const writing = files.flatMap((file) =>
    readFileSync(inProject(`src/${file}`), 'utf8')
      .split('\n')
      .filter((line) => /\}(?:\s|\\u00a0)?%/.test(line) && !/style=|const at = |color-mix/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(writing.filter((line) => !line.startsWith('domain/writePercent.ts'))).toEqual([]);
  expect(writing).toHaveLength(1);
});
