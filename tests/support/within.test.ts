import { expect, it } from 'vitest';

import type { Work } from '../../src/support/Progress';
import { within } from '../../src/support/within';

const OUTER = { stage: 'Outer', done: 1, total: 2 };
const log: string[] = [];

function* inner(): Work<string> {
  try {
    for (let done = 0; done < 3; done += 1) yield { stage: 'Inner', done, total: 3 };
    return 'found';
  } finally {
    log.push('let go');
  }
}

it('gives what the part gives, and says at each of its slices where the whole stands', () => {
  const work = within(inner(), OUTER);
  expect([work.next(), work.next(), work.next()]).toEqual(Array.from({ length: 3 }, () => ({ done: false, value: OUTER })));
  expect(work.next()).toEqual({ done: true, value: 'found' });
});

it('ends the part where the whole is ended', () => {
  log.length = 0;
  const work = within(inner(), OUTER);
  work.next();
  expect(log).toEqual([]);
  work.return('');
  expect(log).toEqual(['let go']);
});
