import { expect, it } from 'vitest';

import { disclose } from '../../src/disclosure/disclose';
import { makePerson } from '../../src/domain/makePerson';
import { toPlanJson, toPlanTable } from '../../src/export/toPlanJson';
import type { PlanToWrite } from '../../src/export/toPlanJson';
import { makeAction } from '../../src/plan/makeAction';
import type { PlanFigures } from '../../src/plan/measurePlan';
import { partOf } from '../fixtures/partOf';

const plan: PlanToWrite = {
  people: [makePerson({ id: 'a', name: 'Ann', kind: 'manager' }), makePerson({ id: 'b', name: 'Ben', kind: 'manager' })],
  actions: [makeAction('introduction', ['a', 'b'], { hoursAMonth: 1, months: 2, broker: 'c' })],
  reasons: [],
  unmatched: [{ person: 'b', kind: 'mentor', blockedBy: ['optedOut', 'site'], isOnly: false }],
  proof: { mentors: null, sets: null, introductions: null },
  before: partOf<PlanFigures>({}),
  after: partOf<PlanFigures>({}),
  posts: [],
  ranges: [],
};

it('a plan of the command line has ids and codes of rules, and the hours of who introduces', () => {
  expect(toPlanTable(disclose(plan, 'analyst'))).toEqual({
    columns: ['kind', 'people', 'reasons', 'hours', 'blocked_by'],
    rows: [
      ['introduction', 'a; b', '', 5, null],
      ['no mentor', 'b', null, null, 'optedOut; site'],
    ],
  });
  expect(Object.fromEntries(toPlanJson(disclose(plan, 'analyst')))).toMatchObject({
    actions: [{ kind: 'introduction', people: ['a', 'b'], through: 'c', hours: 5 }],
    unmatched: [{ person: 'b', kind: 'mentor', blockedBy: ['optedOut', 'site'], isOnly: false }],
    hours: { all: 5 },
  });
});
