import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { ACTIVITIES } from '../../src/domain/Activity';
import { makeIssue } from '../../src/domain/Issue';
import { ISSUE_VALUES, type IssueCode } from '../../src/domain/IssueValues';
import type { Gate } from '../../src/domain/results/Gate';
import { GATE_LEVELS } from '../../src/domain/results/Gate';
import type { QualityFinding } from '../../src/domain/results/Quality';
import { TROUBLES } from '../../src/domain/Trouble';
import { activityWords } from '../../src/words/activityWords';
import { summariseGates } from '../../src/words/quality/summariseGates';
import { sayGate } from '../../src/words/quality/sayGate';
import { ISSUE_MEANINGS } from '../../src/words/issues/issueMeanings';
import { sayFinding } from '../../src/words/quality/sayFinding';
import { sayIssue } from '../../src/words/issues/sayIssue';
import { sayTrouble } from '../../src/words/sayTrouble';
import { sayUnderstood } from '../../src/words/files/sayUnderstood';
import type { Understood } from '../../src/domain/Understood';
import { sayLikenesses, sayMixingPlainly } from '../../src/words/compare/acrossWords';
import { sayBasis } from '../../src/words/compare/sayBasis';
import { sayBookResult } from '../../src/words/compare/sayBookResult';
import { sayDyads, sayRegression } from '../../src/words/compare/sayDyads';
import { sayHeldBack, sayUntested } from '../../src/words/compare/sayHeld';
import { sayMixing } from '../../src/words/compare/sayMixing';
import { sayOutcome } from '../../src/words/compare/sayOutcome';
import { sayRefused } from '../../src/words/sayRefused';
import { sayRobustness } from '../../src/words/compare/sayRobustness';
import { sayOffer, sayRounds } from '../../src/words/compare/sayRounds';
import { sayTest } from '../../src/words/compare/sayTest';
import { sayUnitMethod, sayUnits } from '../../src/words/compare/unitWords';
import { sayHolding, sayWorlds, sayWorldsMethod } from '../../src/words/isolation/sayWorlds';
import { CompareContext } from '../../src/compare/CompareContext';
import { listOutcomes } from '../../src/compare/outcomes/listOutcomes';
import { WHOLE_NETWORK } from '../../src/domain/Lens';
import { planComparison } from '../../src/pipeline/compareStudy';
import { reconcile } from '../../src/reconcile/reconcile';
import { makeSampleStudy } from '../fixtures/sampleStudy';
import * as compared from './exampleComparisons';
import { EXAMPLES, SEVERITY } from './exampleIssues';
import { SAID_OF_CHANGES, SAID_OF_FAILURES, SAID_OF_KEEPING, SAID_OF_PLANS } from './exampleMessages';

const FILE = resolve(import.meta.dirname, 'sentences.md');
const CODES = Object.keys(ISSUE_VALUES) as IssueCode[];

const gate = (level: Gate['level'], organisation: string): Gate => ({ organisation, answered: 7, n: 12, level });
const GATES = GATE_LEVELS.filter((level) => level !== 'all').map((level) => gate(level, 'Care'));

const FINDINGS: readonly QualityFinding[] = [
  { id: 'response', state: 'good', response: { count: 68, of: 92 }, unknownReporters: 0, low: [] },
  { id: 'response', state: 'weak', response: { count: 1, of: 1 }, unknownReporters: 2, low: [...GATES, gate('own', '')] },
  { id: 'response', state: 'weak', response: { count: 0, of: 3 }, unknownReporters: 1, low: [] },
  { id: 'balance', state: 'good', answered: 0, uneven: [], compared: ['group'] },
  { id: 'balance', state: 'good', answered: 5, uneven: [], compared: ['group', 'organisation', 'seniority'] },
  { id: 'balance', state: 'good', answered: 5, uneven: [], compared: ['organisation'] },
  { id: 'balance', state: 'good', answered: 5, uneven: [], compared: [] },
  {
    id: 'balance',
    state: 'look',
    answered: 5,
    compared: ['group', 'organisation', 'seniority'],
    uneven: [
      { by: 'group', id: 'general', ofRoster: 0.5, ofAnswers: 2 / 3 },
      { by: 'organisation', id: 'Care', ofRoster: 0.25, ofAnswers: 0 },
      { by: 'seniority', id: '5', ofRoster: 0.25, ofAnswers: 0 },
    ],
  },
  { id: 'asked', state: 'good', items: [], notAsked: { count: 0, of: 9 }, isMute: false },
  { id: 'asked', state: 'look', items: [], notAsked: { count: 1, of: 9 }, isMute: false },
  {
    id: 'asked',
    state: 'weak',
    items: ['types', 'motives', 'activity', 'outside', 'perceived_isolation'],
    notAsked: { count: 3, of: 9 },
    isMute: true,
  },
  { id: 'cap', state: 'good', cap: null, capped: { count: 0, of: 9 }, isMany: false, isFromMemory: true },
  { id: 'cap', state: 'look', cap: 5, capped: { count: 1, of: 9 }, isMany: false, isFromMemory: false },
  { id: 'cap', state: 'weak', cap: null, capped: { count: 3, of: 9 }, isMany: true, isFromMemory: false },
  { id: 'reports', state: 'weak', perPerson: null },
  { id: 'reports', state: 'good', perPerson: { median: 1, lowerQuartile: 1, upperQuartile: 4, none: 0 } },
  { id: 'reports', state: 'look', perPerson: { median: 3, lowerQuartile: 1, upperQuartile: 4, none: 1 } },
  { id: 'use', state: 'weak', notRecorded: { count: 1, of: 9 } },
  { id: 'use', state: 'weak', notRecorded: { count: 1200, of: 9000 } },
  { id: 'names', state: 'good', unmatchedRows: 0, offRoster: { count: 0, of: 0 }, offList: null },
  { id: 'names', state: 'look', unmatchedRows: 0, offRoster: { count: 14, of: 57 }, offList: null },
  { id: 'names', state: 'weak', unmatchedRows: 1, offRoster: { count: 1, of: 1 }, offList: null },
  { id: 'confirmation', state: 'good', pairs: { id: '', confirmed: 57, oneSided: 163 }, low: null },
  {
    id: 'confirmation',
    state: 'look',
    pairs: { id: '', confirmed: 1, oneSided: 9 },
    low: { id: 'Peer/Cohort', confirmed: 1, oneSided: 9 },
  },
];

const study = makeSampleStudy('three-trusts');
const reconciled = reconcile(study, null);
const PLAN = planComparison(study, reconciled, {});
/** Every outcome that is no measure (each measure has its own sentence, and its own test), one of each kind that is about a subject. */
const OUTCOMES = listOutcomes(CompareContext.of(study, reconciled, WHOLE_NETWORK, study.isolationRule)).filter(
  ({ id, meaning }, at, all) =>
    meaning === null && (!id.includes('.') || all.findIndex((other) => other.id.split('.')[0] === id.split('.')[0]) === at),
);

const READINGS: readonly Understood[] = [
  { format: 'graphml', counts: { people: 21, ties: 190, undirected: 0 }, types: [{ type: 'advice', ties: 190 }], files: [] },
  { format: 'gexf', counts: { people: 1, ties: 1, undirected: 1 }, types: [], files: [] },
  {
    format: 'matrix',
    counts: { people: 21, networks: 2, ties: 292, undirected: 3 },
    types: [
      { type: 'advice', ties: 190 },
      { type: 'friendship', ties: 102 },
    ],
    files: ['a.csv', 'b.csv'],
  },
  {
    format: 'pajek',
    counts: { people: 9, ties: 2400 },
    types: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((type) => ({ type, ties: 300 })),
    files: [],
  },
  {
    format: 'network-canvas',
    counts: { respondents: 35, unfinished: 3, names: 92, listed: 71 },
    types: [],
    files: ['ego.csv', 'alters.csv', 'ties.csv'],
  },
  {
    format: 'egor',
    counts: { respondents: 35, unfinished: 0, contactColumns: 15, questions: 5, slots: 3, names: 1 },
    types: [],
    files: [],
  },
];

/** What is said of a comparison, part by part; `''` where there is nothing to say. */
function writeComparisons(): readonly string[] {
  const parts = (said: Readonly<Record<string, string>>): readonly string[] => Object.values(said).filter((words) => words !== '');
  const list = (title: string, sentences: readonly string[]): readonly string[] => [
    '',
    `## ${title}`,
    '',
    ...sentences.map((sentence) => `- ${sentence}`),
  ];
  const said = { about: compared.ABOUT, basis: compared.BASES[0]! };
  return [
    ...list('Cells that are not taken', compared.REFUSED.map(sayRefused)),
    ...list(
      'What outcomes are',
      OUTCOMES.map((outcome) => `${outcome.id}: ${sayOutcome(outcome)}`),
    ),
    ...list(
      'Differences between groups',
      compared.TESTS.flatMap((test) => parts(sayTest(said, test, { plan: PLAN, asked: 92 }))),
    ),
    ...list('Outcomes without a test', compared.UNTESTED.map(sayUntested)),
    ...list('Held back of an outcome', [
      ...compared.HELD.map((held) => sayHeldBack(held, 'group')),
      ...compared.HELD.slice(0, 1).map((held) => sayHeldBack(held, 'organisation')),
    ]),
    ...list('What a result rests on', compared.BASES.map(sayBasis)),
    ...list(
      'Links across groups',
      compared.MIXINGS.flatMap((one) => [sayMixingPlainly(one), ...parts(sayMixing(one))]),
    ),
    ...list('Who names whom', [
      sayLikenesses(compared.DYADS),
      ...[...compared.DYADS.map(sayDyads), ...compared.REGRESSIONS.map(sayRegression)].flatMap((one) => parts({ ...one })),
    ]),
    ...list(
      'Links between units',
      compared.UNITS.flatMap((one) => [sayUnits(one), sayUnitMethod(one)]),
    ),
    ...list('Two rounds', [
      ...compared.ROUNDS.flatMap((one) => parts(sayRounds(one))),
      sayOffer({ about: compared.ABOUT }, compared.OFFER),
    ]),
    ...list(
      'Errors in the answers',
      compared.ROBUSTNESS.flatMap((one) => parts(sayRobustness(one))),
    ),
    ...list('Names that could be read differently', [
      ...compared.WORLDS.map(sayWorlds),
      ...compared.WORLDS.slice(0, 1).map(sayWorldsMethod),
      ...compared.HOLDING.map(([verdict, count, names]) => sayHolding(verdict, count, names)),
    ]),
    ...list('Answers to the book’s questions', compared.BOOK_RESULTS.map(sayBookResult)),
  ];
}

function write(): string {
  const lines: string[] = [
    '# What Kith says',
    '',
    'Every sentence of these kinds, with example values. This text is reviewed, by “Words” in CONTRIBUTING.md: read what a change does to it.',
    'Written by `REWRITE_SENTENCES=1 npx vitest run tests/words/sentences.test.ts`, and by nothing else.',
  ];
  lines.push('', '## Issues, in general', '', ...CODES.map((code) => `- ${code}: ${ISSUE_MEANINGS[code]}`));
  lines.push('', '## Issues');
  for (const code of CODES) {
    const said = EXAMPLES[code].map((values) => sayIssue(makeIssue(code, SEVERITY, { file: 'people.csv', row: 3, column: 'to' }, values)));
    lines.push('', `### ${code}`, '', ...said.map((sentence) => `- ${sentence}`));
  }
  lines.push('', '## As what files were understood', '', ...READINGS.map((one) => `- ${sayUnderstood(one)}.`));
  lines.push('', '## Studies that cannot be opened or kept', '', ...TROUBLES.map((trouble) => `- ${trouble}: ${sayTrouble(trouble)}`));
  for (const [title, said] of [
    ['How a study is kept', SAID_OF_KEEPING],
    ['What came of a change', SAID_OF_CHANGES],
    ['What could not be done', SAID_OF_FAILURES],
    ['What a plan says', SAID_OF_PLANS],
  ] as const)
    lines.push('', `## ${title}`, '', ...said.map((sentence) => `- ${sentence}`));
  lines.push('', '## Findings on the answers', '');
  for (const found of FINDINGS) {
    const { title, finding, consequence, remedy } = sayFinding(found, bookCodebook);
    lines.push(`- ${found.id}, ${found.state}: **${title}.** ${[finding, consequence, remedy].filter((part) => part !== '').join(' / ')}`);
  }
  lines.push(
    '',
    '## Where too few answered',
    '',
    ...[...GATES, gate('own', '')].map((one) => `- ${sayGate(one)}`),
    `- ${summariseGates([...GATES, gate('own', '')])}`,
  );
  lines.push(...writeComparisons());
  lines.push('', '## Whether a contact is in use', '', ...ACTIVITIES.map((activity) => `- ${activity}: ${activityWords[activity]}`), '');
  return lines.join('\n');
}

describe('the sentences', () => {
  it('are those of the reviewed file', () => {
    const text = write();
    if (process.env['REWRITE_SENTENCES'] === '1') writeFileSync(FILE, text);
    expect(text).toBe(readFileSync(FILE, 'utf8'));
  });

  it('have an example for each word that a value can be', () => {
    for (const code of CODES) {
      for (const [name, kind] of Object.entries(ISSUE_VALUES[code])) {
        if (!Array.isArray(kind)) continue;
        const given = new Set(EXAMPLES[code].map((values) => (values as Readonly<Record<string, unknown>>)[name]));
        expect([...given].sort(), `${code}, ${name}`).toEqual([...(kind as readonly string[])].sort());
      }
    }
  });

  it('have a subject, an end and no hole', () => {
    const sentences = write()
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .filter((line) => !/^- (untold|active|latent|lapsed|absent): /.test(line));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[.?)]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\.|\( *\)/);
    }
  });
});
