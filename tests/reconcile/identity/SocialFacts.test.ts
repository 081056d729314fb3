import { expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { makeStudy } from '../../../src/domain/makeStudy';
import { buildNominations } from '../../../src/domain/nominations/buildNominations';
import { bookCodebook } from '../../../src/codebook/bookCodebook';
import type { Profile } from '../../../src/reconcile/identity/Profile';
import { SocialFacts } from '../../../src/reconcile/identity/SocialFacts';
import { reconcile } from '../../../src/reconcile/reconcile';

// 0 names 1, 2 and an outsider (5); 3 names 1; 4 names 3.
const TIES = [
  [0, 1],
  [0, 2],
  [0, 5],
  [3, 1],
  [4, 3],
] as const;
const facts = new SocialFacts(
  reconcile(
    makeStudy({
      id: 's',
      title: '',
      codebook: bookCodebook,
      people: [0, 1, 2, 3, 4].map((at) => makePerson({ id: `m${at}`, kind: 'manager' })),
      nominations: buildNominations(
        TIES.map(([from, to], at) => ({ origin: { source: 0, row: at + 2 }, from: `m${from}`, to: to === 5 ? 'Zoe Pike' : `m${to}` })),
      ),
    }),
    null,
  ),
);
/** Whose contact somebody is, and who they are. */
const profile = (namedBy: readonly number[], person: number): Profile => ({ namedBy, person }) as unknown as Profile;

it('knows who names whom, and how many', () => {
  expect([facts.names(0, 1), facts.names(1, 0), facts.names(0, 3), facts.names(9, 0)]).toEqual([true, false, false, false]);
  expect([0, 1, 3, 4, 9].map((one) => facts.countNamed(one))).toEqual([3, 0, 1, 1, 0]);
  expect(facts.people).toBe(6);
});

it('counts who is near both, and how many would be by chance', () => {
  // The circle of the outsider: 0, who names them, and 1 and 2, whom 0 names beside them. Near 3: 1 and 4.
  const outsider = profile([0], 5);
  expect(facts.shared(outsider, 3)).toEqual({ shared: 1, expected: (3 * 2) / 6 });
  expect(facts.shared(outsider, 3)).toEqual({ shared: 1, expected: (3 * 2) / 6 });
  // Near 1: 0 and 3. Near 0: 1, 2 and the outsider.
  expect(facts.shared(outsider, 1)).toEqual({ shared: 1, expected: (3 * 2) / 6 });
  expect(facts.shared(outsider, 0)).toEqual({ shared: 2, expected: (3 * 3) / 6 });
  // Somebody who is not known by a row of their own stays among those named beside.
  expect(facts.shared(profile([0], -1), 0)).toEqual({ shared: 3, expected: (4 * 3) / 6 });
  expect(facts.shared(profile([0, 4], 5), 3)).toEqual({ shared: 2, expected: (5 * 2) / 6 });
  expect(facts.shared(profile([], -1), 3)).toEqual({ shared: 0, expected: 0 });
  expect(facts.shared(outsider, 2)).toEqual({ shared: 1, expected: 3 / 6 });
});
