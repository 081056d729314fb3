import type { Person } from '../../domain/Person';
import { useActions } from '../KithContext';
import { ErasePerson } from './ErasePerson';
import './PersonMenu.css';

/** What else can be done about a person. */
export function PersonMenu({ person, isManager }: { readonly person: Person; readonly isManager: boolean }) {
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
      {isManager && (
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
