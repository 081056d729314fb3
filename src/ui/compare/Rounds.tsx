import { useMemo } from 'react';

import type { Reconciled } from '../../domain/results/Reconciled';
import type { RoundChange } from '../../domain/results/RoundChange';
import { selectRoundFigures } from '../../views/compare/selectRoundFigures';
import { writeTable } from '../../views/compare/selectTestFigures';
import { sayOffer, sayRounds } from '../../words/compare/sayRounds';
import { useActions, useSession } from '../KithContext';
import { Behind } from './Behind';
import { Figures } from './Figures';
import './OutcomeCard.css';

/** Two rounds of the same questions: who came and went, which ties were kept, and what changed. */
export function Rounds({ change, reconciled }: { readonly change: RoundChange; readonly reconciled: Reconciled }) {
  const { setComparing } = useActions();
  const offered = useSession((session) => session.comparing.offered);
  const figures = useMemo(() => selectRoundFigures(change), [change]);
  const attributes = useMemo(
    () => [...new Set(reconciled.people.slice(0, reconciled.managers).flatMap((person) => person.attributes.map(({ name }) => name)))],
    [reconciled],
  );
  const { rounds, answeredBoth, joiners, leavers, outcomes, isOrderKnown } = change;
  const { sentence, asked, silent, gated, warning, method } = useMemo(() => sayRounds(change), [change]);
  const cautions = [asked, silent, gated].filter((words) => words !== '');
  const offers = outcomes.flatMap(({ about, offer }) => (offer === null ? [] : [sayOffer({ about }, offer)]));
  // The earlier one comes first where the order is known; elsewhere somebody may turn them round.
  const canBe = (at: number, which: 0 | 1): boolean => {
    const other = reconciled.rounds.indexOf(rounds[which === 0 ? 1 : 0]);
    return !isOrderKnown || (which === 0 ? at < other : at > other);
  };
  const roundChoice = (which: 0 | 1, label: string) => (
    <select
      aria-label={label}
      value={rounds[which]}
      onChange={(event) => {
        // A round is not compared with itself: to choose the other one is to turn them round.
        const chosen = event.target.value;
        const other = chosen === rounds[1 - which] ? rounds[which] : rounds[1 - which];
        if (other !== undefined) setComparing({ rounds: which === 0 ? [chosen, other] : [other, chosen] });
      }}
    >
      {reconciled.rounds.map((round, at) => (
        <option key={round} value={round} disabled={!canBe(at, which)}>
          {round === '' ? 'No round given' : round}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <h1 tabIndex={-1}>Change between rounds</h1>
      <p className="ComparePage-qualification">{sentence}</p>
      <div className="CompareChoices">
        {roundChoice(0, 'Earlier round')}
        {roundChoice(1, 'Later round')}
        {attributes.length > 0 && (
          <select
            aria-label="Column that records who got an offer"
            value={offered}
            onChange={(event) => {
              setComparing({ offered: event.target.value });
            }}
          >
            <option value="">No offer to compare</option>
            {attributes.map((name) => (
              <option key={name} value={name}>
                Offered: {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <p>
        {answeredBoth.length} answered both rounds; {joiners.length} the later one only; {leavers.length} the earlier one only.
      </p>
      {cautions.map((words) => (
        <p key={words} className="OutcomeCard-gated">
          {words}
        </p>
      ))}
      <div className="ComparePage-cards">
        <section className="OutcomeCard card" aria-label="Ties kept, lost and gained">
          <h2>Ties kept, lost and gained</h2>
          <Figures caption="Ties kept, lost and gained" table={figures.ties} />
        </section>
        <section className="OutcomeCard card" aria-label="Findings before and after">
          <h2>Findings before and after</h2>
          <Figures caption="Findings before and after" table={figures.verdicts} />
        </section>
        <section className="OutcomeCard card" aria-label="What changed">
          <h2>What changed</h2>
          <Figures caption="What changed" table={figures.outcomes} />
          {offers.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>{warning}</p>
          <Behind
            method={method}
            text={[
              sentence,
              writeTable(figures.ties),
              writeTable(figures.verdicts),
              writeTable(figures.outcomes),
              writeTable(figures.offers),
              ...offers,
              ...cautions,
              warning,
              method,
            ].join('\n\n')}
          >
            {figures.offers.rows.length > 0 && <Figures caption="Offered and not offered" table={figures.offers} />}
          </Behind>
        </section>
      </div>
    </>
  );
}
