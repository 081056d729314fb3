import { describe, expect, it } from 'vitest';

import { fromBlocks } from '../../src/archive/fromBlocks';
import { toBlocks } from '../../src/archive/toBlocks';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import { makePerson } from '../../src/domain/makePerson';
import { ASKED_ITEMS } from '../../src/domain/Instrument';
import type { Issue } from '../../src/domain/Issue';
import { BLANK_NETWORK, NETWORK_POSITIONS, NETWORK_STATUSES } from '../../src/domain/NetworkEntry';
import { ACTION_KINDS, ALIVE_AFTER, EMPTY_PLAN, PLAN_STAGES } from '../../src/domain/Plan';
import { NO_HISTORY } from '../../src/domain/steps/History';
import type { Study } from '../../src/domain/Study';
import { EXAMPLES } from '../words/exampleIssues';

const EMPTY = makeStudy({ id: 's', title: 'T', codebook: bookCodebook });

function comesBack(part: Partial<Study>): void {
  const study = { ...EMPTY, ...part };
  expect(fromBlocks(toBlocks(study, NO_HISTORY))).toEqual({ study, history: NO_HISTORY, lost: [] });
}

const WRITTEN = { name: 'A. Khan', organisation: 'Acute', column: 'people', by: 'a' } as const;

const ACTION = {
  id: 'a',
  kind: 'tie',
  people: ['x'],
  title: '',
  occasion: '',
  hoursAMonth: 1,
  months: 6,
  broker: '',
  host: '',
  spent: null,
  meets: [],
  start: '',
  review: '',
} as const;

it.each(PLAN_STAGES)('an action that is %s comes back', (stage) => {
  comesBack({ plan: { ...EMPTY_PLAN, actions: [{ ...ACTION, locked: false, stage }] } });
});

it.each(ACTION_KINDS)('an action of the kind %s comes back', (kind) => {
  comesBack({ plan: { ...EMPTY_PLAN, actions: [{ ...ACTION, kind, locked: true, stage: 'met' }] } });
});

it.each([...NETWORK_STATUSES, ''] as const)('a network of the status “%s” comes back', (status) => {
  comesBack({ people: [makePerson({ id: 'n', kind: 'collectivity', network: { ...BLANK_NETWORK, status } })] });
});

it.each(['internal', 'external', 'either'] as const)('a network type that is %s comes back', (position) => {
  comesBack({ codebook: { ...bookCodebook, networkTypes: bookCodebook.networkTypes.map((type) => ({ ...type, position })) } });
});

// What each key can be, as the types of `domain` and `codebook` have it.
describe.each<[string, readonly Partial<Study>[]]>([
  [
    'an instrument',
    ([{}, { recall: 'roster' }, { recall: 'free' }, { absence: 'none' }, { absence: 'unknown' }] as const).map((instrument) => ({
      instrument,
    })),
  ],
  ['what was asked', ASKED_ITEMS.map((item) => ({ instrument: { asked: [item], types: ['Elite'], cap: 0, rounds: ['spring'] } }))],
  [
    'an isolation rule',
    (
      [
        { activity: 'active', rule: 'either' },
        { activity: 'any', rule: 'confirmed' },
        { activity: 'any', rule: 'either', peers: 'post', judgedBefore: 1 },
        { activity: 'active', rule: 'confirmed', peers: 'group' },
      ] as const
    ).map((rule) => ({ isolationRule: { tau: 0, sigma: 1, ...rule } })),
  ],
  [
    'a source',
    (['people', 'contacts'] as const).map((holds) => ({
      sources: [{ file: 'a.csv', holds, sha256: 'ab', rows: 3, taken: 2, understood: 'UTF-8', columns: [{ column: 'id', header: 'ID' }] }],
    })),
  ],
  [
    'a decision',
    (['from', 'to', 'people'] as const).flatMap((column) =>
      (['same', 'different', 'unsure'] as const).map((is) => ({
        decisions: [{ a: { ...WRITTEN, column }, b: WRITTEN, is, who: 'HR', on: '2026-11-30', why: 'x' }],
      })),
    ),
  ],
  ['a pin', (['organisation', 'group', 'force'] as const).map((layout) => ({ pins: [{ id: 'a', layout, x: -1.5, y: 2 }] }))],
  [
    'a person',
    [
      ...(['manager', 'outside_person', 'collectivity'] as const).map((kind) => makePerson({ id: 'a', kind })),
      ...([null, 'yes', 'no', 'declined', 'not_asked'] as const).map((responded) => makePerson({ id: 'a', kind: 'manager', responded })),
      ...([0, 1, 2] as const).map((pole) =>
        makePerson({
          id: 'a',
          kind: 'collectivity',
          network: { ...BLANK_NETWORK, structure: pole, coordination: pole, membership: pole, formation: pole },
        }),
      ),
      ...([...NETWORK_POSITIONS, ''] as const).map((position) =>
        makePerson({ id: 'a', kind: 'collectivity', network: { ...BLANK_NETWORK, position } }),
      ),
    ].map((person) => ({ people: [person] })),
  ],
  [
    'whom a plan is for',
    (['isolated', { group: 'general' }, { people: ['a'] }] as const).map((help) => ({
      plan: { ...EMPTY_PLAN, limits: { ...EMPTY_PLAN.limits, help, seniorityGap: null, maxNewTies: null } },
    })),
  ],
  [
    'when a set was asked whether it still meets',
    ALIVE_AFTER.map((after) => ({
      plan: { ...EMPTY_PLAN, actions: [{ ...ACTION, locked: false, stage: 'met', meets: [{ after, people: ['x'] }], spent: 3 }] },
    })),
  ],
  [
    'a word that is hidden',
    (['networkTypes', 'dimensions', 'motives', 'groups', 'grades', 'roles', 'posts', 'barriers', 'archetypes', 'programmes'] as const).map(
      (table) => ({ codebook: { ...bookCodebook, [table]: bookCodebook[table].map((entry) => ({ ...entry, hidden: true as const })) } }),
    ),
  ],
])('each thing that %s can be', (_what, parts) => {
  it.each(parts)('comes back: %#', (part) => {
    comesBack(part);
  });
});

it.each(Object.entries(EXAMPLES))('an issue comes back with its values: %s', (code, list) => {
  const severities = ['error', 'warning', 'info'] as const;
  comesBack({
    issues: list.map(
      (values, at) =>
        ({
          code,
          severity: severities[at % 3],
          file: 'a.csv',
          row: at === 0 ? null : 2 ** 31 - 1,
          column: at === 1 ? null : 'to',
          values,
        }) as Issue,
    ),
  });
});

describe('a number beyond what anything means', () => {
  const opened = (part: Partial<Study>): Study => {
    const result = fromBlocks(toBlocks({ ...EMPTY, ...part }, NO_HISTORY));
    if ('reason' in result) throw new Error(result.trouble);
    return result.study;
  };

  it('opens as the most or the least that is meant', () => {
    const [far, most] = [1e300, 1e9];
    expect(opened({ pins: [{ id: 'a', layout: 'force', x: far, y: -far }] }).pins).toEqual([
      { id: 'a', layout: 'force', x: most, y: -most },
    ]);
    const person = makePerson({ id: 'a', kind: 'manager', seniority: far, yearsInPost: -far });
    expect(opened({ people: [person] }).people).toEqual([{ ...person, seniority: most, yearsInPost: -most }]);
    const limits = { ...EMPTY_PLAN.limits, mentorCapacity: far, maxNewTies: -1, setSize: [-3, far], seniorityGap: [-far, far] } as const;
    expect(opened({ plan: { limits, actions: [] } }).plan.limits).toEqual({
      ...limits,
      mentorCapacity: most,
      maxNewTies: 0,
      setSize: [0, most],
      seniorityGap: [-most, most],
    });
    // As many rows as a column of 32 bits can point to.
    expect(opened({ instrument: { cap: Number.MAX_SAFE_INTEGER } }).instrument.cap).toBe(2_147_483_647);
    expect(opened({ erasures: [{ on: '2026-11-24', people: 2 ** 40, contacts: 1 }] }).erasures[0]?.people).toBe(2_147_483_647);
    const rule = { tau: 1, sigma: 9, activity: 'any', rule: 'either' } as const;
    expect(opened({ isolationRule: rule }).isolationRule.sigma).toBe(3);
    expect(opened({ isolationRule: { ...rule, sigma: 0 } }).isolationRule.sigma).toBe(1);
  });

  it('is no number of a study where it is not one, and an id is a text of 1 to 500 characters', () => {
    const reasonOf = (part: Partial<Study>) => {
      const result = fromBlocks(toBlocks({ ...EMPTY, ...part }, NO_HISTORY));
      return 'reason' in result ? result.reason : null;
    };
    expect([0, 1, 500, 501].map((length) => reasonOf({ id: 'x'.repeat(length) }))).toEqual(['damaged', null, null, 'damaged']);
    for (const tau of [-1, 1.5, NaN]) expect(reasonOf({ isolationRule: { ...EMPTY.isolationRule, tau } })).toBe('damaged');
    expect(reasonOf({ instrument: { cap: 2.5 } })).toBe('damaged');
  });

  it('is no moment of a step', () => {
    const at = (moment: number) => {
      const result = fromBlocks(
        toBlocks(EMPTY, { entries: [{ number: 1, at: moment, step: { kind: 'mend', about: '', rows: 0, changes: [] } }], done: 1 }),
      );
      return 'reason' in result ? result.reason : result.history.entries.length;
    };
    // The last day that a date can be is 100 million days after the first of 1970.
    expect([0, 8.64e15, 8.64e15 + 1, -1].map(at)).toEqual([1, 1, 0, 0]);
  });
});
