import type { PlannedAction } from '../../domain/Plan';
import type { AlternativesView } from '../../views/plan/selectAlternatives';
import './PlanAlternativesView.css';

interface Props {
  readonly view: AlternativesView | null;
  /** Whether there are mentors or sets. */
  readonly hasPlan: boolean;
  readonly isBusy: boolean;
  readonly onCompare: () => void;
  readonly onUse: (actions: readonly PlannedAction[], name: string) => void;
}

const DROPS_SHOWN = 3;

/** Plans that are nearly as good, side by side. */
export function PlanAlternativesView({ view, hasPlan, isBusy, onCompare, onUse }: Props) {
  return (
    <section className="PlanAlternatives card" aria-labelledby="plan-alternatives">
      <div className="PlanAlternatives-head">
        <h2 id="plan-alternatives">Plans with other pairs</h2>
        <button
          type="button"
          className="button"
          disabled={!hasPlan}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onCompare();
          }}
        >
          Compare plans
        </button>
      </div>
      <p className="soft">
        {view?.sentence ??
          (hasPlan
            ? 'Compare plans that are nearly as good and pair people differently. Locked pairs and everything else stay.'
            : 'Propose mentors or learning sets first. Then you can compare plans that are nearly as good.')}
      </p>
      {view !== null && (
        <div className="PlanAlternatives-table" role="group" aria-label="Plans side by side" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">Figure</span>
                </th>
                {view.plans.map(({ name, isCurrent, all }) => (
                  <th key={name} scope="col">
                    {name}
                    {isCurrent ? (
                      <small>As it is now</small>
                    ) : (
                      <button
                        type="button"
                        className="button quiet"
                        disabled={isBusy}
                        onClick={() => {
                          onUse(all, name);
                        }}
                      >
                        Use this <span className="visually-hidden">{name}</span>
                      </button>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.lines.map((line, at) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  {view.plans.map(({ name, cells }) => (
                    <td key={name}>{cells[at]}</td>
                  ))}
                </tr>
              ))}
              {view.plans.some(({ pairs }) => pairs.length > 0) && (
                <tr>
                  <th scope="row">If a mentor drops out</th>
                  {view.plans.map(({ name, dropOuts }) => (
                    <td key={name}>
                      <ul>
                        {dropOuts.slice(0, DROPS_SHOWN).map((text) => (
                          <li key={text}>{text}</li>
                        ))}
                      </ul>
                      {dropOuts.length > DROPS_SHOWN && (
                        <details>
                          <summary>{dropOuts.length - DROPS_SHOWN} more</summary>
                          <ul>
                            {dropOuts.slice(DROPS_SHOWN).map((text) => (
                              <li key={text}>{text}</li>
                            ))}
                          </ul>
                        </details>
                      )}
                    </td>
                  ))}
                </tr>
              )}
              {view.plans.some(({ pairs }) => pairs.length > 0) && (
                <tr>
                  <th scope="row">Who mentors whom</th>
                  {view.plans.map(({ name, pairs }) => (
                    <td key={name}>
                      <ul>
                        {pairs.map(({ mentee, mentor, isOther }) => (
                          <li key={mentee}>
                            {mentee} – {isOther ? <strong>{mentor}</strong> : mentor}
                          </li>
                        ))}
                      </ul>
                    </td>
                  ))}
                </tr>
              )}
              {view.plans.some(({ sets }) => sets.length > 0) && (
                <tr>
                  <th scope="row">Who shares a set</th>
                  {view.plans.map(({ name, sets }) => (
                    <td key={name}>
                      <ol>
                        {sets.map((names) => (
                          <li key={names}>{names}</li>
                        ))}
                      </ol>
                    </td>
                  ))}
                </tr>
              )}
            </tbody>
          </table>
          <p className="soft">Bold: another mentor than in your plan. Score: more is better. Cost: less is better.</p>
        </div>
      )}
    </section>
  );
}
