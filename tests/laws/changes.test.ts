import fc from 'fast-check';
import { expect, it } from 'vitest';

import { DEFAULT_ISOLATION_RULE } from '../../src/domain/IsolationRule';
import type { ChangeKind } from '../../src/domain/results/WantedTies';
import { CHANGE_KINDS } from '../../src/domain/results/WantedTies';
import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { ToyRow } from '../fixtures/isolationToy';
import { toStudy } from '../fixtures/isolationToy';
import { messyStudy } from './messyStudy';

/** A new tie of a kind, as somebody would write it. */
const ROWS: Readonly<Record<ChangeKind, ToyRow>> = {
  knowledge_outside: { contact_kind: 'person', motives: 'knowledge', position: 'external', like_post: 'no' },
  support_beyond: { contact_kind: 'person', motives: 'support', position: 'external', like_post: 'no' },
  like_post: { contact_kind: 'person', position: 'internal', like_post: 'yes', types: 'Managerial' },
  network: { contact_kind: 'group', position: 'internal' },
  any: { contact_kind: 'person', position: 'internal', like_post: 'no' },
};

const ASKED = ['types', 'motives', 'activity', 'outside', 'groups', 'like_post'] as const;

/** Every choice of so many kinds, with repeats. */
function choices(count: number): readonly (readonly ChangeKind[])[] {
  if (count === 0) return [[]];
  return choices(count - 1).flatMap((kinds) =>
    CHANGE_KINDS.filter((kind) => CHANGE_KINDS.indexOf(kind) >= Math.max(0, ...kinds.map((one) => CHANGE_KINDS.indexOf(one)))).map(
      (kind) => [...kinds, kind],
    ),
  );
}

// docs/isolation.md, 8: held against studies to which the ties are really added.
it('what would change a finding does, and nothing smaller would', () => {
  let met = 0;
  fc.assert(
    fc.property(messyStudy, fc.constantFrom(2, 3), fc.integer({ min: 0, max: 3 }), ({ people, contacts }, sigma, tau) => {
      const judge = (rows: readonly ToyRow[], manager: number) => {
        const study = toStudy(people, rows, { asked: ASKED });
        return finish(
          judgeStudy(study, finish(shelveStudy(study, reconcile(study, null))), {
            ...DEFAULT_ISOLATION_RULE,
            tau,
            sigma,
            peers: 'post',
            norm: 0,
          }),
        ).describe(manager);
      };
      people.forEach(({ id = '' }, manager) => {
        const verdict = judge(contacts, manager);
        if (verdict?.changes == null) return;
        const { ties } = verdict.changes;
        const clears = (kinds: readonly ChangeKind[]): boolean =>
          (judge([...contacts, ...kinds.map((kind, at) => ({ ...ROWS[kind], from: id, to: `new ${at}`, activity: 'active' }))], manager)
            ?.severity.obs ?? 0) < sigma;
        if (ties.length > 3) return;
        met += 1;
        expect(clears(ties)).toBe(true);
        for (let count = 1; count < ties.length; count += 1)
          for (const kinds of choices(count)) expect([kinds, clears(kinds)]).toEqual([kinds, false]);
      });
    }),
    { numRuns: 120 },
  );
  expect(met).toBeGreaterThan(50);
}, 120_000);
