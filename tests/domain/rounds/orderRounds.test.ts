import { describe, expect, it } from 'vitest';
import { orderRounds } from '../../../src/domain/rounds/orderRounds';

describe('rounds stand in the order of what their names mean', () => {
  it.each([
    [['pre', 'post']],
    [['before', 'after']],
    [['Baseline', '6 months', '12 months']],
    [['Pre-test', 'Post-test', 'Follow-up']],
    [['baseline', 'midpoint', 'endline', '12 month follow-up']],
    [['baseline', 'wave 1', 'wave 2']],
    [['1', '2', '10']],
    [['round 2', 'Round 10']],
    [['T0', 't1', 'T2']],
    [['first', 'second', 'third']],
    [['wave one', 'wave two']],
    [['I', 'II', 'IV', 'IX']],
    [['Wave I', 'wave II', 'Wave V']],
    [['1 spring', '2 autumn']],
    [['wave 1 (2023)', 'wave 2 (2024)']],
    [['03/01/2024', '01/02/2024']],
    [['31.12.23', '01.01.24']],
    [['2023-11-01', '2024-05-01']],
    [['2 April 2024', '1st May 2024']],
    [['Nov 2023', 'May 2024']],
    [['Dec-23', 'Jan-24']],
    [['11/2023', '5/2024']],
    [['2023', '2024']],
    [['autumn 2023', 'spring 2024']],
    [['winter 2023', 'spring 2024']],
    [['winter 2023', 'winter 2024']],
    [['Autumn survey 2023', 'Spring survey 2024']],
    [['autumn term 2023', 'summer term 2024']],
    [['Autumn 2023/24', 'Spring 2023/24']],
    [['2022/23', '2023/24']],
    [['FY23', 'FY24']],
    [['Q4 2023', 'Q1 2024']],
    [['Q4 2022/23', 'Q1 2023/24']],
    [['Q1', 'Q2']],
  ])('%j', (rounds) => {
    for (const given of [rounds, [...rounds].reverse()]) expect(orderRounds(given)).toEqual({ rounds, by: 'meaning' });
  });

  it.each([[['autumn', 'spring']], [['alpha', 'beta']], [['January', 'May']], [['2024', 'Jan 2024']], [['12 months', 'follow-up']]])(
    '%j is asked',
    (rounds) => {
      for (const given of [rounds, [...rounds].reverse()]) expect(orderRounds(given)).toEqual({ rounds, by: 'unknown' });
    },
  );

  it('takes two spellings of one round for one', () => {
    expect(orderRounds(['1.0', '2', '1', 'Wave 3', 'wave-3'])).toMatchObject({ rounds: ['1', '2', 'Wave 3'] });
  });

  it('takes the order that is stated, where it has every round', () => {
    expect(orderRounds(['autumn', 'spring'], ['Spring', 'Autumn'])).toEqual({ rounds: ['spring', 'autumn'], by: 'stated' });
    expect(orderRounds(['autumn', 'spring'], ['spring'])).toEqual({ rounds: ['autumn', 'spring'], by: 'unknown' });
  });

  it('puts rows without a round before those that have one', () => {
    expect(orderRounds(['post', '', 'pre'])).toEqual({ rounds: ['', 'pre', 'post'], by: 'meaning' });
  });
});
