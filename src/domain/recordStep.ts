import type { History } from './History';
import type { Step } from './Step';

/** The history in which a step was just made; steps that had been taken back are gone, as everywhere. */
export function recordStep({ entries, done }: History, step: Step, at: number): History {
  const kept = entries.slice(0, done);
  return { entries: [...kept, { number: (entries.at(-1)?.number ?? 0) + 1, at, step }], done: done + 1 };
}
