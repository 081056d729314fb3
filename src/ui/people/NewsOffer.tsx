import { Fragment, useState } from 'react';

import type { MeasureAnalysis } from '../../domain/results/Analysis';
import type { Person } from '../../domain/Person';
import { formatCount } from '../../domain/formatCount';
import { useActions } from '../KithContext';

const SURE = {
  every_set: 'No other choice of as many people reaches more: we tried them all.',
  greedy: 'We chose them one after another; the best choice could reach more, at most 1.58 times as many.',
} as const;

/** Whom to tell first if news should reach most people: an offer, in the roster's order, and no order of merit. */
export function NewsOffer({ measures, people }: { readonly measures: MeasureAnalysis; readonly people: readonly Person[] }) {
  const { select } = useActions();
  const [size, setSize] = useState(3);
  const [steps, setSteps] = useState(1);
  const offers = measures.keyPlayers ?? [];
  const offer = offers.find((one) => one.size === size && one.steps === steps);
  if (offer === undefined || offer.nodes.length === 0) return null;
  const named = offer.nodes.map((node) => people[measures.nodes[node] ?? -1]);
  return (
    <section className="NewsOffer card" aria-label="To reach most people">
      <span>
        To reach most people, tell{' '}
        <select
          aria-label="How many people to tell first"
          value={size}
          onChange={(event) => {
            setSize(Number(event.target.value));
          }}
        >
          {offers
            .filter((one) => one.steps === 1)
            .map((one) => (
              <option key={one.size} value={one.size}>
                {formatCount(one.size, 'person', 'people')}
              </option>
            ))}
        </select>{' '}
        and let it pass{' '}
        <select
          aria-label="How far the news goes"
          value={steps}
          onChange={(event) => {
            setSteps(Number(event.target.value));
          }}
        >
          <option value={1}>to their contacts</option>
          <option value={2}>to their contacts and the contacts of those</option>
        </select>
        :{' '}
        {named.map((person, at) => (
          <Fragment key={person?.id ?? at}>
            {at > 0 && (at === named.length - 1 ? ' and ' : ' ')}
            <span className="NewsOffer-name">
              <button
                type="button"
                className="ContactList-name"
                onClick={() => {
                  if (person !== undefined) select({ kind: 'person', id: person.id });
                }}
              >
                {person?.name}
              </button>
              {at === named.length - 1 ? '.' : at < named.length - 2 && ','}
            </span>
          </Fragment>
        ))}{' '}
        It then reaches <b>{formatCount(offer.reached)}</b> of {formatCount(offer.of, 'person', 'people')},{' '}
        {named.length === 1 ? 'this one' : 'these'} included.
      </span>{' '}
      <span className="soft">{SURE[offer.method]}</span>
    </section>
  );
}
