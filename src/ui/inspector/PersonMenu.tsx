import type { Person } from '../../domain/Person';
import { useActions } from '../KithContext';
import { ErasePerson } from './ErasePerson';
import './PersonMenu.css';

interface PersonMenuProps {
  readonly person: Person;
  readonly isManager: boolean;
  /** The plan is offered above, with what would change the finding. */
  readonly isOffered: boolean;
}

/** What else can be done about a person. */
export function PersonMenu({ person, isManager, isOffered }: PersonMenuProps) {
  const { showReports, printSheets, planFor } = useActions();
  return (
    <section className="PersonMenu" aria-label="More">
      <button
        type="button"
        className="button"
        onClick={() => {
          showReports(null);
        }}
      >
        Show the answers
      </button>
      {isManager && (
        <button
          type="button"
          className="button"
          onClick={() => {
            printSheets([person.id]);
          }}
        >
          Print this page
        </button>
      )}
      {isManager && !isOffered && (
        <button
          type="button"
          className="button"
          onClick={() => {
            planFor([person.id]);
          }}
        >
          Plan for this person
        </button>
      )}
      <ErasePerson person={person} />
    </section>
  );
}
