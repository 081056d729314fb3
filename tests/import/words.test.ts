import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { allowedWords, saysInPart } from '../../src/import/columns/allowedWords';
import { cleanCell } from '../../src/import/files/cleanCell';
import { hasLostDigits } from '../../src/import/rows/hasLostDigits';
import { isErrorCell, isMissing } from '../../src/import/rows/isMissing';
import { plainText } from '../../src/import/plainText';
import { readDay } from '../../src/import/rows/readDay';
import { readStanding } from '../../src/import/rows/readStanding';
import { saysNever } from '../../src/import/rows/saysNever';
import { saysNobody, saysUnknown } from '../../src/import/rows/saysNobody';
import { saysNoName } from '../../src/import/rows/saysNoName';
import { saysVacant } from '../../src/import/rows/saysVacant';
import { Vocabulary } from '../../src/import/columns/Vocabulary';

// What docs/import.md, “What is read otherwise than it is written”, says of words.
describe('words that a cell may hold', () => {
  it.each([
    ['yesNo', { true: 'Yes|y|TRUE|1|x', false: 'no|N|false|0' }],
    [
      'personKind',
      {
        manager: 'Manager|person|roster',
        outside_person: 'outside|Outsider|external person|external|outside_person',
        collectivity: 'group|Organisation|organization|team|collectivity',
      },
    ],
    ['consent', { named: 'Named', introduced: 'introduced', kept: 'KEPT', none: 'No|n|none|refused' }],
    ['optedOut', { true: 'yes|x|✓|opted out|out|withdrew|Declined', false: 'no|N|false|0|opted in|in' }],
    ['position', { 1: 'internal|Inside|in|within', 2: 'external|outside|out' }],
    [
      'networkPosition',
      {
        internal: 'internal|inside|in|within',
        external: 'external|outside|out',
        across: 'across|both|spanning|inside and outside|internal and external',
      },
    ],
    [
      'networkStatus',
      {
        live: 'live|active|current|running|ongoing|open',
        dormant: 'dormant|latent|inactive|paused|sleeping',
        closed: 'closed|lapsed|ended|stopped|finished|dissolved|disbanded|former',
      },
    ],
    [
      'mentoring',
      { 1: 'received|receive|receives|from them|by them', 2: 'given|give|gives|to them', 3: 'mutual|both|both ways|each other|reciprocal' },
    ],
    [
      'contactKind',
      {
        0: 'person|individual|people|manager',
        1: 'group|team|network|committee|collectivity',
        2: 'organisation|organization|org|body',
        3: 'several',
        4: 'unread',
      },
    ],
    [
      'activity',
      {
        1: 'Active|weekly|in use',
        2: 'latent|dormant|inactive|not active|not in use|not in use now',
        3: 'lapsed|ended|no longer',
        4: 'absent|never|no tie',
      },
    ],
    [
      'responded',
      {
        yes: 'yes|completed|✓',
        no: 'no|pending|non-response',
        declined: 'declined|refused|declined to take part|opted out|withdrawn|withdrew',
        not_asked: 'not asked|not invited|not sent|not eligible|excluded',
      },
    ],
  ] as const)('%s', (which, values) => {
    for (const [value, words] of Object.entries(values))
      for (const word of words.split('|')) expect([word, String(allowedWords[which](word))]).toEqual([word, value]);
    expect([allowedWords[which]('xyzzy'), allowedWords[which]('')]).toEqual([null, null]);
  });

  it('says who has begun and not ended', () => {
    for (const cell of [
      'In progress',
      'partial',
      'Partially complete',
      'yes partly',
      'Incomplete',
      'not finished',
      'started',
      'Draft',
      '50% complete - in progress',
    ])
      expect([cell, saysInPart(cell)]).toEqual([cell, !cell.startsWith('50')]);
    for (const cell of ['complete', 'not started', 'in progress of time', 'the draft', ''])
      expect([cell, saysInPart(cell)]).toEqual([cell, false]);
  });
});

describe('a cell that says something else than a name', () => {
  const all = (says: (cell: string) => boolean, ...cells: readonly string[]) => {
    for (const cell of cells) expect([cell, says(cell)]).toEqual([cell, true]);
  };
  const none = (says: (cell: string) => boolean, ...cells: readonly string[]) => {
    for (const cell of cells) expect([cell, says(cell)]).toEqual([cell, false]);
  };

  it('is nobody', () => {
    all(
      saysNobody,
      'none',
      'Nobody',
      'no one',
      'N/A',
      'na',
      'NA',
      '--',
      '…',
      '/',
      '0',
      'None at present',
      'I can’t think of anybody',
      'Nobody really, sorry',
      'no people',
      'not anyone',
      'no one else',
    );
    none(saysNobody, 'Na', 'None Taylor', 'Nobody’s Child', 'Anybody', 'Ask anybody', 'Ann', 'Not Ann', '- Ann', 'Noone, Ann', 'unknown');
    // A note, and no cell.
    none(saysNobody, `none ${'at present '.repeat(12)}`);
  });

  it('is unknown', () => {
    all(
      saysUnknown,
      'Unknown',
      'don’t know',
      'DK',
      'ditto',
      'as above',
      'everyone',
      'NULL',
      'Vacant',
      'TBC',
      '?',
      '???',
      'prefer not to say',
    );
    none(saysUnknown, 'none', 'Ann', 'Same Person');
  });

  it('is never', () => {
    all(
      saysNever,
      '0',
      'Never',
      'not at all',
      '0 = never',
      '0 (not at all)',
      '1 - Never',
      'never, sadly',
      'none',
      'no contact',
      '0: rarely',
    );
    none(saysNever, '1', 'often', '1 = often', '1 - none', '2 = not often', 'hardly ever never', '10', 'nevertheless');
  });

  it('is missing, or the error of a spreadsheet', () => {
    all(isMissing, '', 'NA', 'N/A', 'n/a', '-', '–', '—', '#N/A', '#REF!');
    none(isMissing, 'Na', 'na', '--', '0', 'none', '#');
    all(isErrorCell, '#N/A', '#DIV/0!', '#NAME?');
    none(isErrorCell, 'N/A', '');
  });

  it('is a post that nobody holds', () => {
    all(
      saysVacant,
      'Vacant',
      '(vacant)',
      '*VACANT*',
      'Vacant 2',
      'Vacant – Head of Ops',
      'Post currently vacant',
      'Matron: VACANT',
      'TBC',
      'To be appointed',
      'N/A post',
      'A N Other',
      'Agency/Bank',
      'Maternity cover',
      'vacancy #3',
    );
    none(saysVacant, 'Ann Vacant', 'Vacante', 'Cover', 'Ann Banks', '', '#N/A', `vacant ${'x'.repeat(80)}`);
  });

  it('is a post or a group', () => {
    all(
      saysNoName,
      'My manager',
      'the board',
      'some colleagues',
      'Ward team',
      'HR',
      'Finance',
      'line manager',
      'Estates department',
      'a friend of mine',
      'The Ward',
    );
    none(saysNoName, 'Ann Ward', 'A. Smith', 'Ann Office', 'A Khan', 'An Li', 'Ann', 'Wardle', `my ${'long '.repeat(14)}story`);
  });

  it('is that somebody has left, or is away', () => {
    for (const cell of [
      'Left',
      'left 30/06/2025',
      'Leaver',
      'Terminate Assignment',
      'No longer in post',
      '(Retired)',
      'ex-employee',
      'Gone!',
    ])
      expect([cell, readStanding(cell)]).toEqual([cell, 'left']);
    for (const cell of ['Maternity leave', 'Bank', 'Agency', 'on secondment', 'notice', 'inactive', 'Locum', 'career  break'])
      expect([cell, readStanding(cell)]).toEqual([cell, 'unclear']);
    for (const cell of ['Active', 'Leftwich', 'left for lunch', 'Permanent', '', `left ${'x'.repeat(80)}`, 'retired and returned'])
      expect([cell, readStanding(cell)]).toEqual([cell, null]);
  });

  it('is a number that has lost its digits', () => {
    all(hasLostDigits, '4.57E+10', '1.2e+05'.replace('1.2e+05', '1.23457E+09'), '4,57E+10');
    none(hasLostDigits, '1e+05', '3E2', '45', '4.57', 'E+10', '12.5E+10', '');
  });
});

describe('a cell', () => {
  it('loses the mark that keeps it from being a formula, and the spaces around it', () => {
    expect(["'=A1", " '+44", "'-", "'@x", "'Ann", ' Ann ', "''=A1", "O'Neil", "'0123"].map(cleanCell)).toEqual([
      '=A1',
      '+44',
      '-',
      '@x',
      "'Ann",
      'Ann',
      "'=A1",
      "O'Neil",
      "'0123",
    ]);
  });

  it('is compared without case, accents, spaces and signs, unless it is nothing else', () => {
    expect(['Zoë  Quill-Moss', ' -- ', '?', 'A1', ''].map(plainText)).toEqual(['zoequillmoss', '--', '?', 'a1', '']);
  });

  it.each([
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['2024-12-31', '2024-12-31'],
    ['2024/1/2 10:30', '2024-01-02'],
    ['31-Dec-2024', '2024-12-31'],
    ['1 January 24', '2024-01-01'],
    ['5-may-2024', '2024-05-05'],
    ['45657', '2024-12-31'],
    ['45657.75', '2024-12-31'],
    ['32/12/2024', null],
    ['13/13/2024', null],
    ['0/1/2024', null],
    ['1-Foo-2024', null],
    ['2024-13-01', null],
    ['2024-00-10', null],
    ['2024-01-32', null],
    ['4565', null],
    ['yesterday', null],
    ['on 31/12/2024', null],
    ['', null],
  ])('of a day, “%s”, is %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });
});

describe('Vocabulary', () => {
  const listen = () => {
    const added: string[] = [];
    return { added, onAdded: (word: string) => added.push(word) };
  };

  it('knows the words of the codebook in any spelling, in its order, and adds the others as they are written', () => {
    const vocabulary = new Vocabulary(bookCodebook, new Map());
    const { added, onAdded } = listen();
    expect(vocabulary.types('managerial; ELITE|Zeal\nBoard', onAdded)).toEqual(['Elite', 'Managerial', 'Zeal', 'Board']);
    expect(vocabulary.types('zeal ; BOARD', onAdded)).toEqual(['Zeal', 'Board']);
    expect(added).toEqual(['Zeal', 'Board']);
    expect(vocabulary.motives('Support, knowledge', onAdded)).toEqual(['knowledge', 'support']);
    expect(vocabulary.motives('fun, games', onAdded)).toEqual(['fun, games']);
    expect(vocabulary.motives('', onAdded)).toEqual([]);
    expect(vocabulary.group('General', onAdded)).toBe('general');
    expect(vocabulary.group('Estates', onAdded)).toBe('Estates');
    expect(added.slice(2)).toEqual(['fun, games', 'Estates']);
    const made = vocabulary.finish();
    expect(made.networkTypes.slice(-2).map(({ id, label, position, chapter }) => [id, label, position, chapter])).toEqual([
      ['Zeal', 'Zeal', 'either', ''],
      ['Board', 'Board', 'either', ''],
    ]);
    expect(made.motives.at(-1)).toMatchObject({ id: 'fun, games', subKinds: [], mentioned: '' });
    expect(made.groups.at(-1)?.id).toBe('Estates');
    expect(made.networkTypes).toHaveLength(bookCodebook.networkTypes.length + 2);
    expect(vocabulary.base).toBe(bookCodebook);
  });

  it('keeps apart what files add with another accent', () => {
    const vocabulary = new Vocabulary(bookCodebook, new Map());
    const { added, onAdded } = listen();
    vocabulary.types('Résumé', onAdded);
    vocabulary.types('Resume', onAdded);
    vocabulary.types('RÉSUMÉ', onAdded);
    expect(added).toEqual(['Résumé', 'Resume']);
  });

  it('gives each new type a family of its own until they are used up, and then one together', () => {
    const vocabulary = new Vocabulary(bookCodebook, new Map());
    const { onAdded } = listen();
    const names = Array.from({ length: 30 }, (_, at) => `Own ${at}`);
    for (const name of names) vocabulary.types(name, onAdded);
    const { families, networkTypes } = vocabulary.finish();
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
    const own = networkTypes.slice(bookCodebook.networkTypes.length).map(({ family }) => family);
    expect(own.every((family) => families.some(({ id }) => id === family))).toBe(true);
    // Each by itself, under its own name, but for the last ones.
    const last = own.at(-1);
    const single = own.filter((family) => family !== last);
    expect(new Set(single).size).toBe(single.length);
    expect(own.filter((family) => family === last).length).toBeGreaterThan(1);
    expect(families.find(({ id }) => id === own[0])?.label).toBe('Own 0');
  });

  it('reads words as somebody has said that they are meant', () => {
    const vocabulary = new Vocabulary(
      bookCodebook,
      new Map([['boss talk', 'Managerial']]),
      new Map([['Now and then', 'latent']]),
      new Map([['Moaning', 'support']]),
      new Map([['GM', 'general']]),
    );
    const { added, onAdded } = listen();
    expect(vocabulary.types('Boss Talk', onAdded)).toEqual(['Managerial']);
    expect(vocabulary.types('boss-talk, Elite', onAdded)).toEqual(['Elite', 'Managerial']);
    expect(vocabulary.motives('moaning, knowledge', onAdded)).toEqual(['knowledge', 'support']);
    expect(vocabulary.group('gm', onAdded)).toBe('general');
    expect(vocabulary.look('boss talk')).toEqual({ type: 'Managerial', motive: null });
    expect(vocabulary.look('Moaning')).toEqual({ type: null, motive: 'support' });
    expect(vocabulary.look('xyzzy')).toEqual({ type: null, motive: null });
    expect([vocabulary.activity('now AND then'), vocabulary.activity('active'), vocabulary.activity('rarely')]).toEqual([2, 1, null]);
    expect(added).toEqual([]);
  });

  it('knows sub-kinds, poles and barriers', () => {
    const vocabulary = new Vocabulary(bookCodebook, new Map());
    const { onAdded } = listen();
    expect(vocabulary.motives('Keeping aware; knowledge-active', onAdded)).toEqual(['knowledge-passive', 'knowledge-active']);
    const [dimension] = bookCodebook.dimensions;
    expect(dimension).toBeDefined();
    if (dimension === undefined) return;
    expect(
      dimension.poles.flatMap(({ id, label }) => [vocabulary.pole(dimension.id, id), vocabulary.pole(dimension.id, label.toUpperCase())]),
    ).toEqual([1, 1, 2, 2]);
    expect(vocabulary.pole(dimension.id, 'neither')).toBeNull();
    const ids = bookCodebook.barriers.slice(0, 2).map(({ id }) => id);
    expect(vocabulary.barriers(`${ids[1]}; nonsense; ${ids[0]}`)).toEqual({ known: ids, unknown: ['nonsense'] });
  });

  it('counts words of the activity column that somebody has to say', () => {
    const vocabulary = new Vocabulary(bookCodebook, new Map());
    expect([vocabulary.askActivity(' Sometimes ', 1), vocabulary.askActivity('SOMETIMES', 2), vocabulary.askActivity('rarely', 1)]).toEqual(
      ['Sometimes', 'Sometimes', 'rarely'],
    );
    expect(vocabulary.activityWords).toEqual([
      { word: 'Sometimes', rows: 3 },
      { word: 'rarely', rows: 1 },
    ]);
  });
});
