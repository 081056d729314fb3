import type { WhyNot } from '../../views/plan/selectPlan';
import { NO_SET_REPAIR } from '../../words/plan/planWords';
import './WhyNotCard.css';

interface Props {
  readonly whyNot: WhyNot;
  readonly others: readonly WhyNot[];
  readonly onAsk: (key: string) => void;
  /** @param at place among the repairs */
  readonly onAdopt: (at: number) => void;
}

const KINDS = { mentor: 'no mentor', set: 'no set' } as const;

/** Why somebody is left out: the fewest limits that conflict, and what could be changed. */
export function WhyNotCard({ whyNot, others, onAsk, onAdopt }: Props) {
  return (
    <section className="WhyNotCard card" aria-labelledby="plan-why">
      <h2 id="plan-why">Why not?</h2>
      <select
        aria-label="Who is left out"
        value={`${whyNot.kind} ${whyNot.person.id}`}
        onChange={(event) => {
          onAsk(event.target.value);
        }}
      >
        {others.map(({ person, kind }) => (
          <option key={`${kind} ${person.id}`} value={`${kind} ${person.id}`}>
            {person.name}: {KINDS[kind]}
          </option>
        ))}
      </select>
      <p>{whyNot.sentence}</p>
      {whyNot.rules.length > 0 && (
        <ol>
          {whyNot.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      )}
      {whyNot.kind === 'set' && whyNot.repairs.length === 0 && <p>{NO_SET_REPAIR}</p>}
      {whyNot.repairs.length > 0 && (
        <>
          <h3>What you can change</h3>
          {whyNot.kind === 'mentor' && (
            <p className="soft">Mentors are then proposed again: others keep a mentor, but it may be another one.</p>
          )}
          <ul className="PlanPage-lines">
            {whyNot.repairs.map(({ text, price, at }) => (
              <li key={text}>
                <span>
                  {text}
                  <small>{price}</small>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={`Adopt: ${text}`}
                  onClick={() => {
                    onAdopt(at);
                  }}
                >
                  Adopt
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
