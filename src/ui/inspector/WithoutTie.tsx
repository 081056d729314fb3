import { useMemo } from 'react';

import type { Person } from '../../domain/Person';
import { canAskWithout, selectWithout } from '../../views/inspector/selectWithout';
import { useActions, useDerived } from '../KithContext';
import { measureText } from '../parts/measureText';
import './WithoutTie.css';

/** What depends on the tie between two people: asked for by a button, answered at once in all but the largest networks. */
export function WithoutTie({ pair }: { readonly pair: readonly [Person, Person] }) {
  const { askWithout, select } = useActions();
  const analysis = useDerived((derived) => derived.analysis);
  const current = useDerived((derived) => derived.current);
  const without = useDerived((derived) => derived.without);
  const words = useMemo(
    () => (analysis === null ? null : selectWithout(without, analysis.measures, analysis.reconciled.people, pair)),
    [analysis, without, pair],
  );
  if (analysis === null || !canAskWithout(analysis.measures)) return null;
  const [{ id: one }, { id: other }] = pair;
  return (
    <section className="WithoutTie" aria-label="What if this link were lost?">
      {words === null ? (
        <button type="button" className="button" disabled={!current} onClick={() => void askWithout([one, other])}>
          What if this link were lost?
        </button>
      ) : (
        <div role="status">
          <h3>What if this link were lost?</h3>
          {words.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {words.changed.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">Betweenness</th>
                  <th scope="col">now</th>
                  <th scope="col">without</th>
                </tr>
              </thead>
              <tbody>
                {words.changed.map(({ id, name, before, after }) => (
                  <tr key={id}>
                    <th scope="row">
                      <button
                        type="button"
                        className="ContactList-name"
                        onClick={() => {
                          select({ kind: 'person', id });
                        }}
                      >
                        <bdi>{name}</bdi>
                      </button>
                    </th>
                    <td>{measureText(before)}</td>
                    <td>{measureText(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="soft">{words.note}</p>
        </div>
      )}
    </section>
  );
}
