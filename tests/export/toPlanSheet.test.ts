import { describe, expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { makePerson } from '../../src/domain/makePerson';
import { DEFAULT_LIMITS } from '../../src/domain/Plan';
import type { PlannedAction } from '../../src/domain/Plan';
import { toPlanSheet } from '../../src/export/toPlanSheet';
import { countHours } from '../../src/plan/countHours';
import { makeAction } from '../../src/plan/makeAction';
import type { PlanAnswer } from '../../src/plan/PlanAnswer';
import { nameActions } from '../../src/words/plan/planWords';
import { partOf } from '../fixtures/partOf';

const people = [
  makePerson({ id: 'a', name: 'Ann', kind: 'manager', consent: ['named'] }),
  makePerson({ id: 'b', name: 'Ben', kind: 'manager', consent: ['kept'] }),
  makePerson({ id: 'c', name: 'Cem', kind: 'manager', consent: ['named'] }),
  makePerson({ id: 'd', name: 'Dee', kind: 'outside_person' }),
];
const actions: readonly PlannedAction[] = [
  makeAction('mentor', ['a', 'b'], { hoursAMonth: 1, months: 6, start: '2026-10-06' }),
  makeAction('mentor', ['c', 'a'], { hoursAMonth: 1, months: 6, stage: 'stopped', spent: 2 }),
  makeAction('introduction', ['a', 'c'], { hoursAMonth: 1, months: 2, broker: 'b' }),
];
const planned = partOf<PlanAnswer>({
  actions,
  reasons: [],
  broken: [['site'], [], []],
  unmatched: [
    { person: 'b', kind: 'mentor', blockedBy: ['optedOut', 'hours'], isOnly: true },
    { person: 'a', kind: 'mentor', blockedBy: ['site'], isOnly: true },
    // Their pair was stopped, so they are without.
    { person: 'c', kind: 'mentor', blockedBy: null, isOnly: false },
  ],
});
const sheet = (hasIds: boolean) => {
  const plan = { limits: { ...DEFAULT_LIMITS, hours: 20 }, actions };
  return toPlanSheet(disclose({ people, managers: 3, plan, names: nameActions(actions), planned, hasIds }, 'analyst'));
};
const column = (name: string, hasIds = true): readonly unknown[] => {
  const { columns, rows } = sheet(hasIds);
  return rows.map((row) => row[columns.indexOf(name)]);
};

describe('the plan as a table', () => {
  it('has the hours of the page, and says of each action how far it is', () => {
    // 2 × 6 of the pair; nothing of the one that was stopped; 2 × 2 and an hour of who introduces them.
    expect(column('Hours in all')).toEqual([12, 0, 5, null, null]);
    const sum = column('Hours in all').reduce<number>((all, hours) => all + Number(hours ?? 0), 0);
    expect(sum).toBe(17);
    expect(countHours(actions, null).all).toBe(sum);
    expect(column('Stage')).toEqual(['Planned', 'Stopped', 'Planned', null, null]);
    expect(column('Hours spent')).toEqual([null, 2, null, null, null]);
  });

  it('names people, says who may not be named to others, and says rules in words', () => {
    expect(column('Action')).toEqual(['Mentor 1', 'Mentor 2', 'Introduction', 'No mentor', 'No mentor']);
    expect(column('Who')).toEqual(['Ann, with Ben as mentor', 'Cem, with Ann as mentor', 'Ann; Cem', 'Ben', 'Cem']);
    expect(column('Introduced by')).toEqual(['', '', 'Ben', null, null]);
    expect(column('Not to be named to others')).toEqual(['Ben', '', 'Ben', null, null]);
    // Whoever has a mentor by now is not without.
    expect(column('Limits broken, or in the way')).toEqual([
      'People who meet work at one site',
      '',
      '',
      'Those who opted out are left out; At most 20 hours in all',
      'Not looked into: the plan is for more than 200 managers',
    ]);
  });

  it('has no ids where names are hidden', () => {
    expect(sheet(false).columns).not.toContain('Ids');
    expect(column('Ids')).toEqual(['a; b', 'c; a', 'a; c', 'b', 'c']);
    for (const row of [sheet(true), sheet(false)].flatMap(({ columns, rows }) => rows.map((row) => row.length - columns.length)))
      expect(row).toBe(0);
  });
});
