import type { HistoryEntry } from '../../domain/steps/History';
import { stepWords } from '../../words/stepWords';
import { useActions } from '../KithContext';
import { formatMoment } from '../parts/formatMoment';

/**
 * What was done to the study, the last first; a click goes to the study as it was after that step. Steps taken back are dimmed, and can
 * be redone.
 */
export function HistoryList({ entries, done }: { readonly entries: readonly HistoryEntry[]; readonly done: number }) {
  const { travel } = useActions();
  const line = (to: number, what: string, details: string) => (
    <li key={to}>
      <button
        type="button"
        aria-current={to === done ? 'step' : undefined}
        data-undone={to > done}
        onClick={() => {
          travel(to);
        }}
      >
        <span>{what}</span>
        <span className="soft">
          {details}
          {to > done && ' · undone'}
          {to === done && ' · here now'}
        </span>
      </button>
    </li>
  );
  return (
    <>
      <h2>History</h2>
      <p className="soft">Select a step to go back to it. Nothing is lost until you change something else.</p>
      <ol className="HistoryList">
        {entries
          .map(({ at, step }, index) => {
            const { what, rows } = stepWords(step);
            return line(index + 1, what, [formatMoment(at, 'recent'), rows].filter((part) => part !== '').join(' · '));
          })
          .toReversed()}
        {line(0, 'The beginning', 'before the first step')}
      </ol>
    </>
  );
}
