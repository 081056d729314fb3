import type { Reconciled } from '../domain/results/Reconciled';

/** The same network with other managerial groups, one for each manager. */
export function regroup(reconciled: Reconciled, groups: readonly string[]): Reconciled {
  const people = reconciled.people.map((person, index) =>
    index < reconciled.managers ? { ...person, group: groups[index] ?? '' } : person,
  );
  return { ...reconciled, people };
}
