import { describe, expect, it } from 'vitest';

import { makeStudy } from '../../src/domain/makeStudy';
import { makePerson } from '../../src/domain/makePerson';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import type { Identities } from '../../src/domain/results/Identities';
import type { Batch } from '../../src/domain/Batch';
import { selectMemberships } from '../../src/views/people/selectMemberships';
import { selectDoubts } from '../../src/views/isolation/selectDoubts';
import { selectWorldFigures } from '../../src/views/compare/selectWorldFigures';
import { selectOrganisations } from '../../src/views/study/selectOrganisations';
import { selectOriginWords } from '../../src/views/inspector/selectOriginWords';
import { selectReadingColumns } from '../../src/views/files/selectReadingColumns';
import { selectConfidence } from '../../src/views/compare/selectConfidence';
import { selectReported } from '../../src/views/map/selectReported';
import { selectSpellings } from '../../src/views/study/selectSpellings';
import { countTaken } from '../../src/reconcile/countTaken';
import { measuredWords } from '../../src/words/quality/measuredWords';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { finish } from '../../src/support/finish';
import { makeReconciled } from '../fixtures/makeReconciled';
import { partOf } from '../fixtures/partOf';

const managers = [
  makePerson({ id: 'a', name: 'Ann', kind: 'manager', organisation: 'Acute' }),
  makePerson({ id: 'b', name: 'Bob', kind: 'manager', organisation: 'Care' }),
];

describe('what a lens can tell apart', () => {
  it('is what some report says, and no more', () => {
    const reconciled = makeReconciled({
      people: managers,
      response: ['answered', 'answered'],
      reports: [{ from: 0, to: 1, motives: ['knowledge'], position: 0 }],
    });
    expect(selectReported(reconciled)).toMatchObject({ motives: new Set(['knowledge']), poles: new Set() });
    expect(selectReported(makeReconciled({ people: managers, response: ['answered', 'answered'], reports: [] }))).toEqual({
      motives: new Set(),
      poles: new Set(),
      position: false,
    });
  });
});

describe('the columns that can part people', () => {
  it('are those without a word of Kith’s, that of units, once each, and those that were chosen', () => {
    const people = [
      makePerson({
        id: 'a',
        kind: 'manager',
        attributes: [
          { name: 'Site', value: 'x' },
          { name: 'E-mail', value: 'a@x.example' },
        ],
      }),
      makePerson({
        id: 'b',
        kind: 'manager',
        attributes: [
          { name: 'Site', value: 'y' },
          { name: 'Team', value: 'z' },
          { name: 'E-mail', value: 'b@x.example' },
        ],
      }),
      makePerson({
        id: 'c',
        kind: 'manager',
        attributes: [
          { name: 'Team', value: 'z' },
          { name: 'Site', value: 'y' },
        ],
      }),
    ];
    expect(
      selectReadingColumns(
        partOf<Batch>({
          people,
          sources: [
            {
              columns: [
                { column: 'id', header: 'Id' },
                { column: 'unit', header: 'Division' },
              ],
            },
          ],
        }),
        { groupColumn: 'Band', organisationColumn: null },
      ),
    ).toEqual(['Site', 'Team', 'Division', 'Band']);
  });
});

describe('where something stands', () => {
  const { sources } = partOf<Parameters<typeof selectOriginWords>[0]>({ sources: [{ file: 'managers.csv' }] });
  it('names file and row, and nothing for what no file lists', () => {
    expect(selectOriginWords({ sources }, { source: 0, row: 12 })).toBe('managers.csv, row 12');
    expect(selectOriginWords({ sources }, null)).toBe('');
    expect(selectOriginWords({ sources }, { source: 4, row: 1 })).toBe('');
  });
});

describe('organisations', () => {
  it('compete both ways, whichever side says so; one that nobody belongs to can be removed', () => {
    const study = {
      ...makeStudy({ id: 's', title: 's', codebook: bookCodebook, people: managers }),
      organisations: [
        { id: 'Acute', competesWith: ['Care'] },
        { id: 'Empty', competesWith: [] },
      ],
    };
    expect(selectOrganisations(study, managers)).toEqual([
      { id: 'Acute', managers: 1, rivals: ['Care'], isOwn: false },
      { id: 'Care', managers: 1, rivals: ['Acute'], isOwn: false },
      { id: 'Empty', managers: 0, rivals: [], isOwn: true },
    ]);
  });
});

describe('groups that are shared', () => {
  it('are listed with their members, and pairs with what they share: one group of two weighs 1', () => {
    const people = [...managers, makePerson({ id: 'k', name: 'Forum', kind: 'collectivity' })];
    const reconciled = makeReconciled({
      people,
      response: ['answered', 'answered'],
      reports: [
        { from: 0, to: 2 },
        { from: 1, to: 2 },
      ],
    });
    const { groups, shared } = finish(selectMemberships(reconciled, WHOLE_NETWORK));
    expect(groups.map(({ name, count, who }) => [name, count, who])).toEqual([['Forum', 2, 'Ann, Bob']]);
    expect(shared?.().map(({ a, b, count, weight }) => [a, b, count, weight])).toEqual([['Ann', 'Bob', 1, 1]]);
  });
});

describe('what open names change', () => {
  const written = (name: string) => ({ name, organisation: '', column: 'to', by: 'a' }) as const;
  const open = (name: string, manager: number | null) =>
    partOf<Identities['open'][number]>({
      a: written(name),
      b: { name: 'b', organisation: '', column: 'people', by: '' },
      person: 1,
      confidence: 'perhaps',
      rows: [3, 4],
      touches: [0],
      changes: manager === null ? null : [{ manager, before: 'isolated', after: 'not_isolated' }],
    });
  const identities: Identities = {
    open: [open('B Holt', 0), open('b. holt', 0), open('Benny', null)],
    sure: [],
    worlds: { seed: 1, names: 2, counts: [{ isolated: 96, notIsolated: 4 }, null], turned: [0, 1] },
  };
  it('is said of each manager, the least certain first, and of each name', () => {
    const { turned, names } = selectWorldFigures(identities, managers, [{ label: 'isolated' }, { label: 'cannot_say' }]);
    expect(turned).toEqual([
      { manager: 0, words: 'holds in 96 of 100' },
      { manager: 1, words: 'could then be judged' },
    ]);
    expect(names.rows[0]).toEqual(['B Holt', managers[1]?.name, 'Perhaps one person', '2', '1']);
    expect(names.rows[2]?.at(-1)).toBe('not worked out');
  });
  it('is counted by different names, and says nothing before names are compared', () => {
    const doubts = selectDoubts(identities);
    expect([doubts.turning(0), doubts.turning(1), doubts.isTurned(1), doubts.touch(0), doubts.touch(1)]).toEqual([1, 0, true, true, false]);
    expect([selectDoubts(null).isTurned(0), selectDoubts(null).touch(0)]).toEqual([false, false]);
  });
});

describe('organisations that may be one', () => {
  it('are those that differ by words such as NHS and Trust, each with its people', () => {
    const people = [
      makePerson({ id: 'a', kind: 'manager', organisation: 'Northbridge NHS Trust' }),
      makePerson({ id: 'b', kind: 'manager', organisation: 'Northbridge' }),
      makePerson({ id: 'c', kind: 'manager', organisation: 'Elsewhere' }),
    ];
    const [one, ...more] = selectSpellings({ codebook: bookCodebook }, people, 'organisation');
    expect(more).toEqual([]);
    expect([...(one ?? [])].map(({ written, people: count }) => [written, count])).toEqual(
      expect.arrayContaining([
        ['Northbridge', 1],
        ['Northbridge NHS Trust', 1],
      ]),
    );
  });
});

describe('rows that became nominations', () => {
  it('are counted once each, and not where nobody is meant', () => {
    const study = makeStudy({
      id: 's',
      title: 's',
      codebook: bookCodebook,
      sources: [{ file: 'c.csv', holds: 'contacts', sha256: '', rows: 3, taken: 3, understood: '', columns: [] }],
      nominations: buildNominations([2, 2, 3, 4].map((row) => ({ origin: { source: 0, row }, from: 'a', to: 'b' }))),
    });
    expect(countTaken(study, { from: Int32Array.of(0, 0, 0, 0), to: Int32Array.of(1, 1, 1, -1) })).toEqual([2]);
  });
});

describe('who and what measures are over', () => {
  it('names people, answers and the filter of the map', () => {
    const words = measuredWords(
      partOf<Parameters<typeof measuredWords>[0]>({
        nodes: Int32Array.of(1, 2, 3),
        respondents: 2,
        lens: { activity: 'active', rule: 'confirmed' },
      }),
      true,
    );
    expect(words).toContain('3 people');
    expect(words).toContain('both report');
    expect(words).toContain('map');
  });
});

describe('how sure each finding is', () => {
  it('is nothing for somebody who is not there', () => {
    expect(
      selectConfidence(partOf<Parameters<typeof selectConfidence>[0]>({ isolation: { verdicts: [] }, reconciled: { response: [] } }))(7),
    ).toBe('');
  });
});
