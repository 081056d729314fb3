import fc from 'fast-check';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { NominationRow } from '../../src/domain/nominations/buildNominations';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import type { Limits } from '../../src/domain/Plan';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { settleRule } from '../../src/domain/steps/settleRule';
import type { Study } from '../../src/domain/Study';
import type { PlanBase } from '../../src/plan/proposePlan';
import { reconcile } from '../../src/reconcile/reconcile';

export interface Instance {
  readonly study: Study;
  readonly rows: readonly Omit<NominationRow, 'origin'>[];
  readonly limits: Limits;
}

export function studyOf(people: Study['people'], rows: readonly Omit<NominationRow, 'origin'>[]): Study {
  return makeStudy({
    id: 's',
    title: 's',
    codebook: bookCodebook,
    people,
    nominations: buildNominations(rows.map((row, index) => ({ origin: { source: 0, row: index + 2 }, ...row }))),
    instrument: {
      asked: ['types', 'motives', 'activity', 'outside', 'groups'],
      types: ['Mentor', 'Peer/Cohort', 'Managerial'],
      absence: 'none',
    },
  });
}

export function baseOf(study: Study): PlanBase {
  return {
    reconciled: reconcile(study, null),
    organisations: study.organisations,
    rule: settleRule(study.isolationRule),
    lens: WHOLE_NETWORK,
  };
}

/** A small study in which everybody answered, and limits of every kind. */
export function arbitraryInstance(most: number): fc.Arbitrary<Instance> {
  return fc.integer({ min: 2, max: most }).chain((size) => {
    const id = fc.integer({ min: 0, max: size - 1 }).map((at) => `m${at}`);
    const person = fc.record({
      group: fc.constantFrom('general', 'general', 'clinical'),
      organisation: fc.constantFrom('Acute', 'Care', 'Specialist'),
      role: fc.constantFrom('service manager', 'matron', 'head of finance', ''),
      seniority: fc.constantFrom(1, 2, 3, 4, null),
      lineManager: fc.oneof(fc.constant(''), id),
      unit: fc.constantFrom('Medicine', 'Surgery', ''),
      site: fc.constantFrom('North', 'North', 'South', ''),
      attributes: fc
        .constantFrom('Mon; Tue', 'Tue; Wed', 'Mon; Wed', 'Mon am', 'any', '')
        .map((value) => [{ name: 'available', value }] as const),
      consent: fc.constantFrom<readonly ('named' | 'kept')[]>([], [], ['named'], ['kept']),
    });
    const row = fc.record({
      from: id,
      to: id,
      types: fc.constantFrom(['Managerial'], ['Mentor'], []),
      motives: fc.constantFrom(['knowledge'], ['support'], []),
      activity: fc.constant('active' as const),
    });
    const pairs = fc.array(fc.tuple(id, id), { maxLength: 2 });
    const limits = fc.record({
      help: fc.constantFrom<Limits['help'][]>('isolated', { group: 'general' }),
      mentorCapacity: fc.integer({ min: 0, max: 3 }),
      seniorityGap: fc.constantFrom<Limits['seniorityGap'][]>([1, 3], [0, 2], null),
      mentorsElsewhere: fc.boolean(),
      sameSite: fc.constantFrom(false, false, false, true),
      otherUnit: fc.constantFrom(false, false, true),
      competing: fc.constantFrom<Limits['competing'][]>([], [['Acute', 'Care']]),
      apart: pairs,
      together: fc.array(fc.tuple(id, id), { maxLength: 1 }),
      optedOut: fc.array(id, { maxLength: 1 }),
      maxNewTies: fc.constantFrom(null, 1, 2, 3),
      setSize: fc.constantFrom<Limits['setSize'][]>([2, 3], [3, 4], [5, 7]),
      alone: fc.boolean(),
      postsApart: fc.boolean(),
      hours: fc.constantFrom(null, 20, 60, 200),
      hoursByKind: fc.constantFrom<Limits['hoursByKind'][]>(
        [],
        [
          { kind: 'mentor', hours: 25 },
          { kind: 'introduction', hours: 9 },
        ],
        [{ kind: 'set', hours: 45 }],
      ),
      timesIn: fc.constantFrom('', '', 'available'),
      hoursAMonth: fc.constantFrom(null, 1, 2, 3),
    });
    return fc
      .record({ people: fc.array(person, { minLength: size, maxLength: size }), rows: fc.array(row, { maxLength: 3 * size }), limits })
      .map(({ people, rows, limits: stated }): Instance => {
        const listed = people.map((one, at) => makePerson({ id: `m${at}`, kind: 'manager', responded: 'yes', ...one }));
        const kept = rows.filter(({ from, to }) => from !== to);
        return { study: studyOf(listed, kept), rows: kept, limits: { ...DEFAULT_LIMITS, ...stated } };
      });
  });
}
