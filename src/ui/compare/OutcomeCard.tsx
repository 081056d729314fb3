import { Fragment, useMemo } from 'react';

import type { Comparison, OutcomeComparison } from '../../domain/results/Comparison';
import type { Reconciled } from '../../domain/results/Reconciled';
import type { DotPlotPicture } from '../../views/compare/selectDotPlot';
import { capital } from '../../support/capital';
import { NO_VALUES, sayAnswered } from '../../words/compare/summaryWords';
import { Picture } from '../picture/Picture';
import { selectDotPlot } from '../../views/compare/selectDotPlot';
import { sayHeldBack, sayUntested } from '../../words/compare/sayHeld';
import { sayOutcome } from '../../words/compare/sayOutcome';
import { sayTest } from '../../words/compare/sayTest';
import { MeasureName } from '../parts/MeasureName';
import { useActions } from '../KithContext';
import { DotPlot } from './DotPlot';
import { OutcomeFigures } from './OutcomeFigures';
import { ShareBars } from './ShareBars';
import './OutcomeCard.css';

interface OutcomeCardProps {
  readonly outcome: OutcomeComparison;
  readonly comparison: Comparison;
  readonly reconciled: Reconciled;
  readonly split: boolean;
}

/** What the marks of its chart stand for. */
const LEGENDS = {
  shares: 'The bar is the share of managers; the pale part is where it could be, depending on those who did not answer.',
  bars: 'A bar is how many managers have the value; the line is the median, the pale part the middle half.',
  dots: 'A dot is a manager; the line is the median, the pale part the middle half.',
} as const;

function legendOf(isShare: boolean, { strips }: DotPlotPicture): keyof typeof LEGENDS {
  return isShare ? 'shares' : strips.some(({ bars }) => bars.length > 0) ? 'bars' : 'dots';
}

/** The address of the card of an outcome, for the summary to lead to. */
export function cardId(outcome: string): string {
  return `outcome-${outcome}`;
}

/** One outcome: every manager as a dot, what the test says in full, and the figures behind it. */
export function OutcomeCard({ outcome, comparison, reconciled, split }: OutcomeCardProps) {
  const { setComparing } = useActions();
  const picture = useMemo(() => selectDotPlot(outcome, comparison, reconciled, split), [outcome, comparison, reconciled, split]);
  const { about, tests, untested } = outcome;
  const gated = sayHeldBack(outcome.gated, comparison.plan.by);
  const declared = comparison.family.includes(about.id);
  return (
    <section className="OutcomeCard card" aria-label={about.name} id={cardId(about.id)}>
      <header>
        <h2>
          <MeasureName about={{ ...about, meaning: sayOutcome(about) }} words={about.name} />
        </h2>
        <span className="soft">{declared ? about.unit : `${about.unit} · exploratory`}</span>
        {!declared && (
          <button
            type="button"
            className="button quiet"
            aria-label={`Leave out ${about.name}`}
            onClick={() => {
              setComparing({ outcomes: comparison.plan.outcomes.filter((id) => id !== about.id) });
            }}
          >
            Leave out
          </button>
        )}
      </header>
      <Picture
        title={about.name}
        under={`${capital(about.unit)}. ${LEGENDS[legendOf(about.kind === 'yes_no', picture)]}`}
        n={sayAnswered(comparison)}
      >
        {about.kind === 'yes_no' ? <ShareBars about={about} strips={picture.strips} /> : <DotPlot about={about} picture={picture} />}
      </Picture>
      {tests.length === 0 ? (
        <p className="soft">{outcome.all.n === 0 ? NO_VALUES : sayUntested(untested)}</p>
      ) : (
        tests.slice(0, 1).map((test) => {
          const { plain, sentence } = sayTest(outcome, test, comparison);
          return (
            <Fragment key={test.of[0]}>
              <p className="OutcomeCard-plain">{plain}</p>
              <p className="OutcomeCard-sentence">{sentence}</p>
            </Fragment>
          );
        })
      )}
      {gated !== '' && <p className="OutcomeCard-gated">{gated}</p>}
      <OutcomeFigures outcome={outcome} comparison={comparison} />
    </section>
  );
}
