import type { Response } from '../domain/results/Reconciled';

/** The managers who answered. */
export function listAnswered(response: readonly Response[]): readonly number[] {
  const answered: number[] = [];
  for (let manager = 0; manager < response.length; manager += 1) if (response[manager] === 'answered') answered.push(manager);
  return answered;
}
