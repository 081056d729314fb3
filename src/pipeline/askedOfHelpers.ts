/** What other threads are asked for, by a name of this room. Apart from what compares, so that a worker that asks need not load that. */
export { TESTS } from '../compare/Tests';
export { TRIALS } from '../robustness/Trials';
export type { Trial, TrialCrew, Trials } from '../robustness/Trials';
