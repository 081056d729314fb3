import { describe, expect, it } from 'vitest';
import { nameNextRound } from '../../../src/domain/rounds/nameNextRound';
import { orderRounds } from '../../../src/domain/rounds/orderRounds';

describe('how the next round is called', () => {
  it.each<[readonly string[], string, string]>([
    [[''], 'Round 1', 'Round 2'],
    [[], 'Round 1', 'Round 2'],
    [['2025'], '', '2026'],
    [['2025', '2026'], '', '2027'],
    [['Round 1', 'Round 2'], '', 'Round 3'],
    [['', 'Wave 1'], '', 'Wave 2'],
    [['1', '2'], '', '3'],
    [['June 2025'], '', 'June 2026'],
    [['T09'], '', 'T10'],
    [['Round 2', 'Round 10', 'Round 1'], '', 'Round 11'],
    [['2026-01', '2025-06'], '', '2026-02'],
    [['before'], '', 'before 2'],
  ])('%j → %s, %s', (rounds, earlier, next) => {
    expect(nameNextRound(rounds)).toEqual({ earlier, next });
  });

  it.each([['before'], ['Spring'], ['baseline', 'after'], ['June']])('%j: it is none of them', (...rounds) => {
    const { next } = nameNextRound(rounds);
    expect(orderRounds([...rounds, next]).rounds).toHaveLength(rounds.length + 1);
  });
});
