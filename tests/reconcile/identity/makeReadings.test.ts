import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Decision } from '../../../src/domain/Decision';
import type { Candidate } from '../../../src/domain/results/Candidate';
import { makeLabeller } from '../../../src/isolation/makeLabeller';
import { Joining } from '../../../src/reconcile/identity/Joining';
import { findNameDoubts } from '../../../src/reconcile/findNameDoubts';
import { listRespelt } from '../../../src/reconcile/identity/listRespelt';
import { listProfiles } from '../../../src/reconcile/identity/listProfiles';
import type { Profile } from '../../../src/reconcile/identity/Profile';
import { makeReadings } from '../../../src/reconcile/identity/makeReadings';
import { reconcile } from '../../../src/reconcile/reconcile';
import { finish } from '../../../src/support/finish';
import { studyOfNames } from '../../laws/arbitraryNames';

const candidate = (a: Profile, b: Profile): Candidate => ({
  a: a.written,
  b: b.written,
  score: 1,
  confidence: 'surely',
  evidence: [],
  rows: a.rows,
  otherRows: b.rows,
  person: b.kind === 'listed' ? b.person : -1,
  touches: [],
  isRead: false,
});

describe('readings of a study', () => {
  it('are what reconciling makes of decisions that say so, whoever is joined to whom', () => {
    const labels = (['active', 'any'] as const).map((activity) => makeLabeller({ tau: 1, sigma: 2, activity, rule: 'either' }));
    fc.assert(
      fc.property(studyOfNames, fc.infiniteStream(fc.nat()), (made, chance) => {
        const before = reconcile(made, null);
        const profiles = listProfiles(made, before);
        const apart = profiles.filter(({ kind }) => kind !== 'listed');
        const joining = new Joining([], (row) => before.from[row] ?? -1);
        const joined = apart.flatMap((a) => {
          const b = profiles[(chance.next().value ?? 0) % profiles.length];
          if (
            b === undefined ||
            b === a ||
            (b.kind === 'reporter' || a.kind === 'reporter' ? b.kind !== 'listed' || a.kind !== 'reporter' : false)
          )
            return [];
          // Nobody is their own contact, and nobody who answered is also somebody who reports under another name.
          if (b.kind === 'listed' && (a.namedBy.includes(b.person) || (a.kind === 'reporter' && before.response[b.person] === 'answered')))
            return [];
          const one = candidate(a, b);
          return joining.join(one) ? [one] : [];
        });
        const respelt = listRespelt(before, finish(findNameDoubts(made, before))).filter(() => (chance.next().value ?? 0) % 2 === 0);
        const say = (is: Decision['is'], { a, b }: Candidate): Decision => ({ a, b, is, who: '', on: '', why: '' });
        const decisions = [...joined.map((one) => say('same', one)), ...respelt.map((one) => say('different', one))];
        const [read, decided] = [makeReadings(made, null)([...joined, ...respelt]), reconcile({ ...made, decisions }, null)];
        expect(read.response).toEqual(decided.response);
        expect([...read.capped]).toEqual([...decided.capped]);
        for (const label of labels) expect(label(read)).toEqual(label(decided));
      }),
      { numRuns: 500 },
    );
  });
});
