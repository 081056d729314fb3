import { useMemo } from 'react';

import { formatCount } from '../../domain/formatCount';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { Robustness } from '../../domain/results/Robustness';
import { selectRobustnessFigures, selectUnsteady } from '../../views/compare/selectRobustnessFigures';
import { selectErrorLines } from '../../views/compare/selectErrorLines';
import { writeTable } from '../../views/compare/selectTestFigures';
import { sayRobustness, sayUnsteady } from '../../words/compare/sayRobustness';
import { useActions, useDerived, useSession } from '../KithContext';
import { Picture } from '../picture/Picture';
import { Behind } from './Behind';
import { ErrorLines } from './ErrorLines';
import { Figures } from './Figures';
import { PeopleWords } from './PeopleWords';
import { WorldsCard } from './WorldsCard';
import './OutcomeCard.css';
import './RobustnessView.css';

const RANK_WORDS = {
  bands: 'Bands of managers who cannot be distinguished',
  thirds: 'Thirds, because there are fewer than 30 managers',
  hidden: '',
} as const;

/** More nobody reads here: the findings of all of them are in Isolation. */
const MOST_SHOWN = 20;

interface RobustnessViewProps {
  readonly robustness: Robustness;
  readonly reconciled: Reconciled;
}

/** Whether findings and ranks would survive errors in the answers. */
export function RobustnessView({ robustness, reconciled }: RobustnessViewProps) {
  const { setComparing } = useActions();
  const chosen = useSession((session) => session.comparing.measure);
  const columns = useDerived((derived) => derived.analysis?.measures.columns);
  const table = useMemo(() => selectRobustnessFigures(robustness), [robustness]);
  const chart = useMemo(() => selectErrorLines(robustness), [robustness]);
  const unsteady = useMemo(() => selectUnsteady(robustness), [robustness]);
  const judged = robustness.labelHolds.filter((holds) => holds !== null).length;
  const nameOf = (manager: number): string => reconciled.people[manager]?.name ?? '';
  const { ranks, bands, settings } = robustness;
  const { sentence, gated, method } = useMemo(() => sayRobustness(robustness), [robustness]);
  return (
    <>
      <h1 tabIndex={-1}>{sayUnsteady(unsteady.length, judged)}</h1>
      <p className="ComparePage-qualification">
        In copies of this study, we made some answers wrong at random, many times over, and looked at which findings would change.
      </p>
      <div className="Robustness-first">
        <section className="OutcomeCard card" aria-label="Findings that stay the same">
          <h2>Findings that stay the same</h2>
          {chart === null ? (
            <p className="soft">There is no finding yet that could change.</p>
          ) : (
            <Picture
              title="Findings that stay the same, by how much of the answers is wrong"
              under="A line for each kind of error, put into copies of this study many times over."
              n={formatCount(judged, 'finding', 'findings')}
            >
              <ErrorLines chart={chart} />
            </Picture>
          )}
          <Behind method={method} text={[sentence, gated, writeTable(table), method].filter((part) => part !== '').join('\n\n')}>
            <Figures caption="Errors and what they change" table={table} />
            <p>{sentence}</p>
          </Behind>
        </section>
        <section className="OutcomeCard card" aria-label="Results most likely to change">
          <h2>Results most likely to change</h2>
          {unsteady.length === 0 ? (
            <p>If 1 answer in 10 were wrong, every finding would stay the same in at least nine of ten runs.</p>
          ) : (
            <>
              <p className="soft">How often the finding stays the same if 1 answer in 10 is wrong.</p>
              <PeopleWords
                people={unsteady.slice(0, MOST_SHOWN).map(({ manager, holds }) => ({ manager, words: holds }))}
                reconciled={reconciled}
                isColumn
              />
              {unsteady.length > MOST_SHOWN && (
                <p className="soft">
                  The first {MOST_SHOWN} of {formatCount(unsteady.length)}.
                </p>
              )}
            </>
          )}
        </section>
      </div>
      <section className="OutcomeCard card" aria-label="Ranks">
        <h2>Ranks by {robustness.measure.name.toLowerCase()}</h2>
        <div className="RobustnessView-choice">
          <select
            aria-label="Measure to rank by"
            value={chosen}
            onChange={(event) => {
              setComparing({ measure: event.target.value });
            }}
          >
            {columns
              ?.filter(({ parts }) => parts.length === 0)
              .map(({ id, about }) => (
                <option key={id} value={id}>
                  {about.name}
                </option>
              ))}
          </select>
        </div>
        {gated !== '' && <p className="OutcomeCard-gated">{gated}</p>}
        {ranks === 'hidden' ? (
          <p>
            {settings.some(({ rho }) => rho === null)
              ? 'Ranking not shown: too few managers have different values.'
              : 'Ranking not shown: if 1 answer in 10 were wrong, the order would change.'}
          </p>
        ) : (
          <>
            <p className="soft">{RANK_WORDS[ranks]}. Within a band, managers are in the order of the staff list.</p>
            <ol className="Robustness-bands">
              {bands.map((band, index) => (
                <li key={index}>
                  {[...band]
                    .sort((a, b) => a - b)
                    .map((manager) => nameOf(manager))
                    .join(', ')}
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      <WorldsCard reconciled={reconciled} />
    </>
  );
}
