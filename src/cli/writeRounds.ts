import type { Reconciled } from '../domain/results/Reconciled';
import type { JsonValue } from '../export/JsonValue';

/** Which round a result is of, and in which order the rounds were taken: part of every result. */
export function writeRounds({ round, rounds, roundsBy }: Reconciled): readonly [string, JsonValue] {
  return [
    'roundOrder',
    { round: round === '' ? null : round, rounds: rounds.filter((name) => name !== ''), by: rounds.length > 1 ? roundsBy : null },
  ];
}
