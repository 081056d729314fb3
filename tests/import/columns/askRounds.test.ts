import { describe, expect, it } from 'vitest';

import { askRounds } from '../../../src/import/columns/askRounds';
import type { Sheet } from '../../../src/import/files/Sheet';
import { says, sheet } from '../tables';

const asks = (table: Sheet, others: readonly number[] = [1]) =>
  says((log) => {
    askRounds(table, 0, others, log);
  });
/** The same two people under each of these cells. */
const both = (header: string, ...cells: readonly string[]): Sheet =>
  sheet(`who,${header}`, ...cells.flatMap((cell) => [`a,${cell}`, `b,${cell}`]));
const asked = (header: string, names: readonly string[], people = 2, row = 1) => [
  'may-be-rounds',
  'warning',
  row,
  header,
  { what: 'column', names, people },
];

describe('a column under which the same people answer more than once is asked about', () => {
  it.each([
    ...['month', 'Months', 'period', 'phases', 'date', 'dates', 'quarter', 'years', 'time', 'time point', 'timepoints', 'occasion'],
    ...['collected', 'collection', 'survey', 'surveys', 'snapshot', 'stage', 'term', 'survey_date', 'date.of.survey', 'survey-month'],
  ])('where it is called “%s”', (header) => {
    expect(asks(both(header, '2026-06-14', '2026-07-02'))).toEqual([asked(header, ['06/2026', '07/2026'])]);
  });

  it.each([
    ...['since', 'date since', 'last date', 'first survey', 'month met', 'years known', 'known_time', 'start date', 'started (year)'],
    ...['year it began', 'begin date', 'end date', 'date ended', 'contact date', 'contacts dates', 'how many years', 'date of birth'],
    ...['date joined', 'years in post', 'colour', 'sometimes', 'update'],
  ])('where it is called “%s” it says something else', (header) => {
    expect(asks(both(header, '2026-06-14', '2026-07-02'))).toEqual([]);
  });

  it.each([
    ['years first', ['2026-06-14', '2026-07-02']],
    ['years first, by strokes and points, without noughts', ['2026/6/1', '2026.7.30']],
    ['days first', ['14/06/2026', '02/07/2026']],
    ['days first, by points and hyphens, without noughts', ['1.6.2026', '30-7-2026']],
    ['with the time', ['2026-06-14T10:00', '2/7/2026 10:30']],
  ])('days stand for their months: %s', (_, days) => {
    expect(asks(both('date', ...days))).toEqual([asked('date', ['06/2026', '07/2026'])]);
  });

  it('and what only has a day in it does not', () => {
    for (const days of [
      ['on 2026-06-14', 'on 2026-07-02'],
      ['on 14/06/2026', 'on 02/07/2026'],
      ['2026-06-1400', '2026-07-0200'],
      ['14/06/20260', '02/07/20260'],
    ])
      expect(asks(both('date', ...days))).toEqual([]);
    // Two days of one month are one round, and words that have no order are none.
    expect(asks(both('date', '2026-06-14', '2026-06-20'))).toEqual([]);
    expect(asks(both('stage', 'blue', 'red'))).toEqual([]);
  });

  it('where two people or more, and half of all, answer in several', () => {
    const table = (...lines: readonly string[]) => asks(sheet('who,month', ...lines));
    const two = ['a,June 2026', 'a,July 2026', 'b,June 2026', 'b,July 2026'];
    expect(table(...two)).toEqual([asked('month', ['June 2026', 'July 2026'])]);
    expect(table(...two, 'c,June 2026', 'd,July 2026')).toEqual([asked('month', ['June 2026', 'July 2026'])]);
    expect(table(...two, 'c,June 2026', 'd,July 2026', 'e,July 2026')).toEqual([]);
    expect(table(...two.slice(0, 3))).toEqual([]);
    // Nobody, and no month, count for nothing.
    expect(table(...two, ',June 2026', ',July 2026', 'c,', 'd,NA', 'e,')).toEqual([asked('month', ['June 2026', 'July 2026'])]);
    expect(table('a,June 2026', 'a,July 2026', ',June 2026', ',July 2026')).toEqual([]);
    expect(table('a,June 2026', 'a,', 'b,June 2026', 'b,NA')).toEqual([]);
  });

  it('each by itself, at the row of the headers', () => {
    const table = sheet('who,stage,month,since', 'a,x,June 2026,1', 'b,y,June 2026,2', 'a,x,July 2026,3', 'b,y,July 2026,4');
    expect(asks(table, [1, 2, 3])).toEqual([asked('month', ['June 2026', 'July 2026'])]);
    expect(asks({ ...table, headerRow: 4 }, [2])).toEqual([asked('month', ['June 2026', 'July 2026'], 2, 4)]);
    expect(asks(table, [1, 3])).toEqual([]);
  });

  it('twelve of its rounds are named', () => {
    const years = Array.from({ length: 14 }, (_, at) => `${2001 + at}`);
    expect(asks(both('year', ...years))).toEqual([asked('year', years.slice(0, 12))]);
  });

  it('of four hundred different cells at most: more is a date in each row', () => {
    const days = (count: number): readonly string[] =>
      Array.from(
        { length: count },
        (_, at) => `${String(1 + (at % 28))}/${String(1 + (Math.floor(at / 28) % 12))}/${2001 + Math.floor(at / 336)}`,
      );
    expect(asks(both('date', ...days(400)))).toHaveLength(1);
    expect(asks(both('date', ...days(401)))).toEqual([]);
  });
});
