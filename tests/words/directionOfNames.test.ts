import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeIssue } from '../../src/domain/Issue';
import type { UnitTies } from '../../src/domain/results/UnitTies';
import { toIssueJson } from '../../src/export/toIssueTable';
import { markPlace } from '../../src/views/compare/markPlace';
import { selectPlace } from '../../src/views/map/selectPlace';
import { selectUnitFigures } from '../../src/views/compare/selectUnitFigures';
import { counterpartWords } from '../../src/words/isolation/counterpartWords';
import { summariseGates } from '../../src/words/quality/summariseGates';
import { sayGate } from '../../src/words/quality/sayGate';
import { sayRivals } from '../../src/words/compare/obstacleWords';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { sayPostCounts } from '../../src/words/isolation/sayPostCounts';
import { sayUnits, sayUnlinked } from '../../src/words/compare/unitWords';
import { partOf } from '../fixtures/partOf';

/** Turns what follows it, and does not turn it back. */
const TURNED = 'North\u202etsurT';
const SET_APART = '\u2068North\u202etsurT\u2069';
const RIGHT_TO_LEFT = 'מרכז';

const units = partOf<UnitTies>({
  organisation: TURNED,
  units: [
    { unit: TURNED, managers: 2, answered: 2 },
    { unit: RIGHT_TO_LEFT, managers: 2, answered: 2 },
  ],
  ties: 3,
  across: 0,
  expected: 1,
  p: null,
  pMin: null,
  modularity: 0,
  gated: [],
  pairs: [{ units: [TURNED, RIGHT_TO_LEFT], ties: 0, expected: 1 }],
});
const gate = { organisation: TURNED, answered: 1, n: 4, level: 'own' } as const;
const counts = { all: 4, isolated: 1, possibly: 0, cannotSay: 0, turned: { isolated: 0, connected: 0 } };
const counterparts = { n: 12, median: 3, lowerQuartile: 2, upperQuartile: 4, whom: 'others', from: 'organisation' };
const offList = makeIssue(
  'off-list',
  'warning',
  { file: 'c.csv', row: 2, column: 'to' },
  { contacts: 1, isAll: false, named: 1, names: [{ written: 'Ann', organisation: TURNED, like: [RIGHT_TO_LEFT] }], numbered: 0, ids: [] },
);

const SENTENCES: readonly (readonly [string, string])[] = [
  ['units of an organisation', sayUnits(units)],
  ['units that are not linked', sayUnlinked(units)],
  ['pairs of units', selectUnitFigures(units).pairs.rows.flat().join(' ')],
  ['who answered, in one organisation', sayGate(gate)],
  ['who answered, in all', summariseGates([gate, { ...gate, organisation: RIGHT_TO_LEFT }])],
  ['a post', sayPostCounts(TURNED, counts).headline],
  [
    'counterparts of an organisation',
    counterpartWords(counterparts as never, 2, { organisation: TURNED, group: 'general' }, 'General').explained,
  ],
  [
    'organisations that compete',
    sayRivals({
      organisations: [TURNED, RIGHT_TO_LEFT],
      isDeclared: true,
      open: 0,
      motives: [],
      strained: 0,
      closed: 0,
      closedByCompetition: 0,
    } as never),
  ],
  ['a marked organisation', markPlace({ marked: [TURNED] }, TURNED, TURNED)],
  ['where somebody stands', selectPlace({ organisation: TURNED, role: 'Nurse', grade: '8a' })],
  ['an issue', sayIssue(offList)],
];

describe('the name of an organisation, a unit, a post or a group', () => {
  it.each(SENTENCES)('leaves the sentence around it as it is: %s', (_, sentence) => {
    expect(sentence).toContain(SET_APART);
    expect(sentence.replaceAll(SET_APART, '')).not.toContain('\u202e');
    if (sentence.includes(RIGHT_TO_LEFT)) expect(sentence).toContain(`\u2068${RIGHT_TO_LEFT}\u2069`);
  });

  it('stands in files as it was written', () => {
    expect(JSON.stringify(toIssueJson(offList))).not.toMatch(/[\u2066-\u2069]/);
  });

  it('is a plain word in the codebook of the book', () => {
    expect(bookCodebook.groups.map(({ label }) => sayPostCounts(label, counts).headline).join('')).not.toMatch(/[\u2066-\u2069]/);
  });
});
