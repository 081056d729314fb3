import { useMemo } from 'react';

import type { Codebook } from '../../codebook/Codebook';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Person } from '../../domain/Person';
import { selectDirection } from '../../views/inspector/selectContacts';
import { activityWords } from '../../words/activityWords';
import { useActions } from '../KithContext';
import { TypeChips } from './TypeChips';
import { WithoutTie } from './WithoutTie';

interface PairSheetProps {
  readonly reconciled: Reconciled;
  readonly codebook: Codebook;
  /** Indices into `Reconciled.people`. */
  readonly pair: readonly [number, number];
}

/** Two people, and what each reported of the other. */
export function PairSheet({ reconciled, codebook, pair }: PairSheetProps) {
  const { showReports } = useActions();
  const [a, b] = pair;
  const one = reconciled.people[a];
  const other = reconciled.people[b];
  const persons = useMemo(() => (one === undefined || other === undefined ? null : ([one, other] as const)), [one, other]);
  if (one === undefined || other === undefined || persons === null) return null;
  return (
    <>
      <Direction reconciled={reconciled} codebook={codebook} from={a} to={b} />
      <Direction reconciled={reconciled} codebook={codebook} from={b} to={a} />
      <button
        type="button"
        className="button Inspector-show"
        onClick={() => {
          showReports(null);
        }}
      >
        Show the answers
      </button>
      <WithoutTie pair={persons} />
    </>
  );
}

interface DirectionProps {
  readonly reconciled: Reconciled;
  readonly codebook: Codebook;
  readonly from: number;
  readonly to: number;
}

function Direction({ reconciled, codebook, from, to }: DirectionProps) {
  const { select } = useActions();
  const reporter = reconciled.people[from];
  const named = reconciled.people[to];
  if (reporter === undefined || named === undefined) return null;
  const line = selectDirection(reconciled, from, to);
  const motives = (line?.motives ?? []).map((id) => codebook.motives.find((motive) => motive.id === id)?.label ?? id);
  return (
    <section className="Inspector-direction">
      <h3>
        <button
          type="button"
          className="ContactList-name"
          onClick={() => {
            select({ kind: 'person', id: reporter.id });
          }}
        >
          <bdi>{reporter.name}</bdi>
        </button>{' '}
        about <bdi>{named.name}</bdi>
      </h3>
      {line === null ? (
        <p className="ContactList-nobody">{nothingSaid(reconciled, from, reporter)}</p>
      ) : (
        <>
          <TypeChips types={line.types} codebook={codebook} />
          <dl>
            <dt>For</dt>
            <dd>{motives.length === 0 ? 'not recorded' : motives.join(', ')}</dd>
            <dt>In use</dt>
            <dd>{activityWords[line.activity]}</dd>
            <dt>Where</dt>
            <dd>
              {line.position === 'untold'
                ? 'not recorded'
                : line.position === 'internal'
                  ? 'inside the organisation'
                  : 'outside the organisation'}
            </dd>
          </dl>
        </>
      )}
    </section>
  );
}

function nothingSaid(reconciled: Reconciled, from: number, { kind }: Person): string {
  if (kind !== 'manager') return 'Not on the staff list, so not asked.';
  return reconciled.response[from] === 'answered' ? 'Has not named them.' : 'Did not answer.';
}
