import type { Conventions } from './Conventions';
import { CONVENTIONS } from './Conventions';
import type { IsolationRule } from './IsolationRule';

/** A rule with every convention said. */
export type SettledRule = IsolationRule & Conventions;

export function settleRule(rule: IsolationRule): SettledRule {
  return { ...CONVENTIONS, ...rule };
}
