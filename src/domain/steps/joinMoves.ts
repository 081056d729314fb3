import type { HistoryEntry } from './History';
import type { IsolationRule } from '../IsolationRule';
import type { Step } from './Step';

/** A pause in which a slider is let go; a clock that was set back says nothing of how long it was, and parts them too. */
const PAUSE_MS = 2000;

/**
 * A slider that is moved makes many steps: one after the other about the same setting of the rule, in one go, they are one. `null` = they
 * are two.
 */
export function joinMoves(last: HistoryEntry | undefined, step: Step, at: number): Step | null {
  const [before, ...others] = last?.step.changes ?? [];
  const [after, ...more] = step.changes;
  if (last === undefined || before?.part !== 'isolationRule' || after?.part !== 'isolationRule' || Math.abs(at - last.at) > PAUSE_MS)
    return null;
  // What else such a step changes must not be lost.
  if (others.length > 0 || more.length > 0) return null;
  const [was, is] = [changedKeys(before.before, before.after), changedKeys(after.before, after.after)];
  if (was.length !== 1 || is.length !== 1 || was[0] !== is[0]) return null;
  return { ...step, changes: [{ part: 'isolationRule', before: before.before, after: after.after }] };
}

function changedKeys(one: IsolationRule, other: IsolationRule): readonly string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof IsolationRule)[]);
  return [...keys].filter((key) => one[key] !== other[key]);
}
