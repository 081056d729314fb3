import type { Person } from '../../domain/Person';
import type { Reason } from '../../domain/Verdict';
import './ReasonList.css';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly people: readonly Person[];
  readonly onReports: (reports: readonly number[]) => void;
  readonly onPerson: (id: string) => void;
}

/** Reasons as sentences, each with the way to the rows it rests on, or among which it found nothing. What only informs is folded away. */
export function ReasonList({ reasons, ...rest }: ReasonListProps) {
  const raising = reasons.filter((reason) => reason.raises);
  const informing = reasons.filter((reason) => !reason.raises);
  if (raising.length === 0) return <Sentences reasons={informing} {...rest} />;
  return (
    <>
      <Sentences reasons={raising} {...rest} />
      {informing.length > 0 && (
        <details className="ReasonList-more">
          <summary>Also noted ({informing.length})</summary>
          <Sentences reasons={informing} {...rest} />
        </details>
      )}
    </>
  );
}

function Sentences({ reasons, people, onReports, onPerson }: ReasonListProps) {
  return (
    <ul className="ReasonList">
      {reasons.map((reason, r) => (
        <li key={`${reason.about} ${r}`} data-raises={reason.raises}>
          {reason.text}{' '}
          <button
            type="button"
            className="ReasonList-show"
            aria-label={`${showWords(reason)}: ${reason.short}`}
            onClick={() => {
              onReports(reason.reports);
            }}
          >
            {showWords(reason)}
          </button>
          {reason.people.length > 0 && (
            <details>
              <summary>{reason.people.length === 1 ? 'Who' : `Who (${reason.people.length})`}</summary>
              <ReasonPeople indices={reason.people} people={people} onPerson={onPerson} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function ReasonPeople({ indices, people, onPerson }: Pick<ReasonListProps, 'people' | 'onPerson'> & { readonly indices: readonly number[] }) {
  return (
    <span className="ReasonList-people">
      {indices.map((index) => {
        const person = people[index];
        return person === undefined ? null : (
          <button
            key={person.id}
            type="button"
            onClick={() => {
              onPerson(person.id);
            }}
          >
            {person.name}
          </button>
        );
      })}
    </span>
  );
}

const showWords = (reason: Reason): string => (reason.reports.length === 0 ? 'Show what was looked at' : 'Show the reports');
