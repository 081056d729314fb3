import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import type { Limits } from '../../src/domain/Plan';
import { makeAction } from '../../src/plan/makeAction';
import { listBroken } from '../../src/plan/listBroken';
import { listRepairs } from '../../src/plan/listRepairs';
import { explainUnmatched } from '../../src/plan/explainUnmatched';
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

  it('proposes nobody who says that they mentor nobody, keeps to the number that they say, and to what the trainer says of them first', () => {
    const saying = (m1: string, m2: string) => ({
      ...study,
      people: study.people.map((person) => ({
        ...person,
        attributes: person.id.startsWith('m')
          ? [{ name: person.id === 'm1' ? 'Willing to mentor' : 'Mentoring capacity', value: person.id === 'm1' ? m1 : m2 }]
          : [],
      })),
    });
    const mentors = (held: typeof study, limits: Partial<Limits> = {}): string => {
      const all = { ...DEFAULT_LIMITS, help: { people: ['a', 'b', 'c'] }, mentorCapacity: 1, ...limits };
      const question = askForMentors(planningWith(baseOf(held), all, []), countTaken([]), []);
      return finish(proposeMentors(question, 1))
        .actions.map(({ people }) => people[1] ?? '')
        .toSorted()
        .join(' ');
    };
    expect(mentors(saying('Yes', ''))).toBe('m1 m2');
    expect(mentors(saying('No', ''))).toBe('m2');
    expect(mentors(saying('No', '3'))).toBe('m2 m2 m2');
    expect(mentors(saying('', '0'))).toBe('m1');
    expect(mentors(saying('No', '0'), { mentorCapacity: 3 })).toBe('');
    expect(mentors(saying('No', '0'), { mentorCapacities: [{ person: 'm1', capacity: 2 }] })).toBe('m1 m1');

    // A pair by hand says so, no number of the trainer's stands in the way, and nobody is asked for more than they say.
    const limits = { ...DEFAULT_LIMITS, help: { people: ['a'] } };
    const planning = planningWith(baseOf(saying('No', '0')), limits, []);
    expect(listBroken(planning, makeAction('mentor', ['a', 'm1']))).toEqual(['unwilling']);
    const question = askForMentors(planning, countTaken([]), []);
    expect(finish(explainUnmatched(question, [], [0]))[0]?.blockedBy).toEqual(['seniorityGap', 'unwilling']);
    const two = { ...DEFAULT_LIMITS, help: { people: ['a', 'b'] }, mentorCapacity: 1 };
    const asked = (m2: string) =>
      finish(listRepairs(askForMentors(planningWith(baseOf(saying('No', m2)), two, []), countTaken([]), []), [0], [1], []))
        .flatMap(({ about }) => about)
        .flatMap((about) => (about.limit === 'capacityOf' ? [about.person] : []));
    expect(asked('1')).toEqual([]);
    expect(asked('')).toEqual(['m2']);
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
