import { useMemo } from 'react';

import type { Comparison } from '../../domain/results/Comparison';
import type { Reconciled } from '../../domain/results/Reconciled';
import { formatCount } from '../../domain/formatCount';
import { nameSome } from '../../support/nameSome';
import { sayTimeLeft } from '../../words/sayTimeLeft';
import type { SummaryRow, SummaryTick } from '../../views/compare/selectSummary';
import { selectSummary } from '../../views/compare/selectSummary';
import { HOW_JUDGED, sayAnswered } from '../../words/compare/summaryWords';
import { useDerived } from '../KithContext';
import { Picture } from '../picture/Picture';
import { measureText } from '../parts/measureText';
import { CompareByChoice } from './CompareByChoice';
import { CopyButton } from './CopyButton';
import './Summary.css';
import { markSize, SummaryStrips } from './SummaryStrips';

/** What HR reads at a glance: a sentence, then each question with a small chart, the typical managers and a judgement. */
export function Summary({
  comparison,
  reconciled,
  onOpen,
}: {
  readonly comparison: Comparison;
  readonly reconciled: Reconciled;
  /** Opens the details of an outcome. */
  readonly onOpen: (outcome: string) => void;
}) {
  const picture = useMemo(() => selectSummary(comparison, reconciled), [comparison, reconciled]);
  const secondsLeft = useDerived((derived) => derived.work?.secondsLeft ?? null);
  const { headline, qualification, ticks, most, sizes, rows, text } = picture;
  const isTested = comparison.plan.by === 'group';
  const next = rows.findIndex(({ judgement }) => judgement === 'waiting');
  return (
    <>
      <div className="Summary-head">
        <div>
          <h1 tabIndex={-1}>{headline}</h1>
          <p className="ComparePage-qualification ComparePage-growing">{qualification}</p>
        </div>
        <CompareByChoice />
        <CopyButton text={text} label="Copy" />
      </div>
      <Picture title={headline} under={qualification} n={sayAnswered(comparison)}>
        <div className="Summary card" role="table" aria-label="The questions, side by side">
          <div className="Summary-row Summary-names" role="row">
            <span role="columnheader">Question</span>
            <span role="columnheader" className="Summary-scale">
              Managers at each number, on one scale
              <span className="Summary-ticks" aria-hidden="true">
                {ticks.map(({ value, x, isOpen }) => (
                  <i key={value} style={{ left: `${100 * x}%` }}>
                    {`${measureText(value)}${isOpen ? '+' : ''}`}
                  </i>
                ))}
              </span>
            </span>
            <span role="columnheader">{isTested ? 'Typical' : ''}</span>
            <span role="columnheader">{isTested ? 'Difference' : ''}</span>
            <span role="columnheader">
              <span className="visually-hidden">Details</span>
            </span>
          </div>
          {rows.map((row, at) => (
            <Row
              key={row.id}
              row={row}
              ticks={ticks}
              most={most}
              isTested={isTested}
              left={at === next && secondsLeft !== null ? sayTimeLeft(secondsLeft) : ''}
              onOpen={onOpen}
            />
          ))}
          <Legend most={most} sizes={sizes} />
        </div>
      </Picture>
      {isTested && <HowJudged />}
    </>
  );
}

interface RowProps {
  readonly row: SummaryRow;
  readonly ticks: readonly SummaryTick[];
  readonly most: number;
  readonly isTested: boolean;
  /** How long it takes yet, beside the test that is next. */
  readonly left: string;
  readonly onOpen: (outcome: string) => void;
}

function Row({
  row: { id, question, note, isShare, strips, typical, judgement, judged, but },
  ticks,
  most,
  isTested,
  left,
  onOpen,
}: RowProps) {
  return (
    <div className="Summary-row" role="row" aria-label={question}>
      <div role="rowheader" className="Summary-question">
        <h2>{question}</h2>
        {note !== '' && <p>{note}</p>}
      </div>
      <div role="cell">
        <SummaryStrips strips={strips} ticks={isShare ? [] : ticks} most={most} />
      </div>
      <div role="cell" className="Summary-typical">
        {typical !== null && (
          <>
            <span className="Summary-ours">
              {typical.label} <b>{typical.ours}</b>
            </span>
            <span>
              others <b>{typical.others}</b>
            </span>
            <small>{typical.unit}</small>
          </>
        )}
      </div>
      <div role="cell" className="Summary-judged">
        {isTested && (
          <span className="Summary-pill" data-judgement={judgement}>
            {judged}
          </span>
        )}
        {but !== '' && <small>{but}</small>}
        {left !== '' && <small>{left}</small>}
      </div>
      <div role="cell">
        <button
          type="button"
          className="Summary-open"
          aria-label={`Details: ${question}`}
          onClick={() => {
            onOpen(id);
          }}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M6 3.5 10.5 8 6 12.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      </div>
    </div>
  );
}

function Legend({ most, sizes }: { readonly most: number; readonly sizes: readonly number[] }) {
  return (
    <div className="Summary-legend" role="row">
      <span role="cell">
        <span className="Summary-sizes" aria-hidden="true">
          {sizes.map((managers) => (
            <i key={managers} style={{ width: markSize(managers, most), height: markSize(managers, most) }} />
          ))}
        </span>
        {nameSome(sizes.map((managers) => formatCount(managers)))} {most === 1 ? 'manager' : 'managers'}
      </span>
      <span role="cell">
        <i className="Summary-tick" aria-hidden="true" /> typical manager (the median)
      </span>
      <span role="cell">
        <i className="Summary-box" aria-hidden="true" /> middle half of the group
      </span>
    </div>
  );
}

function HowJudged() {
  return (
    <details className="Summary-how">
      <summary>How a difference is judged</summary>
      <dl>
        {HOW_JUDGED.map(([judgement, meaning]) => (
          <div key={judgement}>
            <dt>{judgement}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        We compare managers within the same organisation, and with what you would see if groups made no difference. Details has the exact
        figures.
      </p>
    </details>
  );
}
