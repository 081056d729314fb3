import { useMemo } from 'react';

import type { NameSensitivity } from '../../domain/results/NameSensitivity';
import type { Reconciled } from '../../domain/results/Reconciled';
import { selectNameDependents, selectNameFigures } from '../../views/selectNameFigures';
import { writeTable } from '../../views/selectTestFigures';
import { NAMES_METHOD, sayNames } from '../../words/sayRobustness';
import { Behind } from './Behind';
import { Figures } from './Figures';
import { PeopleWords } from './PeopleWords';
import './OutcomeCard.css';

/** More names nobody reads here. The copied text has all of them. */
const MOST_SHOWN = 200;

/** What would be another verdict, or another order, if doubtful names were read the other way. */
export function NamesCard({ names, reconciled }: { readonly names: NameSensitivity; readonly reconciled: Reconciled }) {
  const figures = useMemo(() => selectNameFigures(names, reconciled.people), [names, reconciled]);
  const dependents = useMemo(() => selectNameDependents(names.depends), [names]);
  const { doubts } = names;
  const sentence = sayNames(names);
  const text = [
    sentence,
    writeTable(figures.readings),
    writeTable(figures.doubts),
    ...dependents.map(({ manager, words }) => `${reconciled.people[manager]?.name ?? ''}: ${words}`),
    NAMES_METHOD,
  ].join('\n\n');
  return (
    <section className="OutcomeCard card" aria-label="Names that could be read differently">
      <h2>Names that could be read differently</h2>
      <p className="OutcomeCard-sentence">{sentence}</p>
      {dependents.length > 0 && (
        <>
          <p className="soft">Depends on name matching:</p>
          <PeopleWords people={dependents} reconciled={reconciled} />
        </>
      )}
      {doubts.length > 0 && <Figures caption="Names read differently, and what changes" table={figures.readings} />}
      <Behind method={NAMES_METHOD} text={text}>
        {doubts.length > 0 && (
          <Figures caption="Doubtful names" table={{ ...figures.doubts, rows: figures.doubts.rows.slice(0, MOST_SHOWN) }} />
        )}
        {doubts.length > MOST_SHOWN && (
          <p className="soft">
            The first {MOST_SHOWN} of {doubts.length}. The copied text has all of them.
          </p>
        )}
      </Behind>
    </section>
  );
}
