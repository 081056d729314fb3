import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { judgeStudy } from '../../src/pipeline/judgeStudy';
import { shelveStudy } from '../../src/pipeline/shelveStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { finish } from '../../src/support/finish';
import type { ToyRow } from '../fixtures/isolationToy';
import { readIsolationToy, toStudy } from '../fixtures/isolationToy';
import { from, messyStudy, person } from './messyStudy';
import type { SlowOptions } from './slowIsolation';
import { judgeSlowly } from './slowIsolation';

vi.setConfig({ testTimeout: 120_000 });

const options: fc.Arbitrary<SlowOptions> = fc.record({
  tau: fc.integer({ min: 0, max: 4 }),
  sigma: fc.constantFrom(1, 2, 2, 3),
  activity: fc.constantFrom('active', 'active', 'any'),
  rule: fc.constantFrom('either', 'either', 'confirmed'),
  peers: fc.constantFrom(null, 'post', 'group'),
  norm: fc.constant(0.1),
  cap: fc.constantFrom(null, null, 2, 4),
  absence: fc.constantFrom('none', 'none', 'none', 'unknown'),
});

function judge(people: readonly ToyRow[], contacts: readonly ToyRow[], { cap, absence, peers, ...rule }: SlowOptions) {
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

// docs/isolation.md, 2 to 6.
describe('the rule, and the same rule written slowly from the text', () => {
  it('agree on messy made-up studies', () => {
    fc.assert(
      fc.property(messyStudy, options, ({ people, contacts }, given) => {
        expect(judge(people, contacts, given)).toEqual(judgeSlowly(people, contacts, given));
      }),
      { numRuns: 600 },
    );
  });

  it('agree where support is hardly spoken of', () => {
    const many = fc.array(person, { minLength: 11, maxLength: 14 });
    const row = fc.record({
      who: fc.nat(13),
      to: from('p0', 'p1', 'x1', 'x2', 'Forum'),
      motives: from('knowledge', 'knowledge', 'influence', 'knowledge;support'),
    });
    fc.assert(
      fc.property(many, fc.array(row, { minLength: 8, maxLength: 20 }), options, (people, rows, given) => {
        const roster = people.map((one, index): ToyRow => ({ ...one, id: `p${index}`, organisation: 'North', responded: 'yes' }));
        const contacts = rows
          .map(({ who, to, motives }): ToyRow => ({
            from: `p${who % people.length}`,
            to,
            motives,
            types: 'Managerial',
            activity: 'active',
            contact_kind: to === 'Forum' ? 'group' : 'person',
          }))
          .filter((one) => one['from'] !== one['to']);
        const at = { ...given, cap: null, norm: 0.1 };
        expect(judge(roster, contacts, at)).toEqual(judgeSlowly(roster, contacts, at));
      }),
      { numRuns: 150 },
    );
  });

  it('agree on the toy', () => {
    const { people, contacts } = readIsolationToy();
    const given: SlowOptions = { tau: 2, sigma: 2, activity: 'active', rule: 'either', peers: null, norm: 0.1, cap: null, absence: 'none' };
    const slow = judgeSlowly(people, contacts, given);
    for (const [id, { label, kind, severity }] of Object.entries(readIsolationToy().settings['default']?.verdicts ?? {}))
      expect(slow[id]).toMatchObject({ label, kind, severity });
  });
});
