import fc from 'fast-check';
import { expect, it } from 'vitest';

import { listShortlists } from '../../src/plan/listShortlists';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken } from '../../src/plan/mentorRules';
import { askForMentors, proposeMentors } from '../../src/plan/proposeMentors';
import { planningWith, proposePlan } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { arbitraryInstance, baseOf } from './arbitraryPlanning';

const MENTORS = { mentors: true, sets: null, introductions: 0, seed: 1, randomPlans: 0 };

it('of a shortlist any mentor can be chosen: as many managers have one as before', () => {
  let listed = 0;
  fc.assert(
    fc.property(arbitraryInstance(9), ({ study, limits }) => {
      const base = baseOf(study);
      const asked = { ...limits, help: { group: 'general' }, hoursByKind: [] };
      const question = askForMentors(planningWith(base, asked, []), countTaken([]), []);
      const { unmatched } = finish(proposeMentors(question, 1));
      const rows = question.mentees.map((_, row) => row).filter((row) => !unmatched.includes(row));
      const lists = finish(listShortlists(question, rows));
      const idOf = (person: number): string => study.people[person]?.id ?? '';
      /** How many have a mentor once this pair is fixed and the rest is planned around it. */
      const pairsWith = (row: number, mentor: string): number =>
        finish(proposePlan(base, asked, [makeAction('mentor', [idOf(question.mentees[row] ?? -1), mentor], { locked: true })], MENTORS))
          .actions.length;
      rows.forEach((row, at) => {
        const mentors = (lists[at] ?? []).map(({ mentor }) => mentor);
        expect(mentors.length).toBeGreaterThan(0);
        for (const mentor of mentors) {
          expect(pairsWith(row, mentor)).toBe(rows.length);
          listed += 1;
        }
      });
    }),
    { numRuns: 500 },
  );
  expect(listed).toBeGreaterThan(200);
});
