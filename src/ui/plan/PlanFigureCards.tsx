import { useState } from 'react';

import type { PlanFiguresView } from '../../views/plan/selectFigures';
import './PlanFigureCards.css';

const FIRST = 4;
const SOME = ['If a quarter form', 'If half form', 'If three quarters form'];

/** What the plan would change: four figures at once, all of them on request, with what follows if only some of the ties form. */
export function PlanFigureCards({
  view: { figures, posts, draws },
  onStop,
}: {
  readonly view: PlanFiguresView;
  readonly onStop: () => void;
}) {
  const [all, setAll] = useState(false);
  const first = figures.slice(0, FIRST);
  const isStill = first.every(({ before, after }) => before === after);
  const hasSome = figures.some(({ some }) => some.length > 0);
  return (
    <section className="PlanFigures card" aria-label="Before and after">
      <dl>
        {first.map(({ label, before, after, range }) => (
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
            {!isStill && <dd className="soft">{range === '' ? (before === after ? 'no change' : ' ') : range}</dd>}
          </div>
        ))}
      </dl>
      {isStill && draws !== null && <p className="soft">None of these figures changes.</p>}
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
      {draws !== null && <span className="PlanFigures-draws soft">{draws.count}</span>}
      {draws?.isDrawing === true && (
        <button type="button" className="button quiet" onClick={onStop}>
          Enough draws
        </button>
      )}
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
          {draws !== null && <p className="soft">{draws.meaning}</p>}
          {posts.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">Isolated, by post</th>
                  <th scope="col">Managers</th>
                  <th scope="col">Now</th>
                  <th scope="col">If all form</th>
                </tr>
              </thead>
              <tbody>
                {posts.map(({ post, managers, before, after }) => (
                  <tr key={post}>
                    <th scope="row">{post}</th>
                    <td>{managers}</td>
                    <td>{before}</td>
                    <td>{before === after ? after : <strong>{after}</strong>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </section>
  );
}
