import type { PlanView } from '../../views/plan/selectPlan';
import './PlanHours.css';

/** Those with most hours a month; of thousands the page would be slow. */
const MOST_SHOWN = 100;

/** The hours of the plan by item, against the limit. */
export function PlanHours({ hours }: { readonly hours: PlanView['hours'] }) {
  return (
    <section className="PlanHours card" aria-labelledby="plan-hours">
      <div className="PlanHours-head">
        <h2 id="plan-hours">{hours.text}</h2>
        <span className="soft">{hours.note}</span>
      </div>
      <div className="PlanHours-bar" aria-hidden="true">
        {hours.parts.map(({ label, share }, at) => (
          <span key={label} data-part={at % 4} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      {hours.parts.length > 0 && (
        <ul>
          {hours.parts.map(({ label, hours: sum, limit }, at) => (
            <li key={label}>
              <span className="PlanHours-key" data-part={at % 4} aria-hidden="true" />
              {label} <strong>{sum}</strong>
              {limit !== null && <span className="soft"> of {limit}</span>}
            </li>
          ))}
        </ul>
      )}
      {hours.people.length > 0 && (
        <details>
          <summary>By person</summary>
          <div className="PlanHours-people" role="group" aria-label="Hours by person" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Manager</th>
                  <th scope="col">Hours</th>
                  <th scope="col">A month</th>
                </tr>
              </thead>
              <tbody>
                {hours.people.slice(0, MOST_SHOWN).map(({ person, hours: sum, aMonth }) => (
                  <tr key={person.id}>
                    <th scope="row">{person.name}</th>
                    <td>{sum}</td>
                    <td>{aMonth}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {hours.overMonth !== '' && (
        <p className="PlanHours-over" role="status">
          {hours.overMonth}
        </p>
      )}
      {hours.overKinds.map((sentence) => (
        <p key={sentence} className="PlanHours-over" role="status">
          {sentence}
        </p>
      ))}
      {hours.over !== '' && (
        <p className="PlanHours-over" role="status">
          {hours.over}
        </p>
      )}
    </section>
  );
}
