import fc from 'fast-check';
import { expect, it } from 'vitest';

import { countLike } from '../../src/isolation/facts/countLike';
import { countSilent } from '../../src/isolation/silence/countSilent';
import { makeLikeness } from '../../src/isolation/facts/Likeness';
import { listReports } from '../../src/isolation/facts/listReports';
import { makeReconciled } from '../fixtures/makeReconciled';

const MANY = 9;
const end = fc.nat(MANY - 1);
const study = fc.record({
  people: fc.array(
    fc.record({
      organisation: fc.constantFrom('Care', 'Care', 'Acute', ''),
      role: fc.constantFrom('matron', 'matron', 'porter', ''),
      seniority: fc.constantFrom(null, 1, 2, 3),
      response: fc.constantFrom('answered' as const, 'no' as const),
      isCapped: fc.boolean(),
    }),
    { minLength: MANY, maxLength: MANY },
  ),
  pairs: fc.uniqueArray(fc.tuple(end, end), { maxLength: 14, selector: ([from, to]) => from * MANY + to }),
  rule: fc.constantFrom('either' as const, 'confirmed' as const),
});

// docs/isolation.md, 2, 4 and 5, word for word: everybody is asked about everybody.
it('counts who is silent about each, and who answered and named them, as counting one by one does', () => {
  fc.assert(
    fc.property(study, ({ people, pairs, rule }) => {
      const answered = (one: number): boolean => people[one]?.response === 'answered';
      const told = pairs.filter(([from, to]) => from !== to && answered(from)).toSorted(([a, b], [c, d]) => a - c || b - d);
      const names = (from: number, to: number): boolean => told.some(([one, other]) => one === from && other === to);
      const everybody = people.map((_, one) => one);
      const base = makeReconciled({
        people: people.map(({ organisation, role, seniority }, at) => ({ id: `m${at}`, organisation, role, seniority })),
        response: people.map(({ response }) => response),
        reports: told.map(([from, to]) => ({ from, to })),
        capped: everybody.filter((one) => people[one]?.isCapped === true),
      });
      const spokenOffsets = Int32Array.from({ length: MANY + 1 }, (_, one) => told.filter(([from]) => from < one).length);
      const reconciled = { ...base, spokenOffsets, spoken: Int32Array.from(told, ([, to]) => to) };
      const likeness = makeLikeness(reconciled, 'post');
      const about = listReports(MANY, [reconciled.reports.to], new Uint8Array(told.length).fill(1));
      const counts = countSilent(reconciled, rule, likeness, about);
      const likes = countLike(reconciled, likeness);

      const isHere = (one: number, other: number): boolean =>
        people[one]?.organisation !== '' && people[one]?.organisation === people[other]?.organisation;
      const postOf = (one: number, other: number): 'like' | 'unknown' | 'others' => {
        const [a, b] = [people[one], people[other]];
        if (a === undefined || b === undefined || a.role === '') return 'others';
        if (b.role === '') return 'unknown';
        const apart = a.seniority === null || b.seniority === null ? 0 : Math.abs(a.seniority - b.seniority);
        return a.role === b.role && apart <= 1 ? 'like' : 'others';
      };
      for (const manager of everybody) {
        const neighbours = everybody.filter((other) =>
          rule === 'either' ? names(manager, other) || names(other, manager) : names(manager, other) && names(other, manager),
        );
        const others = everybody.filter((other) => other !== manager && (rule === 'either' || names(manager, other)));
        const silent = others.filter(
          (other) => !neighbours.includes(other) && (!answered(other) || (people[other]?.isCapped === true && !names(other, manager))),
        );
        const strata = (here: boolean) => {
          const respondents = others.filter((other) => answered(other) && isHere(manager, other) === here);
          return { respondents: respondents.length, naming: respondents.filter((other) => names(other, manager)).length };
        };
        const posts = (here: boolean) => {
          const many = (post: string): number =>
            silent.filter((other) => isHere(manager, other) === here && postOf(manager, other) === post).length;
          return { like: many('like'), unknown: many('unknown'), others: many('others') };
        };
        expect(counts(manager, Int32Array.from(neighbours))).toEqual({
          silent: { ownOrganisation: posts(true), elsewhere: posts(false), k: silent.length },
          strata: { ownOrganisation: strata(true), elsewhere: strata(false) },
        });
        const alike = everybody.filter((other) => other !== manager && postOf(manager, other) === 'like');
        const here = alike.filter((other) => isHere(manager, other)).length;
        const placed = alike.filter((other) => people[other]?.organisation !== '').length;
        expect(likes(manager)).toEqual(
          people[manager]?.role === ''
            ? null
            : people[manager]?.organisation === ''
              ? { all: alike.length, here: null, elsewhere: null }
              : { all: alike.length, here, elsewhere: placed - here },
        );
      }
    }),
    { numRuns: 60, seed: 2 },
  );
});
