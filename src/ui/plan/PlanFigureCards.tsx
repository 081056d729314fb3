import { useState } from 'react';

import type { PlanView } from '../../views/plan/selectPlan';
import './PlanFigureCards.css';

const FIRST = 4;
const SOME = ['If a quarter form', 'If half form', 'If three quarters form'];

/** What the plan would change: four figures at once, all of them on request, with what follows if only some of the ties form. */
export function PlanFigureCards({ figures }: { readonly figures: PlanView['figures'] }) {
  const [all, setAll] = useState(false);
  const hasSome = figures.some(({ some }) => some.length > 0);
  return (
    <section className="PlanFigures card" aria-label="Before and after">
      <dl>
        {figures.slice(0, FIRST).map(({ label, before, after, range }) => (
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
      {all && (
        <div className="PlanFigures-all" role="group" aria-label="All figures" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Figure</th>
                <th scope="col">Now</th>
                {hasSome && SOME.map((label) => <th key={label}>{label}</th>)}
                <th scope="col">If all form</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ label, before, after, some }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{before}</td>
                  {hasSome && SOME.map((head, at) => <td key={head}>{some[at]}</td>)}
                  <td>{before === after ? after : <strong>{after}</strong>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {hasSome && <p className="soft">Each contact forms by chance, 60 times. In eight of ten the figure is in this range.</p>}
        </div>
      )}
    </section>
  );
}
