import type { Reference } from '../../domain/results/Reference';
import type { Clearing } from '../../domain/results/Clearing';
import type { ReferenceWords } from '../../words/referenceWords';
import './Standing.css';

interface StandingProps {
  readonly reference: Reference | null;
  /** Persons; `null` = did not answer. */
  readonly contacts: number | null;
  readonly words: ReferenceWords;
  readonly sensitivity: { readonly words: string; readonly turns: readonly string[] } | null;
  readonly clears: Clearing | null;
}

/** Compared with whom, how much it depends on the rule, and what would change it. */
export function Standing({ reference, contacts, words, sensitivity, clears }: StandingProps) {
  return (
    <>
      {clears !== null && (
        <section className="Standing" aria-label="What would help">
          <h3>What would help</h3>
          <p>{clears.text}</p>
        </section>
      )}
      <section className="Standing" aria-label="Compared with similar managers">
        <h3>Compared with similar managers</h3>
        {reference !== null && <Band reference={reference} contacts={contacts} />}
        <p>{words.words}</p>
        <p className="Standing-soft">{words.explained}</p>
      </section>
      {sensitivity !== null && (
        <section className="Standing" aria-label="Would another definition change this?">
          <h3>Would another definition change this?</h3>
          <p>{sensitivity.words}</p>
          {sensitivity.turns.length === 0 ? (
            <p className="Standing-soft">None of the 12 definitions changes this.</p>
          ) : (
            <details>
              <summary>Definitions that change this ({sensitivity.turns.length})</summary>
              <ul>
                {sensitivity.turns.map((turn) => (
                  <li key={turn}>{turn}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </>
  );
}

/** The middle half and the median of similar managers, and where this person is. */
function Band({ reference: { median, lowerQuartile, upperQuartile }, contacts }: { readonly reference: Reference; readonly contacts: number | null }) {
  const most = Math.max(upperQuartile * 1.5, contacts ?? 0, 4);
  const at = (value: number): string => `${(100 * value) / most}%`;
  return (
    <span className="Standing-band" aria-hidden="true">
      <i style={{ left: at(lowerQuartile), width: at(upperQuartile - lowerQuartile) }} />
      <u style={{ left: at(median) }} />
      {contacts !== null && <b style={{ left: at(contacts) }} />}
    </span>
  );
}
