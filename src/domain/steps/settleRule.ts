import type { Conventions } from '../Conventions';
import { CONVENTIONS } from '../Conventions';
import type { IsolationRule } from '../IsolationRule';

/** A rule with every convention said. */
export type SettledRule = IsolationRule & Conventions;

/** More contacts than anybody reports; a threshold beyond it would be counted to, one by one. */
export const MOST_CONTACTS = 1000;

/** Within what can be counted to, wherever the rule comes from: not every study was read from a file. */
export function settleRule(rule: IsolationRule): SettledRule {
  return { ...CONVENTIONS, ...rule, tau: Math.min(MOST_CONTACTS, Math.max(0, rule.tau)), sigma: Math.min(3, Math.max(1, rule.sigma)) };
}
