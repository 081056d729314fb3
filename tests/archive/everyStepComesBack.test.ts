import { describe, expect, it } from 'vitest';

import { fromBlocks } from '../../src/archive/fromBlocks';
import { toBlocks } from '../../src/archive/toBlocks';
import { bookCodebook } from '../../src/codebook/bookCodebook';
import type { Codebook } from '../../src/codebook/Codebook';
import type { Change } from '../../src/domain/steps/Change';
import type { History } from '../../src/domain/steps/History';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import { compactNominations } from '../../src/domain/nominations/compactNominations';
import { emptyNominations } from '../../src/domain/nominations/emptyNominations';
import { makePerson } from '../../src/domain/makePerson';
import { makeStudy } from '../../src/domain/makeStudy';
import { EMPTY_PLAN } from '../../src/domain/Plan';
import type { StepKind } from '../../src/domain/steps/Step';
import type { Study } from '../../src/domain/Study';

const STUDY: Study = makeStudy({ id: 's', title: 'Now', codebook: bookCodebook, people: [makePerson({ id: 'a', kind: 'manager' })] });

/** One change of each part that a study has: from what it is to something else of its kind. */
const SETTINGS: readonly Change[] = [
  { part: 'title', before: 'Before', after: STUDY.title },
  { part: 'notice', before: 'Made up', after: STUDY.notice },
  {
    part: 'instrument',
    before: { asked: ['types', 'needs'], types: ['Elite'], cap: 5, recall: 'free', absence: 'unknown' },
    after: STUDY.instrument,
  },
  { part: 'silentMeansNone', before: !STUDY.silentMeansNone, after: STUDY.silentMeansNone },
  { part: 'plan', before: { ...EMPTY_PLAN, limits: { ...EMPTY_PLAN.limits, hours: 200, setSize: [4, 4] } }, after: EMPTY_PLAN },
  { part: 'isolationRule', before: { ...STUDY.isolationRule, tau: 7, activity: 'any', rule: 'confirmed' }, after: STUDY.isolationRule },
];
const LISTS: readonly Change[] = [
  { part: 'people', at: 0, before: [], after: STUDY.people },
  {
    part: 'sources',
    at: 0,
    before: [
      { file: 'a.csv', holds: 'people', sha256: 'ab', rows: 3, taken: 2, understood: 'UTF-8', columns: [{ column: 'id', header: 'ID' }] },
    ],
    after: [],
  },
  {
    part: 'issues',
    at: 0,
    before: [
      { code: 'unknown-from', severity: 'warning', file: 'a.csv', row: 2, column: null, values: { written: 'x', isNetwork: false } },
    ],
    after: [],
  },
  { part: 'organisations', at: 0, before: [{ id: 'Acute', competesWith: ['Care'] }], after: [] },
  {
    part: 'decisions',
    at: 0,
    before: [
      {
        a: { name: 'A. Khan', organisation: '', column: 'to', by: 'a' },
        b: { name: 'b', organisation: '', column: 'people', by: '' },
        is: 'unsure',
        who: 'HR',
        on: '2026-11-30',
        why: '',
      },
    ],
    after: [],
  },
  {
    part: 'pins',
    at: 0,
    before: [
      { id: 'a', layout: 'force', x: 1.5, y: -2 },
      { id: 'a', layout: 'group', x: 0, y: 0 },
      { id: 'a', layout: 'organisation', x: 0, y: 0 },
    ],
    after: [],
  },
];
const TABLES = (Object.keys(STUDY.codebook) as (keyof Codebook)[]).map(
  (table) => ({ part: 'codebook', table, at: 0, before: [], after: STUDY.codebook[table] }) as Change,
);
const ROWS: Change = {
  part: 'nominations',
  at: 0,
  before: compactNominations(
    buildNominations([{ origin: { source: 0, row: 2 }, from: 'a', to: 'b', types: ['Elite'], activity: 'lapsed' }]),
  ),
  after: emptyNominations,
};
const RENAMED: readonly Change[] = (['types', 'motives', 'outcomes'] as const).map((column) => ({
  part: 'word',
  column,
  rows: [0, 4],
  before: 'knowlege',
  after: 'knowledge',
}));
const RECIPES: Change = {
  part: 'recipes',
  at: 0,
  before: [{ name: 'Forms', rows: 'person', headerRows: 1, columns: [], questions: [], words: [] }],
  after: [],
};

const KINDS: readonly StepKind[] = [
  'bring-in',
  'rename-study',
  'set-isolation-rule',
  'set-silence',
  'edit-people',
  'add-people',
  'remove-people',
  'edit-contacts',
  'add-contacts',
  'remove-contacts',
  'edit-codebook',
  'edit-instrument',
  'edit-organisations',
  'edit-notice',
  'edit-plan',
  'paste',
  'pin',
  'decide',
  'mend',
];

function comeBack(history: History): History {
  const opened = fromBlocks(toBlocks(STUDY, history));
  if ('reason' in opened) throw new Error(opened.trouble);
  expect(opened.lost).toEqual([]);
  return opened.history;
}

describe('a step that is kept', () => {
  it.each(
    [...SETTINGS, ...LISTS, ...TABLES, ROWS, ...RENAMED, RECIPES].map(
      (change) => [change.part === 'codebook' ? change.table : change.part, change] as const,
    ),
  )('comes back as it was: a change of %s', (_part, change) => {
    const history: History = {
      entries: [{ number: 4, at: 1_764_000_000_000, step: { kind: 'paste', about: 'x', rows: 1, changes: [change] } }],
      done: 1,
    };
    expect(comeBack(history)).toEqual(history);
  });

  it.each(KINDS)('comes back as it was: of the kind %s', (kind) => {
    const history: History = { entries: [{ number: 1, at: 0, step: { kind, about: '', rows: 0, changes: [] } }], done: 1 };
    expect(comeBack(history)).toEqual(history);
  });
});
