import { expect, it } from 'vitest';

import { MENTORINGS, type Mentoring } from '../../src/domain/Mentoring';
import { joinMentoring } from '../../src/reconcile/joinMentoring';

it.each<[Mentoring, Mentoring, Mentoring]>([
  ['untold', 'untold', 'untold'],
  ['untold', 'received', 'received'],
  ['untold', 'given', 'given'],
  ['received', 'received', 'received'],
  ['given', 'given', 'given'],
  ['received', 'given', 'mutual'],
  ['mutual', 'received', 'mutual'],
  ['mutual', 'given', 'mutual'],
  ['mutual', 'untold', 'mutual'],
])('%s and %s: %s, whichever row comes first', (one, other, both) => {
  const [a, b] = [MENTORINGS.indexOf(one), MENTORINGS.indexOf(other)];
  expect([joinMentoring(a, b), joinMentoring(b, a)].map((code) => MENTORINGS[code])).toEqual([both, both]);
});
