import type { Refusal } from '../../views/inspector/selectRefusals';

/** Contacts that were refused, never began or were blocked: they are none, and what stands in the way is said. */
export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  return (
    <section className="ContactList">
      <h3>
        Refused, or never began <span className="ContactList-count">{refusals.length}</span>
      </h3>
      <ul>
        {refusals.map(({ contact, barrier }, at) => (
          <li key={at}>
            <bdi>{contact}</bdi>
            <span className="ContactList-facts">{barrier === '' ? 'not recorded why' : barrier}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
