import { describe, expect, it } from 'vitest';

import { makePerson } from '../../../src/domain/makePerson';
import { BLANK_NETWORK } from '../../../src/domain/NetworkEntry';
import type { Person } from '../../../src/domain/Person';
import { askToy, makeToy, PEOPLE, ROWS } from './bookToy';

/** Of each part with a value: its label, how many, and its mean (of yes or no, the share). */
type Part = readonly [label: string, n: number, mean: number];
const answers = askToy(makeToy());

function partsOf(id: string, outcome: string, at = 0, from = answers): readonly Part[] {
  const found = (from.get(id)?.results ?? []).filter((result) => result.outcome.id === outcome)[at];
  return (found?.parts ?? [])
    .filter(({ n }) => n > 0)
    .map(({ label, n, mean }) => [label, n, Math.round((mean ?? NaN) * 1e6) / 1e6] as const);
}
const rounded = (parts: readonly Part[]): readonly Part[] => parts.map(([label, n, mean]) => [label, n, Math.round(mean * 1e6) / 1e6]);

/** Worked out by hand from the rows of `bookToy.ts`. */
const BY_HAND: readonly (readonly [id: string, outcome: string, at: number, parts: readonly Part[]])[] = [
  // Own Elite ties: g2 and f1. g1 is tied to g2; g3, c1 and f2 are tied to g1.
  [
    'F2',
    'eliteProfessionalAny',
    0,
    [
      ['General', 3, 1 / 3],
      ['Clinical', 1, 0],
      ['Functional', 2, 0],
    ],
  ],
  [
    'F2',
    'stepsToElite',
    0,
    [
      ['General', 3, 2],
      ['Clinical', 1, 3],
      ['Functional', 2, 2],
    ],
  ],
  // Functional against all, then clinical against general alone: Guild is one of f1's two, Association one of g2's two.
  [
    'F3',
    'professionalShare',
    0,
    [
      ['General', 3, 1 / 6],
      ['Clinical', 1, 0],
      ['Functional', 2, 1 / 4],
    ],
  ],
  [
    'F3',
    'professionalShare',
    1,
    [
      ['General', 3, 1 / 6],
      ['Clinical', 1, 0],
    ],
  ],
  // g1 has a past as a nurse, g2 has none, and of g3 it is not recorded.
  [
    'F8',
    'typeShare.Operational/Clinical',
    0,
    [
      ['clinical background', 1, 1 / 4],
      ['no clinical background', 1, 1 / 2],
    ],
  ],
  // Knowledge inside: g1 1 of 1, g2 1 of 2, g3 1 of 1. Support inside: g1 2 of 3, c1 1 of 1.
  [
    'F10',
    'knowledgeInsideShare',
    0,
    [
      ['General', 3, 5 / 6],
      ['Functional', 2, 0],
    ],
  ],
  [
    'F10',
    'supportInsideShare',
    0,
    [
      ['General', 1, 2 / 3],
      ['Clinical', 1, 1],
    ],
  ],
  // Two statements: 5, 4 and 2 of lacking a network; nobody rates feeling isolated 4 or more.
  [
    'F11',
    'lacksNetworks',
    0,
    [
      ['General', 3, 2 / 3],
      ['Clinical', 1, 0],
    ],
  ],
  [
    'F11',
    'feelsAlone',
    0,
    [
      ['General', 3, 0],
      ['Clinical', 1, 0],
    ],
  ],
  [
    'F13',
    'motiveAny.career',
    0,
    [
      ['General', 3, 1 / 3],
      ['Clinical', 1, 0],
      ['Functional', 2, 1 / 2],
    ],
  ],
  [
    'F14',
    'careerOutsideTies',
    0,
    [
      ['General', 3, 1 / 3],
      ['Clinical', 1, 0],
      ['Functional', 2, 1 / 2],
    ],
  ],
  // Without the clinical one. Outside: f1 has Guild and Ann, who serves the career; of the general ones only g3's set does.
  [
    'F15',
    'careerOutsideShare',
    0,
    [
      ['General', 3, 1 / 3],
      ['Functional', 2, 1 / 4],
    ],
  ],
  // By a refusal alone, which is no tie.
  [
    'F16',
    'barrierAny.competitive-tension',
    0,
    [
      ['General', 3, 0],
      ['Clinical', 1, 0],
      ['Functional', 2, 1 / 2],
    ],
  ],
  [
    'F17',
    'motiveShare.knowledge',
    0,
    [
      ['clinical background', 2, (1 / 4 + 0) / 2],
      ['no clinical background', 1, 1],
    ],
  ],
  // Contacts and groups, on the staff list or not: 4, 2, 2, 1; 2, 1.
  [
    'F19',
    'namedContacts',
    0,
    [
      ['North', 4, 9 / 4],
      ['South', 2, 3 / 2],
    ],
  ],
  [
    'F19',
    'namedInside',
    0,
    [
      ['North', 4, 6 / 4],
      ['South', 2, 0],
    ],
  ],
  [
    'F19',
    'namedOutside',
    0,
    [
      ['North', 4, 3 / 4],
      ['South', 2, 3 / 2],
    ],
  ],
  ['F20', 'namedContacts', 0, [['North', 3, 8 / 3]]],
  // g1 ½, ¼, ¼: 1.5 bits; g2 ½, ¼, ¼ with a tie of two types; g3 ½, ½: 1 bit.
  ['F20', 'typeEntropy', 0, [['North', 3, 4 / 3]]],
  ['F21', 'outsideSectors', 0, [['North', 3, 1 / 3]]],
  [
    'F21',
    'outsideSectors',
    1,
    [
      ['North: Medicine', 2, 0],
      ['North: Surgery', 2, 1 / 2],
      ['South: Finance', 1, 0],
      ['South: HR', 1, 1],
    ],
  ],
  [
    'F24',
    'motiveAny.support',
    0,
    [
      ['North', 4, 1 / 2],
      ['South', 2, 0],
    ],
  ],
  [
    'F25',
    'motiveAny.knowledge',
    0,
    [
      ['North', 4, 3 / 4],
      ['South', 2, 1],
    ],
  ],
  [
    'F28',
    'barrierAny.competitive-tension',
    0,
    [
      ['North', 4, 0],
      ['South', 2, 1 / 2],
    ],
  ],
  // g1 1 of 3, g2 1 of 1, g3 0 of 1, c1 1 of 1. Ties in North: g1–g2 and c1–g3 within, g1–g3 and g1–c1 across: 4 ends in each unit.
  ['F30', 'unitShare', 0, [['North', 4, 7 / 12]]],
  ['F30', 'unitBridges', 0, [['North', 4, 1 / 2]]],
  ['F30', 'unitModularity', 0, [['North', 4, 0]]],
  // Of all mentions, not of managers: knowledge 6, support 4, career 2, influence 1. An outcome is no mention.
  [
    'F31',
    'mentions',
    0,
    [
      ['Knowledge', 13, 6 / 13],
      ['Support', 13, 4 / 13],
      ['Career', 13, 2 / 13],
      ['Influence', 13, 1 / 13],
    ],
  ],
  ['F32', 'motiveAny.knowledge', 0, [['everybody', 6, 5 / 6]]],
  // Both halves. Men: g2 and f1.
  [
    'F33',
    'careerOrInfluenceAny',
    0,
    [
      ['men', 2, 1],
      ['women', 4, 1 / 4],
    ],
  ],
  [
    'F33',
    'motiveAny.support',
    0,
    [
      ['men', 2, 0],
      ['women', 4, 1 / 2],
    ],
  ],
  ['F34', 'problemTypes', 0, [['Operational/Clinical', 1, 1]]],
  // g1 has support from the own unit (the line manager), another unit and outside; c1 from the own unit.
  ['F35', 'supportBeyondUnitShare', 0, [['everybody', 2, 1 / 3]]],
  ['F35', 'supportOutsideShare', 0, [['everybody', 2, 1 / 6]]],
  ['F35', 'supportLineShare', 0, [['everybody', 1, 1 / 3]]],
  // Of 12 ties with a motive or an outcome: c1 and g3 (support, and a career came of it), g2 and g1.
  [
    'F36',
    'motivePairs',
    0,
    [
      ['knowledge and support', 12, 0],
      ['support and influence', 12, 0],
      ['support and career', 12, 1 / 12],
      ['knowledge and influence', 12, 1 / 12],
      ['knowledge and career', 12, 0],
      ['influence and career', 12, 0],
    ],
  ],
  [
    'F38',
    'motiveAny.career',
    0,
    [
      ['graduate scheme', 1, 1],
      ['others', 1, 0],
    ],
  ],
  // Of g3's two sets one has ended.
  ['F39', 'setsLapsedShare', 0, [['everybody', 1, 1 / 2]]],
  // Said in general, without a row.
  ['F40', 'barrierAny.time-pressure', 0, [['everybody', 6, 1 / 6]]],
  ['F43', 'namedContacts', 0, [['general', 3, 8 / 3]]],
  ['F43', 'topTenth', 0, [['the one of 3 with the most', 8, 1 / 2]]],
  [
    'F44',
    'barrierAny.no-organisational-support',
    0,
    [
      ['North', 4, 0],
      ['South', 2, 0],
    ],
  ],
  [
    'F45',
    'externalTies',
    0,
    [
      ['North: general manager', 1, 1],
      ['North: operational manager', 1, 1],
      ['North: service manager', 1, 1],
    ],
  ],
  [
    'F46',
    'externalShare',
    0,
    [
      ['North: Medicine', 2, 1 / 4],
      ['North: Surgery', 2, 3 / 8],
      ['South: Finance', 1, 1],
      ['South: HR', 1, 1],
    ],
  ],
  [
    'F47',
    'unitsOutside',
    0,
    [
      ['North', 2, 1],
      ['South', 2, 1],
    ],
  ],
  // North 1, 1, 1, 0: two hold two of three. South 2, 1: one holds two of three.
  [
    'F47',
    'outsideHolders',
    0,
    [
      ['North', 4, 1 / 2],
      ['South', 2, 1 / 2],
    ],
  ],
  ['F48', 'trustedKnowledgeShare', 0, [['everybody', 1, 0]]],
  [
    'F49',
    'barrierAny.authenticity',
    0,
    [
      ['took a programme', 1, 0],
      ['took none', 5, 0],
    ],
  ],
  // g2's tie inside is for knowledge of a kind that is not recorded.
  ['F50', 'insideProblemShare', 0, [['everybody', 3, 1 / 9]]],
  ['F50', 'insideAwareShare', 0, [['everybody', 3, 1 / 3]]],
  ['F50', 'insideSupportShare', 0, [['everybody', 4, 5 / 12]]],
  [
    'F51',
    'postsOfContacts',
    0,
    [
      ['do not name it', 5, 4 / 5],
      ['name lack of time', 1, 3],
    ],
  ],
];

describe('a finding of the book, worked out by hand', () => {
  it.each(BY_HAND)('%s: %s (look %i)', (id, outcome, at, parts) => {
    expect(partsOf(id, outcome, at)).toEqual(rounded(parts));
  });

  it('F12 sets the post of service management against other posts', () => {
    expect(partsOf('F12', 'isolatedOrPossibly').map(([label]) => label)).toEqual(expect.arrayContaining(['service management']));
  });
});

it('F39 takes from the register which sets are closed, and of what type they are', () => {
  const set = (id: string, host: string, status: 'live' | 'closed' | '') =>
    makePerson({ id, kind: 'collectivity', network: { ...BLANK_NETWORK, types: ['Alumni'], host, status } });
  const people = [
    ...PEOPLE,
    set('Set of autumn', 'Academy', 'closed'),
    set('Set of winter', 'academy ', 'live'),
    set('Set of old', '', ''),
  ];
  const registered = askToy(makeToy(people, [...ROWS, { from: 'g1', to: 'Set of winter', contactKind: 'group', activity: 'active' }]));
  // g3's two sets have ended now; g1's, whose type only the register says, has not.
  expect(partsOf('F39', 'setsLapsedShare', 0, registered)).toEqual([['everybody', 2, 0.5]]);
  expect(partsOf('F39', 'setsByHost', 0, registered)).toEqual([['Academy', 2, 0.5]]);
});

describe('what was not asked', () => {
  const without = (people: (person: Person) => Person, rows = ROWS) => askToy(makeToy(PEOPLE.map(people), rows));

  it.each([
    ['F11', 'lacksNetworks', without((person) => ({ ...person, lacksNetworks: null }))],
    ['F11', 'feelsAlone', without((person) => ({ ...person, perceivedIsolation: null }))],
    ['F30', 'unitShare', without((person) => ({ ...person, unit: '' }))],
    ['F35', 'supportBeyondUnitShare', without((person) => ({ ...person, unit: '' }))],
    ['F46', 'externalShare', without((person) => ({ ...person, unit: '' }))],
    ['F47', 'unitsOutside', without((person) => ({ ...person, unit: '' }))],
    ['F8', 'typeShare.Professional', without((person) => ({ ...person, background: '' }))],
    ['F33', 'motiveAny.support', without((person) => ({ ...person, gender: '' }))],
    ['F38', 'motiveAny.career', without((person) => ({ ...person, programme: '' }))],
    ['F49', 'barrierAny.authenticity', without((person) => ({ ...person, programme: '' }))],
    [
      'F40',
      'barrierAny.time-pressure',
      without(
        (person) => ({ ...person, barriers: [] }),
        ROWS.map((one) => ({ ...one, barrier: '' })),
      ),
    ],
    [
      'F31',
      'mentions',
      without(
        (person) => person,
        ROWS.map((one) => ({ ...one, motives: [] })),
      ),
    ],
    [
      'F50',
      'insideProblemShare',
      without(
        (person) => person,
        ROWS.map((one) => ({ ...one, motives: (one.motives ?? []).map((word) => word.split('-')[0] ?? word) })),
      ),
    ],
    ['F51', 'postsOfContacts', without((person) => ({ ...person, role: '' }))],
  ] as const)('%s has no figure for %s, and no zero', (id, outcome, from) => {
    expect(from.get(id)?.results.map((result) => result.outcome.id)).not.toContain(outcome);
  });

  it('leaves a question without any figure not asked', () => {
    for (const id of ['F22', 'F23', 'F41', 'F42']) expect(answers.get(id)).toEqual({ id, status: 'not_asked', results: [] });
  });
});

it('an absent tie changes nothing but the barrier that it names', () => {
  const rows = ROWS.filter(({ activity }) => activity !== 'absent');
  const [person, ...others] = [...PEOPLE].reverse();
  const said = [...others.reverse(), { ...person!, barriers: ['competitive-tension'] }];
  const figures = (of: ReturnType<typeof askToy>) =>
    [...of].map(([id, { results }]) => [id, results.map(({ outcome, parts }) => [outcome.id, parts])]);
  expect(figures(askToy(makeToy(said, rows)))).toEqual(figures(answers));
});
