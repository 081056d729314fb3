import fc from 'fast-check';

import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { ToyRow } from '../fixtures/isolationToy';
import { toStudy } from '../fixtures/isolationToy';
import type { SlowOptions } from './slowIsolation';

/** Every setting of the rule, and what a study may leave open. */
export const arbitraryOptions: fc.Arbitrary<SlowOptions> = fc.record({
  tau: fc.integer({ min: 0, max: 4 }),
  sigma: fc.constantFrom(1, 2, 2, 3),
  activity: fc.constantFrom('active', 'active', 'any'),
  rule: fc.constantFrom('either', 'either', 'confirmed'),
  peers: fc.constantFrom(null, 'post', 'group'),
  norm: fc.constant(0.1),
  cap: fc.constantFrom(null, null, 2, 4),
  absence: fc.constantFrom('none', 'none', 'none', 'unknown'),
});

/** What Kith finds of everybody, in the form of `judgeSlowly`. */
export function judgeAsTwin(people: readonly ToyRow[], contacts: readonly ToyRow[], { cap, absence, peers, ...rule }: SlowOptions) {
  const study = toStudy(people, contacts, { absence, ...(cap === null ? {} : { cap }) });
  const reconciled = reconcile(study, null);
  const judged = finish(judgeStudy(study, finish(shelveStudy(study, reconciled)), { ...rule, ...(peers === null ? {} : { peers }) }));
  return Object.fromEntries(
    people.map(({ id = '' }, manager) => {
      const verdict = judged.describe(manager);
      if (verdict === null) throw new Error(`${id} has no verdict`);
      const { label, kind, severity, activeContacts: contacts, likePost, reach, k, need, holds, indicators } = verdict;
      // Those that inform only, and are as in version 1, are not written twice.
      const shared = Object.fromEntries(
        Object.entries(indicators).filter(([code]) => !['R2', 'R3', 'F5', 'V2', 'P1', 'P2'].includes(code)),
      );
      return [
        id,
        {
          label,
          kind,
          severity,
          contacts,
          likePost,
          reach,
          k,
          need,
          holds: holds === null ? null : Math.round(holds * 1e9) / 1e9,
          indicators: shared,
        },
      ];
    }),
  );
}
