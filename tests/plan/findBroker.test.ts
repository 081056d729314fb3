import { describe, expect, it } from 'vitest';

import { makePerson } from '../../src/domain/makePerson';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import { explainAction } from '../../src/plan/explainAction';
import { findBroker, listBrokers } from '../../src/plan/findBroker';
import { listBroken } from '../../src/plan/listBroken';
import { makeAction } from '../../src/plan/makeAction';
import { countTaken } from '../../src/plan/mentorRules';
import { planningWith } from '../../src/plan/proposePlan';
import { sayAction } from '../../src/words/plan/sayAction';
import { baseOf, studyOf } from './arbitraryPlanning';

// a and b do not know each other. c, d and e know both; e knows f as well. f knows b alone.
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const TIES = ['ac', 'bc', 'ad', 'db', 'ea', 'eb', 'ef', 'bf'];

function planningOf(consent: Readonly<Record<string, readonly ('named' | 'kept')[]>> = {}, limits = DEFAULT_LIMITS) {
  const people = NAMES.map((id) =>
    makePerson({ id, name: id.toUpperCase(), kind: 'manager', responded: 'yes', consent: consent[id] ?? [] }),
  );
  const rows = TIES.map((tie) => ({ from: tie[0] ?? '', to: tie[1] ?? '', activity: 'active' as const }));
  return planningWith(baseOf(studyOf(people, rows)), limits, []);
}
const ids = (found: readonly number[]): readonly string[] => found.map((at) => NAMES[at] ?? '');

describe('who could introduce two people', () => {
  it('knows both by the ties that count; whom the fewest turn to comes first', () => {
    expect(ids(listBrokers(planningOf(), 0, 1))).toEqual(['c', 'd', 'e']);
  });

  it('is nobody who did not agree to be named, asked to be left out, or is kept apart from one of them', () => {
    // Nothing is said of e: where others were asked, that is no yes.
    expect(ids(listBrokers(planningOf({ c: ['kept'], d: ['named'] }), 0, 1))).toEqual(['d']);
    expect(ids(listBrokers(planningOf({}, { ...DEFAULT_LIMITS, optedOut: ['c'], apart: [['d', 'b']] }), 0, 1))).toEqual(['e']);
  });
});

describe('who introduces them', () => {
  const find = (limits: Partial<typeof DEFAULT_LIMITS>, actions: readonly ReturnType<typeof makeAction>[]): string | null => {
    const found = findBroker(planningOf({}, { ...DEFAULT_LIMITS, ...limits }), 0, 1, countTaken(actions), 1);
    return found === null ? null : (NAMES[found] ?? '');
  };
  const through = (broker: string) => makeAction('introduction', ['a', 'f'], { broker });

  it('has been asked least in the plan', () => {
    expect(find({}, [])).toBe('c');
    expect(find({}, [through('c')])).toBe('d');
    expect(find({}, [through('c'), through('d')])).toBe('e');
  });

  it('is asked by no more than a mentor takes, those they mentor among them', () => {
    const all = [through('c'), makeAction('mentor', ['f', 'd']), through('e')];
    expect(find({ mentorCapacity: 1 }, all)).toBeNull();
    expect(find({ mentorCapacity: 1, mentorCapacities: [{ person: 'd', capacity: 2 }] }, all)).toBe('d');
  });

  it('has the hours left in the month', () => {
    expect(find({ hoursAMonth: 2 }, [makeAction('set', ['c', 'd', 'f'])])).toBe('e');
  });
});

describe('an introduction with somebody between', () => {
  const nameOf = (at: number): string => NAMES[at]?.toUpperCase() ?? '';
  const say = (broker: string): readonly string[] => {
    const action = makeAction('introduction', ['a', 'b'], { broker });
    return sayAction(explainAction(planningOf(), action), action, nameOf);
  };

  it('says who introduces them, or who could', () => {
    expect(say('d')).toContain('D knows both and introduces them.');
    expect(say('f')).toContain('F introduces them, and has no recorded contact with both.');
    expect(say('')).toContain('You introduce them. C knows both and could do it.');
  });

  it('breaks the limits of who is between as well', () => {
    const action = makeAction('introduction', ['a', 'b'], { broker: 'c' });
    expect(listBroken(planningOf({}, { ...DEFAULT_LIMITS, optedOut: ['c'] }), action)).toEqual(['optedOut']);
    expect(listBroken(planningOf({}, { ...DEFAULT_LIMITS, apart: [['c', 'b']] }), action)).toEqual(['apart']);
    expect(listBroken(planningOf(), action)).toEqual([]);
  });
});
