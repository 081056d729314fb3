import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import type { Limits } from '../../src/domain/Plan';
import { explainAction } from '../../src/plan/explainAction';
import { countTaken } from '../../src/plan/mentorRules';
import { askForMentors, proposeMentors } from '../../src/plan/proposeMentors';
import { planningWith } from '../../src/plan/proposePlan';
import { finish } from '../../src/support/finish';
import { sayAction } from '../../src/words/plan/sayAction';
import { baseOf, studyOf } from './arbitraryPlanning';

/** Three who are helped and two mentors who are alike in everything; m1 has contacts outside, m2 has none and is isolated. */
const study = studyOf(
  ['a', 'b', 'c', 'm1', 'm2'].map((id) =>
    makePerson({
      id,
      name: id,
      kind: 'manager',
      responded: 'yes',
      seniority: id.startsWith('m') ? 4 : 2,
      // They ask for nothing, so that no mentor has more to give.
      needs: [],
      organisation: 'Acute',
      unit: id === 'm1' ? 'Surgery' : 'Medicine',
      site: id === 'm2' || id === 'a' ? 'North' : 'South',
    }),
  ),
  ['x', 'y', 'z'].map((to) => ({
    from: 'm1',
    to,
    types: ['Professional'],
    motives: ['knowledge', 'support'],
    activity: 'active',
    position: 'external',
  })),
);

function propose(limits: Partial<Limits>, seed = 1) {
  const planning = planningWith(baseOf(study), { ...DEFAULT_LIMITS, help: { people: ['a', 'b', 'c'] }, mentorCapacity: 1, ...limits }, []);
  const { actions } = finish(proposeMentors(askForMentors(planning, countTaken([]), []), seed));
  return { planning, actions, pairs: actions.map(({ people }) => people.join(' ')) };
}

describe('proposeMentors', () => {
  it('prefers, among mentors who are alike, one who is not isolated, and says of one who is', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { planning, actions, pairs } = propose({ hours: 12 }, seed);
      expect(pairs.map((pair) => pair.split(' ')[1])).toEqual(['m1']);
      const both = propose({}, seed).actions.map((action) => sayAction(explainAction(planning, action), action, () => '').join(' '));
      expect(both.filter((said) => said.includes('isolated by your definition too'))).toHaveLength(1);
      expect(actions.map((action) => sayAction(explainAction(planning, action), action, () => '').join(' ')).join('')).not.toContain(
        'isolated by your definition',
      );
    }
  });

  it('gives those who chose their mentor before those who did not, and a first choice before a second', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      expect(propose({ hours: 12, choices: [{ person: 'c', mentors: ['m2', 'm1'] }] }, seed).pairs).toEqual(['c m2']);
      const both = [
        { person: 'b', mentors: ['m2', 'm1'] },
        { person: 'c', mentors: ['m2'] },
      ];
      expect(propose({ choices: both }, seed).pairs).toEqual(['b m1', 'c m2']);
    }
  });

  it('keeps to one site, and leads out of the unit, where that is asked for', () => {
    expect(propose({ sameSite: true, mentorCapacity: 3 }).pairs.toSorted()).toEqual(['a m2', 'b m1', 'c m1']);
    expect(propose({ otherUnit: true, mentorCapacity: 3 }).pairs.toSorted()).toEqual(['a m1', 'b m1', 'c m1']);
  });
});
