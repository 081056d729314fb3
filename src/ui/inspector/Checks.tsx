import type { Check } from '../../words/isolation/sayChecks';
import './Checks.css';

interface ChecksProps {
  readonly checks: readonly Check[];
  /** In how many plausible cases the finding holds; '' = not known. */
  readonly holding: string;
  /** Leads to the names in doubt; `null` = there are none to answer. */
  readonly onNames: (() => void) | null;
  /** In full. */
  readonly why: string;
  /** Definitions under which the finding would be another. */
  readonly turns: readonly string[];
}

const SIGNS: Readonly<Record<Check['state'], string>> = { clear: '✓', likely: '!', unclear: '⚠' };

/** How sure, as three checks side by side, and what is behind them. */
export function Checks({ checks, holding, onNames, why, turns }: ChecksProps) {
  if (checks.length === 0) return null;
  return (
    <section className="Checks" aria-label="How sure">
      <h3>How sure</h3>
      <ul>
        {checks.map(({ about, heading, state, words }) => (
          <li key={about} data-state={state}>
            <b>
              <span aria-hidden="true">{SIGNS[state]} </span>
              {heading}
            </b>
            {about === 'names' && state !== 'clear' && onNames !== null ? (
              <button type="button" className="Inspector-link" onClick={onNames}>
                {words}
              </button>
            ) : (
              <span>{words}</span>
            )}
          </li>
        ))}
      </ul>
      {holding !== '' && <p className="Checks-holding">{holding}</p>}
      <details>
        <summary>Figures</summary>
        <p>{why}</p>
        {turns.length > 0 && (
          <>
            <p>Definitions that would change this:</p>
            <ul className="Checks-turns">
              {turns.map((turn) => (
                <li key={turn}>{turn}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}
