import type { Basis, GroupTest, OutcomeAbout, Untested } from '../../src/domain/results/Comparison';
import type { BookResult } from '../../src/domain/results/BookAnswer';
import type { DyadRegression } from '../../src/domain/results/DyadRegression';
import type { DyadTest } from '../../src/domain/results/DyadTest';
import type { Gate, HeldBack } from '../../src/domain/results/Gate';
import type { Mixing } from '../../src/domain/results/Mixing';
import type { Worlds } from '../../src/domain/results/Worlds';
import type { Robustness } from '../../src/domain/results/Robustness';
import type { RoundChange } from '../../src/domain/results/RoundChange';
import type { sayHolding } from '../../src/words/isolation/sayWorlds';
import type { Refused } from '../../src/domain/Refused';
import type { UnitTies } from '../../src/domain/results/UnitTies';

const CARE: Gate = { organisation: 'Care', answered: 4, n: 10, level: 'own' };
const ACUTE: Gate = { organisation: 'Acute', answered: 7, n: 10, level: 'paths' };

export const REFUSED: readonly Refused[] = [
  { why: 'row-without-name' },
  { why: 'contact-without-names' },
  { why: 'no-reporter' },
  { why: 'no-named' },
  { why: 'named-nobody' },
  { why: 'only-of-networks' },
  { why: 'runs-itself' },
  { why: 'not-a-manager', written: 'Zed' },
  { why: 'id-in-use', id: 'b' },
  { why: 'no-column', column: 'shoe' },
  { why: 'not-allowed', written: 'maybe', allowed: 'yes or no' },
  { why: 'not-in-codebook', written: 'clincal', noun: 'group', known: ['General', 'Clinical'] },
];

export const UNTESTED: readonly Untested[] = [
  { why: 'organisations' },
  { why: 'silence' },
  { why: 'waiting' },
  { why: 'capped', cap: 9 },
  { why: 'capped', cap: null },
  { why: 'alone', within: 'organisation', left: false },
  { why: 'alone', within: 'none', left: false },
  { why: 'alone', within: 'organisation', left: true },
];

export const HELD: readonly HeldBack[] = (['own', 'ego', 'links', 'paths'] as const).map((rests) => ({
  held: [CARE],
  banded: rests === 'paths' ? [ACUTE] : [],
  rests,
}));

const basis: Basis = {
  round: 'spring',
  rounds: 2,
  activity: 'any',
  rule: 'either',
  namings: false,
  types: null,
  motives: null,
  isolation: null,
  cap: null,
  capped: 0,
  managers: 92,
  answered: 68,
};
export const BASES: readonly Basis[] = [
  basis,
  { ...basis, round: '', activity: 'active', rule: 'confirmed', isolation: { tau: 2, sigma: 2 }, cap: 9, capped: 12 },
  { ...basis, rule: null, namings: true, types: ['Elite', 'Mentor'], motives: ['support'] },
  { ...basis, activity: null, rule: null },
];

const mixing: Mixing = {
  by: 'group',
  labels: ['general', 'clinical'],
  ties: [
    [30, 20],
    [20, 10],
  ],
  all: 60,
  ei: { observed: -1 / 3, expected: -0.1, p: 0.02, pMin: 0.0002 },
  roles: [],
  gated: { untested: [], unplaced: [] },
  assignments: 9999,
  exact: false,
  seed: 1,
  basis,
};
export const MIXINGS: readonly Mixing[] = [
  mixing,
  { ...mixing, gated: { untested: [CARE], unplaced: [CARE, ACUTE] }, ei: { ...mixing.ei, p: null, pMin: null } },
  { ...mixing, by: 'organisation', exact: true, assignments: 60, ei: { ...mixing.ei, p: null, pMin: null } },
  { ...mixing, ei: { observed: null, expected: null, p: null, pMin: null } },
];

export const DYADS: readonly DyadTest[] = [
  {
    id: 'sameRole',
    name: 'the same post',
    respondents: 68,
    pairs: 4556,
    arcs: 312,
    alike: 101,
    correlation: 0.042,
    expected: 0.011,
    p: 0.03,
    pLower: 0.99,
    pUpper: 0.015,
    pMin: 0.0002,
    assignments: 9999,
    exact: false,
    within: 'organisation',
    seed: 1,
    basis,
  },
];
export const REGRESSIONS: readonly DyadRegression[] = [
  {
    respondents: 68,
    pairs: 4556,
    arcs: 312,
    intercept: 0.01,
    r2: 0.1,
    predictors: [
      { id: 'sameRole', name: 'the same post', b: -0.02, t: -1.2, p: 0.2, pLower: 0.1, pUpper: 0.9, pMin: 0.001 },
      { id: 'sameOrganisation', name: 'the same organisation', b: 0.2, t: 9, p: null, pLower: null, pUpper: null, pMin: null },
    ],
    assignments: 999,
    exact: false,
    within: 'organisation',
    seed: 1,
    basis,
  },
];

const ties = { kept: 69, lost: 37, gained: 48, unknown: 2, jaccard: 0.448 };
const change: RoundChange = {
  rounds: ['before', 'after'],
  answeredBoth: [0, 1, 2],
  joiners: [],
  leavers: [],
  managers: ties,
  outside: ties,
  verdicts: [],
  outcomes: [],
  asked: { changed: [], types: [], isStated: false },
  silent: { earlier: [], later: [] },
  gated: [],
  isOrderKnown: true,
  isCompared: true,
  bases: [basis, { ...basis, round: 'autumn' }],
};
export const ROUNDS: readonly RoundChange[] = [
  change,
  {
    ...change,
    rounds: ['', 'b'],
    managers: { ...ties, unknown: 1, jaccard: null },
    asked: { changed: [{ item: 'motives', round: 'b' }], types: ['advice'], isStated: true },
    silent: { earlier: [1], later: [2, 3] },
    gated: [{ round: '', gates: [CARE], of: [null, 'Ties'] }],
    isOrderKnown: false,
    isCompared: false,
  },
  { ...change, asked: { changed: [{ item: 'types', round: '' }], types: ['advice'], isStated: false } },
];
export const OFFER = {
  offered: 20,
  notOffered: 24,
  changeOffered: 1.5,
  changeNotOffered: 0.5,
  difference: 1,
  within: 0.9,
  p: 0.3,
  pMin: 0.2,
  assignments: 10,
  exact: true,
};

const setting = { error: 'ties_removed', share: 0.1, rho: 0.96, rhoRange: null, top: 0.9, labels: 0.946 } as const;
const robustness: Robustness = {
  measure: { id: 'degree', name: 'Ties' },
  seed: 1,
  runs: 500,
  settings: [setting],
  labelHolds: [],
  ranks: 'bands',
  bands: [],
  gated: { gates: [CARE], from: 0.7 },
  sources: null,
  basis,
};
export const ROBUSTNESS: readonly Robustness[] = [
  robustness,
  { ...robustness, ranks: 'thirds', gated: { gates: [], from: 0.7 } },
  { ...robustness, ranks: 'hidden', settings: [{ ...setting, rho: 0.5 }], sources: 512 },
  { ...robustness, ranks: 'hidden', settings: [{ ...setting, rho: null, labels: null }] },
];

const worlds: Worlds = { seed: 1, names: 0, counts: Array.from({ length: 92 }, () => null), turned: [] };
export const WORLDS: readonly Worlds[] = [
  worlds,
  { ...worlds, names: 1 },
  { ...worlds, names: 12, turned: [3] },
  { ...worlds, names: 12, turned: [3, 8] },
];

export const HOLDING: readonly Parameters<typeof sayHolding>[] = [
  [{ label: 'isolated', k: 0 }, { isolated: 100, notIsolated: 0 }, 0],
  [{ label: 'isolated', k: 0 }, { isolated: 96, notIsolated: 4 }, 1],
  [{ label: 'possibly', k: 24 }, { isolated: 61, notIsolated: 20 }, 2],
  [{ label: 'possibly', k: 24 }, { isolated: 61, notIsolated: 20 }, 0],
  [{ label: 'not_isolated', k: 3 }, { isolated: 2, notIsolated: 98 }, 0],
  [{ label: 'cannot_say', k: 3 }, { isolated: 20, notIsolated: 38 }, 1],
];

const part = { label: 'General', n: 20, mean: 0.5, median: 2, q1: 1, q3: 3, any: 1 };
const asked: BookResult = {
  outcome: { id: 'x', name: 'Contacts outside', unit: 'people', kind: 'amount' },
  parts: [part, { ...part, label: 'Clinical', median: 5, q1: 4, q3: 6 }],
  test: {
    of: ['general', 'others'],
    n: [20, 20],
    delta: -0.6,
    deltaInterval: [-0.8, -0.3],
    expected: 0,
    shift: -3,
    interval: [-4, -2],
    p: 0.0004,
    pMin: 0.0002,
    assignments: 9999,
    exact: false,
  },
  higher: false,
  isTestable: true,
  gated: { held: [], banded: [], rests: 'own' },
};
export const BOOK_RESULTS: readonly BookResult[] = [
  asked,
  { ...asked, higher: true },
  { ...asked, higher: null },
  { ...asked, gated: { held: [CARE], banded: [], rests: 'own' }, test: { ...asked.test!, shift: null, interval: null, expected: -0.6 } },
  { ...asked, test: { ...asked.test!, pMin: 0.2 } },
  { ...asked, test: { ...asked.test!, pMin: 0.2, exact: true, assignments: 10 } },
  {
    ...asked,
    outcome: { ...asked.outcome, kind: 'yes_no' },
    test: null,
    isTestable: false,
    gated: { held: [CARE], banded: [], rests: 'own' },
  },
  { ...asked, outcome: { id: 'm', name: 'Mentions of motives', unit: 'share of mentions', kind: 'share' }, test: null },
  { ...asked, outcome: { id: 'y', name: 'Years', unit: 'mean years', kind: 'figure' }, test: null },
];

export const UNITS: readonly UnitTies[] = [
  {
    organisation: 'Care',
    units: [
      { unit: 'A', managers: 5, answered: 4 },
      { unit: 'B', managers: 6, answered: 6 },
    ],
    managers: 11,
    ties: 20,
    across: 6,
    expected: 10.9,
    p: 0.02,
    pMin: 0.002,
    modularity: 0.2,
    pairs: [],
    gated: [],
    assignments: 462,
    exact: true,
    seed: 1,
  },
  {
    organisation: 'Acute',
    units: [
      { unit: 'A', managers: 3, answered: 1 },
      { unit: 'B', managers: 2, answered: 1 },
    ],
    managers: 5,
    ties: 4,
    across: 1,
    expected: 2,
    p: null,
    pMin: null,
    modularity: 0,
    pairs: [],
    gated: [CARE],
    assignments: 9999,
    exact: false,
    seed: 1,
  },
];

export const ABOUT: OutcomeAbout = {
  id: 'externalTies',
  name: 'Contacts outside',
  meaning: 'How many people outside the organisation a person names.',
  subject: '',
  unit: 'people',
  source: '',
  of: 'respondents',
  kind: 'amount',
  usesGroup: false,
};
const summary = { roster: 30, n: 23, mean: 2, median: 2, q1: 1, q3: 3, min: 0, max: 6, any: 0.9, bounds: null };
const test: GroupTest = {
  of: ['general', 'others'],
  n: [23, 45],
  statistic: 'delta',
  value: -0.6,
  expected: 0,
  delta: -0.6,
  deltaPooled: -0.5,
  medianDifference: -3,
  meanDifference: -2.8,
  shift: -3,
  interval: [-4, -2],
  deltaInterval: [-0.8, -0.4],
  p: 0.0002,
  pLower: 0.0001,
  pUpper: 1,
  pMin: 0.0002,
  q: 0.001,
  assignments: 9999,
  exact: false,
  detectable: 0.4,
  finding: 'clear',
  judgement: 'clear and large',
  withoutHybrids: { n: [20, 40], delta: -0.55, p: 0.001, pMin: 0.0002, gone: [] },
  against: [],
  band: null,
  sides: [
    { id: 'general', label: 'General', summary },
    { id: 'others', label: 'Others', summary: { ...summary, n: 45, median: 5, q1: 4, q3: 6 } },
  ],
};
export const TESTS: readonly GroupTest[] = [
  test,
  { ...test, delta: -0.4, value: -0.4, deltaPooled: 0.1 },
  {
    ...test,
    delta: -0.2,
    value: -0.2,
    judgement: 'clear but small',
    withoutHybrids: { n: [7, 19], delta: -0.41, p: 0.1364, pMin: 0.0004, gone: ['Clinical'] },
    against: [
      { id: 'clinical', label: 'Clinical', n: [23, 20], delta: -0.1, expected: 0, p: 0.4, pMin: 0.002, assignments: 999, holds: false },
      {
        id: 'functional',
        label: 'Functional',
        n: [23, 25],
        delta: -0.3,
        expected: 0,
        p: 0.008,
        pMin: 0.002,
        assignments: 999,
        holds: true,
      },
    ],
  },
  { ...test, delta: -0.2, value: -0.2, deltaPooled: -0.01, medianDifference: 1, judgement: 'clear but small', withoutHybrids: null },
  { ...test, q: 0.08, finding: 'suggestive', judgement: 'not clear' },
  { ...test, q: 0.3, finding: 'not_clear', judgement: 'not clear', band: { low: -0.7, high: -0.4, runs: 200 } },
  { ...test, p: 0.6, q: 0.6, delta: 0.01, deltaPooled: 0.01, finding: 'not_clear', judgement: 'not clear', detectable: 0.05 },
  {
    ...test,
    pMin: 0.667,
    p: 1,
    exact: true,
    assignments: 3,
    q: null,
    finding: 'cannot_detect',
    judgement: 'too few to tell',
    interval: null,
  },
  { ...test, pMin: 0.79, p: 1, q: null, finding: 'cannot_detect', judgement: 'too few to tell' },
  {
    ...test,
    pMin: 1,
    p: 1,
    q: null,
    finding: 'cannot_detect',
    judgement: 'too few to tell',
    sides: [
      { id: 'general', label: 'General', summary: { ...summary, median: 1, q1: 1, q3: 1, min: 1, max: 1 } },
      { id: 'others', label: 'Others', summary: { ...summary, n: 45, median: 1, q1: 1, q3: 1, min: 1, max: 1 } },
    ],
  },
  { ...test, q: null, finding: 'exploratory', judgement: null },
  { ...test, p: 0.3, q: null, finding: 'exploratory', judgement: null },
];
