import { expect, it } from 'vitest';

import { keepDetails } from '../../src/plan/keepDetails';
import { makeAction } from '../../src/plan/makeAction';

const DATED = { start: '2026-10-06', review: '2027-01-06', hoursAMonth: 2, title: 'beds', occasion: 'audit' };

it('keeps what was written to a pair and a set that are proposed again, and nothing for other people', () => {
  const pair = makeAction('mentor', ['a', 'b'], DATED);
  const set = makeAction('set', ['c', 'd', 'e'], { ...DATED, host: 'c' });
  const again = [makeAction('mentor', ['a', 'b']), makeAction('set', ['e', 'c', 'd'])];
  expect(keepDetails(again, [pair, set])).toEqual([pair, set]);
  const others = [makeAction('mentor', ['b', 'a']), makeAction('mentor', ['a', 'c']), makeAction('set', ['c', 'd'])];
  expect(keepDetails(others, [pair, set])).toEqual(others);
});

it('takes what was empty from the proposal, leaves what is fixed alone, and brings back nothing that was stopped', () => {
  const bare = makeAction('introduction', ['a', 'b'], { start: '2026-10-06' });
  const proposed = makeAction('introduction', ['a', 'b'], { occasion: 'audit', broker: 'c' });
  expect(keepDetails([proposed], [bare])).toEqual([{ ...bare, occasion: 'audit', broker: 'c' }]);
  const stopped = makeAction('mentor', ['a', 'b'], { ...DATED, stage: 'stopped' });
  const fresh = makeAction('mentor', ['a', 'b']);
  expect(keepDetails([stopped, fresh], [stopped])).toEqual([stopped, fresh]);
});
