import type { Person } from '../../domain/Person';
import type { Reason } from '../../domain/results/Reason';
import type { ReasonReader } from '../../words/isolation/ReasonReader';
import { sayReason } from '../../words/isolation/sayReason';
import { formatCount } from '../../domain/formatCount';
import './ReasonList.css';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  /** Whom they are about, an index into `reader.people`. */
  readonly manager: number;
  readonly reader: ReasonReader;
  /** Whose word is missing, for the reason that counts them. */
  readonly silent: readonly number[];
  /** How many they are; more than are named where they are very many. */
  readonly silentCount: number;
  /** Where their own rating is: "managers.csv, row 12"; empty = nowhere. */
  readonly rated: string;
  readonly onReports: (reports: readonly number[] | null) => void;
  readonly onPerson: (id: string) => void;
}

/** Reasons as sentences, each with the way to the rows it rests on, or among which it found nothing. What only informs is folded away. */
export function ReasonList({ reasons, ...rest }: ReasonListProps) {
  const deciding = reasons.filter(decides);
  const informing = reasons.filter((reason) => !decides(reason));
  if (deciding.length === 0) return <Sentences reasons={informing} {...rest} />;
  return (
    <>
      <Sentences reasons={deciding} {...rest} />
      {informing.length > 0 && (
        <details className="ReasonList-more">
          <summary>Other signs ({informing.length})</summary>
          <Sentences reasons={informing} {...rest} />
        </details>
      )}
    </>
  );
}

/** What makes the verdict what it is: lacks that count, and what is not known. */
const decides = ({ about, raises }: Reason): boolean => raises || about === 'response' || about === 'items' || about === 'silent';

function Sentences({ reasons, manager, reader, silent, silentCount, rated, onReports, onPerson }: ReasonListProps) {
  return (
    <ul className="ReasonList">
      {reasons.map((reason, r) => {
        const named = reason.about === 'silent' ? silent : reason.people;
        const more = reason.about === 'silent' ? Math.max(0, silentCount - named.length) : 0;
        const show = showWords(reason);
        const { short, text } = sayReason(reason, manager, reader);
        return (
          <li key={`${reason.about} ${r}`} data-raises={reason.raises}>
            {text}{' '}
            {(reason.about === 'P1' || reason.about === 'P2') && rated !== '' && <span className="ReasonList-rated">Source: {rated}</span>}
            {show !== null && (
              <button
                type="button"
                className="ReasonList-show"
                aria-label={`${show}: ${short}`}
                onClick={() => {
                  onReports(reason.about === 'items' ? null : reason.reports);
                }}
              >
                {show}
              </button>
            )}
            {named.length > 0 && (
              <details>
                <summary>Who ({named.length + more})</summary>
                <ReasonPeople indices={named} people={reader.people} onPerson={onPerson} />
                {more > 0 && <span className="soft">and {formatCount(more)} more</span>}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ReasonPeople({
  indices,
  people,
  onPerson,
}: Pick<ReasonListProps, 'onPerson'> & { readonly indices: readonly number[]; readonly people: readonly Person[] }) {
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
            <bdi>{person.name}</bdi>
          </button>
        );
      })}
    </span>
  );
}

/** A person’s own rating and others' silence rest on no report. */
function showWords({ about, reports }: Reason): string | null {
  if (about === 'P1' || about === 'P2' || about === 'silent') return null;
  return reports.length === 0 && about !== 'items' ? 'Show the answers we checked' : 'Show the answers';
}
