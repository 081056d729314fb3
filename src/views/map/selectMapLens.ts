import type { IsolationRule } from '../../domain/IsolationRule';
import type { Lens } from '../../domain/Lens';
import { ruleLens } from '../../domain/ruleLens';

/** What the map shows: what the rule counts, contacts off the staff list among it, but for what was chosen on the map. */
export function selectMapLens(rule: IsolationRule, chosen: Partial<Lens>): Lens {
  return { ...ruleLens(rule), scope: 'persons', ...chosen };
}

/** What is chosen and differs from what the rule counts. */
export function keepChoices(rule: IsolationRule, chosen: Partial<Lens>): Partial<Lens> {
  const usual = selectMapLens(rule, {});
  return Object.fromEntries(Object.entries(chosen).filter(([part, choice]) => usual[part as keyof Lens] !== choice));
}

/** Some ties that count are not on the map, or some that do not count are; who is on it is no filter. */
export function isMapFiltered(chosen: Partial<Lens>): boolean {
  return Object.keys(chosen).some((part) => part !== 'scope');
}
