import { joinNames } from '../support/isolateName';
import type { IsolationAnalysis } from '../domain/results/Analysis';
import type { Person } from '../domain/Person';
import type { Tri } from '../domain/results/Verdict';
import { INDICATORS } from '../domain/results/indicators';
import type { ReasonReader } from '../words/isolation/ReasonReader';
import { sayChanges } from '../words/isolation/sayChanges';
import { sayReason } from '../words/isolation/sayReason';
import { sensitivityOf } from '../isolation/sureness/sensitivityOf';
import type { Table } from '../domain/results/Table';

function toWord(value: Tri): string | null {
  if (value === null) return null;
  return value ? 'yes' : 'no';
}

/** One row a manager; indicators as yes, no or an empty cell (cannot be judged). */
export function toIsolationTable(
  people: readonly Person[],
  isolation: Pick<IsolationAnalysis, 'rule' | 'verdicts' | 'examined'>,
  codebook: ReasonReader['codebook'],
): Table {
  const reader: ReasonReader = { people, codebook, rule: isolation.rule, peers: isolation.examined.peers };
  return {
    columns: [
      ...['id', 'name', 'group', 'organisation', 'label', 'kind', 'severity_fav', 'severity_obs', 'severity_unfav', 'k', 'need', 'holds'],
      ...['active_contacts', 'perceived', 'stability_isolated', 'stability_isolated_or_possibly'],
      ...INDICATORS,
      ...['reasons', 'sensitivity', 'counterparts_n', 'counterparts_median', 'changes', 'confidence', 'could_change'],
      ...['contacts', 'reach_knowledge', 'reach_support', 'reach_career', 'reach_influence', 'like_post_inside', 'like_post_outside'],
    ],
    rows: isolation.verdicts.map((verdict, index) => {
      const person = people[index];
      return [
        ...[person?.id ?? '', person?.name ?? '', person?.group ?? '', person?.organisation ?? '', verdict.label, verdict.kind],
        ...[verdict.severity.fav, verdict.severity.obs, verdict.severity.unfav, verdict.k, verdict.need, verdict.holds],
        ...[verdict.activeContacts, verdict.perceived, verdict.stability.isolated, verdict.stability.isolatedOrPossibly],
        ...INDICATORS.map((id) => toWord(verdict.indicators[id])),
        joinNames(verdict.reasons.map((reason) => sayReason(reason, index, reader).text).join(' ')),
        ...[sensitivityOf(verdict, isolation.rule)?.word ?? null, verdict.counterparts?.n ?? null, verdict.counterparts?.median ?? null],
        ...[verdict.changes === null ? null : joinNames(sayChanges(verdict.changes, reader)), verdict.confidence, verdict.couldChange],
        ...[
          verdict.contacts.length,
          verdict.reach.knowledge,
          verdict.reach.support,
          verdict.reach.career,
          verdict.reach.influence,
          verdict.likePost.inside,
          verdict.likePost.outside,
        ],
      ];
    }),
  };
}
