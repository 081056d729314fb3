import { expect, it } from 'vitest';

import { createTimer } from '../../../src/state/answers/createTimer';

it('says how long the rest takes at the pace so far, once the pace is known, and begins again with another stage', () => {
  let clock = 0;
  const time = createTimer(() => clock);
  const at = (now: number, stage: string, done: number): number | null => {
    clock = now;
    return time({ stage, done, total: 10 }).secondsLeft;
  };
  expect([at(0, 'runs', 0), at(1000, 'runs', 1), at(2000, 'runs', 2), at(5000, 'runs', 5)]).toEqual([null, null, 8, 5]);
  expect([at(6000, 'names', 6), at(8000, 'names', 8)]).toEqual([null, 2]);
  // The same stage, asked again.
  expect([at(9000, 'names', 0), at(11_000, 'names', 0.1), at(13_000, 'names', 5)]).toEqual([null, null, 4]);
});
