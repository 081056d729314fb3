import { useState } from 'react';

import type { PlanView } from '../../views/selectPlan';

const FIRST = 4;

/** What the plan would change: four figures at once, the others on request. */
export function PlanFigureCards({ figures }: { readonly figures: PlanView['figures'] }) {
  const [all, setAll] = useState(false);
  return (
    <section className="PlanFigures card" aria-label="Before and after">
      <dl>
        {figures.slice(0, all ? figures.length : FIRST).map(({ label, before, after, range }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="PlanFigures-before">{before}</span>
              {before !== after && (
                <>
                  <span aria-label="then"> → </span>
                  <strong>{after}</strong>
                </>
              )}
            </dd>
            <dd className="soft">{range === '' ? (before === after ? 'no change' : ' ') : range}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="button quiet"
        aria-expanded={all}
        onClick={() => {
          setAll(!all);
        }}
      >
        {all ? 'Fewer figures' : 'More figures'}
      </button>
    </section>
  );
}
