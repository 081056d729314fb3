import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Limits } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { listOverruled } from '../../src/plan/listOverruled';
import { proposePlan } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { selectOverruled } from '../../src/views/plan/selectOverruled';
import { arbitraryInstance, baseOf } from './arbitraryPlanning';

const said = (limits: Partial<Limits>, hasLevels = true, areRivals = false) =>
  listOverruled({ ...DEFAULT_LIMITS, ...limits }, hasLevels, areRivals).map(({ what }) => what);

describe('listOverruled', () => {
  it('finds nothing in the limits that a plan begins with, where levels are recorded', () => {
    expect(said({})).toEqual([]);
    expect(said({ seniorityGap: [0, 3] })).toEqual([]);
  });

  it('finds each limit that another one leaves nothing of, or less', () => {
    expect(said({ mentorCapacity: 5 })).toEqual(['capacity']);
    expect(said({ mentorCapacity: 2, hoursAMonth: 1 })).toEqual(['tooFewAMonth', 'capacity']);
    expect(said({ maxNewTies: 0 })).toEqual(['noNewTies']);
    expect(said({ hours: 100, hoursByKind: [{ kind: 'mentor', hours: 120 }] })).toEqual(['kindHours']);
    // A pair takes 12 hours, five in a set 50, an introduction 4.
    expect(said({ hours: 49 })).toEqual(['tooFewHours']);
    expect(said({ hours: 50 })).toEqual([]);
    expect(said({ hoursByKind: [{ kind: 'introduction', hours: 3 }] })).toEqual(['tooFewHours']);
    expect(said({ mentorsElsewhere: true, otherUnit: true })).toEqual(['unitElsewhere']);
    expect([said({ openTopics: true }, true, true), said({ openTopics: true })]).toEqual([['openTopics'], []]);
    expect([said({ seniorityGap: null }), said({}, false), said({ seniorityGap: [0, 3] }, false)]).toEqual([
      ['helpedApart'],
      ['helpedApart'],
      ['helpedTogether'],
    ]);
    const apart = [['a', 'c']];
    expect(
      said({
        apart,
        together: [
          ['a', 'b'],
          ['d', 'c'],
          ['b', 'd'],
        ],
      }),
    ).toEqual(['apartTogether']);
    expect(
      said({
        apart,
        together: [
          ['a', 'b'],
          ['d', 'c'],
        ],
      }),
    ).toEqual([]);
  });

  it('says that there are too few hours for any only where no proposal has one', () => {
    fc.assert(
      fc.property(arbitraryInstance(10), ({ study, limits }) => {
        const { actions } = finish(
          proposePlan(baseOf(study), limits, [], { mentors: true, sets: 3, introductions: 3, seed: 1, randomPlans: 0 }),
        );
        for (const one of listOverruled(limits, true, false))
          if (one.what === 'tooFewHours' || one.what === 'tooFewAMonth')
            expect(actions.filter(({ kind }) => kind === one.kind)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('names the two who are apart and together through others', () => {
    const limits = { ...DEFAULT_LIMITS, apart: [['a', 'c']], together: [['a', 'b', 'c']] };
    const names = [
      { id: 'a', name: 'Ada Quill' },
      { id: 'c', name: 'Cy Sand' },
    ];
    expect(selectOverruled({ plan: { limits, actions: [] }, organisations: [] }, { levels: true }, names)).toEqual([
      'Ada Quill and Cy Sand are kept apart, and together through others: not all of these can be in sets.',
    ]);
  });
});
