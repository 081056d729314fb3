import './ContactsMeter.css';

interface ContactsMeterProps {
  readonly contacts: number | null;
  /** Of them, persons; the others are groups and organisations. */
  readonly persons: number;
  /** Median of persons among like managers; `null` = too few of them. */
  readonly like: number | null;
  readonly atLeast: boolean;
  /** The most that anybody in the list has. */
  readonly most: number;
}

/**
 * Contacts that count, as a bar (persons, then groups) and a number, with a mark where like managers stand; a dash where nothing is
 * known.
 */
export function ContactsMeter({ contacts, persons, like, atLeast, most }: ContactsMeterProps) {
  if (contacts === null) {
    return (
      <span className="ContactsMeter-unknown">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not known</span>
      </span>
    );
  }
  return (
    <span className="ContactsMeter">
      <span className="ContactsMeter-bar" aria-hidden="true">
        <i style={{ width: `${(100 * Math.min(persons, contacts)) / Math.max(1, most)}%` }} />
        <i data-of="groups" style={{ width: `${(100 * Math.max(0, contacts - persons)) / Math.max(1, most)}%` }} />
        {like !== null && <u style={{ left: `${Math.min(100, (100 * like) / Math.max(1, most))}%` }} />}
      </span>
      <span className="ContactsMeter-count">
        {atLeast && (
          <>
            <span aria-hidden="true">≥ </span>
            <span className="visually-hidden">at least </span>
          </>
        )}
        {contacts}
      </span>
    </span>
  );
}
