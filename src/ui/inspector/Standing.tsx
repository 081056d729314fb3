import type { Counterparts } from '../../domain/results/Counterparts';
import type { CounterpartWords } from '../../words/isolation/counterpartWords';
import './Standing.css';

interface StandingProps {
  readonly counterparts: Counterparts | null;
  /** Persons; `null` = did not answer. */
  readonly contacts: number | null;
  readonly words: CounterpartWords;
}

/** Compared with whom. */
export function Standing({ counterparts, contacts, words }: StandingProps) {
  return (
    <section className="Standing" aria-label="Clinical and functional counterparts">
      <h3>Clinical and functional counterparts</h3>
      {counterparts !== null && <Band counterparts={counterparts} contacts={contacts} />}
      <p>{words.words}</p>
      <p className="Standing-soft">{words.explained}</p>
    </section>
  );
}

/** The middle half and the median of the counterparts, and where this person is. */
function Band({
  counterparts: { median, lowerQuartile, upperQuartile },
  contacts,
}: {
  readonly counterparts: Counterparts;
  readonly contacts: number | null;
}) {
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
