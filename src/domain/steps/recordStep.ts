import type { History } from './History';
import { joinMoves } from './joinMoves';
import type { Step } from './Step';

/** The history in which a step was just made; steps that had been taken back are gone, as everywhere. Moves of one slider are one step. */
export function recordStep({ entries, done }: History, step: Step, at: number): History {
  const kept = entries.slice(0, done);
  const number = (entries.at(-1)?.number ?? 0) + 1;
  const joined = joinMoves(kept.at(-1), step, at);
  if (joined === null) return { entries: [...kept, { number, at, step }], done: done + 1 };
  return { entries: [...kept.slice(0, -1), { number, at, step: joined }], done };
}
