import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import type { ToyRow } from '../fixtures/isolationToy';
import { readIsolationToy } from '../fixtures/isolationToy';
import { arbitraryOptions, judgeAsTwin } from './judgeAsTwin';
import { from, messyStudy, person } from './messyStudy';
import type { SlowOptions } from './slowIsolation';
import { judgeSlowly } from './slowIsolation';

vi.setConfig({ testTimeout: 120_000 });

// docs/isolation.md, 2 to 6.
describe('the rule, and the same rule written slowly from the text', () => {
  it('agree on messy made-up studies', () => {
    fc.assert(
      fc.property(messyStudy, arbitraryOptions, ({ people, contacts }, given) => {
        expect(judgeAsTwin(people, contacts, given)).toEqual(judgeSlowly(people, contacts, given));
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
      fc.property(many, fc.array(row, { minLength: 8, maxLength: 20 }), arbitraryOptions, (people, rows, given) => {
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
        expect(judgeAsTwin(roster, contacts, at)).toEqual(judgeSlowly(roster, contacts, at));
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
