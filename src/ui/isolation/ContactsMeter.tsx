import './ContactsMeter.css';

interface ContactsMeterProps {
  readonly contacts: number | null;
  readonly atLeast: boolean;
  /** The most that anybody in the list has. */
  readonly most: number;
}

/** Contacts that count, as a bar and a number; a dash where nothing is known. */
export function ContactsMeter({ contacts, atLeast, most }: ContactsMeterProps) {
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
        <i style={{ width: `${(100 * contacts) / Math.max(1, most)}%` }} />
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
