import type { Decision } from '../Decision';
import type { Study } from '../Study';
import { pairKey } from '../writtenKey';
import { stretchesOf } from './buildStep';
import type { Change } from './Change';
import type { Step } from './Step';

/** Steps about who is who. What was said before about the same pair goes: the history has it. */
export const buildDecision = {
  /** @param about for the history: “A. Khan” and “Asif Khan” */
  put(study: Study, decisions: readonly Decision[], about: string): Step {
    const gone = removed(study, new Set(decisions.map(pairKey)));
    const kept = study.decisions.length - gone.reduce((sum, { before }) => sum + before.length, 0);
    return { kind: 'decide', about, rows: 0, changes: [...gone, { part: 'decisions', at: kept, before: [], after: decisions }] };
  },

  /** What was said about these pairs is as if it had never been said, whenever that was. */
  withdraw(study: Study, decisions: readonly Pick<Decision, 'a' | 'b'>[], about: string): Step {
    return { kind: 'decide', about, rows: 0, changes: removed(study, new Set(decisions.map(pairKey))) };
  },
};

function removed({ decisions }: Study, pairs: ReadonlySet<string>): readonly (Change & { readonly part: 'decisions' })[] {
  return stretchesOf(decisions.flatMap((decision, at) => (pairs.has(pairKey(decision)) ? [at] : [])))
    .map(({ at, length }) => ({ part: 'decisions' as const, at, before: decisions.slice(at, at + length), after: [] }))
    .reverse();
}
