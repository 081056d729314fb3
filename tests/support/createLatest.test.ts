import { expect, it } from 'vitest';

import { createLatest } from '../../src/support/createLatest';

it('the newest question wins, in whatever order the answers come', () => {
  const latest = createLatest();
  const isFirst = latest.begin();
  expect(isFirst()).toBe(true);
  const isSecond = latest.begin();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});

it('watching begins no question, and dropping makes every answer stale', () => {
  const latest = createLatest();
  const isNewest = latest.begin();
  const isStill = latest.watch();
  expect([isNewest(), isStill()]).toEqual([true, true]);
  latest.drop();
  expect([isNewest(), isStill()]).toEqual([false, false]);
  expect(latest.watch()()).toBe(true);
});
