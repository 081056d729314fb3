import type { PlanView } from '../../views/selectPlan';

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
          {hours.parts.map(({ label, hours: sum }, at) => (
            <li key={label}>
              <span className="PlanHours-key" data-part={at % 4} aria-hidden="true" />
              {label} <strong>{sum}</strong>
            </li>
          ))}
        </ul>
      )}
      {hours.over !== '' && (
        <p className="PlanHours-over" role="status">
          {hours.over}
        </p>
      )}
    </section>
  );
}
