import type { Codebook } from '../../codebook/Codebook';
import type { IsolationAnalysis } from '../../domain/results/Analysis';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import type { VerdictSort } from '../../views/selectIsolationRows';
import { EVERYBODY } from '../../views/selectShownRows';
import type { IsolationQuery } from '../../views/selectShownRows';
import { Choice } from './Choice';
import './IsolationFilters.css';
import { formatCount } from '../../domain/formatCount';

interface IsolationFiltersProps {
  readonly isolation: IsolationAnalysis;
  readonly codebook: Codebook;
  readonly query: IsolationQuery;
  readonly onQuery: (query: IsolationQuery) => void;
  readonly shown: number;
}

const VERDICT_WORDS: Readonly<Record<VerdictSort, string>> = {
  isolated: 'Isolated',
  possibly: 'Possibly',
  alone: 'Connected, feels alone',
  cannot_say: 'Cannot say',
  connected: 'Connected',
};

/** Narrows the list by words, group, organisation and verdict, and says how many are left. */
export function IsolationFilters({ isolation, codebook, query, onQuery, shown }: IsolationFiltersProps) {
  const narrowed = query.group !== null || query.organisation !== null || query.sort !== null || query.cross !== null || query.search !== '';
  const total = isolation.verdicts.length;
  return (
    <div className="IsolationFilters" role="search" aria-label="Narrow the list">
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
      <Choice
        label="Finding"
        everything="Show all"
        options={(Object.keys(VERDICT_WORDS) as VerdictSort[]).map((id) => ({ id, label: VERDICT_WORDS[id] }))}
        value={query.sort}
        onChange={(sort) => {
          onQuery({ ...query, sort: sort as VerdictSort | null });
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
      <span className="IsolationFilters-shown" role="status">
        {narrowed ? `${formatCount(shown)} of ${formatCount(total)} managers` : `${formatCount(total)} managers`}
      </span>
      {(narrowed || query.order !== null) && (
        <button
          type="button"
          className="IsolationFilters-reset"
          onClick={() => {
            onQuery(EVERYBODY);
          }}
        >
          Clear filters and sorting
        </button>
      )}
    </div>
  );
}
