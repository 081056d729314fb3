import { joinNames } from '../support/isolateName';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Person } from '../domain/Person';
import type { Tri } from '../domain/results/Verdict';
import { INDICATORS } from '../domain/results/Verdict';
import { sensitivityOf } from '../isolation/sensitivityOf';
import type { Table } from './Table';

function toWord(value: Tri): string | null {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}

/** One row a manager; indicators as yes, no or an empty cell (cannot be judged). */
export function toIsolationTable(people: readonly Person[], isolation: Pick<IsolationAnalysis, 'rule' | 'verdicts'>): Table {
  return {
    columns: [
      ...['id', 'name', 'group', 'organisation', 'label', 'kind', 'severity_fav', 'severity_obs', 'severity_unfav', 'k', 'need', 'holds'],
      ...['active_contacts', 'perceived', 'stability_isolated', 'stability_isolated_or_possibly'],
      ...INDICATORS,
      ...['reasons', 'sensitivity', 'reference_n', 'reference_median', 'reference_percentile', 'clears', 'confidence', 'could_change'],
    ],
    rows: isolation.verdicts.map((verdict, index) => {
      const person = people[index];
      return [
        ...[person?.id ?? '', person?.name ?? '', person?.group ?? '', person?.organisation ?? '', verdict.label, verdict.kind],
        ...[verdict.severity.fav, verdict.severity.obs, verdict.severity.unfav, verdict.k, verdict.need, verdict.holds],
        ...[verdict.activeContacts, verdict.perceived, verdict.stability.isolated, verdict.stability.isolatedOrPossibly],
        ...INDICATORS.map((id) => toWord(verdict.indicators[id])),
        joinNames(verdict.reasons.map((reason) => reason.text).join(' ')),
        ...[sensitivityOf(verdict, isolation.rule)?.word ?? null, verdict.reference?.n ?? null, verdict.reference?.median ?? null],
        ...[verdict.reference?.percentile ?? null, verdict.clears === null ? null : joinNames(verdict.clears.text), verdict.confidence, verdict.couldChange],
      ];
    }),
  };
}
