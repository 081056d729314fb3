import { useState } from 'react';

import type { Codebook } from '../../codebook/Codebook';
import { formatCount } from '../../domain/formatCount';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import type { MarkId } from '../../domain/results/Marks';
import { MARKS } from '../../domain/results/Marks';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import type { VerdictSort } from '../../views/isolation/selectIsolationRows';
import type { IsolationQuery } from '../../views/isolation/selectShownRows';
import type { StripCounts } from '../../views/isolation/selectStrip';
import { markWords } from '../../words/isolation/markWords';
import { Choice } from './Choice';
import { FilterStrip } from './FilterStrip';
import './IsolationFilters.css';

interface IsolationFiltersProps {
  readonly isolation: IsolationAnalysis;
  readonly codebook: Codebook;
  readonly counts: StripCounts;
  readonly query: IsolationQuery;
  readonly onQuery: (query: IsolationQuery) => void;
  /** Back to everybody of the post, or of the study. */
  readonly onClear: () => void;
  readonly shown: number;
}

const FINDINGS: Readonly<Record<Exclude<VerdictSort, 'alone'>, string>> = {
  isolated: 'Isolated',
  possibly: 'Possibly',
  cannot_say: 'Cannot say',
  connected: 'Connected',
};
const SAYS = { alone: 'Say they feel alone', network: 'Say they lack a network' } as const;
const SHORT = { alone: 'Feel alone', network: 'Lack a network' } as const;

/** Narrows the list of managers, and says how many each filter would leave. */
export function IsolationFilters({ isolation, codebook, counts, query, onQuery, onClear, shown }: IsolationFiltersProps) {
  const [more, setMore] = useState(false);
  const folded = [query.group, query.organisation, query.missing].filter((condition) => condition !== null).length;
  const isNarrowed =
    query.group !== null ||
    query.organisation !== null ||
    query.sort !== null ||
    query.missing !== null ||
    query.says !== null ||
    query.search !== '';
  return (
    <div className="IsolationFilters" role="search" aria-label="Narrow the list">
      <FilterStrip
        label="Finding"
        segments={[
          { id: null, label: 'All', count: counts.all },
          ...(Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]).map((id) => ({ id, label: FINDINGS[id], count: counts.findings[id] })),
        ]}
        chosen={query.sort}
        onChoose={(sort: keyof typeof FINDINGS | null) => {
          onQuery({ ...query, sort });
        }}
      />
      {(['alone', 'network'] as const)
        .filter((about) => counts.isAsked[about])
        .map((about) => (
          <button
            type="button"
            key={about}
            className="IsolationFilters-says"
            aria-label={`${SAYS[about]} ${formatCount(counts.says[about])}`}
            title={SAYS[about]}
            aria-pressed={query.says === about}
            onClick={() => {
              onQuery({ ...query, says: query.says === about ? null : about });
            }}
          >
            {SHORT[about]} <b>{formatCount(counts.says[about])}</b>
          </button>
        ))}
      <button
        type="button"
        className="IsolationFilters-says"
        aria-expanded={more}
        onClick={() => {
          setMore(!more);
        }}
      >
        More filters{folded > 0 && <b> {folded}</b>}
      </button>
      <input
        type="search"
        className="IsolationFilters-search"
        aria-label="Find a manager"
        placeholder="Find a manager"
        value={query.search}
        onChange={(event) => {
          onQuery({ ...query, search: event.target.value });
        }}
      />
      {more && (
        <div className="IsolationFilters-more">
          <Choice
            label="What is missing"
            everything="Whatever is missing"
            options={MARKS.map((id) => ({ id, label: `${markWords[id].lacks} (${formatCount(counts.missing[id])})` }))}
            value={query.missing}
            onChange={(missing) => {
              onQuery({ ...query, missing: missing as MarkId | null });
            }}
          />
          <Choice
            label="Group"
            everything="All groups"
            options={isolation.byGroup.map(({ id }) => ({ id, label: selectGroupLabel(codebook, id) }))}
            value={query.group}
            onChange={(group) => {
              onQuery({ ...query, group });
            }}
          />
          <Choice
            label="Organisation"
            everything="All organisations"
            options={isolation.byOrganisation.map(({ id }) => ({ id, label: id === '' ? 'Not recorded' : id }))}
            value={query.organisation}
            onChange={(organisation) => {
              onQuery({ ...query, organisation });
            }}
          />
        </div>
      )}
      <span className="IsolationFilters-shown" role="status">
        {isNarrowed ? `${formatCount(shown)} of ${formatCount(isolation.verdicts.length)} managers` : ''}
      </span>
      {(isNarrowed || query.order !== null) && (
        <button type="button" className="IsolationFilters-reset" onClick={onClear}>
          Clear filters and sorting
        </button>
      )}
    </div>
  );
}
