import { useActions } from '../KithContext';

/** A room of a study without managers: what it will show, and the one button that gets there. */
export function NobodyYet({ will }: { readonly will: string }) {
  const { goTo } = useActions();
  return (
    <section>
      <h1 tabIndex={-1}>There is nobody on the roster yet</h1>
      <p>{will}</p>
      <button type="button" className="button" onClick={() => { goTo('people'); }}>
        Add people, or bring in a file
      </button>
    </section>
  );
}
