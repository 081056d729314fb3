import { useMemo } from 'react';

import type { Reconciled } from '../../domain/results/Reconciled';
import { MANAGERS_FOR_WORLDS } from '../../domain/results/Worlds';
import { selectWorldFigures } from '../../views/compare/selectWorldFigures';
import { writeTable } from '../../views/compare/selectTestFigures';
import { sayWorlds, sayWorldsMethod } from '../../words/isolation/sayWorlds';
import { useAreNamesShown, useDerived } from '../KithContext';
import { Behind } from './Behind';
import { Figures } from './Figures';
import { PeopleWords } from './PeopleWords';
import './OutcomeCard.css';

/** More names nobody reads here. The copied text has all of them. */
const MOST_SHOWN = 200;

/** Whose finding depends on how names are matched, and in how many of a hundred plausible cases it holds. */
export function WorldsCard({ reconciled }: { readonly reconciled: Reconciled }) {
  const identities = useDerived((derived) => derived.identities);
  const verdicts = useDerived((derived) => derived.analysis?.isolation.verdicts);
  const figures = useMemo(
    () => (identities === null ? null : selectWorldFigures(identities, reconciled.people, verdicts ?? [])),
    [identities, reconciled, verdicts],
  );
  // What is written names people, whatever they are called on the page.
  const areNamesShown = useAreNamesShown();
  const worlds = identities?.worlds ?? null;
  return (
    <section className="OutcomeCard card" aria-label="Names that could be read differently">
      <h2>Names that could be read differently</h2>
      {worlds === null || figures === null ? (
        <p className="soft">
          {reconciled.managers > MANAGERS_FOR_WORLDS ? 'With more than 10,000 managers names are not compared here.' : 'Comparing names…'}
        </p>
      ) : (
        <>
          <p className="OutcomeCard-sentence">{sayWorlds(worlds)}</p>
          {figures.turned.length > 0 && (
            <>
              <p className="soft">In how many of 100 plausible cases the finding holds:</p>
              <PeopleWords people={figures.turned} reconciled={reconciled} />
            </>
          )}
          <Behind
            method={sayWorldsMethod(worlds)}
            text={[
              sayWorlds(worlds),
              ...figures.turned.map(({ manager, words }) => `${reconciled.people[manager]?.name ?? ''}: ${words}`),
              ...(areNamesShown ? [writeTable(figures.names)] : []),
              sayWorldsMethod(worlds),
            ].join('\n\n')}
          >
            {areNamesShown && figures.names.rows.length > 0 && (
              <Figures caption="Open names" table={{ ...figures.names, rows: figures.names.rows.slice(0, MOST_SHOWN) }} />
            )}
            {areNamesShown && figures.names.rows.length > MOST_SHOWN && (
              <p className="soft">
                The first {MOST_SHOWN} of {figures.names.rows.length}. The copied text has all of them.
              </p>
            )}
          </Behind>
        </>
      )}
    </section>
  );
}
