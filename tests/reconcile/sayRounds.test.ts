import { describe, expect, it } from 'vitest';

import { bookCodebook } from '../../src/codebook/bookCodebook';
import { makeStudy } from '../../src/domain/makeStudy';
import { buildNominations } from '../../src/domain/nominations/buildNominations';
import type { RoundOrder } from '../../src/domain/rounds/orderRounds';
import type { Source } from '../../src/domain/Source';
import { sayRounds } from '../../src/reconcile/sayRounds';

type Row = readonly [source: number, row: number, from: string, round?: string, type?: string];

const source = (file: string, holds: Source['holds'] = 'contacts', header = 'wave'): Source => ({
  file,
  holds,
  sha256: '',
  rows: 0,
  taken: 0,
  understood: '',
  columns: [
    { column: 'to', header: 'alter' },
    { column: 'round', header },
  ],
});

/** What is said of rows, each respondent being who their letter is: a = 0. */
function says(sources: readonly Source[], rows: readonly Row[], rounds: readonly string[] = [''], by: RoundOrder['by'] = 'meaning') {
  const study = makeStudy({
    id: 's',
    title: '',
    codebook: bookCodebook,
    sources,
    nominations: buildNominations(
      rows.map(([at, row, from, round = '', type = 'Mentor']) => ({ origin: { source: at, row }, from, to: 'z', round, types: [type] })),
    ),
  });
  const who = Int32Array.from(rows, ([, , from]) => 'abcdefgh'.indexOf(from));
  return sayRounds(study, rounds, by, who).map(({ code, severity, file, row, column, values }) => [
    code,
    severity,
    file,
    row,
    column,
    values,
  ]);
}

describe('the order of rounds', () => {
  const sources = [source('staff.csv', 'people'), source('contacts.csv')];

  it('is told where there is more than one, and asked about where nothing tells it', () => {
    expect(says(sources, [], ['1', '2'])).toEqual([
      ['round-order', 'info', 'contacts.csv', null, 'round', { rounds: ['1', '2'], isKnown: true }],
    ]);
    expect(says(sources, [], ['red', 'blue'], 'unknown')).toEqual([
      ['round-order', 'warning', 'contacts.csv', null, 'round', { rounds: ['red', 'blue'], isKnown: false }],
    ]);
    expect(says(sources, [], ['1'])).toEqual([]);
    expect(says(sources, [], [''])).toEqual([]);
    expect(says([], [], ['1', '2'])[0]).toEqual(['round-order', 'info', '', null, 'round', { rounds: ['1', '2'], isKnown: true }]);
  });

  it('has rows of no round, which are counted from the first', () => {
    const rows: readonly Row[] = [
      [1, 2, 'a', '1'],
      [1, 5, 'b', ' '],
      [1, 6, 'c'],
    ];
    expect(says(sources, rows, ['', '1'])).toEqual([['no-round', 'warning', 'contacts.csv', 5, 'wave', { rows: 2 }]]);
    const [ofTheFirst, ...others] = rows;
    const turned = [...others, ...(ofTheFirst === undefined ? [] : [ofTheFirst])];
    expect(says(sources, turned, ['', '1'])).toEqual([['no-round', 'warning', 'contacts.csv', 5, 'wave', { rows: 2 }]]);
    expect(says(sources, rows, ['1'])).toEqual([]);
    expect(says(sources, rows, [''])).toEqual([]);
    expect(says([], rows, ['', '1'])).toEqual([['no-round', 'warning', '', 5, 'round', { rows: 2 }]]);
    // Of a file that has no such column there is none to name.
    const without = { ...source('more.csv'), columns: [] };
    expect(
      says(
        [...sources, without],
        [
          [1, 2, 'a', '1'],
          [2, 7, 'b'],
        ],
        ['', '1'],
      ),
    ).toEqual([['no-round', 'warning', 'more.csv', 7, 'round', { rows: 1 }]]);
    expect(says(sources, rows, ['', '1', '2']).map(([code]) => code)).toEqual(['round-order', 'no-round']);
  });
});

describe('files that may be of two rounds', () => {
  const two = [source('June.csv'), source('July.csv')];
  /** Everybody in each list answers in the file of its place. */
  const answers = (...files: readonly string[]): readonly Row[] =>
    files.flatMap((people, at) => Array.from(people, (who): Row => [at, 2, who]));

  it('are those in which at least two, and half of the fewer, answer again', () => {
    const asked = [['may-be-rounds', 'warning', 'July.csv', null, 'round', { what: 'files', names: ['June.csv', 'July.csv'], people: 2 }]];
    expect(says(two, answers('ab', 'ab'))).toEqual(asked);
    expect(says(two, answers('abcd', 'abef'))).toEqual(asked);
    expect(says(two, answers('abcdef', 'abef').slice(0, -1))).toEqual([
      ['may-be-rounds', 'warning', 'July.csv', null, 'round', { what: 'files', names: ['June.csv', 'July.csv'], people: 3 }],
    ]);
    expect(says(two, answers('a', 'a'))).toEqual([]);
    expect(says(two, answers('abcde', 'ab'))).toEqual(asked);
    expect(says(two, answers('abcde', 'abfgh'))).toEqual([]);
  });

  it('are not of who is nobody, nor of rows that tell their round', () => {
    expect(says(two, [...answers('a', 'a'), [0, 2, 'x'], [1, 2, 'x']])).toEqual([]);
    expect(says(two, [...answers('ab', 'a'), [1, 2, 'b', '2']])).toEqual([]);
    expect(says(two, [...answers('ab', 'a'), [1, 2, 'b', ' ']])).toHaveLength(1);
  });

  it('are of one network type, or of two times; parts of one file and other files are none', () => {
    const elite = (rows: readonly Row[]): readonly Row[] => rows.map(([at, row, who]) => [at, row, who, '', at === 1 ? 'Elite' : 'Mentor']);
    expect(says(two, elite(answers('ab', 'ab')))).toHaveLength(1);
    expect(says([source('mentors.csv'), source('elite.csv')], elite(answers('ab', 'ab')))).toEqual([]);
    expect(says([source('mentors.csv'), source('others.csv')], answers('ab', 'ab'))).toHaveLength(1);
    expect(says([source('mentors june.csv'), source('others.csv')], elite(answers('ab', 'ab')))).toEqual([]);
    expect(says([source('others.csv'), source('mentors june.csv')], elite(answers('ab', 'ab')))).toEqual([]);
    expect(says([source('book.xlsx#June'), source('book.xlsx#July')], answers('ab', 'ab'))).toEqual([]);
    expect(says([source('all.zip/June.csv'), source('all.zip/July.csv')], answers('ab', 'ab'))).toEqual([]);
    expect(says([source('book.xlsx#June'), source('July.csv')], answers('ab', 'ab'))[0]?.[5]).toMatchObject({
      names: ['book.xlsx', 'July.csv'],
    });
    expect(says([source('June.csv'), source('July.csv', 'people')], answers('ab', 'ab'))).toEqual([]);
  });

  it('are none of a file that no month is in the name of, nor of one that is of another type, beside two that are', () => {
    const rows = answers('ab', 'ab', 'ab').map(([at, row, who]): Row => [at, row, who, '', at === 2 ? 'Elite' : 'Mentor']);
    expect(says([source('one.csv'), source('two.csv'), source('elite june.csv')], rows)[0]?.[5]).toEqual({
      what: 'files',
      names: ['one.csv', 'two.csv'],
      people: 2,
    });
    expect(says([source('June.csv'), source('July.csv'), source('elite.csv')], rows)[0]?.[5]).toMatchObject({
      names: ['June.csv', 'July.csv'],
    });
  });

  it('are each named, with everybody who is in two of them', () => {
    expect(says([...two, source('Other.csv'), source('May.csv')], answers('abc', 'abd', 'f', 'ad'))[0]?.[5]).toEqual({
      what: 'files',
      names: ['June.csv', 'July.csv', 'May.csv'],
      people: 3,
    });
  });
});
