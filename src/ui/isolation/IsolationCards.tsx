import type { IsolationCard } from '../../views/selectIsolationCards';
import type { IsolationQuery } from '../../views/selectShownRows';
import './IsolationCards.css';
import { formatCount } from '../../domain/formatCount';

interface IsolationCardsProps {
  readonly cards: readonly IsolationCard[];
  readonly query: IsolationQuery;
  readonly onQuery: (query: IsolationQuery) => void;
}

/** Counts by group, with those who are possibly isolated and those of whom nothing can be said in the same bar, and of both; each narrows the list to those it counts among. */
export function IsolationCards({ cards, query, onQuery }: IsolationCardsProps) {
  return (
    <div className="IsolationCards" role="group" aria-label="Counts; each one narrows the list">
      {cards.map((card) => {
        const pressed = query.cross === null && card.group === query.group && card.sort === query.sort && (card.kind !== 'group' || card.group !== null);
        return (
          <button
            key={card.id}
            type="button"
            className="IsolationCards-card"
            aria-pressed={pressed}
            title={card.explained}
            onClick={() => {
              onQuery({ ...query, cross: null, group: pressed ? null : card.group, sort: pressed ? null : card.sort });
            }}
          >
            <span className="IsolationCards-label">{card.label}</span>
            <span className="IsolationCards-count">
              {card.count === null ? '–' : formatCount(card.count)}
              <small> of {formatCount(card.of)}</small>
            </span>
            <span className="IsolationCards-caption">{card.caption}</span>
            <span className="IsolationCards-bar" aria-hidden="true">
              {card.parts.map(({ kind, share }) => (
                <i key={kind} data-kind={kind} style={{ width: `${100 * share}%` }} />
              ))}
            </span>
          </button>
        );
      })}
    </div>
  );
}
