import type { Comparison } from '../../domain/results/Comparison';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { NamedTable } from '../../domain/results/Table';

/**
 * What each manager has of each outcome, so that a test can be done again elsewhere: an empty cell is no value, and never 0.
 *
 * @param hasIds ids say who somebody is, and go where names go
 */
export function tabulateValues({ outcomes }: Comparison, { people, managers }: Reconciled, hasIds: boolean): NamedTable {
  return {
    name: 'Values of managers',
    columns: [
      'Name',
      ...(hasIds ? ['Id'] : []),
      'Group',
      'Organisation',
      'Clinician and manager',
      ...outcomes.map(({ about }) => about.name),
    ],
    rows: people
      .slice(0, managers)
      .map(({ id, name, group, organisation, hybrid }, manager) => [
        ...[name, ...(hasIds ? [id] : []), group, organisation, hybrid === null ? null : hybrid ? 'yes' : 'no'],
        ...outcomes.map(({ values }) => values[manager] ?? null),
      ]),
  };
}
